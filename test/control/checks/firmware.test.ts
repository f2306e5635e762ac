import { expect, test } from 'vitest'
import { firmware } from '../../../src/control/checks/firmware.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { settled } from '../one-vm.ts'

const bare = { ...HOST, ovmf: null }

test.each<[string, string, typeof HOST, readonly string[]]>([
  ['BIOS', '', bare, []],
  ['UEFI with firmware', 'hardware: { firmware: efi }', HOST, []],
  ['UEFI without firmware', 'hardware: { firmware: efi }', bare, ['FIRMWARE_MISSING']],
  ['UEFI that is not booted', 'hardware: { firmware: efi }, validate: { boot: none }', bare, []]
])('%s', (_, settings, host, codes) => {
  expect(firmware.check(settled({ settings }), host).map(({ code }) => code)).toEqual(codes)
})
