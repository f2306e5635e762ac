import { expect, test } from 'vitest'
import { initramfsSupplement } from '../../src/control/fixers/linux/initramfs-supplement.ts'
import type { Fix } from '../../src/model/fixer.ts'
import { fixOnce, guestInput, texts } from './guest-input.ts'
import { guest, image } from './kernel-facts.ts'

const MODULES = '/etc/initramfs-tools/modules'
const ADDED = '# Drivers of the disks on KVM.\nvirtio_pci\nvirtio_blk\n'
const SETTINGS: ReadonlyArray<
  readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]
> = [
  ['no list yet', {}, { [MODULES]: ADDED }],
  ['a list', { [MODULES]: '# list\next4\n' }, { [MODULES]: `# list\next4\n${ADDED}` }],
  ['a list without a last line feed', { [MODULES]: 'ext4' }, { [MODULES]: `ext4\n${ADDED}` }],
  [
    'a list with one of them',
    { [MODULES]: 'virtio-pci  # x\n' },
    { [MODULES]: 'virtio-pci  # x\n# Drivers of the disks on KVM.\nvirtio_blk\n' }
  ],
  ['a list with both', { [MODULES]: 'virtio_blk\nvirtio_pci\n' }, {}],
  ['MODULES=most takes them anyway', { '/etc/initramfs-tools/initramfs.conf': 'MODULES=most\n' }, {}],
  [
    'conf.d comes after it',
    {
      '/etc/initramfs-tools/initramfs.conf': 'MODULES=most\n',
      '/etc/initramfs-tools/conf.d/driver-policy': 'MODULES=list\n'
    },
    { [MODULES]: ADDED }
  ]
]

test.each(SETTINGS)('the next image, %s', (_name, files, after) => {
  expect(texts(fixOnce(initramfsSettingsOnly, guestInput({ ...guest({}), files })))).toEqual(after)
})

/** Without the appended segments, of which the facts of a finished guest would tell. */
const initramfsSettingsOnly = {
  id: 'settings',
  fix: (input: Parameters<typeof initramfsSupplement.fix>[0]): Fix => ({
    edits: initramfsSupplement.fix(input).edits.filter(({ edit }) => edit !== 'append-initramfs'),
    diagnostics: []
  })
}

test('the next image of dracut', () => {
  const path = '/etc/dracut.conf.d/h2k-drivers.conf'
  const input = guestInput({
    ...guest({ initramfs: [image({ generator: 'dracut' })] }),
    files: { [MODULES]: 'ext4\n' }
  })
  expect(texts(fixOnce(initramfsSettingsOnly, input))).toEqual({
    [path]: '# Drivers of the disks on KVM.\nadd_drivers+=" virtio_pci virtio_blk "\n'
  })
})
