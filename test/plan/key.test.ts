import { expect, test } from 'vitest'
import { canonicalText } from '../../src/plan/canonical-json.ts'
import { canonicalValue } from '../../src/plan/canonical-value.ts'
import { actionKey, filesOf, gateKey, sourcesKey } from '../../src/plan/key.ts'
import { sha256 } from '../golden/golden-case.ts'
import { plan } from './resealed.ts'

const params = { path: 'work/a.qcow2', virtual_bytes: 4096 }
const create = { kind: 'qemu-img.create', params } as const
const key = (action: Parameters<typeof actionKey>[0], needs: string[] = [], sources: string[] = []) =>
  actionKey(action, { needs, sources }, sha256)

test('is the digest that docs/plan-format.md describes', () => {
  const text =
    '{"kind":"qemu-img.create","kind_version":1,"needs":["sha256:1","sha256:2"],"params":{"path":"work/a.qcow2","virtual_bytes":4096},"sources":["sha256:9"]}'
  expect(key(create, ['sha256:2', 'sha256:1'], ['sha256:9'])).toBe(`sha256:${sha256.of(text)}`)
})

test('the order of keys in params means nothing', () => {
  const turned = { kind: 'qemu-img.create', params: { virtual_bytes: 4096, path: 'work/a.qcow2' } } as const
  const frozen = { kind: 'qemu-img.create', params: canonicalValue(turned.params, () => undefined) } as const
  expect([key(turned), key(frozen)]).toEqual([key(create), key(create)])
})

test.each([
  ['another param', key({ kind: 'qemu-img.create', params: { ...params, virtual_bytes: 8192 } })],
  ['another kind', key({ kind: 'file.remove', params: { paths: [] } })],
  ['another need', key(create, ['sha256:1'])],
  ['another source', key(create, [], ['sha256:1'])]
])('%s is another key', (_, other) => {
  expect(other).not.toBe(key(create))
})

test('a disk is what its files are', () => {
  const file = { path: 'a.vmdk', bytes: 1, mtime_ns: '1', inode: '1', header_sha256: 'aa', sha256: null }
  expect(sourcesKey([file], sha256)).toBe(`sha256:${sha256.of(canonicalText([file]))}`)
  expect(sourcesKey([{ ...file, mtime_ns: '2' }], sha256)).not.toBe(sourcesKey([file], sha256))
})

test('a gate is the keys in their order, and its step', () => {
  const text = '{"keys":["sha256:2","sha256:1"],"step":"boot"}'
  expect(gateKey('boot', ['sha256:2', 'sha256:1'], sha256)).toBe(`sha256:${sha256.of(text)}`)
})

test('the files of a disk are those of its chain and their extents, in the order of the source', () => {
  const { vm } = plan.sources['vm.demo'] ?? {}
  if (vm === undefined) throw new Error('the case has a source')
  const files = filesOf(vm, 0)
  const chain = vm.disks[0]?.chain.flatMap(({ path, extents }) => [path, ...extents.map(each => each.path)])
  expect(new Set(files.map(({ path }) => path))).toEqual(new Set(chain))
  expect(vm.files.filter(file => files.includes(file))).toEqual(files)
  expect(filesOf(vm, 99)).toEqual([])
})
