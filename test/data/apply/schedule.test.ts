import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Rules, schedule, type Walk } from '../../../src/data/apply/schedule.ts'
import type { Action } from '../../../src/model/plan.ts'
import { actionOf } from './small-plan.ts'

/** Actions by their needs: `{ c: ['a', 'b'] }`. */
const actionsOf = (needs: Readonly<Record<string, readonly string[]>>): readonly Action[] =>
  Object.entries(needs).map(([id, all]) =>
    actionOf({ id, kind: 'file.remove', params: { paths: [] }, needs: all })
  )

interface Log {
  readonly began: string[]
  readonly skipped: string[]
  most: number
}

/** Each action takes some turns of the event loop, as told; those that fail are named. */
function walkOf(
  fails: readonly string[] = [],
  turns: (id: string) => number = () => 1
): { readonly walk: Walk; readonly log: Log; readonly ended: Set<string> } {
  const log: Log = { began: [], skipped: [], most: 0 }
  const ended = new Set<string>()
  let inFlight = 0
  const walk: Walk = {
    async run({ id }) {
      log.began.push(id)
      inFlight += 1
      log.most = Math.max(log.most, inFlight)
      for (let turn = 0; turn < turns(id); turn += 1) await new Promise(setImmediate)
      inFlight -= 1
      ended.add(id)
      return fails.includes(id) ? 'failed' : 'done'
    },
    skip: ({ id }, because) => void log.skipped.push(`${id} because ${because}`),
    pass: () => Promise.resolve(true),
    layerEnded: () => Promise.resolve(),
    stopped: () => false
  }
  return { walk, log, ended }
}

const rules = (parallelism: number, more: Partial<Rules> = {}): Rules => ({
  parallelism,
  on_error: 'continue',
  ...more
})

const outcomesOf = (walked: Awaited<ReturnType<typeof schedule>>): Record<string, string> =>
  Object.fromEntries([...walked.outcomes].toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Random graphs: each action may need any that come before it in the plan. */
const graphs = fc
  .array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 1, maxLength: 20 })
  .map(all =>
    actionsOf(
      Object.fromEntries(
        all.map((needs, index) => [
          `a${index}`,
          [...new Set(needs.filter(other => other < index).map(other => `a${other}`))]
        ])
      )
    )
  )

test('every action runs once, after all it needs, and never more at once than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.integer({ min: 1, max: 6 }),
      fc.nat(5),
      async (actions, parallelism, seed) => {
        const { walk, log, ended } = walkOf([], id => (id.length * 7 + seed + Number(id.slice(1))) % 4)
        const needs = new Map(actions.map(({ id, needs: all }) => [id, all]))
        const { outcomes, broken } = await schedule(actions, rules(parallelism), {
          ...walk,
          run(action) {
            for (const need of needs.get(action.id) ?? []) expect(ended.has(need)).toBe(true)
            return walk.run(action)
          }
        })
        expect(broken).toBeUndefined()
        expect(log.began.toSorted()).toEqual(actions.map(({ id }) => id).toSorted())
        expect([...outcomes.values()].every(outcome => outcome === 'done')).toBe(true)
        expect(log.most).toBeLessThanOrEqual(parallelism)
      }
    )
  )
})

test('an action is skipped exactly when something it needs, however far, failed', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs,
      fc.array(fc.nat(19)),
      fc.integer({ min: 1, max: 4 }),
      async (actions, bad, n) => {
        const fails = bad.map(index => `a${index}`)
        const { walk, log } = walkOf(fails)
        const { outcomes } = await schedule(actions, rules(n), walk)
        const expected = new Map<string, string>()
        for (const { id, needs } of actions) {
          const lost = needs.some(need => expected.get(need) !== 'done')
          expected.set(id, lost ? 'skipped' : fails.includes(id) ? 'failed' : 'done')
        }
        expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(expected))
        expect(log.skipped.length).toBe([...expected.values()].filter(o => o === 'skipped').length)
      }
    )
  )
})

test('ready actions start in the order of the plan', async () => {
  const { walk, log } = walkOf()
  await schedule(actionsOf({ z: [], y: [], b: ['z'], a: ['z'], x: [] }), rules(1), walk)
  expect(log.began).toEqual(['z', 'y', 'b', 'a', 'x'])
})

test('as many as allowed run at once', async () => {
  const { walk, log } = walkOf()
  await schedule(actionsOf({ a: [], b: [], c: [], d: [], e: [] }), rules(3), walk)
  expect(log.most).toBe(3)
})

test('dependants of a failure are skipped with the reason, and others go on', async () => {
  const { walk, log } = walkOf(['a'])
  const walked = await schedule(
    actionsOf({ a: [], b: ['a'], c: ['b'], d: [], e: ['d'], f: ['c', 'e'] }),
    rules(2),
    walk
  )
  expect(outcomesOf(walked)).toEqual({
    a: 'failed',
    b: 'skipped',
    c: 'skipped',
    d: 'done',
    e: 'done',
    f: 'skipped'
  })
  expect(log.skipped).toEqual([
    'b because a did not succeed',
    'c because b did not succeed',
    'f because c did not succeed'
  ])
})

test('a need that is not among the actions was met before', async () => {
  const { walk, log } = walkOf()
  await schedule(actionsOf({ b: ['a'] }), rules(1), walk)
  expect(log.began).toEqual(['b'])
})

test('after a stop nothing new starts, and what runs is waited for', async () => {
  const { walk, log, ended } = walkOf([], () => 5)
  const walked = await schedule(actionsOf({ a: [], b: [], c: [], d: ['a'] }), rules(2), {
    ...walk,
    stopped: () => log.began.length === 2
  })
  expect([...ended].toSorted()).toEqual(['a', 'b'])
  expect(outcomesOf(walked)).toEqual({ a: 'done', b: 'done' })
  expect(log.skipped).toEqual([])
})

test('when one run throws, nothing new starts, what runs is waited for, and the reason comes back', async () => {
  const { walk, log, ended } = walkOf([], () => 5)
  const reason = new Error('the journal is gone')
  const walked = await schedule(actionsOf({ a: [], b: [], c: [], d: ['a'] }), rules(2), {
    ...walk,
    run: action => (action.id === 'a' ? Promise.reject(reason) : walk.run(action))
  })
  expect(walked.broken).toBe(reason)
  expect(outcomesOf(walked)).toEqual({ b: 'done' })
  expect([...ended]).toEqual(['b'])
  expect(log.began).toEqual(['b'])
})

test('ten thousand VMs of ten actions each are scheduled in one sweep', async () => {
  const needs: Record<string, readonly string[]> = {}
  for (let vm = 0; vm < 10_000; vm += 1)
    for (let step = 0; step < 10; step += 1) needs[`${vm}/${step}`] = step === 0 ? [] : [`${vm}/${step - 1}`]
  const { walk, log } = walkOf([], () => 0)
  const { outcomes } = await schedule(actionsOf(needs), rules(4), walk)
  expect(outcomes.size).toBe(100_000)
  expect(log.began.slice(0, 2)).toEqual(['0/0', '1/0'])
})
