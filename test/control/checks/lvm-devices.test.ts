import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { lvmDevices } from '../../../src/control/checks/lvm-devices.ts'
import type { GuestFacts } from '../../../src/model/facts.ts'
import { guestFile } from '../guest-input.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const GROUPS: GuestFacts['volume_groups'] = [
  { name: 'rhel', uuid: 'x', physical_volumes: ['disk.0/part.2'], logical_volumes: [] }
]
const HEAD = '# LVM uses devices listed in this file.\nVERSION=1.1.2\n'
const BY_SERIAL = 'IDTYPE=sys_wwid IDNAME=naa.6000 DEVNAME=/dev/sda2 PVID=x PART=2\n'

test.each<[string, string | null, GuestFacts['volume_groups'], readonly string[], string?]>([
  ['by serial number', HEAD + BY_SERIAL, GROUPS, ['LVM_DEVICES_BY_HARDWARE']],
  ['by name', `${HEAD}IDTYPE=devname IDNAME=/dev/sda2\n`, GROUPS, ['LVM_DEVICES_BY_HARDWARE']],
  ['by content', `${HEAD}IDTYPE=crypt_uuid IDNAME=CRYPT-LUKS2-x\n`, GROUPS, []],
  ['an empty file', HEAD, GROUPS, []],
  ['no LVM', HEAD + BY_SERIAL, [], []],
  ['no file', null, GROUPS, []],
  ['guest: none', HEAD + BY_SERIAL, GROUPS, [], 'guest: none']
])('%s', (_, text, volume_groups, expected, settings = '') => {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const files = text === null ? {} : { '/etc/lvm/devices/system.devices': guestFile(text) }
  const vm = settled({ settings, seen: withFacts({ volume_groups, os: { ...os, files } }) })
  expect(lvmDevices.check(vm, HOST).map(({ code }) => code)).toEqual(expected)
})
