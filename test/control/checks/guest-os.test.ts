import { expect, test } from 'vitest'
import { guestOs } from '../../../src/control/checks/guest-os.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { settled, withFacts } from '../one-vm.ts'

test('a system', () => {
  expect(guestOs.check(settled(), HOST)).toEqual([])
})

test('guest: none needs no system', () => {
  expect(guestOs.check(settled({ settings: 'guest: none', seen: withFacts({ os: null }) }), HOST)).toEqual([])
})

test.each<[string, object, string]>([
  [
    'other filesystems',
    { os: null },
    'no Linux system was found on the disks of vm.web01 (disk.0/part.1: ext4, disk.0/part.5: swap, disk.1/part.1: xfs)'
  ],
  [
    'empty disks',
    { os: null, filesystems: [] },
    'no Linux system was found on the disks of vm.web01 (no filesystems)'
  ]
])('%s', (_, facts, what) => {
  expect(guestOs.check(settled({ seen: withFacts(facts) }), HOST)).toEqual([
    {
      code: 'GUEST_OS_MISSING',
      severity: 'error',
      what,
      where: { in: 'vm', vm: 'vm.web01' },
      hint: 'set guest: none to copy the disks as they are; or name the root filesystem: guest: { root_device: /dev/sda1 }'
    }
  ])
})
