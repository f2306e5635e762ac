import { expect, test } from 'vitest'
import type { Wanted } from '../../../src/control/lower/edit.ts'
import type { Step } from '../../../src/control/lower/step.ts'
import { lowerToActions } from '../../../src/control/passes/lower-to-actions.ts'
import { applyDiff } from '../../../src/formats/unified-diff.ts'
import { HOST, sha256 } from '../../../bench/compile-fixture.ts'
import { type OneVmOptions, oneVm, SEEN, settled, withFacts } from '../one-vm.ts'

const lower = (options: OneVmOptions = {}, wanted: readonly Wanted[] = []): readonly Step[] =>
  lowerToActions(settled(options), wanted, oneVm(options).surroundings)
const ids = (steps: readonly Step[]): readonly string[] => steps.map(({ id }) => id.replace('vm.web01/', ''))

const COPIES = [
  'disk.0/convert',
  'disk.0/check',
  'disk.0/checksum',
  'disk.0/publish',
  'disk.1/convert',
  'disk.1/check',
  'disk.1/checksum',
  'disk.1/publish'
]
const SESSION = ['disk.0/overlay', 'disk.1/overlay', 'guest/open', 'guest/close']

test.each<[string, string, string, readonly string[]]>([
  ['nothing to edit, but to trim', '', '', [...SESSION, ...COPIES, 'domain/xml', 'boot', 'cleanup']],
  ['guest: none', 'guest: none', '', [...COPIES, 'domain/xml']],
  [
    'guest: none, booted all the same',
    'guest: none, validate: { boot: qemu }',
    '',
    [...COPIES, 'domain/xml', 'boot']
  ],
  [
    'define, no checksum, no boot',
    'guest: none, output: { checksum: none }, validate: { boot: none }',
    'libvirt: { define: true }',
    [...COPIES.filter(id => !id.endsWith('checksum')), 'domain/xml', 'domain/define']
  ]
])('%s', (_, settings, target, expected) => {
  expect(ids(lower({ settings, target }))).toEqual(expected)
})

const text = 'a\nb\n'
const file = { text, sha256: sha256.of(text), bytes: 4 }
const wanted: readonly Wanted[] = [
  {
    fixer: 'one',
    edit: {
      edit: 'write-file',
      path: '/etc/a',
      before: file,
      text: 'a\nB\n',
      mode: '0644',
      because: 'b is small'
    }
  },
  {
    fixer: 'one',
    edit: {
      edit: 'write-file',
      path: '/etc/new',
      before: null,
      text: 'n\n',
      mode: '0600',
      because: 'it is new'
    }
  },
  { fixer: 'two', edit: { edit: 'remove-file', path: '/etc/old', before: file, because: 'it is old' } },
  { fixer: 'two', edit: { edit: 'remove-link', path: '/etc/wants/x.service', because: 'nobody wants it' } },
  {
    fixer: 'three',
    edit: {
      edit: 'append-initramfs',
      path: '/boot/initrd',
      before: { sha256: sha256.of('initrd'), bytes: 1001 },
      container: 'none',
      entries: [
        { entry: 'folder', path: 'conf' },
        { entry: 'copy', path: 'conf/a', from: '/etc/a', sha256: file.sha256, bytes: 4 }
      ],
      because: 'it lacks a'
    }
  }
]

test('a program of the guest runs after all edits of files, and beside others of its kind', () => {
  const run = (path: string): Wanted => ({
    fixer: 'three',
    edit: {
      edit: 'run',
      path,
      before: { sha256: sha256.of(path), bytes: 1001 },
      argv: ['mkinitramfs', '-o', path, '6.1'],
      because: 'it lacks a'
    }
  })
  const files = wanted.filter(({ edit }) => edit.edit !== 'append-initramfs')
  const runs = lower({}, [...files, run('/boot/initrd-1'), run('/boot/initrd-2')]).filter(
    ({ kind }) => kind === 'guest.run'
  )
  const others = ['/etc/a', '/etc/new', '/etc/old', '/etc/wants/x.service']
  expect(runs.map(({ id, effect, reads, params }) => ({ id, effect, reads, params }))).toEqual(
    ['/boot/initrd-1', '/boot/initrd-2'].map(path => ({
      id: `vm.web01/guest:${path}`,
      effect: 'modify',
      reads: ['art:vm.web01/guest', ...others.map(other => `art:vm.web01/guest:${other}`)],
      params: {
        argv: ['mkinitramfs', '-o', path, '6.1'],
        before_bytes: 1001,
        before_sha256: sha256.of(path),
        path
      }
    }))
  )
})

test('a link is new, or in the place of what was seen, and comes after what makes its folder', () => {
  const link = (path: string, more: object): Wanted => ({
    fixer: 'four',
    edit: {
      ...{ edit: 'write-link', path, target: '/x', before: null, make_folder: false, because: 'why not' },
      ...more
    }
  })
  const steps = lower({}, [
    link('/etc/w/a', { make_folder: true }),
    link('/etc/w/b', { after: '/etc/w/a' }),
    link('/etc/link', { before: { target: '/old' } }),
    link('/etc/copy', { before: { sha256: file.sha256 } })
  ]).filter(({ kind }) => kind === 'guest.write-link')
  const params = { target: '/x', before_target: null, before_sha256: null, make_folder: false }
  const made = (path: string) => `art:vm.web01/guest:${path}`
  expect(steps.map(({ effect, reads, writes, params }) => ({ effect, reads, writes, params }))).toEqual([
    {
      effect: 'create',
      reads: ['art:vm.web01/guest'],
      writes: [made('/etc/w/a')],
      params: { ...params, path: '/etc/w/a', make_folder: true }
    },
    {
      effect: 'create',
      reads: ['art:vm.web01/guest', made('/etc/w/a')],
      writes: [made('/etc/w/b')],
      params: { ...params, path: '/etc/w/b' }
    },
    {
      effect: 'modify',
      reads: ['art:vm.web01/guest'],
      writes: [made('/etc/link')],
      params: { ...params, path: '/etc/link', before_target: '/old' }
    },
    {
      effect: 'modify',
      reads: ['art:vm.web01/guest'],
      writes: [made('/etc/copy')],
      params: { ...params, path: '/etc/copy', before_sha256: file.sha256 }
    }
  ])
})

test('each edit becomes one action with digests and a diff that makes its result', () => {
  const edits = lower({}, wanted).filter(({ id }) => id.includes('guest:'))
  expect(
    edits.map(({ id, kind, effect, reads, writes, layer }) => ({ id, kind, effect, reads, writes, layer }))
  ).toEqual([
    {
      id: 'vm.web01/guest:/etc/a',
      kind: 'guest.write-file',
      effect: 'modify',
      reads: ['art:vm.web01/guest'],
      writes: ['art:vm.web01/guest:/etc/a'],
      layer: 'art:vm.web01/guest'
    },
    {
      id: 'vm.web01/guest:/etc/new',
      kind: 'guest.write-file',
      effect: 'create',
      reads: ['art:vm.web01/guest'],
      writes: ['art:vm.web01/guest:/etc/new'],
      layer: 'art:vm.web01/guest'
    },
    {
      id: 'vm.web01/guest:/etc/old',
      kind: 'guest.remove-file',
      effect: 'modify',
      reads: ['art:vm.web01/guest'],
      writes: ['art:vm.web01/guest:/etc/old'],
      layer: 'art:vm.web01/guest'
    },
    {
      id: 'vm.web01/guest:/etc/wants/x.service',
      kind: 'guest.remove-link',
      effect: 'modify',
      reads: ['art:vm.web01/guest'],
      writes: ['art:vm.web01/guest:/etc/wants/x.service'],
      layer: 'art:vm.web01/guest'
    },
    // It copies a file that another edit changes, so it reads that one's result.
    {
      id: 'vm.web01/guest:/boot/initrd',
      kind: 'initramfs.append',
      effect: 'modify',
      reads: ['art:vm.web01/guest', 'art:vm.web01/guest:/etc/a'],
      writes: ['art:vm.web01/guest:/boot/initrd'],
      layer: 'art:vm.web01/guest'
    }
  ])
  const [first, second] = edits
  if (first?.kind !== 'guest.write-file' || second?.kind !== 'guest.write-file')
    throw new Error('two files are written')
  expect(first.params).toMatchObject({
    before_sha256: file.sha256,
    after_sha256: sha256.of('a\nB\n'),
    mode: '0644'
  })
  expect(applyDiff('/etc/a', text, first.params.diff).value).toBe('a\nB\n')
  expect(second.params).toMatchObject({ before_sha256: null, after_sha256: sha256.of('n\n'), mode: '0600' })
  expect(edits.at(-1)?.params).toMatchObject({
    before_bytes: 1001,
    after_bytes: 1001 + 11 + 116 + 120 + 4 + 124
  })
})

test('what makes a folder, and what is copied, comes first', () => {
  const from = { path: '/esp/a', sha256: file.sha256, bytes: 7 }
  const copy = { edit: 'copy-file', from, mode: '0700', because: 'why' } as const
  const edits: readonly Wanted['edit'][] = [
    { edit: 'write-file', path: '/esp/a', before: file, text: 'A\n', mode: '0700', because: 'why' },
    { ...copy, path: '/esp/new/b', make_folder: true },
    { ...copy, path: '/esp/new/c', make_folder: false, after: '/esp/new/b' }
  ]
  const steps = lower(
    {},
    edits.map(edit => ({ fixer: 'one', edit }))
  )
  const copies = steps.filter(({ kind }) => kind === 'guest.copy-file')
  expect(copies.map(({ effect, reads, params }) => ({ effect, reads, params }))).toEqual([
    {
      effect: 'create',
      reads: ['art:vm.web01/guest', 'art:vm.web01/guest:/esp/a'],
      params: {
        ...{ path: '/esp/new/b', from: '/esp/a', mode: '0700', make_folder: true },
        ...{ sha256: file.sha256, bytes: 7 }
      }
    },
    {
      effect: 'create',
      reads: ['art:vm.web01/guest', 'art:vm.web01/guest:/esp/a', 'art:vm.web01/guest:/esp/new/b'],
      params: {
        ...{ path: '/esp/new/c', from: '/esp/a', mode: '0700', make_folder: false },
        ...{ sha256: file.sha256, bytes: 7 }
      }
    }
  ])
})

test('the session seals every overlay, in the order of its disks', () => {
  const close = lower({}, wanted).find(({ kind }) => kind === 'guestfs.close')
  expect(close).toMatchObject({
    writes: ['art:vm.web01/disk.0/edited', 'art:vm.web01/disk.1/edited'],
    layer: 'art:vm.web01/guest',
    params: {
      trim: ['/'],
      overlays: ['.h2k/work/web01/disk0.overlay.qcow2', '.h2k/work/web01/disk1.overlay.qcow2']
    }
  })
})

test('a hostile path cannot be more than text in an id', () => {
  const path = '/etc/\u001b[31m|`x`\n<b>/ä😀'
  const steps = lower({}, [{ fixer: 'one', edit: { edit: 'remove-link', path, because: 'why not' } }])
  const step = steps.find(({ kind }) => kind === 'guest.remove-link')
  expect(step?.id).toBe('vm.web01/guest:/etc/%1B;%5B;31m%7C;%60;x%60;%A;%3C;b%3E;/%E4;%1F600;')
  expect(step?.params).toEqual({ path })
})

test('the config chooses the accelerator, else the host', () => {
  const found = (options: OneVmOptions) =>
    lower(options).flatMap(step => ('accelerator' in step.params ? step.params.accelerator : []))
  expect(found({})).toEqual(['kvm', 'kvm'])
  expect(found({ settings: 'validate: { accelerator: tcg }' })).toEqual(['tcg', 'tcg'])
  expect(found({ host: { ...HOST, accelerator: 'tcg' } })).toEqual(['tcg', 'tcg'])
})

test('the validating boot is no larger than it needs to be', () => {
  const boot = lower({ settings: 'hardware: { cpus: 64, memory: 512G, firmware: efi }' }).find(
    ({ kind }) => kind === 'qemu.boot'
  )
  expect(boot?.params).toMatchObject({
    cpus: 4,
    memory_bytes: 4 * 1024 ** 3,
    firmware: { kind: 'efi', ...HOST.ovmf }
  })
})

test('the validating boot has the time that its accelerator needs, unless the configuration says how much', () => {
  const ms = (settings: string, accelerator: 'kvm' | 'tcg') =>
    lower({ settings, host: { ...HOST, accelerator } }).flatMap(({ params }) =>
      'timeout_ms' in params ? [params.timeout_ms] : []
    )
  expect(ms('', 'kvm')).toEqual([300_000])
  expect(ms('', 'tcg')).toEqual([900_000])
  expect(ms('validate: { timeout: auto }', 'tcg')).toEqual([900_000])
  expect(ms('validate: { accelerator: tcg }', 'kvm')).toEqual([900_000])
  expect(ms('validate: { timeout: 90s }', 'tcg')).toEqual([90_000])
})

test('a domain that is defined here is one that this host can run', () => {
  const type = (target: string, host = HOST) =>
    lower({ target, host }).flatMap(({ params }) =>
      'parts' in params ? (String(params.parts[0]).match(/type='(\w+)'/)?.[1] ?? []) : []
    )
  const emulated = { ...HOST, accelerator: 'tcg' } as const
  expect(type('', emulated)).toEqual(['kvm'])
  expect(type('libvirt: { define: true }')).toEqual(['kvm'])
  expect(type('libvirt: { define: true }', emulated)).toEqual(['qemu'])
  expect(type('libvirt: { define: true, uri: "qemu+ssh://kvm01/system" }', emulated)).toEqual(['kvm'])
})

const LUKS = '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11'

/** The system in LVM behind LUKS, /boot beside it. */
function encrypted() {
  const os = SEEN.guest?.os
  if (os === undefined || os === null) throw new Error('the fixture has a system')
  const volume = (name: string, type: string, uuid: string) => ({
    ...{ volume: name, type, uuid, label: null, unclean: false }
  })
  const seen = withFacts({
    filesystems: [
      volume('disk.0/part.1', 'ext4', 'b'),
      volume('disk.0/part.2', 'crypto_LUKS', LUKS),
      volume('disk.1', 'crypto_LUKS', 'closed'),
      volume(`luks/${LUKS}`, 'LVM2_member', 'p'),
      volume('lvm/crypt/root', 'ext4', 'r')
    ],
    volume_groups: [
      { name: 'crypt', uuid: 'v', physical_volumes: [`luks/${LUKS}`], logical_volumes: ['root'] }
    ],
    os: {
      ...os,
      root: 'lvm/crypt/root',
      mounts: [
        { mountpoint: '/', volume: 'lvm/crypt/root', options: '' },
        { mountpoint: '/boot', volume: 'disk.0/part.1', options: '' }
      ]
    }
  })
  return { seen, settings: 'guest: { unlock: [{ env: KEY }] }' }
}

test('what a key opened is opened again, with memory for it, and not trimmed', () => {
  const steps = lower(encrypted())
  expect(steps.find(({ kind }) => kind === 'guestfs.open')?.params).toMatchObject({
    memory_bytes: 2 ** 31,
    unlock: [{ volume: 'disk.0/part.2', opened: `luks/${LUKS}`, secrets: [{ env: 'KEY' }] }]
  })
  expect(steps.find(({ kind }) => kind === 'guestfs.close')?.params).toMatchObject({ trim: ['/boot'] })
})

test('what passes no discard on is not trimmed', () => {
  const { seen } = encrypted()
  const os = seen.guest?.os ?? null
  const group = { name: 'vg', uuid: 'v', physical_volumes: ['disk.0/part.2'] }
  const facts = {
    volume_groups: [{ ...group, logical_volumes: ['raid', 'root'], no_discard: ['raid'] }],
    filesystems: ['raid', 'root'].map(name => ({
      ...{ volume: `lvm/vg/${name}`, type: 'ext4', uuid: name, label: null, unclean: false }
    })),
    os:
      os === null
        ? null
        : {
            ...os,
            mounts: [
              { mountpoint: '/', volume: 'lvm/vg/root', options: '' },
              { mountpoint: '/data', volume: 'lvm/vg/raid', options: '' }
            ]
          }
  }
  const steps = lower({ seen: withFacts(facts) })
  expect(steps.find(({ kind }) => kind === 'guestfs.close')?.params).toMatchObject({ trim: ['/'] })
})

test('two subvolumes of one filesystem are trimmed once', () => {
  const { seen } = encrypted()
  const os = seen.guest?.os ?? null
  const mounts = ['/', '/var'].map(mountpoint => ({
    ...{ mountpoint, volume: 'disk.0', options: `subvol=@${mountpoint}` }
  }))
  const facts = {
    ...{ volume_groups: [], os: os === null ? null : { ...os, root: 'disk.0', mounts } },
    filesystems: [{ volume: 'disk.0', type: 'btrfs', uuid: 'u', label: null, unclean: false }]
  }
  const steps = lower({ seen: withFacts(facts) })
  expect(steps.find(({ kind }) => kind === 'guestfs.open')?.params).not.toHaveProperty('unlock')
  expect(steps.find(({ kind }) => kind === 'guestfs.close')?.params).toMatchObject({ trim: ['/'] })
})

/** A system that BIOS or UEFI starts, with the EFI partition at a place. */
function hybrid(mountpoint: string, firmware: 'bios' | 'efi') {
  const os = SEEN.guest?.os
  if (os === undefined || os === null) throw new Error('the fixture has a system')
  const part = (number: number, type: string) => ({
    number,
    type,
    partuuid: `p${number}`,
    bootable: false,
    start_bytes: number * 2 ** 20,
    bytes: 2 ** 20
  })
  const seen = withFacts({
    disks: [
      {
        disk: 0,
        id: 'g',
        table: 'gpt',
        partitions: [part(1, '0fc63daf-8483-4772-8e79-3d69d8477de4'), part(2, EFI_SYSTEM)]
      }
    ],
    filesystems: [
      { volume: 'disk.0/part.1', type: 'ext4', uuid: 'a', label: null, unclean: false },
      { volume: 'disk.0/part.2', type: 'vfat', uuid: 'AAAA-BBBB', label: null, unclean: false }
    ],
    os: {
      ...os,
      mounts: [
        { mountpoint: '/', volume: 'disk.0/part.1', options: '' },
        { mountpoint, volume: 'disk.0/part.2', options: '' }
      ]
    }
  })
  return { seen: { ...seen, source: { ...seen.source, firmware } } }
}

const EFI_SYSTEM = 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b'

test.each<[string, Parameters<typeof hybrid>, readonly Wanted[], readonly string[]]>([
  ['BIOS starts nothing from it', ['/boot/efi', 'bios'], [], ['/']],
  ['UEFI starts from it', ['/boot/efi', 'efi'], [], ['/', '/boot/efi']],
  ['links may lead to /boot', ['/boot', 'bios'], [], ['/', '/boot']],
  [
    'an edit is on it',
    ['/efi', 'bios'],
    [
      {
        fixer: 'one',
        edit: { edit: 'remove-file', path: '/efi/EFI/old', before: file, because: 'it is old' }
      }
    ],
    ['/', '/efi']
  ]
])('an EFI partition is mounted where it is needed: %s', (_, guest, edits, expected) => {
  const open = lower(hybrid(...guest), edits).find(({ kind }) => kind === 'guestfs.open')
  const mounts = open !== undefined && 'mounts' in open.params ? open.params.mounts : []
  expect(mounts.map(({ mountpoint }) => mountpoint)).toEqual(expected)
})
