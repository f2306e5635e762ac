import { expect, test } from 'vitest'
import type { ActionRecord, ArtifactRecord, State } from '../../src/model/state.ts'
import { outputNamed, outputNames, outputsOf } from '../../src/plan/outputs.ts'
import { faults } from '../data/apply/strict-schema.ts'

const action = (vm: string, kind: string, status: ActionRecord['status'] = 'done'): ActionRecord => ({
  vm,
  kind,
  key: `sha256:${'0'.repeat(64)}`,
  status,
  attempts: 1,
  ms: 1,
  receipt:
    status === 'done' ? { made: [], notes: kind === 'libvirt.write-xml' ? { uuid: 'u-1' } : {} } : null,
  undo: null,
  error: null
})

const artifact = (id: string, by: string, path: string | null): ArtifactRecord => ({
  artifact: id,
  path,
  bytes: 7,
  sha256: path?.endsWith('.xml') === true ? null : 'ab'.repeat(32),
  by,
  key: `sha256:${'0'.repeat(64)}`,
  mtime_ns: '1',
  inode: '1'
})

const state = (actions: State['actions'], artifacts: readonly ArtifactRecord[]): State => ({
  kind: 'h2k/state',
  format_version: '1.1',
  h2k_version: '0.1.0',
  lineage: 'x',
  serial: 1,
  journal: { applied_seq: 1 },
  run: null,
  actions,
  artifacts: Object.fromEntries(artifacts.map(record => [record.artifact, record]))
})

const WHOLE = state(
  {
    'vm.a.b/p10': action('vm.a.b', 'file.publish'),
    'vm.a.b/p9': action('vm.a.b', 'file.publish'),
    'vm.a.b/c': action('vm.a.b', 'qemu-img.convert'),
    'vm.a.b/x': action('vm.a.b', 'libvirt.write-xml'),
    'vm.a.b/d': action('vm.a.b', 'libvirt.define'),
    'vm.a/p': action('vm.a', 'file.publish'),
    'vm.bad/p': action('vm.bad', 'file.publish', 'failed'),
    'vm.half/c': action('vm.half', 'qemu-img.convert')
  },
  [
    artifact('art:vm.a.b/disk.10', 'vm.a.b/p10', 'out/ten'),
    artifact('art:vm.a.b/disk.9', 'vm.a.b/p9', 'out/nine'),
    artifact('art:vm.a.b/disk.9/partial', 'vm.a.b/c', 'out/.nine'),
    artifact('art:vm.a.b/domain.xml', 'vm.a.b/x', 'out/b.xml'),
    artifact('art:vm.a.b/domain', 'vm.a.b/d', null),
    artifact('art:vm.a/disk.0', 'vm.a/p', 'out/a'),
    artifact('art:vm.bad/disk.0', 'vm.bad/p', 'out/bad'),
    artifact('art:vm.half/disk.0/partial', 'vm.half/c', 'out/.half'),
    artifact('art:vm.gone/disk.0', 'vm.gone/p', 'out/gone')
  ]
)

test('R58 what is finished, by VM: disks in their order, with digests, and the domain with its UUID', () => {
  const sha256 = 'ab'.repeat(32)
  const outputs = outputsOf(WHOLE)
  expect(outputs).toEqual({
    a: { disks: [{ path: 'out/a', bytes: 7, sha256 }], domain: null },
    'a.b': {
      disks: [
        { path: 'out/nine', bytes: 7, sha256 },
        { path: 'out/ten', bytes: 7, sha256 }
      ],
      domain: { uuid: 'u-1', path: 'out/b.xml', sha256: null, defined: true }
    }
  })
  expect(faults('state-output', outputs, '#/$defs/output')).toEqual([])
  expect(outputsOf(state({}, []))).toEqual({})
})

test.each([
  ['a.disks.0.path', 'out/a'],
  ['a.b.disks.1.path', 'out/ten'],
  ['a.b.domain.uuid', 'u-1'],
  ['a.b.domain.defined', true],
  ['a.domain', null],
  ['a.b.disks.2.path', undefined],
  ['a.b.disks.length', undefined],
  ['a.b.constructor', undefined],
  ['c', undefined]
])('R58 %s is one value', (name, value) => {
  expect(outputNamed(outputsOf(WHOLE), name)).toBe(value)
})

test('names that a mistyped one may have meant', () => {
  const outputs = outputsOf(WHOLE)
  expect(outputNames(outputs, 'b')).toEqual(['a', 'a.b'])
  expect(outputNames(outputs, 'a.disk.0.path')).toEqual([
    'a',
    'a.b',
    'a.disks.0.path',
    'a.disks.0.bytes',
    'a.disks.0.sha256',
    'a.domain'
  ])
})
