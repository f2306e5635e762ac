import { expect, test } from 'vitest'
import { crypttabInImage } from '../../src/control/crypttab-in-image.ts'
import { guestInput } from './guest-input.ts'
import type { TestGuest } from './guest-input.ts'
import { image } from './kernel-facts.ts'

const DISKS = [{ 1: { type: 'ext4', uuid: 'r' }, 3: { type: 'crypto_LUKS', uuid: 'luks-1' } }]
const DEBIAN = 'cryptroot/crypttab'
const DRACUT = 'etc/crypttab'

const CASES: ReadonlyArray<
  readonly [name: string, path: string, before: string, after: string | null, guest?: TestGuest]
> = [
  ['nothing to unlock', DEBIAN, '', null],
  ['names that stay', DEBIAN, 'root UUID=luks-1 /cryptroot/keyfiles/root.key luks\n', null],
  [
    'a place that is gone',
    DEBIAN,
    'root /dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-part3 /cryptroot/keyfiles/root.key luks\n',
    'root UUID=luks-1 /cryptroot/keyfiles/root.key luks\n'
  ],
  [
    'the device of a key',
    DEBIAN,
    'root UUID=luks-1 /dev/sda1:/key luks,keyscript=/lib/cryptsetup/scripts/passdev\n',
    'root UUID=luks-1 /dev/disk/by-partuuid/5ca1ab10-01:/key luks,keyscript=/lib/cryptsetup/scripts/passdev\n'
  ],
  ['dracut', DRACUT, 'luks-1 /dev/sda3 none\n', 'luks-1 UUID=luks-1 none\n'],
  ['a device that nobody knows', DRACUT, 'luks-1 /dev/sdb3 none\n', null],
  ['keep', DRACUT, 'luks-1 /dev/sda3 none\n', null, { guest: { fstab: 'keep' } }]
]

for (const [name, path, before, after, guest] of CASES)
  test(name, () => {
    const crypttab = { path, text: before }
    const file = crypttabInImage(guestInput({ disks: DISKS, ...guest }), image({ crypttab }))
    expect(file).toEqual(after === null ? null : { path, text: after })
  })

test('an image without a list gets none', () => {
  const files = { '/etc/crypttab': 'root /dev/sda3 none luks\n' }
  expect(crypttabInImage(guestInput({ disks: DISKS, files }), image())).toBeNull()
})
