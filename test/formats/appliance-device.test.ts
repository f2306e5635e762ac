import { expect, test } from 'vitest'
import { applianceDevice } from '../../src/formats/appliance-device.ts'

test.each([
  ['disk.0', '/dev/sda'],
  ['disk.0/part.1', '/dev/sda1'],
  ['disk.25/part.12', '/dev/sdz12'],
  ['disk.26', '/dev/sdaa'],
  ['disk.27/part.2', '/dev/sdab2'],
  ['disk.701', '/dev/sdzz'],
  ['disk.702', '/dev/sdaaa'],
  ['lvm/vg0/root', '/dev/vg0/root'],
  ['lvm/ubuntu-vg/ubuntu-lv', '/dev/ubuntu-vg/ubuntu-lv'],
  ['lvm/VG_1/a.b+c', '/dev/VG_1/a.b+c'],
  ['md/00112233-4455-6677-8899-aabbccddeeff', '/dev/disk/by-id/md-uuid-00112233:44556677:8899aabb:ccddeeff'],
  ['luks/00112233-4455-6677-8899-aabbccddeeff', '/dev/mapper/luks-00112233-4455-6677-8899-aabbccddeeff']
])('%s is %s', (volume, device) => {
  expect(applianceDevice(volume)).toBe(device)
})

test.each([
  'disk',
  'disk.-1',
  'disk.0/part.0',
  'disk.0/part.1/x',
  'lvm/vg0',
  'lvm/../sda',
  'lvm/vg0/..',
  'lvm/vg/-root',
  'lvm/a/b/c',
  '/dev/sda1',
  'md/127',
  'luks/../control',
  'lvm/vg 0/root'
])('"%s" is no volume', volume => {
  expect(applianceDevice(volume)).toBeNull()
})
