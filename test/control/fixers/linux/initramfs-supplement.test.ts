import { expect, test } from 'vitest'
import { initramfsSupplement } from '../../../../src/control/fixers/linux/initramfs-supplement.ts'
import type { Initramfs, LinuxFacts } from '../../../../src/model/facts.ts'
import type { AppendInitramfs, Fix } from '../../../../src/model/fixer.ts'
import { codes, guestInput, ROOT_UUID, SWAP_UUID } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'
import { guest, image, IMAGE, kernel, modulePath, NEEDS, VERSION } from '../../kernel-facts.ts'

const appended = ({ edits }: Fix): readonly AppendInitramfs[] =>
  edits.flatMap(edit => (edit.edit === 'append-initramfs' ? [edit] : []))

/** Names of the modules that are copied. */
const copied = (fix: Fix): readonly string[] =>
  appended(fix).flatMap(({ entries }) =>
    entries.flatMap(({ path }) => /\/([^/]+)\.ko$/.exec(path)?.[1] ?? [])
  )

const ROOT = { mountpoint: '/', volume: 'disk.0/part.1', options: '' }
const BOOT = { mountpoint: '/boot', volume: 'disk.0/part.2', options: '' }
const VIRTIO_BLK = ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring']

/** Name, guest, modules, codes. */
const CASES: ReadonlyArray<readonly [string, TestGuest, readonly string[], readonly string[]]> = [
  ['virtio-blk', guest({}), ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'], []],
  [
    'virtio-scsi, sd_mod is there',
    guest({}, { bus: 'virtio-scsi' }),
    ['virtio', 'virtio_pci', 'virtio_ring', 'virtio_scsi'],
    []
  ],
  ['sata', guest({}, { bus: 'sata' }), ['ahci', 'libahci', 'libata'], []],
  ['nvme', guest({}, { bus: 'nvme' }), ['nvme'], []],
  [
    'some present',
    guest({ initramfs: [image({ modules: ['virtio', 'virtio_pci', 'virtio_ring'] })] }),
    ['virtio_blk'],
    []
  ],
  [
    'all present',
    guest({ initramfs: [image({ modules: ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'] })] }),
    [],
    []
  ],
  [
    'some built in',
    guest({ kernels: [kernel({ builtin: ['virtio', 'virtio_pci', 'virtio_ring'] })] }),
    ['virtio_blk'],
    []
  ],
  ['all built in', guest({ kernels: [kernel({ builtin: ['virtio_blk', 'virtio_pci'] })] }), [], []],
  [
    'dracut',
    guest({ initramfs: [image({ generator: 'dracut' })] }),
    ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'],
    []
  ],
  [
    'the newest kernel lacks a driver',
    guest({ kernels: [kernel({}, ['virtio_blk'])] }),
    [],
    ['KERNEL_LACKS_DRIVER']
  ],
  [
    'it lacks what a driver needs',
    guest({ kernels: [kernel({}, ['virtio_ring'])] }),
    [],
    ['KERNEL_LACKS_DRIVER', 'KERNEL_LACKS_DRIVER']
  ],
  [
    'it lacks the driver of the NIC',
    guest({ kernels: [kernel({}, ['virtio_net'])] }),
    ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'],
    ['KERNEL_LACKS_DRIVER']
  ],
  ['mkinitcpio', guest({ initramfs: [image({ generator: 'mkinitcpio' })] }), VIRTIO_BLK, []],
  [
    'mkinitfs',
    guest({ initramfs: [image({ generator: 'mkinitfs', loader: 'nlplug-findfs' })] }),
    VIRTIO_BLK,
    []
  ],
  [
    'an unknown generator, with udev',
    guest({ initramfs: [image({ generator: 'unknown' })] }),
    VIRTIO_BLK,
    ['INITRAMFS_UNKNOWN']
  ],
  [
    'an unknown generator, with nothing that loads drivers',
    guest({ initramfs: [image({ generator: 'unknown', loader: null })] }),
    [],
    ['INITRAMFS_UNKNOWN']
  ],
  ['booster', guest({ initramfs: [image({ generator: 'booster' })] }), [], ['INITRAMFS_UNKNOWN']],
  [
    'modules in a filesystem image inside',
    guest({ initramfs: [image({ generator: 'dracut', nested: true })] }),
    [],
    ['INITRAMFS_UNKNOWN']
  ],
  [
    'modules of another kernel',
    guest({ initramfs: [image({ kernel: '6.1.0-36-amd64' })] }),
    [],
    ['INITRAMFS_UNKNOWN']
  ],
  [
    'modules under other names',
    guest({ initramfs: [image({ module_suffixes: ['.ko.zst'] })] }),
    [],
    ['INITRAMFS_UNKNOWN']
  ],
  [
    'no modules yet',
    guest({ initramfs: [image({ modules: [], module_suffixes: [], kernel: null })] }),
    VIRTIO_BLK,
    []
  ],
  ['no module folder', guest({ initramfs: [image({ module_dir: null })] }), [], ['INITRAMFS_UNKNOWN']],
  ['no indexes', guest({ kernels: [kernel({ indexes: [] })] }), [], ['INITRAMFS_UNKNOWN']],
  [
    'unknown generator, nothing to add',
    guest({
      initramfs: [
        image({ generator: 'unknown', modules: ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'] })
      ]
    }),
    [],
    []
  ],
  [
    'lz4 before 5.9',
    guest({
      kernels: [kernel({ version: '5.4.0-1' })],
      initramfs: [image({ path: '/boot/initrd.img-5.4.0-1', kernel: '5.4.0-1', segments: ['lz4'] })]
    }),
    [],
    ['INITRAMFS_APPEND_UNSAFE']
  ],
  [
    'lz4 from 5.9',
    guest({ initramfs: [image({ segments: ['lz4'] })] }),
    ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'],
    []
  ],
  [
    'a rescue image of no kernel',
    guest({ initramfs: [image({ path: '/boot/initramfs-0-rescue.img', kernel: '5.0' })] }),
    [],
    []
  ],
  [
    'a rescue image of an installed kernel',
    guest({
      initramfs: [
        image({ path: '/boot/initramfs-0-rescue.img', generator: 'dracut', resume: 'RESUME=/dev/sda5\n' })
      ]
    }),
    VIRTIO_BLK,
    []
  ],
  [
    'a rescue image to which nothing can be added',
    guest({ initramfs: [image({ path: '/boot/initramfs-0-rescue.img', loader: null })] }),
    [],
    ['INITRAMFS_UNKNOWN']
  ],
  [
    'no room in /boot',
    guest({
      mounts: [ROOT, BOOT],
      space: [
        { mountpoint: '/', free_bytes: 1e9, free_inodes: 9 },
        { mountpoint: '/boot', free_bytes: 500, free_inodes: 9 }
      ]
    }),
    ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'],
    ['GUEST_SPACE']
  ],
  [
    'hardly room in /, and /boot is another filesystem',
    guest({
      mounts: [ROOT, BOOT],
      space: [
        { mountpoint: '/', free_bytes: 100, free_inodes: 9 },
        { mountpoint: '/boot', free_bytes: 1e9, free_inodes: 9 }
      ]
    }),
    ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'],
    []
  ],
  [
    '/boot is a filesystem whose space is not known, and / is full but for the settings',
    guest({ mounts: [ROOT, BOOT], space: [{ mountpoint: '/', free_bytes: 100, free_inodes: 9 }] }),
    VIRTIO_BLK,
    []
  ],
  [
    'no inode for new settings',
    guest({ space: [{ mountpoint: '/', free_bytes: 1e9, free_inodes: 1 }] }),
    VIRTIO_BLK,
    ['GUEST_SPACE']
  ],
  ['regenerate: a warning', guest({}, { guest: { initramfs: 'regenerate' } }), [], ['INITRAMFS_REGENERATE']],
  [
    'regenerate: nothing is lacking',
    guest({ initramfs: [image({ modules: VIRTIO_BLK })] }, { guest: { initramfs: 'regenerate' } }),
    [],
    []
  ],
  ['keep', guest({}, { guest: { initramfs: 'keep' } }), [], []]
]

for (const [name, given, modules, expected] of CASES)
  test(name, () => {
    const fix = initramfsSupplement.fix(guestInput(given))
    expect(copied(fix)).toEqual(modules)
    expect(codes(fix)).toEqual(expected)
  })

test('the segment: folders, modules, indexes, resume', () => {
  const input = guestInput(
    guest({
      initramfs: [image({ modules: ['virtio', 'virtio_pci', 'virtio_ring'], resume: 'RESUME=/dev/sda5\n' })]
    })
  )
  const base = `usr/lib/modules/${VERSION}`
  expect(appended(initramfsSupplement.fix(input))).toEqual([
    {
      edit: 'append-initramfs',
      container: 'zstd',
      path: IMAGE,
      before: { sha256: 'before', bytes: 1000 },
      entries: [
        ...['conf', 'conf/conf.d', 'usr', 'usr/lib', 'usr/lib/modules', base, `${base}/kernel`].map(path => ({
          entry: 'folder',
          path
        })),
        {
          entry: 'copy',
          path: `${base}/kernel/virtio_blk.ko`,
          from: modulePath('virtio_blk'),
          sha256: 'virtio_blk',
          bytes: 100
        },
        {
          entry: 'copy',
          path: `${base}/modules.alias.bin`,
          from: `/usr/lib/modules/${VERSION}/modules.alias.bin`,
          sha256: 'modules.alias.bin',
          bytes: 10
        },
        {
          entry: 'copy',
          path: `${base}/modules.dep.bin`,
          from: `/usr/lib/modules/${VERSION}/modules.dep.bin`,
          sha256: 'modules.dep.bin',
          bytes: 10
        },
        { entry: 'text', path: 'conf/conf.d/resume', text: `RESUME=UUID=${SWAP_UUID}\n` }
      ],
      because:
        'the image lacks virtio_blk and would not find its disks; the image would wait at each boot for /dev/sda5 to resume from'
    }
  ])
})

test('an image with all drivers is only told where to resume from', () => {
  const there = image({
    modules: ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'],
    resume: 'RESUME=/dev/sda5\n',
    generator: 'unknown',
    module_dir: null
  })
  const { edits } = initramfsSupplement.fix(guestInput(guest({ initramfs: [there] })))
  expect(
    edits.map(edit => (edit.edit === 'append-initramfs' ? edit.entries.map(({ path }) => path) : edit.path))
  ).toEqual([['conf', 'conf/conf.d', 'conf/conf.d/resume']])
})

test('an image that unlocks its root by a name of the old hardware is told another', () => {
  const there = image({
    modules: ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'],
    crypttab: { path: 'cryptroot/crypttab', text: 'root /dev/sda3 none luks\n' }
  })
  const disks = [{ 1: { type: 'ext4', uuid: ROOT_UUID }, 3: { type: 'crypto_LUKS', uuid: 'luks-1' } }]
  expect(
    appended(initramfsSupplement.fix(guestInput(guest({ initramfs: [there] }, { disks }))))
  ).toMatchObject([
    {
      entries: [
        { entry: 'folder', path: 'cryptroot' },
        { entry: 'text', path: 'cryptroot/crypttab', text: 'root UUID=luks-1 none luks\n' }
      ],
      because: 'the image unlocks disks by names that change with the disk bus, and would not find its root'
    }
  ])
})

test.each([
  'RESUME=none\n',
  `RESUME=UUID=${SWAP_UUID}\n`,
  'RESUME=/dev/mapper/vg-swap\n',
  'RESUME=/dev/sda1\n',
  'RESUME=auto\n'
])('%j stays', resume => {
  const there = image({ modules: ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'], resume })
  expect(initramfsSupplement.fix(guestInput(guest({ initramfs: [there] }))).edits).toEqual([])
})

test('a supplemented image gets nothing more, and neither do the settings', () => {
  const input = guestInput(
    guest({ initramfs: [image({ modules: Object.keys(NEEDS), resume: `RESUME=UUID=${SWAP_UUID}\n` })] })
  )
  expect(initramfsSupplement.fix(input)).toEqual({ edits: [], diagnostics: [] })
})

test('each kernel gets its own modules; only the newest stops the plan', () => {
  const old = kernel({ version: '5.10.0-1' }, ['virtio_blk'])
  const oldImage = image({ path: '/boot/initrd.img-5.10.0-1', kernel: '5.10.0-1' })
  const fix = initramfsSupplement.fix(
    guestInput(guest({ kernels: [old, kernel()], initramfs: [oldImage, image()] }))
  )
  expect(appended(fix).map(({ path }) => path)).toEqual([IMAGE])
  expect(fix.diagnostics.map(({ code, severity, hint }) => [code, severity, hint])).toEqual([
    ['KERNEL_LACKS_DRIVER', 'warning', 'set output.disk_bus: virtio-scsi']
  ])
  const newest = initramfsSupplement.fix(
    guestInput(guest({ kernels: [kernel({}, ['virtio_blk', 'virtio_scsi'])] }))
  )
  expect(newest.diagnostics.map(({ severity, hint }) => [severity, hint])).toEqual([
    ['error', 'set output.disk_bus: sata']
  ])
})

test('an image whose drivers are there gets settings of LVM that show it the disks of the target', () => {
  const given = guest({
    initramfs: [image({ modules: ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring'] })]
  })
  const fix = initramfsSupplement.fix(
    guestInput({
      ...given,
      disks: [{ 2: { type: 'LVM2_member', uuid: 'p' } }],
      root: 'lvm/vg/root',
      groups: [{ name: 'vg', uuid: 'x', physical_volumes: ['disk.0/part.2'], logical_volumes: ['root'] }],
      files: { ...given.files, '/etc/lvm/lvm.conf': 'devices { filter = [ "a|sda|", "r|.*|" ] }' }
    })
  )
  expect(appended(fix).map(({ entries, because }) => ({ entries, because }))).toEqual([
    {
      entries: [
        { entry: 'folder', path: 'etc' },
        { entry: 'folder', path: 'etc/lvm' },
        {
          entry: 'text',
          path: 'etc/lvm/lvmlocal.conf',
          text: 'devices {\n\tfilter = [ "a|^/dev/vd|", "a|sda|", "r|.*|" ]\n}\n'
        }
      ],
      because: 'the image has a copy of the settings of LVM, which would hide the disks of the target'
    }
  ])
})

test('an image that cannot be helped stops the plan only for the newest kernel', () => {
  const old = kernel({ version: '5.10.0-1' })
  const oldImage = image({ path: '/boot/initrd.img-5.10.0-1', kernel: '5.10.0-1', loader: null })
  const severities = (images: readonly Initramfs[]) =>
    initramfsSupplement
      .fix(guestInput(guest({ kernels: [old, kernel()], initramfs: images })))
      .diagnostics.map(({ code, severity }) => [code, severity])
  expect(severities([oldImage, image()])).toEqual([['INITRAMFS_UNKNOWN', 'warning']])
  expect(severities([oldImage, image({ loader: null })])).toEqual([
    ['INITRAMFS_UNKNOWN', 'warning'],
    ['INITRAMFS_UNKNOWN', 'error']
  ])
})

test('a kernel without virtio is told which bus it can drive', () => {
  const hint = (lacking: readonly string[]) =>
    initramfsSupplement
      .fix(guestInput(guest({ kernels: [kernel({}, lacking)] }, { nics: [] })))
      .diagnostics.map(({ code, hint }) => [code, hint])
  const virtio = ['virtio', 'virtio_blk', 'virtio_net', 'virtio_pci', 'virtio_ring', 'virtio_scsi']
  expect(hint(virtio)).toEqual([['KERNEL_LACKS_DRIVER', 'set output.disk_bus: sata']])
  expect(hint([...virtio, 'ahci'])).toEqual([['KERNEL_LACKS_DRIVER', 'set output.disk_bus: nvme']])
  expect(hint([...virtio, 'ahci', 'nvme'])).toEqual([
    ['KERNEL_LACKS_DRIVER', 'install another kernel in the guest before the move']
  ])
})

test('a kernel that drives IDE only is told what to do by hand', () => {
  const old = kernel({ builtin: ['ata_piix', 'sd_mod'] }, Object.keys(NEEDS))
  const { diagnostics } = initramfsSupplement.fix(guestInput(guest({ kernels: [old] })))
  expect(diagnostics[0]).toMatchObject({
    ...{ code: 'KERNEL_LACKS_DRIVER', severity: 'error' },
    hint: expect.stringMatching(/^it drives IDE only, .* bus='ide'/)
  })
})

const VERSION_BLK = 'virtio_pci virtio_blk'

test.each<[Initramfs['generator'], readonly string[] | null]>([
  ['initramfs-tools', ['mkinitramfs', '-o', IMAGE, VERSION]],
  ['dracut', ['dracut', '--force', '--no-hostonly', '--add-drivers', VERSION_BLK, IMAGE, VERSION]],
  ['mkinitcpio', ['mkinitcpio', '-k', VERSION, '-S', 'autodetect', '-g', IMAGE]],
  ['mkinitfs', ['mkinitfs', '-o', IMAGE, VERSION]],
  ['booster', ['booster', 'build', '--force', '--universal', '--kernel-version', VERSION, IMAGE]],
  ['unknown', null]
])('regenerate, %s: its program, frozen, and said', (generator, argv) => {
  const regenerate = (change: Partial<LinuxFacts> = {}) =>
    initramfsSupplement.fix(
      guestInput(
        guest(
          { initramfs: [image({ generator, nested: true, loader: null })], ...change },
          { guest: { initramfs: 'regenerate' } }
        )
      )
    )
  const runs = ({ edits }: Fix) => edits.flatMap(edit => (edit.edit === 'run' ? [edit.argv] : []))
  expect(runs(regenerate())).toEqual(argv === null ? [] : [argv])
  expect(regenerate().diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['INITRAMFS_REGENERATE', argv === null ? 'error' : 'warning']
  ])
  expect(appended(regenerate())).toEqual([])
  const foreign = regenerate({ arch: 'aarch64' })
  expect([runs(foreign), foreign.diagnostics.map(({ severity }) => severity)]).toEqual([[], ['error']])
})

test('regenerate is never chosen by h2k itself', () => {
  for (const initramfs of ['auto', 'supplement'] as const) {
    const { edits } = initramfsSupplement.fix(
      guestInput(
        guest({ initramfs: [image({ nested: true, generator: 'dracut' })] }, { guest: { initramfs } })
      )
    )
    expect(edits.map(({ edit }) => edit)).not.toContain('run')
  }
})
