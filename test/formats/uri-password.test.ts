import { expect, test } from 'vitest'
import { maskPasswords } from '../../src/formats/uri-password.ts'

test.each([
  ['qemu+ssh://root:hunter2@host/system', 'qemu+ssh://root:*******@host/system'],
  ['a://:x@b and c://d:yy@e', 'a://:*@b and c://d:**@e'],
  ['qemu:///system', 'qemu:///system'],
  ['https://host:8443/a@b', 'https://host:8443/a@b'],
  ['qemu+ssh://root@host/system', 'qemu+ssh://root@host/system'],
  ['', '']
])('R11 %s', (text, masked) => {
  expect(maskPasswords(text)).toBe(masked)
})
