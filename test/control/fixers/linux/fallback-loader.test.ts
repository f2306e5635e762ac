import { expect, test } from 'vitest'
import { fallbackLoader } from '../../../../src/control/fixers/linux/fallback-loader.ts'
import type { EfiPartition, LinuxFacts } from '../../../../src/model/facts.ts'
import type { Fix, FixInput } from '../../../../src/model/fixer.ts'
import { codes, guestInput, texts } from '../../guest-input.ts'

const RELEASE = { id: 'debian', id_like: [], version_id: '12', name: 'Debian' }
const STUB = 'search.fs_uuid 1 root\nconfigfile ($root)/boot/grub/grub.cfg\n'

/** `FOLDER/FILE` -> GRUB's prefix, or null for another program; the digest is the file's name unless one is given after `=`. */
type Loaders = Readonly<Record<string, string | null>>

function partition(loaders: Loaders, at = '/boot/efi'): EfiPartition {
  const files = Object.entries(loaders).map(([key, grub_prefix]) => {
    const [path = '', sha256] = key.split('=')
    return { path: `${at}/EFI/${path}`, sha256: sha256 ?? path, bytes: 1000, grub_prefix }
  })
  const folders = [...new Set(Object.keys(loaders).map(path => path.split('/')[0] ?? ''))].toSorted()
  return { mountpoint: at, folders, loaders: files.filter(({ path }) => !path.endsWith('/')) }
}

interface Given {
  readonly efi: EfiPartition | null
  readonly os?: Partial<LinuxFacts>
  readonly files?: Readonly<Record<string, string>>
  readonly bootloader?: 'fix' | 'keep'
  readonly firmware?: 'bios' | 'efi'
}

function input({ efi, os = {}, files = {}, bootloader = 'fix', firmware = 'efi' }: Given): FixInput {
  const disks = [
    {
      1: { type: 'vfat', uuid: 'C0DE-F00D' },
      2: { type: 'ext4', uuid: '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11' }
    }
  ]
  const mounts = [
    { mountpoint: '/', volume: 'disk.0/part.2', options: '' },
    { mountpoint: efi?.mountpoint ?? '/boot/efi', volume: 'disk.0/part.1', options: '' }
  ]
  const root = 'disk.0/part.2'
  const made = guestInput({
    ...{ disks, files, root },
    guest: { bootloader },
    os: { release: RELEASE, mounts, efi, ...os }
  })
  return { ...made, vm: { ...made.vm, firmware } }
}

/** Copies as `FROM -> TO`, with what makes the folder. */
const copies = ({ edits }: Fix): readonly string[] =>
  edits.flatMap(edit =>
    edit.edit === 'copy-file'
      ? [
          `${edit.from.path} -> ${edit.path}${edit.make_folder ? ', makes its folder' : ''}${edit.after === undefined ? '' : `, after ${edit.after}`}`
        ]
      : []
  )

const DEBIAN: Loaders = {
  'debian/bootx64.csv': null,
  'debian/fbx64.efi': null,
  'debian/grubx64.efi': '/EFI/debian',
  'debian/mmx64.efi': null,
  'debian/shimx64.efi': null
}
const BOOT = '/boot/efi/EFI/BOOT'
const FROM = '/boot/efi/EFI/debian'
const AFTER = `, after ${BOOT}/BOOTX64.EFI`

test.each<[string, Given, readonly string[], readonly string[]]>([
  [
    'Debian, Ubuntu: shim, what it starts, and what makes a boot entry',
    { efi: partition(DEBIAN) },
    [
      `${FROM}/shimx64.efi -> ${BOOT}/BOOTX64.EFI, makes its folder`,
      `${FROM}/grubx64.efi -> ${BOOT}/grubx64.efi${AFTER}`,
      `${FROM}/mmx64.efi -> ${BOOT}/mmx64.efi${AFTER}`,
      `${FROM}/fbx64.efi -> ${BOOT}/fbx64.efi${AFTER}`
    ],
    []
  ],
  [
    'without its list, fallback would find no entry to make',
    {
      efi: partition({
        'debian/fbx64.efi': null,
        'debian/grubx64.efi': '/EFI/debian',
        'debian/shimx64.efi': null
      })
    },
    [
      `${FROM}/shimx64.efi -> ${BOOT}/BOOTX64.EFI, makes its folder`,
      `${FROM}/grubx64.efi -> ${BOOT}/grubx64.efi${AFTER}`
    ],
    []
  ],
  [
    'Arch, Gentoo: GRUB without shim, in a folder of any name',
    { efi: partition({ 'grub/grubx64.efi': '(,gpt2)/boot/grub' }, '/efi') },
    ['/efi/EFI/grub/grubx64.efi -> /efi/EFI/BOOT/BOOTX64.EFI, makes its folder'],
    []
  ],
  [
    'systemd-boot',
    { efi: partition({ 'linux/': null, 'systemd/systemd-bootx64.efi': null }, '/boot') },
    ['/boot/EFI/systemd/systemd-bootx64.efi -> /boot/EFI/BOOT/BOOTX64.EFI, makes its folder'],
    []
  ],
  [
    'arm64',
    {
      efi: partition({ 'debian/grubaa64.efi': '/EFI/debian', 'debian/shimaa64.efi': null }),
      os: { arch: 'aarch64' }
    },
    [
      `${FROM}/shimaa64.efi -> ${BOOT}/BOOTAA64.EFI, makes its folder`,
      `${FROM}/grubaa64.efi -> ${BOOT}/grubaa64.efi, after ${BOOT}/BOOTAA64.EFI`
    ],
    []
  ],
  [
    '32 bits',
    { efi: partition({ 'debian/grubia32.efi': '/EFI/debian' }), os: { arch: 'i686' } },
    [`${FROM}/grubia32.efi -> ${BOOT}/BOOTIA32.EFI, makes its folder`],
    []
  ],
  [
    "SUSE's names",
    {
      efi: partition({
        'opensuse/mokmanager.efi': null,
        'opensuse/grub.efi': '/EFI/opensuse',
        'opensuse/grubx64.efi': '/EFI/opensuse',
        'opensuse/shim.efi': null
      })
    },
    [
      `/boot/efi/EFI/opensuse/shim.efi -> ${BOOT}/BOOTX64.EFI, makes its folder`,
      `/boot/efi/EFI/opensuse/grub.efi -> ${BOOT}/grub.efi${AFTER}`,
      `/boot/efi/EFI/opensuse/mokmanager.efi -> ${BOOT}/mokmanager.efi${AFTER}`
    ],
    []
  ],
  [
    'a folder BOOT that holds something else',
    { efi: partition({ ...DEBIAN, 'boot/bootia32.efi': null, 'boot/fbx64.efi': null }) },
    [
      `${FROM}/shimx64.efi -> ${BOOT}/BOOTX64.EFI`,
      `${FROM}/grubx64.efi -> ${BOOT}/grubx64.efi`,
      `${FROM}/mmx64.efi -> ${BOOT}/mmx64.efi`
    ],
    []
  ],
  ['there already', { efi: partition({ ...DEBIAN, 'boot/bootx64.efi': null }) }, [], []],
  [
    "there already, and shim's fallback beside it",
    { efi: partition({ ...DEBIAN, 'boot/bootx64.efi=debian/shimx64.efi': null, 'boot/fbx64.efi': null }) },
    [],
    []
  ],
  [
    'shim is there, and nothing that it could start',
    {
      efi: partition({
        'debian/grubx64.efi': '/EFI/debian',
        'debian/shimx64.efi': null,
        'boot/bootx64.efi=debian/shimx64.efi': null
      })
    },
    [`${FROM}/grubx64.efi -> ${BOOT}/grubx64.efi`],
    []
  ],
  [
    "Windows beside it, and another system's folder",
    { efi: partition({ ...DEBIAN, 'microsoft/bootmgr.efi': null, 'fedora/grubx64.efi': '/EFI/fedora' }) },
    [
      `${FROM}/shimx64.efi -> ${BOOT}/BOOTX64.EFI, makes its folder`,
      `${FROM}/grubx64.efi -> ${BOOT}/grubx64.efi${AFTER}`,
      `${FROM}/mmx64.efi -> ${BOOT}/mmx64.efi${AFTER}`,
      `${FROM}/fbx64.efi -> ${BOOT}/fbx64.efi${AFTER}`
    ],
    []
  ],
  [
    'RHEL calls its folder redhat',
    {
      efi: partition({ 'redhat/grubx64.efi': '/EFI/redhat', 'other/grubx64.efi': '/EFI/other' }),
      os: { release: { ...RELEASE, id: 'rhel', id_like: ['fedora'] } }
    },
    [`/boot/efi/EFI/redhat/grubx64.efi -> ${BOOT}/BOOTX64.EFI, makes its folder`],
    []
  ],
  [
    'two systems, neither by its name',
    { efi: partition({ 'a/grubx64.efi': '/EFI/a', 'b/grubx64.efi': '/EFI/b' }) },
    [],
    ['EFI_LOADER_AMBIGUOUS']
  ],
  [
    'the folder of this system before that of what it is like',
    {
      efi: partition({ 'debian/grubx64.efi': '/EFI/debian', 'ubuntu/grubx64.efi': '/EFI/ubuntu' }),
      os: { release: { ...RELEASE, id: 'ubuntu', id_like: ['debian'] } }
    },
    [`/boot/efi/EFI/ubuntu/grubx64.efi -> ${BOOT}/BOOTX64.EFI, makes its folder`],
    []
  ],
  [
    'GRUB 1, which looks for a configuration of its own name',
    { efi: partition({ 'redhat/grub.efi': null }), files: { '/boot/efi/EFI/redhat/grub.conf': 'title a\n' } },
    [],
    ['EFI_LOADER_MISSING']
  ],
  ['no loader', { efi: partition({ 'debian/shimx64.efi': null }) }, [], ['EFI_LOADER_MISSING']],
  [
    'a loader for another processor',
    { efi: partition(DEBIAN), os: { arch: 'aarch64' } },
    [],
    ['EFI_LOADER_MISSING']
  ],
  ['empty partition', { efi: partition({}) }, [], ['EFI_LOADER_MISSING']],
  ['no partition', { efi: null }, [], ['EFI_PARTITION_UNKNOWN']],
  ['a processor without UEFI', { efi: null, os: { arch: 's390x' } }, [], []],
  ['BIOS', { efi: partition(DEBIAN), firmware: 'bios' }, [], []],
  ['keep', { efi: partition(DEBIAN), bootloader: 'keep' }, [], []]
])('%s', (_, given, expected, found) => {
  const fix = fallbackLoader.fix(input(given))
  expect(copies(fix)).toEqual(expected)
  expect(codes(fix)).toEqual(found)
  expect(texts(fix)).toEqual({})
  for (const edit of fix.edits) expect(edit.because).toMatch(/^[^\n]*[^\n.]$/)
})

test.each([
  ['none', [{ 2: { type: 'ext4' } }], 'no partition says that it is one'],
  [
    'one',
    [{ 1: { type: 'vfat' }, 2: { type: 'ext4' } }],
    'disk.0/part.1 is one, and the guest has no folder'
  ],
  [
    'several',
    [{ 1: { type: 'vfat' }, 2: { type: 'ext4' } }, { 1: { type: 'vfat' } }],
    'disk.0/part.1, disk.1/part.1 could be it'
  ]
])('a partition that is not mounted, and %s that could be', (_, disks, why) => {
  const made = guestInput({ disks, root: 'disk.0/part.2', guest: { bootloader: 'fix' } })
  const facts = {
    ...made.facts,
    disks: made.facts.disks.map(disk => ({
      ...disk,
      partitions: disk.partitions.map(part => ({ ...part, type: part.number === 1 ? 'ef' : '83' }))
    }))
  }
  const { diagnostics } = fallbackLoader.fix({ ...made, facts, vm: { ...made.vm, firmware: 'efi' } })
  expect(diagnostics).toMatchObject([{ code: 'EFI_PARTITION_UNKNOWN', severity: 'warning' }])
  expect(diagnostics[0]?.what).toContain(why)
})

test('once copied there is nothing left to do', () => {
  const before = partition(DEBIAN)
  const made = fallbackLoader
    .fix(input({ efi: before }))
    .edits.flatMap(edit =>
      edit.edit === 'copy-file'
        ? [{ ...edit.from, path: edit.path.replace(/BOOT.*/, name => name.toLowerCase()), grub_prefix: null }]
        : []
    )
  const efi = { ...before, folders: ['boot', 'debian'], loaders: [...made, ...before.loaders] }
  expect(fallbackLoader.fix(input({ efi })).edits).toEqual([])
})

test.each<[string, string, Readonly<Record<string, string>>, string | null]>([
  ['a prefix that is the folder', '/EFI/suse', { '/boot/efi/EFI/suse/grub.cfg': STUB }, null],
  ['a prefix with a device', '(,gpt2)/boot/grub2', { '/boot/efi/EFI/suse/grub.cfg': STUB }, null],
  [
    'no prefix: GRUB looks beside itself',
    '',
    { '/boot/efi/EFI/suse/grub.cfg': STUB },
    'search --no-floppy --fs-uuid --set=root C0DE-F00D\nset prefix=($root)/EFI/suse\nconfigfile $prefix/grub.cfg\n'
  ],
  ['no prefix, and no configuration to lead to', '', {}, null],
  [
    'no prefix, and a configuration already there',
    '',
    { '/boot/efi/EFI/boot/grub.cfg': '', '/boot/efi/EFI/suse/grub.cfg': STUB },
    null
  ]
])("GRUB's configuration: %s", (_, prefix, files, text) => {
  const fix = fallbackLoader.fix(input({ efi: partition({ 'suse/grubx64.efi': prefix }), files }))
  expect(texts(fix)).toEqual(text === null ? {} : { [`${BOOT}/grub.cfg`]: text })
})

test('says why', () => {
  const [first] = fallbackLoader.fix(input({ efi: partition(DEBIAN) })).edits
  expect(first?.because).toBe(
    "a new machine's firmware starts EFI/BOOT/BOOTX64.EFI, which is not there: EFI/debian has shimx64.efi"
  )
})
