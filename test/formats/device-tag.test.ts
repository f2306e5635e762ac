import { expect, test } from 'vitest'
import { parseDeviceTag } from '../../src/formats/device-tag.ts'

test.each([
  ['UUID=1-2', { tag: 'uuid', value: '1-2' }],
  ['LABEL=a b', { tag: 'label', value: 'a b' }],
  ['PARTUUID=5ca1ab1e-01', { tag: 'partuuid', value: '5ca1ab1e-01' }],
  ['/dev/disk/by-uuid/1-2', { tag: 'uuid', value: '1-2' }],
  ['/dev/disk/by-label/a\\x20b', { tag: 'label', value: 'a b' }],
  ['/dev/disk/by-partuuid/5ca1ab1e-01', { tag: 'partuuid', value: '5ca1ab1e-01' }],
  ['UUID=', null],
  ['PARTLABEL=x', null],
  ['/dev/disk/by-partlabel/x', null],
  ['/dev/disk/by-label/a/b', null],
  ['/dev/sda1', null],
  ['', null]
])('%s', (spec, expected) => {
  expect(parseDeviceTag(spec)).toEqual(expected)
})
