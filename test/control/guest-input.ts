import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { DesiredGuest, DesiredNic, DiskBus } from '../../src/model/desired.ts'
import type { Filesystem, GuestFacts, GuestFile, LinuxFacts, Partition } from '../../src/model/facts.ts'
import type { Fix, FixInput, Fixer, WriteFile } from '../../src/model/fixer.ts'
import type { SourceDisk } from '../../src/model/source.ts'

export const ROOT_UUID = '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11'
export const SWAP_UUID = '9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822'
export const SOURCE_MAC = '00:50:56:9a:4e:21'

/** `part.N: type uuid label` of one disk; null for a disk without a table. */
export type TestDisk = Readonly<Record<number, TestVolume>>
export interface TestVolume {
  readonly type: string
  readonly uuid?: string | null
  readonly label?: string
  readonly partuuid?: string
}

export interface TestGuest {
  readonly files?: Readonly<Record<string, string>>
  readonly folders?: LinuxFacts['folders']
  readonly disks?: readonly TestDisk[]
  /** `scsi0:0` … when not given. */
  readonly keys?: readonly string[]
  /** The numbers that the source's disks show, where it says so. */
  readonly numbers?: readonly string[]
  readonly controllers?: FixInput['vm']['source']['controllers']
  readonly root?: string
  readonly groups?: GuestFacts['volume_groups']
  readonly guest?: Partial<DesiredGuest>
  readonly bus?: DiskBus
  readonly nics?: ReadonlyArray<Partial<DesiredNic>>
  /** The slots of the source's NICs; `0000:0b:00.0` for the first, `0000:13:00.0` for the second. */
  readonly slots?: readonly number[]
  readonly os?: Partial<LinuxFacts>
}

/** The disk of the demo guest: root on part.1, swap on part.5. */
export const ONE_DISK: readonly TestDisk[] = [
  { 1: { type: 'ext4', uuid: ROOT_UUID }, 5: { type: 'swap', uuid: SWAP_UUID } }
]

export const guestFile = (text: string): GuestFile => ({
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text)
})

export function guestInput(given: TestGuest = {}): FixInput {
  const disks = given.disks ?? ONE_DISK
  const os: LinuxFacts = {
    kind: 'linux',
    root: given.root ?? 'disk.0/part.1',
    release: { id: 'debian', id_like: [], version_id: '12', name: 'Debian GNU/Linux 12 (bookworm)' },
    arch: 'x86_64',
    mounts: [{ mountpoint: '/', volume: given.root ?? 'disk.0/part.1', options: '' }],
    files: Object.fromEntries(
      Object.entries(given.files ?? {}).map(([path, text]) => [path, guestFile(text)])
    ),
    folders: given.folders ?? {},
    kernels: [],
    initramfs: [],
    packages: [],
    package_format: 'deb',
    init: 'systemd',
    efi: null,
    space: [{ mountpoint: '/', free_bytes: 1_000_000_000, free_inodes: 100_000 }],
    ...given.os
  }
  const facts = {
    disks: disks.map((parts, disk) => ({
      disk,
      table: 'mbr' as const,
      id: '5ca1ab1e',
      partitions: partitions(parts, disk)
    })),
    filesystems: disks.flatMap((parts, disk) => filesystems(parts, disk)),
    volume_groups: given.groups ?? [],
    os
  }
  return { vm: vmOf(given, disks, facts), facts, os }
}

function vmOf(given: TestGuest, disks: readonly TestDisk[], facts: FixInput['facts']): FixInput['vm'] {
  return {
    kind: 'vm',
    address: 'vm.web01',
    name: 'web01',
    source: {
      from: 'exports',
      ref: 'vmx:web01/web01.vmx',
      provider: 'local',
      dir: 'exports',
      name: 'web01',
      uuid: null,
      cpus: 1,
      cores_per_socket: 1,
      memory_bytes: 1,
      firmware: 'bios',
      secure_boot: false,
      controllers: given.controllers ?? [],
      nics: (given.slots ?? []).map((slot, index) => ({
        ...{ key: `ethernet${index}`, model: 'vmxnet3', mac: SOURCE_MAC, network: null, connected: true },
        ...{ pci: `0000:${['0b', '13'][index]}:00.0`, slot }
      })),
      disks: disks.map((_, index) =>
        sourceDisk(given.keys?.[index] ?? `scsi0:${index}`, given.numbers?.[index])
      ),
      files: []
    },
    facts,
    guest: {
      fstab: 'uuid',
      bootloader: 'fix',
      console: 'keep',
      initramfs: 'auto',
      network: 'pin',
      tools: 'disable',
      qemu_guest_agent: 'keep',
      machine_id: 'keep',
      ssh_host_keys: 'keep',
      ...given.guest
    },
    cpus: 1,
    cores_per_socket: 1,
    memory_bytes: 1,
    machine: 'q35',
    firmware: 'bios',
    secure_boot: false,
    disks: disks.map((_, index) => ({
      kind: 'disk',
      index,
      block: { driver: 'vmdk', path: 'x.vmdk', extents: [], backing: null },
      virtual_bytes: 1,
      allocated_bytes: 1,
      bus: given.bus ?? 'virtio-blk',
      format: 'qcow2',
      compress: 'none',
      checksum: 'none',
      path: 'x.qcow2'
    })),
    nics: (given.nics ?? [{}]).map((nic, index) => ({
      kind: 'nic',
      index,
      source_key: `ethernet${index}`,
      source_mac: SOURCE_MAC,
      mac: SOURCE_MAC,
      model: 'virtio',
      attach: { network: 'default' },
      ...nic
    })),
    validate: { boot: 'none', timeout_ms: 1, expect: [] },
    domain: { uuid: 'x', path: 'x.xml', define_uri: null }
  }
}

function sourceDisk(key: string, uuid: string | undefined): SourceDisk {
  const bus = (['scsi', 'sata', 'ide', 'nvme'] as const).find(each => key.startsWith(each)) ?? 'unknown'
  const layer = {
    path: 'x.vmdk',
    format: 'vmdk',
    subformat: 'vmfs',
    virtual_bytes: 1,
    cid: null,
    parent_cid: null,
    extents: []
  } as const
  return {
    key,
    bus,
    virtual_bytes: 1,
    allocated_bytes: 1,
    chain: uuid === undefined ? [] : [{ ...layer, uuid }, layer]
  }
}

const partitions = (parts: TestDisk, disk: number): readonly Partition[] =>
  Object.entries(parts).map(([number, { partuuid }]) => ({
    number: Number(number),
    start_bytes: 0,
    bytes: 1,
    type: '83',
    partuuid: partuuid ?? `5ca1ab1${disk}-0${number}`,
    bootable: false
  }))

const filesystems = (parts: TestDisk, disk: number): readonly Filesystem[] =>
  Object.entries(parts)
    .filter(([, { type }]) => type !== '')
    .map(([number, { type, uuid, label }]) => ({
      volume: `disk.${disk}/part.${number}`,
      type,
      uuid: uuid ?? null,
      label: label ?? null,
      unclean: false
    }))

/** The new texts by path. */
export const texts = ({ edits }: Fix): Readonly<Record<string, string>> =>
  Object.fromEntries(edits.filter(isWrite).map(({ path, text }) => [path, text]))

export const codes = ({ diagnostics }: Fix): readonly string[] => diagnostics.map(({ code }) => code)

const isWrite = (edit: Fix['edits'][number]): edit is WriteFile => edit.edit === 'write-file'

/** The guest as it is once the edits of files and links are made. */
export function applied(input: FixInput, fix: Fix): FixInput {
  const files = { ...input.os.files }
  const folders = { ...input.os.folders }
  const entries = { ...input.os.entries }
  for (const edit of fix.edits) {
    if (edit.edit === 'write-link') entries[edit.path] = { kind: 'link', target: edit.target }
    if (edit.edit === 'write-link' && edit.make_folder) folders[edit.path.replace(/\/[^/]+$/, '')] ??= []
    if (edit.edit === 'write-link') addName(folders, edit.path)
    if (edit.edit === 'remove-file' || edit.edit === 'remove-link') delete entries[edit.path]
    if (edit.edit === 'write-file') files[edit.path] = guestFile(edit.text)
    if (edit.edit === 'remove-file' || edit.edit === 'remove-link') delete files[edit.path]
    if (edit.edit === 'write-file') addName(folders, edit.path)
    const [, folder = '', name] = edit.edit === 'remove-link' ? (/^(.*)\/([^/]+)$/.exec(edit.path) ?? []) : []
    if (folder !== '') folders[folder] = (folders[folder] ?? []).filter(each => each !== name)
  }
  const os = { ...input.os, files, folders, entries }
  return { ...input, os, facts: { ...input.facts, os } }
}

function addName(folders: Record<string, readonly string[]>, path: string): void {
  const [, folder = '', name = ''] = /^(.*)\/([^/]+)$/.exec(path) ?? []
  const names = folders[folder]
  if (names !== undefined && !names.includes(name)) folders[folder] = [...names, name].toSorted()
}

/** Runs a fixer and expects that it has nothing left to do on its own result. */
export function fixOnce(fixer: Fixer, input: FixInput): Fix {
  const fix = fixer.fix(input)
  expect(fixer.fix(applied(input, fix)).edits).toEqual([])
  for (const edit of fix.edits) expect(edit.because).toMatch(/^[^\n]*[^\n.]$/)
  return fix
}
