import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply, type ApplyResult } from '../../src/data/apply/apply.ts'
import { createDurable } from '../../src/data/host/durable.ts'
import { createHost } from '../../src/data/host/host.ts'
import { readState, stateFiles } from '../../src/data/state/store.ts'
import type { Machine } from '../../src/model/durable.ts'
import type { Plan } from '../../src/model/plan.ts'
import { Death, type Fate, mortal, type Mortal } from '../data/apply/mortal.ts'
import { FINAL, sha256, smallPlan, SOURCE, XML } from '../data/apply/small-plan.ts'

// Kills an apply after every single call of its machine, and resumes it as another process would.

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'h2k-crash-'))
})
afterAll(() => rmSync(base, { recursive: true }))

const FILES = stateFiles('.h2k')

const machineAt = (root: string): Machine => ({ host: createHost({ root }), durable: createDurable(root) })

function applyAt(plan: Plan, machine: Machine): Promise<ApplyResult> {
  return apply(
    plan,
    {
      files: FILES,
      h2k_version: '0.1.0',
      parallelism: 1,
      lock_timeout_ms: 0,
      accelerator: () => Promise.reject(new Error('nothing here boots')),
      emit: () => undefined
    },
    machine
  )
}

async function applyUntilDeath(root: string, plan: Plan, fate: Fate): Promise<Mortal> {
  const machine = mortal(machineAt(root), fate)
  await applyAt(plan, machine).catch((error: unknown) => {
    if (!(error instanceof Death)) throw error
  })
  await machine.bury()
  return machine
}

const digestOf = (path: string): string | null => (existsSync(path) ? sha256(readFileSync(path)) : null)

interface Result {
  readonly out: readonly string[]
  readonly work: readonly string[]
  readonly disk: string | null
  readonly xml: string
  readonly source: string | null
}

/** Everything that a user sees, and nothing that only one run knows. */
const resultOf = (root: string): Result => ({
  out: readdirSync(join(root, 'out')).toSorted(),
  work: readdirSync(join(root, '.h2k')).toSorted(),
  disk: digestOf(join(root, FINAL)),
  xml: readFileSync(join(root, XML), 'utf8').replaceAll(root, 'ROOT'),
  source: digestOf(join(root, SOURCE))
})

/** What an apply that nobody kills asks of its machine. */
async function uninterrupted(): Promise<readonly string[]> {
  const root = mkdtempSync(join(base, 'whole-'))
  const { plan } = smallPlan(root)
  return (await applyUntilDeath(root, plan, { after: Number.MAX_SAFE_INTEGER, torn: false })).calls
}

async function killAndResume(fate: Fate): Promise<void> {
  const root = mkdtempSync(join(base, 'killed-'))
  const { plan, bytes } = smallPlan(root)
  const machine = await applyUntilDeath(root, plan, fate)
  const where = `killed after call ${fate.after}, ${machine.calls.at(-1)}${fate.torn ? ', torn' : ''}`
  expect([null, sha256(bytes)], where).toContain(digestOf(join(root, FINAL)))

  const fresh = machineAt(root)
  const resumed = await applyAt(plan, fresh)
  expect({ ...resumed, at_ms: 0 }, where).toEqual({
    type: 'run_finished',
    at_ms: 0,
    outcome: 'done',
    done: plan.actions.length,
    failed: 0,
    skipped: 0
  })
  expect(digestOf(join(root, FINAL)), where).toBe(sha256(bytes))
  const state = await readState(FILES, fresh.host, fresh.durable)
  expect(Object.values(state?.actions ?? {}).map(({ status }) => status)).toEqual(
    plan.actions.map(() => 'done')
  )
  expect(state?.run?.status, where).toBe('done')

  const again = await applyAt(plan, fresh)
  expect(again.done, where).toBe(plan.actions.length)
  expect((await readState(FILES, fresh.host, fresh.durable))?.serial, where).toBe(state?.serial)
  expect(tidy(resultOf(root)), where).toEqual({
    out: ['web01.raw', 'web01.xml'],
    // A process that dies while it makes a lock leaves the name under which it was not one yet.
    work: ['journal.jsonl', 'state.json'],
    disk: sha256(bytes),
    xml: `<domain type='kvm'><source file='ROOT/${FINAL}'/></domain>\n`,
    source: sha256(bytes)
  })
  rmSync(root, { recursive: true })
}

const tidy = (result: Result): Result => ({
  ...result,
  work: result.work.filter(name => !name.startsWith('lock.'))
})

test(
  'an apply that is killed after any call is finished by the next one',
  { timeout: 1_800_000 },
  async () => {
    const calls = await uninterrupted()
    let survived = 0
    for (let after = 0; after <= calls.length; after += 1) {
      const fates = [
        { after, torn: false },
        ...(calls[after - 1] === 'log.append' ? [{ after, torn: true }] : [])
      ]
      for (const fate of fates) {
        await killAndResume(fate)
        survived += 1
      }
    }
    console.log(`${calls.length} calls, ${survived} points of death tried, ${survived} survived`)
  }
)
