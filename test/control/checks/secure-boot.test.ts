import { expect, test } from 'vitest'
import { secureBoot } from '../../../src/control/checks/secure-boot.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { settled, withSource } from '../one-vm.ts'

test.each<[boolean, readonly string[]]>([
  [false, []],
  [true, ['SECURE_BOOT_UNPROVEN']]
])('secure boot: %s', (secure_boot, codes) => {
  const vm = settled({ seen: withSource({ firmware: 'efi', secure_boot }) })
  expect(secureBoot.check(vm, HOST).map(({ code }) => code)).toEqual(codes)
})
