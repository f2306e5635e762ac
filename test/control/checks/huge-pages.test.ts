import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { hugePages } from '../../../src/control/checks/huge-pages.ts'
import { GIB } from '../../../src/model/size.ts'
import { guestInput } from '../guest-input.ts'

const PATH = '/etc/sysctl.conf'
const check = (text: string, path = PATH) =>
  hugePages.check({ ...guestInput({ files: { [path]: text } }).vm, memory_bytes: 2 * GIB }, HOST)

test.each<[string, string, number | null]>([
  ['as much as there is', '# x\nvm.nr_hugepages = 1024\n', 2],
  ['less', 'vm.nr_hugepages=1023', null],
  ['the last one counts', 'vm.nr_hugepages=4096\nvm.nr_hugepages=4\n', null],
  ['with slashes, and errors ignored', '-vm/nr_hugepages=9999\r\n', 1],
  ['another setting', 'vm.nr_hugepages_mempolicy=9999\nxvm.nr_hugepages=9999\n', null],
  ['a comment', '#vm.nr_hugepages=9999\n;vm.nr_hugepages=9999\n', null],
  ['no number', 'vm.nr_hugepages=lots\n', null]
])('%s', (_, text, line) => {
  expect(check(text).map(({ where }) => where)).toEqual(
    line === null ? [] : [{ in: 'guest', path: PATH, line }]
  )
})

test('says both numbers', () => {
  expect(check('vm.nr_hugepages=3000', '/etc/sysctl.d/90-oracle.conf')).toMatchObject([
    {
      code: 'HUGE_PAGES_TOO_MANY',
      severity: 'warning',
      what: 'vm.web01 sets aside 3000 huge pages, 6000 MiB, and will have 2048 MiB of memory'
    }
  ])
  expect(check('vm.nr_hugepages=3000', '/etc/sysctl.d.conf')).toEqual([])
})

test('a link to the same file is not said again', () => {
  const text = 'vm.nr_hugepages=3000\n'
  const files = { [PATH]: text, '/etc/sysctl.d/99-sysctl.conf': text }
  const { vm } = guestInput({ files })
  expect(hugePages.check({ ...vm, memory_bytes: GIB }, HOST).map(({ where }) => where)).toEqual([
    { in: 'guest', path: PATH, line: 1 }
  ])
})
