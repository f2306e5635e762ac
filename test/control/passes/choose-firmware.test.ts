import { expect, test } from 'vitest'
import { build } from '../../../src/control/graph/build.ts'
import { chooseFirmware } from '../../../src/control/passes/choose-firmware.ts'
import { oneVm, withSource } from '../one-vm.ts'

test.each<[string, string, 'bios' | 'efi', boolean, object]>([
  ['auto: what the source has', '', 'bios', false, { machine: 'q35', firmware: 'bios', secure_boot: false }],
  ['auto: UEFI with secure boot', '', 'efi', true, { machine: 'q35', firmware: 'efi', secure_boot: true }],
  [
    'told otherwise',
    'hardware: { firmware: efi, machine: pc }',
    'bios',
    false,
    { machine: 'pc', firmware: 'efi', secure_boot: false }
  ],
  [
    'no secure boot without UEFI',
    'hardware: { firmware: bios }',
    'efi',
    true,
    { machine: 'q35', firmware: 'bios', secure_boot: false }
  ]
])('%s', (_, settings, firmware, secure_boot, expected) => {
  const { vm, seen } = oneVm({ settings, seen: withSource({ firmware, secure_boot }) })
  expect(chooseFirmware(build(vm, seen))).toMatchObject(expected)
})
