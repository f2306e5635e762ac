import { appendFileSync, linkSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { recordsOf } from '../../../src/data/apply/attempt.ts'
import { probeInterrupted } from '../../../src/data/apply/probe.ts'
import { emptyState } from '../../../src/data/state/fold.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { Action } from '../../../src/model/plan.ts'
import type { ActionRecord, State } from '../../../src/model/state.ts'
import { newMachine } from '../state/journals.ts'
import { ACTIONS, FINAL, PATHS, planOf, sha256, XML } from './small-plan.ts'

// What a crash leaves at each point of an action, and what is made of it.

let machine: Machine & { readonly root: string }
beforeEach(() => {
  machine = newMachine()
  mkdirSync(join(machine.root, 'out'))
  writeFileSync(at(PATHS.partial), 'the disk')
})

const at = (path: string): string => join(machine.root, path)
const PARTIAL = 'art:vm.web01/disk.0/partial'
const DISK = 'art:vm.web01/disk.0/disk'

/** The state of a run whose publish began and did not end; the partial file was recorded before. */
async function begun(action: Action, change: Partial<ActionRecord> = {}): Promise<State> {
  const made = [{ artifact: PARTIAL, path: PATHS.partial, bytes: 8, sha256: null }]
  const [record] = await recordsOf(ACTIONS.convert, { made, notes: {} }, machine.host)
  if (record === undefined) throw new Error('the partial file was made')
  const { vm, kind, key } = action
  const running = {
    vm,
    kind,
    key,
    status: 'running',
    attempts: 1,
    ms: 0,
    receipt: null,
    undo: null,
    error: null
  } as const
  return {
    ...emptyState('0.1.0'),
    actions: { [action.id]: { ...running, ...change } },
    artifacts: { [PARTIAL]: record }
  }
}

async function found(action: Action, state: State): Promise<unknown> {
  const all = await probeInterrupted(planOf([action]), state, machine.host)
  return all.map(({ action: { id }, receipt }) => ({ id, made: receipt.made }))
}

const published = [
  { id: ACTIONS.publish.id, made: [{ artifact: DISK, path: FINAL, bytes: 8, sha256: null }] }
]

test('before the rename: there is nothing to find', async () => {
  expect(await found(ACTIONS.publish, await begun(ACTIONS.publish))).toEqual([])
})

test('after the rename: the checked file stands under its final name', async () => {
  const state = await begun(ACTIONS.publish)
  renameSync(at(PATHS.partial), at(FINAL))
  expect(await found(ACTIONS.publish, state)).toEqual(published)
})

test('after a rename whose fsync failed, which is recorded as a failure', async () => {
  const state = await begun(ACTIONS.publish, { status: 'failed' })
  renameSync(at(PATHS.partial), at(FINAL))
  expect(await found(ACTIONS.publish, state)).toEqual(published)
})

test.each<[string, () => void]>([
  ['a file of the same size', () => writeFileSync(at(FINAL), 'THE DISK')],
  [
    'the checked file, changed since',
    () => {
      renameSync(at(PATHS.partial), at(FINAL))
      appendFileSync(at(FINAL), '!')
    }
  ],
  ['a folder', () => mkdirSync(at(FINAL))]
])('%s under the final name is not ours', async (_, make) => {
  const state = await begun(ACTIONS.publish)
  make()
  expect(await found(ACTIONS.publish, state)).toEqual([])
})

test('a file under both names is the checked one: the rename did not take the old name away yet', async () => {
  const state = await begun(ACTIONS.publish)
  linkSync(at(PATHS.partial), at(FINAL))
  expect(await found(ACTIONS.publish, state)).toEqual(published)
})

test('what is done is not looked for', async () => {
  const done = await begun(ACTIONS.publish, { status: 'done' })
  renameSync(at(PATHS.partial), at(FINAL))
  expect(await found(ACTIONS.publish, done)).toEqual([])
})

test('what was begun for another plan is found under the key that it had then', async () => {
  const key = `sha256:${sha256('other')}`
  const state = await begun(ACTIONS.publish, { key })
  renameSync(at(PATHS.partial), at(FINAL))
  const all = await probeInterrupted(planOf([ACTIONS.publish]), state, machine.host)
  expect(all.map(({ action }) => action.key)).toEqual([key])
})

const text = (): string => `<domain type='kvm'><source file='${at(FINAL)}'/></domain>\n`

test('a domain XML is ours when it says what the plan says', async () => {
  const state = await begun(ACTIONS.xml)
  expect(await found(ACTIONS.xml, state)).toEqual([])
  writeFileSync(at(XML), text())
  const made = [{ artifact: 'art:vm.web01/xml', path: XML, bytes: text().length, sha256: sha256(text()) }]
  expect(await found(ACTIONS.xml, state)).toEqual([{ id: ACTIONS.xml.id, made }])
  writeFileSync(at(XML), text().replace('kvm', 'xen'))
  expect(await found(ACTIONS.xml, state)).toEqual([])
})

test('actions that make their result anew are not looked for', async () => {
  expect(await found(ACTIONS.convert, await begun(ACTIONS.convert))).toEqual([])
})
