import { expect, test } from 'vitest'
import { matchAddresses } from '../../src/plan/match-address.ts'

const ALL = ['vm.db', 'vm.web-1', 'vm.web-10', 'vm.web-2', 'vm.web-2-old']

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [['vm.db'], ['vm.db'], []],
  [['vm.web-1'], ['vm.web-1'], []],
  [['vm.web-*'], ['vm.web-1', 'vm.web-10', 'vm.web-2', 'vm.web-2-old'], []],
  [['*'], ALL, []],
  [['vm.*-old', 'vm.db'], ['vm.web-2-old', 'vm.db'], []],
  [['vm.*2*'], ['vm.web-2', 'vm.web-2-old'], []],
  [['vm.w*b*-1*'], ['vm.web-1', 'vm.web-10'], []],
  [['vm.web-1*1'], [], ['vm.web-1*1']],
  [['db', 'vm.x*', 'vm.db'], ['vm.db'], ['db', 'vm.x*']],
  [['vm.web.1', ''], [], ['vm.web.1', '']]
])('%j', (patterns, found, unknown) => {
  const matched = matchAddresses(patterns, ALL)
  expect([...matched.addresses]).toEqual(found)
  expect(matched.unknown).toEqual(unknown)
})
