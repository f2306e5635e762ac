// What is kept of a VM beside its text says what its actions say, and a plan that depends on a state says so of the same.
import { expect, test } from 'vitest'
import { fixtureConfig, fixtureVm, HOST, sha256 } from '../../bench/compile-fixture.ts'
import { compile, partsOf } from '../../src/control/compile.ts'
import { partCompiler } from '../../src/control/compile-part.ts'
import { loadConfig } from '../../src/control/config/load.ts'
import type { Action } from '../../src/model/plan.ts'
import { baseOf } from '../../src/plan/base.ts'
import { isEdit } from '../../src/plan/edit.ts'
import { actionsOfText } from '../../src/plan/plan-text.ts'

const COUNT = 6
const vms = Array.from({ length: COUNT }, (_, n) => fixtureVm(n))

const { value: config } = loadConfig([{ path: 'h2k.yaml', text: fixtureConfig(COUNT) }], {
  env: {},
  vars: {},
  cwd: '/'
})
if (config === undefined) throw new Error('the fixture is a configuration')

const record = (vm: string, key: string) => ({
  vm,
  kind: 'qemu.boot',
  key,
  status: 'done' as const,
  attempts: 1,
  ms: 0,
  receipt: null,
  undo: null,
  error: null
})

const state = {
  lineage: 'l',
  actions: {
    'vm.vm00001/boot': record('vm.vm00001', `sha256:${'0'.repeat(64)}`),
    'vm.elsewhere/boot': record('vm.elsewhere', `sha256:${'1'.repeat(64)}`),
    'vm.vm00004/gone': record('vm.vm00004', `sha256:${'2'.repeat(64)}`)
  }
}

const meta = { created_at: '2000-01-01T00:00:00Z', h2k_version: '0.1.0', root: '.' }
const settings = { config, files: [], host: HOST, state, diagnostics: [], meta, sha256 }

const counted = (actions: readonly Action[], are: (action: Action) => boolean): number =>
  actions.filter(are).length

test('what is kept of a VM is what its text says', () => {
  const heard: string[] = []
  const { vms: parts, unseen } = partCompiler(partsOf(settings))(vms, ({ name }) => heard.push(name))
  expect(unseen).toEqual([])
  expect(parts.map(({ name }) => name)).toEqual(heard)
  for (const part of parts) {
    const actions = actionsOfText(part, String)
    expect(part.totals).toEqual({
      actions: actions.length,
      bytes: actions.reduce((sum, { estimate_bytes }) => sum + estimate_bytes, 0),
      edits: counted(actions, isEdit),
      appliance_launches: counted(actions, ({ kind }) => kind === 'guestfs.open'),
      boots: counted(actions, ({ kind }) => kind === 'qemu.boot')
    })
    expect(new Set(part.kinds)).toEqual(new Set(actions.map(({ kind }) => kind)))
    expect(new Set(part.uses)).toEqual(new Set(actions.flatMap(({ uses = [] }) => uses)))
    const isKnown = part.name === 'vm00001' || part.name === 'vm00004'
    expect(part.keys).toEqual(isKnown ? actions.map(({ id, key, vm }) => ({ id, key, vm })) : [])
  }
})

test('a plan says what of the state it took into account', () => {
  const { value: plan } = compile({ ...settings, vms })
  if (plan === undefined) throw new Error('the fixture is a plan')
  expect(Object.keys(plan.base?.reads ?? {})).toEqual(['vm.vm00001/boot', 'vm.vm00004/gone'])
  expect(plan.base).toEqual(baseOf(plan.actions, state, sha256.of))
})

test('a record that does not look inside serves nobody who wants that, and each VM is compiled once', () => {
  const compiler = partCompiler(partsOf(settings))
  const bare = vms.slice(0, 2).map(vm => ({ ...vm, guest: null, inspection: null }))
  expect(compiler(bare)).toEqual({ vms: [], unseen: ['vm00000', 'vm00001'] })
  expect(compiler(vms).vms.map(({ name }) => name)).toHaveLength(COUNT)
  expect(compiler(vms)).toEqual({ vms: [], unseen: [] })
})
