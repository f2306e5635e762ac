import { expect, test } from 'vitest'
import { isEdit } from '../../src/plan/edit.ts'

test.each([
  ['guest.write-file', 'modify', true],
  ['guest.copy-file', 'create', true],
  ['guest.remove-link', 'delete', true],
  ['initramfs.append', 'modify', true],
  ['guest.run', 'modify', true],
  ['guest.inspect', 'read', false],
  ['guestfs.open', 'modify', false],
  ['file.publish', 'create', false]
] as const)('%s, %s: %s', (kind, effect, edits) => {
  expect(isEdit({ kind, effect })).toBe(edits)
})
