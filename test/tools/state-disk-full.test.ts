import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { apply } from '../../src/data/apply/apply.ts'
import { createDurable } from '../../src/data/host/durable.ts'
import { createHost } from '../../src/data/host/host.ts'
import { stateFiles } from '../../src/data/state/store.ts'
import type { ApplyEvent } from '../../src/model/event.ts'
import type { Plan } from '../../src/model/plan.ts'
import { FINAL, smallPlan } from '../data/apply/small-plan.ts'

// The state's filesystem is a real one without room: what h2k writes about its work fails, not the work.

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-full-'))
  mkdirSync(join(root, '.h2k'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', join(root, '.h2k')])
})
afterEach(() => {
  execFileSync('umount', [join(root, '.h2k')])
  rmSync(root, { recursive: true })
})

/** Fills the filesystem up to its last page. */
function fill(): void {
  const path = join(root, '.h2k/filler')
  for (let size = 512 * 1024; size >= 1; size >>= 1)
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // No room for that many; half as many may fit.
    }
}

interface Ran {
  readonly outcome: string
  readonly said: readonly string[]
}

async function run(plan: Plan, on: (event: ApplyEvent) => void): Promise<Ran> {
  const said: string[] = []
  const options = {
    files: stateFiles('.h2k'),
    h2k_version: '0.1.0',
    parallelism: 1,
    lock_timeout_ms: 0,
    accelerator: () => Promise.reject(new Error('nothing here boots')),
    dump: () => undefined,
    emit(event: ApplyEvent) {
      if (event.type === 'diagnostic') said.push(event.diagnostic.code)
      on(event)
    }
  }
  const { outcome } = await apply(plan, options, { host: createHost({ root }), durable: createDurable(root) })
  return { outcome, said }
}

test('a journal without room ends the run with the reason, and the next run goes on', async () => {
  const { plan, bytes } = smallPlan(root)
  // One page of the journal has room still; the records of the plan need more.
  const first = await run(plan, event => {
    if (event.type === 'action_started' && event.kind === 'qemu-img.convert') fill()
  })
  expect(first.outcome).toBe('incomplete')
  // A snapshot must not tell of what the journal could not keep, so it is not written for the same reason.
  const why = ['JOURNAL_UNWRITABLE', 'DISK_FULL']
  expect(first.said).toEqual([...why, 'STATE_UNSAVED', ...why])

  rmSync(join(root, '.h2k/filler'))
  const second = await run(plan, () => undefined)
  expect(second.outcome).toBe('done')
  expect(readFileSync(join(root, FINAL)).equals(bytes)).toBe(true)
})
