// What must hold after an apply that ended anywhere: the next one makes what an apply that nobody disturbs makes.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { apply, type ApplyResult } from '../../../src/data/apply/apply.ts'
import { createDurable } from '../../../src/data/host/durable.ts'
import { createHost } from '../../../src/data/host/host.ts'
import { readState, stateFiles } from '../../../src/data/state/store.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { FINAL, sha256, SOURCE, XML } from './small-plan.ts'

const FILES = stateFiles('.h2k')

export const machineAt = (root: string): Machine => ({
  host: createHost({ root }),
  durable: createDurable(root)
})

export function applyAt(plan: Plan, machine: Machine): Promise<ApplyResult> {
  return apply(
    plan,
    {
      files: FILES,
      h2k_version: '0.1.0',
      parallelism: 1,
      lock_timeout_ms: 0,
      accelerator: () => Promise.reject(new Error('nothing here boots')),
      dump: () => undefined,
      emit: () => undefined
    },
    machine
  )
}

export const digestOf = (path: string): string | null =>
  existsSync(path) ? sha256(readFileSync(path)) : null

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

interface Ended {
  readonly plan: Plan
  /** What the disk must hold. */
  readonly bytes: Uint8Array
  /** How it ended, for the message of an assertion. */
  readonly where: string
}

/** Resumes as another process would, and then applies once more. */
export async function expectResumed(root: string, { plan, bytes, where }: Ended): Promise<void> {
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
    work: ['journal.jsonl', 'plans', 'state.json'],
    disk: sha256(bytes),
    xml: `<domain type='kvm'><source file='ROOT/${FINAL}'/></domain>\n`,
    source: sha256(bytes)
  })
}

const tidy = (result: Result): Result => ({
  ...result,
  // The snapshot before the last one, and a cache, are there or not.
  work: result.work.filter(
    name => !name.startsWith('lock.') && !['listing.jsonl', 'state.json.backup'].includes(name)
  )
})
