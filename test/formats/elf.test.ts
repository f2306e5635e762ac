import { expect, test } from 'vitest'
import { elfMachine } from '../../src/formats/elf.ts'

function head(data: 1 | 2, machine: number): Uint8Array {
  const bytes = new Uint8Array(64)
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, data])
  new DataView(bytes.buffer).setUint16(18, machine, data === 1)
  return bytes
}

test.each([
  ['x86_64', head(1, 62)],
  ['aarch64', head(1, 183)],
  ['s390x', head(2, 22)],
  ['ppc64le', head(1, 21)],
  ['ppc64', head(2, 21)],
  ['i686', head(1, 3)],
  [null, head(1, 9999)],
  [null, new TextEncoder().encode('#!/bin/sh and more text than a header')],
  [null, head(1, 62).subarray(0, 19)],
  [null, new Uint8Array(0)]
])('%s', (machine, bytes) => {
  expect(elfMachine(bytes)).toBe(machine)
})
