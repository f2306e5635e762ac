import { expect, test } from 'vitest'
import { closest } from '../../src/formats/closest.ts'

const KEYS = ['format', 'compress', 'disk_bus', 'checksum', 'bios', 'efi']

test.each([
  ['formt', 'format'],
  ['fromat', 'format'],
  ['Format', 'format'],
  ['compresss', 'compress'],
  ['disk-bus', 'disk_bus'],
  ['diskbus', 'disk_bus'],
  ['efl', 'efi'],
  ['chksum', 'checksum'],
  ['uefi', 'efi'],
  ['x', null],
  ['', null],
  ['something', null],
  ['f'.repeat(5000), null]
])('%s may mean %s', (word, meant) => {
  expect(closest(word, KEYS)).toBe(meant)
})

test('nothing is near when there is nothing', () => {
  expect(closest('format', [])).toBe(null)
})
