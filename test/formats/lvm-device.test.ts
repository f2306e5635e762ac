import { expect, test } from 'vitest'
import { parseLvmDevice } from '../../src/formats/lvm-device.ts'

test.each([
  ['/dev/mapper/vg-root', { group: 'vg', volume: 'root' }],
  ['/dev/mapper/my--vg-my--root', { group: 'my-vg', volume: 'my-root' }],
  ['/dev/vg/root', { group: 'vg', volume: 'root' }],
  ['/dev/my-vg/my-root', { group: 'my-vg', volume: 'my-root' }],
  ['/dev/mapper/crypt', { group: 'mapper', volume: 'crypt' }],
  ['/dev/vg/a/b', null],
  ['/dev/sda1', null],
  ['UUID=x', null],
  ['', null]
])('%s', (spec, expected) => {
  expect(parseLvmDevice(spec)).toEqual(expected)
})
