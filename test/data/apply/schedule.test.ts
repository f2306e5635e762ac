import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ending, type Rules, schedule, type Walk } from '../../../src/data/apply/schedule.ts'
import type { Action, Gate } from '../../../src/model/plan.ts'
import { actionOf } from './small-plan.ts'

/** Actions by their needs: `{ c: ['a', 'b'] }`. */
const actionsOf = (needs: Readonly<Record<string, readonly string[]>>): readonly Action[] =>
  Object.entries(needs).map(([id, all]) =>
    actionOf({ id, kind: 'file.remove', params: { paths: [] }, needs: all })
  )

const FAILED: Ending = { outcome: 'failed' }

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
      return fails.includes(id) ? FAILED : { outcome: 'done', recorded: Promise.resolve() }
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

test('R04 every action runs once, after all it needs, and never more at once than allowed', async () => {
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

test('what needs an action may start before its end is recorded; it counts as done only then', async () => {
  const { walk, log } = walkOf()
  let recordA = (): void => undefined
  const isRecorded = new Promise<void>(done => (recordA = done))
  const walked = schedule(actionsOf({ a: [], b: ['a'] }), rules(1), {
    ...walk,
    run: async action => ({ ...(await walk.run(action)), ...(action.id === 'a' && { recorded: isRecorded }) })
  })
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate)
  expect(log.began).toEqual(['a', 'b'])
  expect(await Promise.race([walked, 'waits'])).toBe('waits')
  recordA()
  expect(outcomesOf(await walked)).toEqual({ a: 'done', b: 'done' })
})

test('an end that cannot be recorded is none, and nothing new starts after it', async () => {
  const { walk, log } = walkOf()
  const reason = new Error('the journal is gone')
  const fails = async (): Promise<void> => {
    while (!log.began.includes('b')) await new Promise(setImmediate)
    throw reason
  }
  const walked = await schedule(actionsOf({ a: [], b: ['a'], c: ['b'] }), rules(1), {
    ...walk,
    run: async action => ({ ...(await walk.run(action)), ...(action.id === 'a' && { recorded: fails() }) })
  })
  expect(walked.broken).toBe(reason)
  expect(outcomesOf(walked)).toEqual({ b: 'done' })
  expect(log.began).toEqual(['a', 'b'])
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

const vmOf = (vm: string, needs: Readonly<Record<string, readonly string[]>>): readonly Action[] =>
  actionsOf(needs).map(action => ({ ...action, vm }))

/** Two VMs of two disks: the first disk of the first one fails. Disk 1 of both waits for something slow. */
const twoVms = (): readonly Action[] => [
  ...vmOf('vm.a', { 'a/0': [], 'a/0/end': ['a/0'], 'a/1': [], 'a/1/end': ['a/1'] }),
  ...vmOf('vm.b', { 'b/0': [], 'b/0/end': ['b/0'] })
]

test.each([
  ['continue', { 'a/1': 'done', 'a/1/end': 'done', 'b/0': 'done', 'b/0/end': 'done' }],
  ['finish-vm', { 'a/1': 'skipped', 'a/1/end': 'skipped', 'b/0': 'done', 'b/0/end': 'done' }],
  ['stop', { 'a/1': 'skipped', 'a/1/end': 'skipped', 'b/0': 'skipped', 'b/0/end': 'skipped' }]
] as const)('R50 --on-error=%s', async (on_error, others) => {
  const { walk, log } = walkOf(['a/0'])
  const walked = await schedule(twoVms(), rules(1, { on_error }), walk)
  expect(outcomesOf(walked)).toEqual({ 'a/0': 'failed', 'a/0/end': 'skipped', ...others })
  expect(log.skipped[0]).toBe('a/0/end because a/0 did not succeed')
  if (on_error === 'finish-vm')
    expect(log.skipped[1]).toBe('a/1 because a/0 failed, and nothing more of its VM is begun')
  if (on_error === 'stop') expect(log.skipped[3]).toBe('b/0 because a/0 failed, and nothing more is begun')
})

test('R50 after a failure what runs already is ended, whatever else is begun', async () => {
  const { walk, ended } = walkOf(['a/0'], id => (id === 'a/0' ? 1 : 5))
  const walked = await schedule(twoVms(), rules(3, { on_error: 'stop' }), walk)
  expect([...ended].toSorted()).toEqual(['a/0', 'a/1', 'b/0'])
  expect(outcomesOf(walked)).toMatchObject({ 'a/1': 'done', 'b/0': 'done', 'b/0/end': 'skipped' })
})

test('R61 never more in flight than parallelism and each limit allow, however the plan mixes them', async () => {
  const limits = { cpu: 2, appliance: 1, 'disk:a': 3, 'source:s': 3 }
  const uses = [['cpu'], ['appliance'], ['disk:a', 'source:s'], ['cpu', 'disk:a'], ['source:s'], []]
  const actions = Array.from({ length: 60 }, (_, n) => ({ id: `a${n}`, uses: uses[n % uses.length] ?? [] }))
  const inFlight = new Map<string, number>()
  const most = new Map<string, number>()
  const count = (names: readonly string[], by: 1 | -1): void => {
    for (const name of ['all', ...names]) {
      const now = (inFlight.get(name) ?? 0) + by
      inFlight.set(name, now)
      most.set(name, Math.max(most.get(name) ?? 0, now))
    }
  }
  const { walk } = walkOf()
  const walked = await schedule(
    actionsOf(Object.fromEntries(actions.map(({ id }) => [id, []]))).map((action, n) => ({
      ...action,
      uses: actions[n]?.uses ?? []
    })),
    rules(7, { limits }),
    {
      ...walk,
      async run(action) {
        count(action.uses ?? [], 1)
        const outcome = await walk.run(action)
        count(action.uses ?? [], -1)
        return outcome
      }
    }
  )
  expect(walked.outcomes.size).toBe(60)
  expect(Object.fromEntries([...most])).toEqual({ all: 7, ...limits })
})

test('R61 an appliance counts from the first action of its layer to the last', async () => {
  const layered = (vm: string): readonly Action[] =>
    vmOf(vm, { [`${vm}/open`]: [], [`${vm}/edit`]: [`${vm}/open`], [`${vm}/close`]: [`${vm}/edit`] }).map(
      action => ({
        ...action,
        layer: `art:${vm}`,
        ...(action.id.endsWith('open') && { uses: ['appliance'] })
      })
    )
  const { walk, log } = walkOf()
  const over: string[] = []
  await schedule(['vm.a', 'vm.b', 'vm.c'].flatMap(layered), rules(4, { limits: { appliance: 1 } }), {
    ...walk,
    layerEnded: layer => Promise.resolve(void over.push(layer))
  })
  expect(log.began).toEqual(
    ['vm.a', 'vm.b', 'vm.c'].flatMap(vm => [`${vm}/open`, `${vm}/edit`, `${vm}/close`])
  )
  expect(over).toEqual(['art:vm.a', 'art:vm.b', 'art:vm.c'])
})

test('a layer is over when its last action failed or will never run', async () => {
  const { walk } = walkOf(['edit'])
  const over: string[] = []
  const actions = actionsOf({ open: [], edit: ['open'], close: ['edit'] })
  await schedule(
    actions.map(action => ({ ...action, layer: 'art:a' })),
    rules(2),
    { ...walk, layerEnded: layer => Promise.resolve(void over.push(layer)) }
  )
  expect(over).toEqual(['art:a'])
})

const gate = (id: string, parts: Pick<Gate, 'after' | 'before'>): Gate => ({
  ...{ id, vm: 'vm.web01', policy: 'manual', reason: 'a test', key: 'sha256:0' },
  ...parts
})

test('behind a gate nothing runs until all before it is done, and it is asked for once', async () => {
  const { walk, log } = walkOf()
  const asked: string[] = []
  const gates = [gate('g', { after: ['a', 'b'], before: ['c', 'd'] })]
  const walked = await schedule(actionsOf({ a: [], b: [], c: [], d: ['c'], e: [] }), rules(4, { gates }), {
    ...walk,
    pass({ id }) {
      asked.push(`${id} after ${log.began.toSorted().join()}`)
      return Promise.resolve(true)
    }
  })
  expect(asked).toEqual(['g after a,b,e'])
  expect(log.began).toEqual(['a', 'b', 'e', 'c', 'd'])
  expect(new Set(walked.outcomes.values())).toEqual(new Set(['done']))
})

test('a gate that stays closed holds what is behind it and what that leads to, and nothing else', async () => {
  const { walk, log } = walkOf()
  const gates = [gate('g', { after: ['a'], before: ['b'] })]
  const walked = await schedule(actionsOf({ a: [], b: ['a'], c: ['b'], d: ['a'] }), rules(2, { gates }), {
    ...walk,
    pass: () => Promise.resolve(false)
  })
  expect(outcomesOf(walked)).toEqual({ a: 'done', b: 'held', c: 'held', d: 'done' })
  expect(log.skipped).toEqual([])
})

test('a failure before a gate skips what is behind it, and nobody is asked', async () => {
  const { walk, log } = walkOf(['a'])
  const gates = [gate('g', { after: ['a'], before: ['b'] })]
  const walked = await schedule(actionsOf({ a: [], b: [], c: ['b'] }), rules(2, { gates }), {
    ...walk,
    pass: () => Promise.reject(new Error('nobody is asked'))
  })
  expect(walked.broken).toBeUndefined()
  expect(log.skipped).toEqual(['b because a did not succeed', 'c because b did not succeed'])
})
