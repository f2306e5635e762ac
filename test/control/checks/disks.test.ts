import { expect, test } from 'vitest'
import { disks } from '../../../src/control/checks/disks.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { SEEN, settled, withSource } from '../one-vm.ts'

const [first, second] = SEEN.source.disks.map(disk => ({ ...disk, chain: disk.chain.slice(0, 1) }))
if (first === undefined || second === undefined) throw new Error('two disks are expected')

test.each([
  ['two disks', [first, second], []],
  ['none', [], ['vm.web01 has 0 disks, 0 of them with files to copy']],
  [
    'one without files',
    [first, { ...second, chain: [] }],
    ['vm.web01 has 2 disks, 1 of them with files to copy']
  ]
])('%s', (_, source, what) => {
  const found = disks.check(settled({ seen: withSource({ disks: source }) }), HOST)
  expect(found.map(diagnostic => [diagnostic.code, diagnostic.what])).toEqual(
    what.map(text => ['VM_DISKS_MISSING', text])
  )
})
