import { expect, test } from 'vitest'
import { mdadmInImage } from '../../src/control/mdadm-in-image.ts'
import type { Initramfs } from '../../src/model/facts.ts'
import { guestInput } from './guest-input.ts'
import type { TestGuest } from './guest-input.ts'
import { image } from './kernel-facts.ts'

const MEMBER = { type: 'linux_raid_member', uuid: '3aaa0122-2982-7cfa-5331-ad66ca767371' }
const DISKS = [{ 1: MEMBER }, { 1: MEMBER }]
const DEBIAN = '/etc/mdadm/mdadm.conf'
const RHEL = '/etc/mdadm.conf'
const OLD = 'DEVICE /dev/sd[ab]1\nCREATE owner=root\nMAILADDR root\n'
const NEW = 'DEVICE partitions\nCREATE owner=root\nMAILADDR root\n'

type Case = readonly [
  name: string,
  generator: Initramfs['generator'],
  files: Readonly<Record<string, string>>,
  entry: readonly [path: string, text: string] | null,
  guest?: TestGuest
]

const CASES: readonly Case[] = [
  ['no settings', 'dracut', {}, null],
  ['settings that hide nothing', 'dracut', { [RHEL]: NEW }, null],
  ['dracut', 'dracut', { [RHEL]: OLD }, ['etc/mdadm.conf', NEW]],
  ['dracut on Debian', 'dracut', { [DEBIAN]: OLD }, ['etc/mdadm/mdadm.conf', NEW]],
  [
    'initramfs-tools',
    'initramfs-tools',
    { [DEBIAN]: OLD },
    ['etc/mdadm/mdadm.conf', NEW.replace('CREATE', '#CREATE')]
  ],
  ['an image of another program', 'mkinitcpio', { [RHEL]: OLD }, null],
  ['no arrays', 'dracut', { [RHEL]: OLD }, null, { disks: [{ 1: { type: 'ext4' } }] }],
  ['keep', 'dracut', { [RHEL]: OLD }, null, { guest: { fstab: 'keep' } }]
]

for (const [name, generator, files, entry, guest] of CASES)
  test(name, () => {
    const file = mdadmInImage(guestInput({ disks: DISKS, ...guest, files }), image({ generator }))
    expect(file && [file.path, file.text]).toEqual(entry)
  })
