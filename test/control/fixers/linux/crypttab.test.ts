import { expect, test } from 'vitest'
import { crypttab } from '../../../../src/control/fixers/linux/crypttab.ts'
import { codes, fixOnce, guestInput, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const DISKS = [
  { 1: { type: 'ext4', uuid: 'r' }, 3: { type: 'crypto_LUKS', uuid: 'luks-1' }, 5: { type: '' } }
]

const CASES: ReadonlyArray<readonly [string, string, string | null, readonly string[], TestGuest?]> = [
  ['empty', '', null, []],
  ['LUKS', '# c\ncrypt  /dev/sda3\tnone luks,discard\n', '# c\ncrypt  UUID=luks-1\tnone luks,discard\n', []],
  ['without options', 'crypt /dev/sda3', 'crypt UUID=luks-1', []],
  ['already stable', 'crypt UUID=luks-1 none luks\ncrypt2 /dev/mapper/vg-x none luks\n', null, []],
  [
    'plain swap with a random key',
    'swap /dev/sda5 /dev/urandom swap,cipher=aes-xts-plain64\n',
    'swap PARTUUID=5ca1ab10-05 /dev/urandom swap,cipher=aes-xts-plain64\n',
    []
  ],
  [
    'a swap header under a random key does not last',
    'swap /dev/sda5 /dev/urandom swap\n',
    'swap PARTUUID=5ca1ab10-05 /dev/urandom swap\n',
    [],
    { disks: [{ 5: { type: 'swap', uuid: 's' } }] }
  ],
  [
    'LUKS is said and something else is there',
    'crypt /dev/sda1 none luks\n',
    null,
    ['CRYPTTAB_DEVICE_UNKNOWN']
  ],
  [
    'unknown, beside a known one',
    'a /dev/sdb1 none luks\nb /dev/sda3 none luks\n',
    'a /dev/sdb1 none luks\nb UUID=luks-1 none luks\n',
    ['CRYPTTAB_DEVICE_UNKNOWN']
  ],
  [
    'by-id, the only LUKS device',
    'c /dev/disk/by-id/wwn-0x6-part3 none luks\n',
    'c UUID=luks-1 none luks\n',
    [],
    { disks: [...DISKS, { 1: { type: 'xfs' }, 3: { type: 'ext4' } }] }
  ],
  ['unknown, but no boot unlocks it', 'a /dev/sdb1 none luks,noauto\n', null, []],
  [
    'keys on devices of their own',
    'a UUID=luks-1 /dev/sda5 luks\nb UUID=luks-1  /dev/sda5:/k:10 luks,keyscript=passdev\nc /dev/sda3 /k:/dev/sda5 luks\n',
    'a UUID=luks-1 /dev/disk/by-partuuid/5ca1ab10-05 luks\nb UUID=luks-1  /dev/disk/by-partuuid/5ca1ab10-05:/k:10 luks,keyscript=passdev\nc UUID=luks-1 /k:/dev/disk/by-partuuid/5ca1ab10-05 luks\n',
    []
  ],
  [
    'keys that are files, or on a device that is not there',
    'a UUID=luks-1 /dev/urandom luks\nb UUID=luks-1 /etc/key luks\nc UUID=luks-1 /dev/sdc1:/k luks\nd UUID=luks-1 /k:LABEL=usb luks\n',
    null,
    ['CRYPTTAB_DEVICE_UNKNOWN']
  ],
  [
    'headers on devices of their own',
    'a /dev/sda1 none luks,header=/dev/sda5,discard\nb UUID=luks-1 none header=/h:/dev/sda5\nc UUID=luks-1 none header=/h\n',
    'a PARTUUID=5ca1ab10-01 none luks,header=/dev/disk/by-partuuid/5ca1ab10-05,discard\nb UUID=luks-1 none header=/h:/dev/disk/by-partuuid/5ca1ab10-05\nc UUID=luks-1 none header=/h\n',
    []
  ],
  ['a header that is not there', 'a UUID=luks-1 none header=/dev/sdc1\n', null, ['CRYPTTAB_DEVICE_UNKNOWN']],
  ['malformed', 'crypt\n', null, ['CRYPTTAB_LINE_MALFORMED']],
  ['keep', 'crypt /dev/sda3 none luks\n', null, [], { guest: { fstab: 'keep' } }]
]

for (const [name, before, after, expected, guest] of CASES)
  test(name, () => {
    const fix = fixOnce(crypttab, guestInput({ disks: DISKS, ...guest, files: { '/etc/crypttab': before } }))
    expect(texts(fix)).toEqual(after === null ? {} : { '/etc/crypttab': after })
    expect(codes(fix)).toEqual(expected)
  })

test('says which line unlocks what', () => {
  const { edits } = crypttab.fix(
    guestInput({ disks: DISKS, files: { '/etc/crypttab': '\ncrypt /dev/sda3 none luks\n' } })
  )
  expect(edits.map(({ because }) => because)).toEqual([
    '/dev/sda3 is unlocked as crypt by line 2: such names change with the disk bus'
  ])
})
