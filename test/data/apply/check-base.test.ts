import { expect, test } from 'vitest'
import { checkBase, staleNow } from '../../../src/data/apply/check-base.ts'
import { emptyState } from '../../../src/data/state/fold.ts'
import type { State } from '../../../src/model/state.ts'
import { newMachine } from '../state/journals.ts'
import { ACTIONS, planOf, sha256, VM } from './small-plan.ts'

const { host } = newMachine()
const plan = planOf([ACTIONS.convert, ACTIONS.check])

const done = (id: string) => ({
  [id]: {
    vm: VM,
    kind: 'file.checksum',
    key: `sha256:${sha256('another plan')}`,
    status: 'done' as const,
    attempts: 1,
    ms: 1,
    receipt: null,
    error: null,
    undo: null
  }
})
const state: State = {
  ...emptyState('0.1.0'),
  actions: { ...done(ACTIONS.convert.id), ...done(`${VM}/boot`) }
}

test('is said once for each VM, with the first reason', () => {
  expect(checkBase(staleNow(plan, state, host), plan.actions)).toEqual([
    {
      code: 'PLAN_STALE',
      severity: 'error',
      what: `${VM}: since the plan was made, ${ACTIONS.convert.id} was done or begun by another plan, and so with 1 more`,
      where: { in: 'vm', vm: VM },
      hint: 'plan again: h2k plan -o FILE'
    }
  ])
})

test('a VM of which nothing is left to do is not stale', () => {
  expect(checkBase(staleNow(plan, state, host), [])).toEqual([])
})
