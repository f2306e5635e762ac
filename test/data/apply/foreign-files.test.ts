import { appendFileSync, linkSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { recordsOf } from '../../../src/data/apply/attempt.ts'
import { foreignFiles } from '../../../src/data/apply/foreign-files.ts'
import { emptyState } from '../../../src/data/state/fold.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { State } from '../../../src/model/state.ts'
import { newMachine } from '../state/journals.ts'
import { ACTIONS, FINAL, PATHS, smallPlan, SOURCE, VM, XML } from './small-plan.ts'

let machine: Machine & { readonly root: string }
let plan: Plan
beforeEach(() => {
  machine = newMachine()
  plan = smallPlan(machine.root).plan
})

const at = (path: string): string => join(machine.root, path)

async function look(state: State | null = null, dir = 'out') {
  const sources = Object.values(plan.sources).map(({ vm }) => vm)
  const found = await foreignFiles({ dir, sources, state }, machine.host)
  return Object.fromEntries([...found].map(([path, { kind, source }]) => [path, [kind, source]]))
}

async function stateOf(artifact: string, path: string): Promise<State> {
  const stat = await machine.host.stat(path)
  const made = [{ artifact, path, bytes: stat?.bytes ?? 0, sha256: null }]
  const [record] = await recordsOf(ACTIONS.publish, { made, notes: {} }, machine.host)
  return { ...emptyState('0.1.0'), artifacts: record === undefined ? {} : { [artifact]: record } }
}

test('a folder that is not there, or is empty, holds nothing', async () => {
  expect(await look()).toEqual({})
  mkdirSync(at('out'))
  expect(await look()).toEqual({})
  writeFileSync(at('file'), '')
  expect(await look(null, 'file')).toEqual({})
})

test('files, folders and links of others', async () => {
  mkdirSync(at('out/folder'), { recursive: true })
  writeFileSync(at(FINAL), 'theirs')
  symlinkSync('nowhere', at('out/link'))
  expect(await look()).toEqual({
    'out/folder': ['folder', null],
    'out/link': ['link', null],
    [FINAL]: ['file', null]
  })
})

test('what the state recorded is ours until somebody changes it', async () => {
  await machine.host.writeFile(FINAL, new Uint8Array(9))
  const state = await stateOf('art:disk', FINAL)
  expect(await look(state)).toEqual({})
  appendFileSync(at(FINAL), 'x')
  expect(await look(state)).toEqual({ [FINAL]: ['file', null] })
})

test('what was renamed by an attempt that could not record it is ours', async () => {
  await machine.host.writeFile(PATHS.partial, new Uint8Array(9))
  const state = await stateOf('art:partial', PATHS.partial)
  renameSync(at(PATHS.partial), at(FINAL))
  expect(await look(state)).toEqual({})
  expect(await look()).toEqual({ [FINAL]: ['file', null] })
})

test('a domain XML that was begun is left to apply, which compares its text', async () => {
  await machine.host.writeFile(XML, new Uint8Array(9))
  const begun = {
    vm: VM,
    kind: 'libvirt.write-xml',
    key: ACTIONS.xml.key,
    status: 'running' as const,
    attempts: 1,
    ms: 0,
    receipt: null,
    error: null,
    undo: null
  }
  expect(await look({ ...emptyState('0.1.0'), actions: { [ACTIONS.xml.id]: begun } })).toEqual({})
  expect(
    await look({ ...emptyState('0.1.0'), actions: { [ACTIONS.xml.id]: { ...begun, status: 'done' } } })
  ).toEqual({
    [XML]: ['file', null]
  })
})

test('a source is known by whatever name', async () => {
  mkdirSync(at('out'))
  linkSync(at(SOURCE), at('out/hard'))
  symlinkSync(`../${SOURCE}`, at('out/soft'))
  expect(await look()).toEqual({ 'out/hard': ['file', SOURCE], 'out/soft': ['link', SOURCE] })
})
