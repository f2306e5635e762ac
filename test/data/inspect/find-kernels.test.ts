import { expect, test } from 'vitest'
import { bootEntries, findKernels } from '../../../src/data/inspect/find-kernels.ts'
import type { Content, GuestReader } from '../../../src/data/inspect/guest-reader.ts'

test('kernels with an image, with the initramfs of each family of distributions', () => {
  const boot = [
    'vmlinuz-6.1.0-9-amd64',
    'initrd.img-6.1.0-9-amd64',
    'vmlinuz-6.1.0-37-amd64',
    'vmlinuz-5.14.0-1.el9',
    'initramfs-5.14.0-1.el9.img',
    'vmlinux-4.4-suse',
    'initrd-4.4-suse'
  ]
  expect(
    bootEntries(['6.1.0-37-amd64', '6.1.0-9-amd64', '5.14.0-1.el9', '4.4-suse', '9.9-left-over'], boot)
  ).toEqual([
    { version: '6.1.0-37-amd64', image: '/boot/vmlinuz-6.1.0-37-amd64', initramfs: null },
    {
      version: '6.1.0-9-amd64',
      image: '/boot/vmlinuz-6.1.0-9-amd64',
      initramfs: '/boot/initrd.img-6.1.0-9-amd64'
    },
    {
      version: '5.14.0-1.el9',
      image: '/boot/vmlinuz-5.14.0-1.el9',
      initramfs: '/boot/initramfs-5.14.0-1.el9.img'
    },
    { version: '4.4-suse', image: '/boot/vmlinux-4.4-suse', initramfs: '/boot/initrd-4.4-suse' }
  ])
})

/** The first bytes of an x86 kernel. */
function kernel(version: string): Uint8Array {
  const bytes = new Uint8Array(0x300)
  bytes.set(new TextEncoder().encode('HdrS'), 0x202)
  bytes.set([0x80, 0x00], 0x20e)
  bytes.set(new TextEncoder().encode(`${version} (builder@host) #1 SMP\0`), 0x280)
  return bytes
}

/** A guest with these files; text stands for its bytes. */
function holding(files: Readonly<Record<string, string | Uint8Array>>): GuestReader {
  const paths = Object.keys(files)
  const contentOf = (path: string): Content => {
    const file = files[path]
    if (file === undefined)
      return { is: paths.some(each => each.startsWith(`${path}/`)) ? 'other' : 'absent' }
    return { is: 'file', bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file }
  }
  return {
    read: async requests => requests.map(({ path }) => contentOf(path)),
    list: async folders =>
      folders.map(({ path }) => {
        const inside = paths.filter(each => each.startsWith(`${path}/`))
        const names = inside.map(each => each.slice(path.length + 1).split('/')[0] ?? '')
        return inside.length === 0
          ? { is: 'absent' }
          : { is: 'folder', names: [...new Set(names)].toSorted() }
      }),
    look: () => Promise.resolve([]),
    blocked: () => null
  }
}

const MODULES = (version: string) => ({ [`/usr/lib/modules/${version}/modules.dep`]: '' })
const ID = '0123456789abcdef0123456789abcdef'
const SHA = '0123456789abcdef0123456789abcdef01234567'

/** Name, files, [version, image, initramfs] of each entry, rescue images. */
const GUESTS: ReadonlyArray<
  readonly [
    string,
    Readonly<Record<string, string | Uint8Array>>,
    ReadonlyArray<readonly [string, string, string | null]>,
    readonly string[]
  ]
> = [
  [
    'Fedora, with a rescue image',
    {
      ...MODULES('5.14.0-70.el9.x86_64'),
      '/boot/vmlinuz-5.14.0-70.el9.x86_64': '',
      '/boot/initramfs-5.14.0-70.el9.x86_64.img': '',
      '/boot/initramfs-5.14.0-70.el9.x86_64kdump.img': '',
      [`/boot/vmlinuz-0-rescue-${ID}`]: '',
      [`/boot/initramfs-0-rescue-${ID}.img`]: ''
    },
    [
      [
        '5.14.0-70.el9.x86_64',
        '/boot/vmlinuz-5.14.0-70.el9.x86_64',
        '/boot/initramfs-5.14.0-70.el9.x86_64.img'
      ]
    ],
    [`/boot/initramfs-0-rescue-${ID}.img`]
  ],
  [
    'SUSE, with links',
    {
      ...MODULES('5.14.21-150400.24.46-default'),
      '/boot/vmlinuz-5.14.21-150400.24.46-default': '',
      '/boot/initrd-5.14.21-150400.24.46-default': '',
      '/boot/vmlinuz': '',
      '/boot/initrd': ''
    },
    [
      [
        '5.14.21-150400.24.46-default',
        '/boot/vmlinuz-5.14.21-150400.24.46-default',
        '/boot/initrd-5.14.21-150400.24.46-default'
      ]
    ],
    []
  ],
  [
    'Arch, by pkgbase',
    {
      ...MODULES('6.9.1-arch1-1'),
      ...MODULES('6.6.31-1-lts'),
      '/usr/lib/modules/6.9.1-arch1-1/pkgbase': 'linux\n',
      '/usr/lib/modules/6.6.31-1-lts/pkgbase': 'linux-lts\n',
      '/boot/vmlinuz-linux': '',
      '/boot/initramfs-linux.img': '',
      '/boot/initramfs-linux-fallback.img': '',
      '/boot/vmlinuz-linux-lts': '',
      '/boot/initramfs-linux-lts.img': ''
    },
    [
      ['6.6.31-1-lts', '/boot/vmlinuz-linux-lts', '/boot/initramfs-linux-lts.img'],
      ['6.9.1-arch1-1', '/boot/vmlinuz-linux', '/boot/initramfs-linux.img']
    ],
    []
  ],
  [
    'Arch with booster',
    {
      ...MODULES('6.9.1-arch1-1'),
      '/usr/lib/modules/6.9.1-arch1-1/pkgbase': 'linux',
      '/boot/vmlinuz-linux': '',
      '/boot/booster-linux.img': ''
    },
    [['6.9.1-arch1-1', '/boot/vmlinuz-linux', '/boot/booster-linux.img']],
    []
  ],
  [
    'Alpine, by what the image says',
    {
      ...MODULES('6.6.31-0-lts'),
      '/boot/vmlinuz-lts': kernel('6.6.31-0-lts'),
      '/boot/initramfs-lts': ''
    },
    [['6.6.31-0-lts', '/boot/vmlinuz-lts', '/boot/initramfs-lts']],
    []
  ],
  [
    'a kernel without a name',
    { ...MODULES('5.15.19'), '/boot/vmlinuz': kernel('5.15.19'), '/boot/initrd.img': '' },
    [['5.15.19', '/boot/vmlinuz', '/boot/initrd.img']],
    []
  ],
  [
    'systemd-boot, by machine-id',
    {
      ...MODULES('6.8.5-301.fc40.x86_64'),
      [`/efi/${ID}/6.8.5-301.fc40.x86_64/linux`]: '',
      [`/efi/${ID}/6.8.5-301.fc40.x86_64/initrd`]: ''
    },
    [
      [
        '6.8.5-301.fc40.x86_64',
        `/efi/${ID}/6.8.5-301.fc40.x86_64/linux`,
        `/efi/${ID}/6.8.5-301.fc40.x86_64/initrd`
      ]
    ],
    []
  ],
  [
    'systemd-boot of openSUSE, by entry-token',
    {
      ...MODULES('6.9.1-1-default'),
      '/etc/kernel/entry-token': 'opensuse-tumbleweed\n',
      [`/boot/efi/opensuse-tumbleweed/6.9.1-1-default/linux-${SHA}`]: '',
      [`/boot/efi/opensuse-tumbleweed/6.9.1-1-default/initrd-${SHA}`]: '',
      '/boot/efi/other/6.9.1-1-default/linux': ''
    },
    [
      [
        '6.9.1-1-default',
        `/boot/efi/opensuse-tumbleweed/6.9.1-1-default/linux-${SHA}`,
        `/boot/efi/opensuse-tumbleweed/6.9.1-1-default/initrd-${SHA}`
      ]
    ],
    []
  ],
  [
    'only beside the modules',
    { ...MODULES('6.9.1'), '/usr/lib/modules/6.9.1/vmlinuz': kernel('6.9.1') },
    [['6.9.1', '/usr/lib/modules/6.9.1/vmlinuz', null]],
    []
  ],
  ['modules without a kernel', { ...MODULES('6.9.1'), '/boot/vmlinuz-6.9.2': kernel('6.9.2') }, [], []],
  ['names that are no version', { "/lib/modules/a'b/x": '', "/boot/vmlinuz-a'b": '' }, [], []]
]

test.each(GUESTS)('%s', async (_, files, entries, rescue) => {
  const found = await findKernels(holding(files))
  expect(
    found.entries
      .map(({ version, image, initramfs }) => [version, image, initramfs])
      .toSorted(([a], [b]) => (`${a}` < `${b}` ? -1 : 1))
  ).toEqual(entries)
  expect(found.rescue).toEqual(rescue)
  expect(found.diagnostics).toEqual([])
})

test('what cannot be read is no empty answer', async () => {
  const guest = holding({ ...MODULES('6.9.1'), '/boot/vmlinuz': '' })
  const found = await findKernels({
    ...guest,
    read: async requests => requests.map(() => ({ is: 'failed', why: 'I/O error' }))
  })
  expect(found.diagnostics.map(({ code, where }) => [code, where])).toEqual(
    ['/usr/lib/modules/6.9.1/pkgbase', '/usr/lib/modules/6.9.1/vmlinuz', '/boot/vmlinuz'].map(path => [
      'GUEST_FILE_UNREADABLE',
      { in: 'guest', path }
    ])
  )
})
