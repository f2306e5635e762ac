import { expect, test } from 'vitest'
import { initramfsSupplement } from '../../src/control/fixers/linux/initramfs-supplement.ts'
import type { Initramfs } from '../../src/model/facts.ts'
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

const DRACUT = '/etc/dracut.conf.d/h2k-drivers.conf'
const VENDOR = '/usr/lib/dracut/dracut.conf.d/01-dist.conf'
const MKINITCPIO = '/etc/mkinitcpio.conf'
const MKINITFS = '/etc/mkinitfs/mkinitfs.conf'
const HOOKS = 'HOOKS=(base udev autodetect block)\n'

/** Generator, name, files, what is written. */
const OTHERS: ReadonlyArray<
  readonly [
    Initramfs['generator'],
    string,
    Readonly<Record<string, string>>,
    Readonly<Record<string, string>>
  ]
> = [
  [
    'dracut',
    'no settings but those of another generator',
    { [MODULES]: 'ext4\n' },
    { [DRACUT]: '# Drivers of the disks on KVM.\nadd_drivers+=" virtio_pci virtio_blk "\n' }
  ],
  [
    'dracut',
    'one is there',
    { '/etc/dracut.conf.d/x.conf': 'force_drivers+=" virtio-pci "\n', [VENDOR]: 'hostonly="yes"\n' },
    { [DRACUT]: '# Drivers of the disks on KVM.\nadd_drivers+=" virtio_blk "\n' }
  ],
  [
    'dracut',
    'all are there',
    { '/etc/dracut.conf': 'add_drivers+=" virtio_pci "', [VENDOR]: "add_drivers+=' virtio_blk'" },
    {}
  ],
  ['mkinitcpio', 'no settings', {}, {}],
  ['mkinitcpio', 'drivers of all machines', { [MKINITCPIO]: 'MODULES=()\nHOOKS=(base udev block)\n' }, {}],
  [
    'mkinitcpio',
    'an empty list',
    { [MKINITCPIO]: `# MODULES=(x)\nMODULES=()\n${HOOKS}` },
    { [MKINITCPIO]: `# MODULES=(x)\nMODULES=(virtio_pci virtio_blk)\n${HOOKS}` }
  ],
  [
    'mkinitcpio',
    'a list of several lines',
    { [MKINITCPIO]: `MODULES=(\n  ext4 # root\n)\n${HOOKS}` },
    { [MKINITCPIO]: `MODULES=(\n  ext4 virtio_pci virtio_blk # root\n)\n${HOOKS}` }
  ],
  [
    'mkinitcpio',
    'an old list with one of them',
    { [MKINITCPIO]: `MODULES="virtio_blk"\n${HOOKS}` },
    { [MKINITCPIO]: `MODULES="virtio_blk virtio_pci"\n${HOOKS}` }
  ],
  [
    'mkinitcpio',
    'no list, no last line feed',
    { [MKINITCPIO]: 'HOOKS=(autodetect)' },
    { [MKINITCPIO]: 'HOOKS=(autodetect)\nMODULES+=(virtio_pci virtio_blk)\n' }
  ],
  [
    'mkinitcpio',
    'a drop-in has them',
    { [MKINITCPIO]: HOOKS, '/etc/mkinitcpio.conf.d/a.conf': 'MODULES+=(virtio_pci virtio_blk)\n' },
    {}
  ],
  [
    'mkinitcpio',
    'a drop-in takes autodetect away',
    { [MKINITCPIO]: HOOKS, '/etc/mkinitcpio.conf.d/a.conf': 'HOOKS=(base udev block)\n' },
    {}
  ],
  [
    'mkinitfs',
    'without virtio',
    { [MKINITFS]: 'features="ata base ext4 scsi"\n' },
    { [MKINITFS]: 'features="ata base ext4 scsi virtio"\n' }
  ],
  ['mkinitfs', 'with virtio', { [MKINITFS]: 'features="ata base virtio"\n' }, {}],
  ['mkinitfs', 'no settings', {}, {}],
  ['booster', 'nothing that h2k edits', { '/etc/booster.yaml': 'universal: false\n' }, {}],
  ['unknown', 'nothing to edit', { [MODULES]: '' }, {}]
]

test.each(OTHERS)('the next image of %s: %s', (generator, _name, files, after) => {
  const input = guestInput({ ...guest({ initramfs: [image({ generator })] }), files })
  expect(texts(fixOnce(initramfsSettingsOnly, input))).toEqual(after)
})
