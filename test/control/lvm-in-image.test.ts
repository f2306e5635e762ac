import { expect, test } from 'vitest'
import { lvmInImage } from '../../src/control/lvm-in-image.ts'
import type { Initramfs } from '../../src/model/facts.ts'
import { guestInput } from './guest-input.ts'
import type { TestGuest } from './guest-input.ts'
import { image } from './kernel-facts.ts'

const PV = { type: 'LVM2_member', uuid: 'aaaaaa-bbbb-cccc-dddd-eeee-ffff-gggggg' }
const GUEST: TestGuest = {
  disks: [{ 2: PV }],
  root: 'lvm/vg/root',
  groups: [{ name: 'vg', uuid: 'x', physical_volumes: ['disk.0/part.2'], logical_volumes: ['root'] }]
}
const CONF = '/etc/lvm/lvm.conf'
const LOCAL = '/etc/lvm/lvmlocal.conf'
const DEVICES = '/etc/lvm/devices/system.devices'
const HIDES = 'devices {\n\tfilter = [ "a|^/dev/sda2$|",\n\t\t"r|.*|" ] # x\n}\n'
const OPEN = 'devices {\n\tfilter = [ "a|^/dev/vd|", "a|^/dev/sda2$|",\n\t\t"r|.*|" ]\n}\n'
const BY_SERIAL = 'IDTYPE=sys_wwid IDNAME=naa.6000c29 DEVNAME=/dev/sda2 PVID=x PART=2\n'

type Case = readonly [
  name: string,
  generator: Initramfs['generator'],
  files: Readonly<Record<string, string>>,
  text: string | null,
  guest?: TestGuest
]

const CASES: readonly Case[] = [
  ['no settings', 'dracut', {}, null],
  ['settings that hide nothing', 'dracut', { [CONF]: 'devices { filter = [ "a|.*|" ] }' }, null],
  ['a filter', 'dracut', { [CONF]: HIDES }, OPEN],
  ['a filter, initramfs-tools', 'initramfs-tools', { [CONF]: HIDES }, OPEN],
  [
    'a filter on top of other settings',
    'dracut',
    { [CONF]: HIDES, [LOCAL]: 'local { }' },
    `local { }\n${OPEN}`
  ],
  ['a filter in the file on top', 'dracut', { [LOCAL]: HIDES }, HIDES.replace('[ ', '[ "a|^/dev/vd|", ')],
  [
    'a devices file, which initramfs-tools copies',
    'initramfs-tools',
    { [DEVICES]: BY_SERIAL },
    'devices {\n\tuse_devicesfile = 0\n}\n'
  ],
  ['a devices file, which dracut leaves out', 'dracut', { [DEVICES]: BY_SERIAL }, null],
  ['an image of another program', 'mkinitcpio', { [CONF]: HIDES }, null],
  ['a root that is not on LVM', 'dracut', { [CONF]: HIDES }, null, { root: 'disk.0/part.1' }],
  ['keep', 'dracut', { [CONF]: HIDES }, null, { guest: { fstab: 'keep' } }]
]

for (const [name, generator, files, text, guest] of CASES)
  test(name, () => {
    const file = lvmInImage(guestInput({ ...GUEST, ...guest, files }), image({ generator }))
    expect(file).toEqual(text === null ? null : { path: 'etc/lvm/lvmlocal.conf', text })
  })
