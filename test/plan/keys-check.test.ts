import { expect, test } from 'vitest'
import { keyMismatches } from '../../src/plan/keys-check.ts'
import { readPlan } from '../../src/plan/read.ts'
import { compilerOf, sha256 } from '../golden/golden-case.ts'
import { byKind, gates, plan, resealed, type Tree } from './resealed.ts'

test('plans of ours have the keys of what they do', () => {
  const deferring = compilerOf('spine', vms => vms.map(vm => ({ ...vm, guest: null })), true)().value
  const others = ['several-vms', 'copy-only', 'hostile-names'].map(name => compilerOf(name)().value)
  for (const one of [plan, { ...plan, gates }, deferring, ...others])
    expect(one === undefined ? ['no plan'] : keyMismatches(one, sha256)).toEqual([])
})

test('a gate may name what it is about in any order', () => {
  const turned = gates.map(gate => ({ ...gate, after: gate.after.toReversed() }))
  expect(keyMismatches({ ...plan, gates: turned }, sha256)).toEqual([])
})

test.each<[string, (plan: Tree) => void, string]>([
  [
    'another action under the key of what is done',
    copy => Object.assign(byKind(copy, 'qemu-img.check')['params'] ?? {}, { virtual_bytes: 4096 }),
    'vm.demo/disk.0/check has not the key'
  ],
  [
    'a step that no longer needs what it needed',
    copy => Object.assign(byKind(copy, 'file.publish'), { needs: [] }),
    'vm.demo/disk.0/publish has not the key'
  ],
  [
    'another source under the key of the old one',
    copy =>
      Object.assign(copy['sources']?.['vm.demo']?.['vm']?.['files']?.find(onDisk) ?? {}, { mtime_ns: '1' }),
    'vm.demo/guest/open has not the key'
  ],
  [
    'a step that says it reads no source',
    copy => Object.assign(byKind(copy, 'qemu-img.convert'), { reads: [] }),
    'vm.demo/disk.0/convert has not the key'
  ],
  [
    'the key of another action',
    copy => Object.assign(byKind(copy, 'qemu.boot'), { key: byKind(copy, 'file.publish')['key'] }),
    'vm.demo/boot has not the key'
  ],
  [
    'a gate with the consent to something else',
    copy => Object.assign(copy, { gates: gates.map(gate => ({ ...gate, key: plan.digest })) }),
    'vm.demo/gate.publish has not the key'
  ],
  [
    'a gate that waits for less',
    copy => Object.assign(copy, { gates: gates.map(gate => ({ ...gate, after: gate.after.slice(1) })) }),
    'vm.demo/gate.publish has not the key'
  ]
])('refuses %s, although somebody sealed it', (_, change, what) => {
  const { value, diagnostics } = readPlan(resealed(change), { path: 'plan.json', sha256 })
  expect(value).toBeUndefined()
  expect(diagnostics[0]).toMatchObject({ code: 'PLAN_INVALID', what: expect.stringContaining(what) })
})

const onDisk = (file: Tree): boolean => String(file['path']).endsWith('.vmdk')

test('one forged action is told, not all that need it', () => {
  const forged = resealed(copy =>
    Object.assign(byKind(copy, 'qemu-img.create')['params'] ?? {}, { virtual_bytes: 1 })
  )
  expect(readPlan(forged, { path: 'plan.json', sha256 }).diagnostics).toHaveLength(1)
})
