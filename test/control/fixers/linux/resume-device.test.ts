import { expect, test } from 'vitest'
import { resumeDevice } from '../../../../src/control/fixers/linux/resume-device.ts'
import { codes, fixOnce, guestInput, SWAP_UUID, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const RESUME = '/etc/initramfs-tools/conf.d/resume'
const NEW = `RESUME=UUID=${SWAP_UUID}\n`

const CASES: ReadonlyArray<readonly [string, string, string, string | null, readonly string[], TestGuest?]> =
  [
    ['empty', RESUME, '', null, []],
    ['device', RESUME, 'RESUME=/dev/sda5\n', NEW, []],
    [
      'quoted, with a comment',
      RESUME,
      '# c\nRESUME="/dev/sda5" # x\n',
      `# c\nRESUME=UUID=${SWAP_UUID} # x\n`,
      []
    ],
    ['twice in one file', RESUME, 'RESUME=/dev/sda5\nRESUME=/dev/sda5\n', NEW + NEW, []],
    [
      'in the main file',
      '/etc/initramfs-tools/initramfs.conf',
      'MODULES=most\nRESUME=/dev/sda5\n',
      `MODULES=most\n${NEW}`,
      []
    ],
    ['already stable', RESUME, NEW, null, []],
    ['none, auto, LVM', RESUME, 'RESUME=none\nRESUME=auto\nRESUME=/dev/mapper/vg-swap\n', null, []],
    ['a UUID that nobody has', RESUME, 'RESUME=UUID=gone\n', null, ['RESUME_DEVICE_UNKNOWN']],
    [
      'a logical volume that its group does not have',
      RESUME,
      'RESUME=/dev/mapper/vg-swap\n',
      null,
      ['RESUME_DEVICE_UNKNOWN'],
      { groups: [{ name: 'vg', uuid: 'x', physical_volumes: [], logical_volumes: ['root'] }] }
    ],
    [
      'a UUID that may be behind encryption',
      RESUME,
      'RESUME=UUID=inside\n',
      null,
      [],
      { disks: [{ 1: { type: 'ext4', uuid: 'r' }, 2: { type: 'crypto_LUKS', uuid: 'l' } }] }
    ],
    ['commented out', RESUME, '#RESUME=/dev/sda5\n', null, []],
    ['no swap there', RESUME, 'RESUME=/dev/sda1\n', null, ['RESUME_DEVICE_UNKNOWN']],
    ['unknown disk', RESUME, 'RESUME=/dev/sdc5\n', null, ['RESUME_DEVICE_UNKNOWN']],
    ['another file', '/etc/default/resume', 'RESUME=/dev/sda5\n', null, []],
    ['keep', RESUME, 'RESUME=/dev/sda5\n', null, [], { guest: { initramfs: 'keep' } }]
  ]

for (const [name, path, before, after, expected, guest] of CASES)
  test(name, () => {
    const fix = fixOnce(resumeDevice, guestInput({ ...guest, files: { [path]: before } }))
    expect(texts(fix)).toEqual(after === null ? {} : { [path]: after })
    expect(codes(fix)).toEqual(expected)
  })
