import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  parseInventoryHeader,
  parseInventoryVm,
  printInventoryHeader,
  printInventoryVm
} from '../../src/formats/inventory-text.ts'
import type { InventoryVm } from '../../src/model/inventory.ts'

const SHA = 'a'.repeat(64)
const VM: InventoryVm = {
  source: {
    from: 'exports',
    ref: 'vmx:web01/web01.vmx',
    provider: 'local',
    dir: 'exports',
    name: 'web01 \u001b[31m',
    uuid: '564d2e8b-1c60-4f3a-9b7e-21d40a55c318',
    cpus: 2,
    cores_per_socket: 1,
    memory_bytes: 1073741824,
    firmware: 'bios',
    secure_boot: false,
    controllers: [{ key: 'scsi0', bus: 'scsi', model: 'pvscsi' }],
    nics: [
      { key: 'ethernet0', model: 'vmxnet3', mac: '00:50:56:9a:4e:21', network: 'VM Network', connected: true }
    ],
    disks: [
      {
        key: 'scsi0:0',
        bus: 'scsi',
        virtual_bytes: 1024,
        allocated_bytes: 4096,
        chain: [
          {
            path: 'web01/web01.vmdk',
            format: 'vmdk',
            subformat: 'vmfs',
            virtual_bytes: 1024,
            cid: '7d1c40aa',
            parent_cid: null,
            extents: [{ path: 'web01/web01-flat.vmdk', kind: 'flat', bytes: 1024, offset_bytes: 0 }]
          }
        ]
      }
    ],
    files: [
      {
        path: 'web01/web01.vmdk',
        bytes: 400,
        mtime_ns: '1735689600000000000',
        inode: '7',
        header_sha256: SHA,
        sha256: null
      }
    ]
  },
  guest: null,
  inspection: null
}
const AT = { path: 'inventory.jsonl', line: 7 }

test('warnings stay with their VM', () => {
  const warnings = [
    {
      code: 'GUEST_MOUNT_UNRESOLVED',
      severity: 'warning',
      what: '/dev/sdz1 was not found',
      where: { in: 'guest', path: '/etc/fstab', line: 3 },
      hint: 'attach the disk'
    }
  ] as const
  const text = printInventoryVm({ ...VM, warnings })
  expect(parseInventoryVm(text, { path: 'x', line: 2 })).toEqual({
    value: { ...VM, warnings },
    diagnostics: []
  })
})

test('the header is the first line', () => {
  expect(printInventoryHeader()).toBe('{"kind":"h2k/inventory","format_version":"1.0"}')
  expect(parseInventoryHeader(printInventoryHeader(), 'i')).toEqual({
    value: { kind: 'h2k/inventory', format_version: '1.0' },
    diagnostics: []
  })
  // A later minor version only adds keys.
  expect(
    parseInventoryHeader('{"kind":"h2k/inventory","format_version":"1.7","x":1}', 'i').value
  ).toBeDefined()
})

test.each([
  ['', 'INVENTORY_NOT_OURS'],
  ['{', 'INVENTORY_NOT_OURS'],
  ['null', 'INVENTORY_NOT_OURS'],
  ['{"kind":"h2k/plan","format_version":"1.0"}', 'INVENTORY_NOT_OURS'],
  ['{"kind":"h2k/inventory"}', 'INVENTORY_VERSION'],
  ['{"kind":"h2k/inventory","format_version":"2.0"}', 'INVENTORY_VERSION'],
  ['{"kind":"h2k/inventory","format_version":1}', 'INVENTORY_VERSION']
])('the header %j is refused', (text, code) => {
  expect(parseInventoryHeader(text, 'i').diagnostics).toMatchObject([
    { code, where: { in: 'file', path: 'i', line: 1 } }
  ])
})

test('a VM comes back as it was', () => {
  const line = printInventoryVm(VM)
  expect(line).not.toContain('\n')
  expect(parseInventoryVm(line, AT)).toEqual({ value: VM, diagnostics: [] })
})

const withPath = (path: string): unknown => ({
  ...VM,
  source: { ...VM.source, files: [{ ...VM.source.files[0], path }] }
})

test.each([
  ['no JSON', '{"source"', 'line 7 of inventory.jsonl: it is not JSON'],
  ['nothing', '{}', "line 7 of inventory.jsonl: it must have required property 'source'"],
  [
    'a number of CPUs that is none',
    JSON.stringify({ ...VM, source: { ...VM.source, cpus: 1.5 } }),
    'line 7 of inventory.jsonl: /source/cpus must be integer'
  ],
  [
    'a path that climbs',
    JSON.stringify(withPath('../../etc/shadow')),
    'line 7 of inventory.jsonl: the path "../../etc/shadow" leads out of the source or is not in its simplest form'
  ],
  [
    'an absolute path',
    JSON.stringify(withPath('/etc/shadow')),
    'line 7 of inventory.jsonl: the path "/etc/shadow" leads out of the source or is not in its simplest form'
  ],
  [
    'a path with a detour',
    JSON.stringify(withPath('a/./b')),
    'line 7 of inventory.jsonl: the path "a/./b" leads out of the source or is not in its simplest form'
  ]
])('refuses %s', (_, text, what) => {
  expect(parseInventoryVm(text, AT)).toEqual({
    diagnostics: [
      {
        code: 'INVENTORY_INVALID',
        severity: 'error',
        what,
        where: { in: 'file', path: 'inventory.jsonl', line: 7 },
        hint: 'record it again with: h2k inventory --record FILE'
      }
    ]
  })
})

test('the facts of the guest are checked too', () => {
  const guest = { disks: [], filesystems: [], volume_groups: [], os: null }
  const inspection = { inspector: 'direct', because: 'nothing needs an appliance' }
  const line = JSON.stringify({ ...VM, guest, inspection })
  expect(parseInventoryVm(line, AT).value?.guest).toEqual(guest)
  const { diagnostics } = parseInventoryVm(
    line.replace('"disks":[],"filesystems"', '"disks":7,"filesystems"'),
    AT
  )
  expect(diagnostics).toMatchObject([
    { code: 'INVENTORY_INVALID', what: 'line 7 of inventory.jsonl: /guest/disks must be array' }
  ])
})

test('never throws', () => {
  const line = printInventoryVm(VM)
  const cut = fc
    .tuple(fc.nat(line.length), fc.nat(40), fc.string())
    .map(([at, length, text]) => line.slice(0, at) + text + line.slice(at + length))
  fc.assert(
    fc.property(fc.oneof(cut, fc.json(), fc.string()), text => {
      const { value, diagnostics } = parseInventoryVm(text, AT)
      expect((value === undefined) === diagnostics.length > 0).toBe(true)
      parseInventoryHeader(text, 'i')
    }),
    { numRuns: 3000 }
  )
})
