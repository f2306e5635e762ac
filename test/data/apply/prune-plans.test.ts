import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keepPlan, keptPlan } from '../../../src/data/apply/keep-plan.ts'
import { prunePlans } from '../../../src/data/apply/prune-plans.ts'
import { emptyState } from '../../../src/data/state/fold.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { Digest } from '../../../src/model/id.ts'
import type { ActionRecord, State } from '../../../src/model/state.ts'
import { newMachine } from '../state/journals.ts'
import { actionOf, planOf } from './small-plan.ts'

const PLANS = '.h2k/plans'

let machine: Machine & { readonly root: string }
beforeEach(() => {
  machine = newMachine()
})

const action = (name: string) =>
  actionOf({ id: `vm.${name}/remove`, vm: `vm.${name}`, kind: 'file.remove', params: { paths: [name] } })

/** Keeps a plan of one action for each name, the first one the oldest. */
async function keep(names: readonly string[]): Promise<readonly Digest[]> {
  const digests: Digest[] = []
  for (const [index, name] of names.entries()) {
    const plan = planOf([action(name)])
    await keepPlan(PLANS, plan, machine.host)
    utimesSync(join(machine.root, keptPlan(PLANS, plan.digest)), 0, 1000 + index)
    digests.push(plan.digest)
  }
  return digests
}

const done = (name: string): ActionRecord => ({
  vm: `vm.${name}`,
  kind: 'file.remove',
  key: action(name).key,
  status: 'done',
  attempts: 1,
  ms: 0,
  receipt: null,
  undo: null,
  error: null
})

const stateOf = (names: readonly string[], plan_digest: Digest | null): State => ({
  ...emptyState('0.1.0'),
  run: plan_digest === null ? null : { id: 'x', plan_digest, status: 'done', started_at: '' },
  actions: Object.fromEntries(names.map(name => [`vm.${name}/remove`, done(name)]))
})

const isKept = (digest: Digest): boolean => existsSync(join(machine.root, keptPlan(PLANS, digest)))

const TWELVE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']

test('the last eight plans stay, and of those before them what the state or the last run goes back to', async () => {
  const digests = await keep(TWELVE)
  await prunePlans(PLANS, stateOf(['b'], digests[2] ?? null), machine.host)
  const kept = TWELVE.filter((_, index) => isKept(digests[index] ?? 'sha256:'))
  expect(kept).toEqual(['b', 'c', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'])
})

test('an action that was done with another key goes back to another plan', async () => {
  const digests = await keep(TWELVE)
  const state = stateOf(['b'], null)
  const other = { ...done('b'), key: `sha256:${'0'.repeat(64)}` } as const
  await prunePlans(PLANS, { ...state, actions: { 'vm.b/remove': other } }, machine.host)
  expect(digests.map(isKept).indexOf(true)).toBe(4)
})

test('what is no plan of ours is left alone', async () => {
  mkdirSync(join(machine.root, PLANS), { recursive: true })
  const others = [`${'0'.repeat(64)}.json`, 'notes.txt']
  for (const name of others) {
    writeFileSync(join(machine.root, PLANS, name), '{')
    utimesSync(join(machine.root, PLANS, name), 0, 1)
  }
  await keep(TWELVE)
  await prunePlans(PLANS, stateOf([], null), machine.host)
  expect(others.map(name => existsSync(join(machine.root, PLANS, name)))).toEqual([true, true])
  expect((await machine.host.list(PLANS)).length).toBe(8 + 2)
})
