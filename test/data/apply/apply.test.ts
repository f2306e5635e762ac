import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { apply, type ApplyResult } from '../../../src/data/apply/apply.ts'
import { keepPlan, keptPlan } from '../../../src/data/apply/keep-plan.ts'
import { createHost } from '../../../src/data/host/host.ts'
import { readState, stateFiles } from '../../../src/data/state/store.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { ApplyEvent } from '../../../src/model/event.ts'
import type { Host, StopSignal } from '../../../src/model/host.ts'
import type { Action, Plan } from '../../../src/model/plan.ts'
import type { State } from '../../../src/model/state.ts'
import { baseOf } from '../../../src/plan/base.ts'
import { eventLine } from '../../../src/views/apply-json.ts'
import { codesOf, newMachine } from '../state/journals.ts'
import { Death, mortal } from './mortal.ts'
import { ACTIONS, actionOf, FINAL, PATHS, planOf, sha256, smallPlan, SOURCE, VM, XML } from './small-plan.ts'
import { faults } from './strict-schema.ts'

// Real files, real qemu-img: a raw disk of 1 MiB. test/tools/apply-crash.test.ts kills the same plan at every call.

const FILES = stateFiles('.h2k')

let machine: Machine & { readonly root: string }
let plan: Plan
let bytes: Uint8Array
let events: ApplyEvent[]
beforeEach(() => {
  machine = newMachine()
  const small = smallPlan(machine.root)
  plan = small.plan
  bytes = small.bytes
})

const at = (path: string): string => join(machine.root, path)

interface Ways {
  readonly host?: Host
  readonly durable?: Machine['durable']
  readonly on?: (event: ApplyEvent) => void
  readonly dump?: (text: string) => void
  readonly abandon?: boolean
  readonly journal_max_bytes?: number
  readonly allow_toolchain_change?: boolean
}

async function run(ways: Ways = {}) {
  const { host = machine.host, durable = machine.durable, on = () => undefined } = ways
  events = []
  const options = {
    files: FILES,
    h2k_version: '0.1.0',
    parallelism: 2,
    lock_timeout_ms: 0,
    accelerator: () => Promise.reject(new Error('nothing here boots')),
    allow_toolchain_change: ways.allow_toolchain_change === true,
    dump: ways.dump ?? (() => undefined),
    abandon: ways.abandon === true,
    journal_max_bytes: ways.journal_max_bytes ?? Number.MAX_SAFE_INTEGER,
    emit(event: ApplyEvent) {
      events.push(event)
      on(event)
    }
  }
  return apply(plan, options, { host, durable })
}

const counts = ({ outcome, done, failed, skipped }: ApplyResult) => [outcome, done, failed, skipped]
const codes = (): string[] =>
  events.flatMap(event => (event.type === 'diagnostic' ? [event.diagnostic.code] : []))
const began = (): string[] => events.flatMap(event => (event.type === 'action_started' ? [event.action] : []))
const stateNow = async (): Promise<State> => {
  const state = await readState(FILES, machine.host, machine.durable)
  if (state === null) throw new Error('there is a state')
  return state
}
const journal = (): Array<Record<string, unknown>> =>
  readFileSync(at(FILES.journal), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Record<string, unknown>)

test('a plan is done once: files, records, events and state all say so', async () => {
  const result = await run()
  expect(counts(result)).toEqual(['done', 7, 0, 0])
  expect(readFileSync(at(FINAL)).equals(bytes)).toBe(true)
  expect(readFileSync(at(XML), 'utf8')).toBe(`<domain type='kvm'><source file='${at(FINAL)}'/></domain>\n`)
  expect([PATHS.partial, PATHS.overlay, FILES.lock].filter(path => existsSync(at(path)))).toEqual([])

  const state = await stateNow()
  expect(JSON.parse(readFileSync(at(FILES.state), 'utf8'))).toEqual(state)
  expect(faults('state', state)).toEqual([])
  expect(journal().flatMap(record => faults('journal', record))).toEqual([])
  expect(state.run?.status).toBe('done')
  // The partial file and the overlay are gone, and so are their records.
  expect(Object.keys(state.artifacts).toSorted()).toEqual([`art:${VM}/disk.0/disk`, `art:${VM}/xml`])

  const lines = events.map((event, index) =>
    JSON.parse(
      eventLine(event, {
        run_id: '0f9d3c1a-77f1-4d0e-9a52-0b8f1f6f2a11',
        seq: index + 1,
        timestamp: '2026-01-31T09:30:00.000Z'
      })
    )
  )
  expect(lines.flatMap(line => faults('event', line))).toEqual([])
  expect([events[0]?.type, events.at(-1)?.type]).toEqual(['run_started', 'run_finished'])
})

test('W5 begin and end of each action surround it, and no dependant begins before the commit', async () => {
  await run()
  const seen = journal().map(({ k, a }) => (a === undefined ? k : `${String(k)} ${String(a)}`))
  expect(seen.slice(0, 2)).toEqual(['state.begin', 'run.begin'])
  expect(seen.slice(-2)).toEqual(['run.end', 'state.snapshot'])
  for (const action of plan.actions) {
    const begin = seen.indexOf(`action.begin ${action.id}`)
    expect(seen.indexOf(`action.commit ${action.id}`)).toBeGreaterThan(begin)
    for (const need of action.needs) expect(seen.indexOf(`action.commit ${need}`)).toBeLessThan(begin)
  }
})

test('applied again, nothing is done and nothing is written', async () => {
  await run()
  const files = [FINAL, XML, FILES.state, FILES.journal].map(path => readFileSync(at(path)))
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(began()).toEqual([])
  expect([FINAL, XML, FILES.state, FILES.journal].map(path => readFileSync(at(path)))).toEqual(files)
})

test('R06 a changed source is refused before the first effect, and nothing is recorded', async () => {
  appendFileSync(at(SOURCE), 'x')
  expect(counts(await run())).toEqual(['refused', 0, 0, 7])
  expect([...new Set(codes())]).toEqual(['SOURCE_CHANGED'])
  expect(began()).toEqual([])
  expect(journal().map(({ k }) => k)).toEqual(['state.begin', 'state.snapshot'])
})

test('R07 a source that changes while another action runs stops its VM, with the reason', async () => {
  const result = await run({
    on: event => {
      if (event.type === 'action_done' && event.action === ACTIONS.overlay.id) appendFileSync(at(SOURCE), 'x')
    }
  })
  expect(counts(result)).toEqual(['incomplete', 1, 1, 5])
  const failed = events.find(event => event.type === 'action_failed')
  expect([failed?.action, failed?.diagnostics.map(({ code }) => code)]).toEqual([
    ACTIONS.convert.id,
    ['SOURCE_CHANGED', 'SOURCE_CHANGED']
  ])
  const skipped = events.flatMap(e => (e.type === 'action_skipped' ? [`${e.action}: ${e.because}`] : []))
  expect(skipped).toContain(`${ACTIONS.check.id}: ${ACTIONS.convert.id} did not succeed`)
  const { actions, run: last } = await stateNow()
  expect([
    actions[ACTIONS.convert.id]?.status,
    actions[ACTIONS.convert.id]?.error?.code,
    last?.status
  ]).toEqual(['failed', 'SOURCE_CHANGED', 'incomplete'])
  expect(existsSync(at(FINAL))).toBe(false)
})

test('R07 a source that changes while it is copied: the copy is not taken for one', async () => {
  const host: Host = {
    ...machine.host,
    async run(argv, options) {
      const ran = await machine.host.run(argv, options)
      if (argv.includes('convert')) appendFileSync(at(SOURCE), 'x')
      return ran
    }
  }
  expect(counts(await run({ host }))).toEqual(['incomplete', 1, 1, 5])
  expect((await stateNow()).actions[ACTIONS.convert.id]?.error?.code).toBe('SOURCE_CHANGED')
  expect(existsSync(at(FINAL))).toBe(false)
})

test('a plan is stale once another one worked on its VM, and the other one is not', async () => {
  await run()
  const first = plan
  const key = (action: Action): Action => ({ ...action, key: `sha256:${sha256(action.key)}` })
  const actions = plan.actions.map(key)
  const base = baseOf(actions, await stateNow(), sha256)
  plan = { ...plan, digest: `sha256:${sha256('second')}`, actions, ...(base && { base }) }
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  const second = plan
  const before = journal().length
  plan = first
  expect(counts(await run())).toEqual(['refused', 0, 0, 7])
  expect(codes()).toEqual(['PLAN_STALE'])
  expect(journal().length).toBe(before)
  plan = second
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
})

test('R64 another major version of a tool is refused before the first effect, unless it is allowed', async () => {
  plan = { ...plan, toolchain: { 'qemu-img': '1.7.2' } }
  expect(counts(await run())).toEqual(['refused', 0, 0, 7])
  expect(codes()).toEqual(['TOOLCHAIN_CHANGED'])
  expect(began()).toEqual([])
  expect(counts(await run({ allow_toolchain_change: true }))).toEqual(['done', 7, 0, 0])
  // Nothing is left that a tool could do in another way.
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(codes()).toEqual([])
})

test('R05 an edit of the configuration is told and changes nothing', async () => {
  writeFileSync(at('h2k.yaml'), 'before')
  plan = { ...plan, config: { ...plan.config, files: [{ path: 'h2k.yaml', sha256: sha256('before') }] } }
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(codes()).toEqual([])
  writeFileSync(at('h2k.yaml'), 'after')
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(codes()).toEqual(['CONFIG_CHANGED'])
  rmSync(at('h2k.yaml'))
  await run()
  expect(codes()).toEqual([])
})

test('a file of someone else under the final name is never replaced', async () => {
  mkdirSync(at('out'))
  writeFileSync(at(FINAL), 'mine')
  expect(counts(await run())).toEqual(['refused', 0, 0, 7])
  expect(codes()).toEqual(['TARGET_FOREIGN'])
  expect(readFileSync(at(FINAL), 'utf8')).toBe('mine')
})

test('a result that was lost is made again, and only what that needs', async () => {
  await run()
  unlinkSync(at(XML))
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(began()).toEqual([ACTIONS.xml.id, ACTIONS.cleanup.id])
  unlinkSync(at(FINAL))
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(readFileSync(at(FINAL)).equals(bytes)).toBe(true)
})

/** Keeps so many plans of long ago, of which the state has nothing. */
async function keepOld(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const id = `vm.old/${index}`
    const old = planOf([actionOf({ id, kind: 'file.remove', params: { paths: [] } })])
    await keepPlan(FILES.plans, old, machine.host)
    utimesSync(at(keptPlan(FILES.plans, old.digest)), 0, index)
  }
}

test('a finished run removes kept plans that nothing needs, one that is not finished none', async () => {
  await keepOld(12)
  const stop: StopSignal = { stopped: true, onStop: () => () => undefined }
  expect((await run({ host: { ...machine.host, stop } })).outcome).toBe('interrupted')
  expect((await machine.host.list(FILES.plans)).length).toBe(13)
  expect((await run()).outcome).toBe('done')
  const left = await machine.host.list(FILES.plans)
  expect(left.length).toBe(8)
  expect(left).toContain(keptPlan('', plan.digest).slice(1))
})

/** Kills a run at the first record of this kind for this action, before it or what goes with it is written. */
async function killBefore(kind: string, action?: string): Promise<void> {
  const { durable } = machine
  const doomed = mortal(machine, { after: Number.MAX_SAFE_INTEGER, torn: false })
  const dying: Machine['durable'] = {
    ...doomed.durable,
    async openLog(path) {
      const file = await doomed.durable.openLog(path)
      return {
        ...file,
        append(piece) {
          const lines = new TextDecoder().decode(piece).split('\n').slice(0, -1)
          const records = lines.map(line => JSON.parse(line) as Record<string, unknown>)
          const dies = records.some(({ k, a }) => k === kind && a === action)
          return dies ? Promise.reject(new Death('killed')) : file.append(piece)
        }
      }
    }
  }
  await expect(run({ host: doomed.host, durable: dying })).rejects.toThrow(Death)
  // What the dead process could not do any more.
  writeFileSync(
    at(FILES.lock),
    JSON.stringify({
      id: 'dead',
      operation: 'apply',
      since: '',
      holder: { ...(await durable.self()), started: '1' }
    })
  )
}

test('killed between the rename and its record: the next run finds it done and copies nothing', async () => {
  await killBefore('action.commit', ACTIONS.publish.id)
  expect(existsSync(at(FINAL))).toBe(true)
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(codes()).toEqual(['LOCK_TAKEN_OVER'])
  expect(began()).toEqual([ACTIONS.xml.id, ACTIONS.cleanup.id])
  expect(events.find(event => event.type === 'run_started')).toMatchObject({
    todo: 2,
    done: 5,
    resumed: true
  })
  expect((await stateNow()).actions[ACTIONS.publish.id]).toMatchObject({ status: 'done', attempts: 1 })
})

test('R51 killed between the rename and its record, then planned anew: refused until the run is given up, then replaced, since it is ours', async () => {
  await killBefore('action.commit', ACTIONS.publish.id)
  const key = (action: Action): Action => ({ ...action, key: `sha256:${sha256(action.key)}` })
  const actions = plan.actions.map(key)
  const base = baseOf(actions, await stateNow(), sha256)
  if (base === undefined) throw new Error('the killed run is part of what the new plan takes into account')
  plan = { ...plan, digest: `sha256:${sha256('anew')}`, actions, base }
  const before = readFileSync(at(FILES.journal))
  expect(await codesOf(run())).toEqual(['RUN_UNFINISHED'])
  expect(readFileSync(at(FILES.journal)).equals(before)).toBe(true)
  expect(counts(await run({ abandon: true }))).toEqual(['done', 7, 0, 0])
  expect(journal().filter(({ k }) => k === 'run.abandon').length).toBe(1)
  // Two run at a time, so only `needs` orders them.
  expect(began().toSorted()).toEqual(plan.actions.map(({ id }) => id).toSorted())
  expect(readFileSync(at(FINAL)).equals(bytes)).toBe(true)
  expect((await stateNow()).actions[ACTIONS.publish.id]?.key).toBe(plan.actions[4]?.key)
})

test('killed between the rename and its record, then replaced by someone: that is theirs', async () => {
  await killBefore('action.commit', ACTIONS.publish.id)
  rmSync(at(FINAL))
  writeFileSync(at(FINAL), 'theirs')
  expect((await run()).outcome).toBe('refused')
  expect(codes()).toEqual(['LOCK_TAKEN_OVER', 'TARGET_FOREIGN'])
  expect(readFileSync(at(FINAL), 'utf8')).toBe('theirs')
})

test('killed before the end of the run was recorded: the next run records it', async () => {
  await killBefore('run.end')
  expect((await stateNow()).run?.status).toBe('running')
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(began()).toEqual([])
  expect((await stateNow()).run?.status).toBe('done')
})

test('a stop during an action: it is recorded, nothing new begins, and the next run goes on', async () => {
  const listeners = new Set<() => void>()
  let stopped = false
  const stop: StopSignal = {
    get stopped() {
      return stopped
    },
    onStop(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  const result = await run({
    host: createHost({ root: machine.root, stop }),
    on: event => {
      if (event.type !== 'action_started' || event.action !== ACTIONS.convert.id) return
      stopped = true
      for (const listener of listeners) listener()
    }
  })
  expect(counts(result)).toEqual(['interrupted', 1, 1, 5])
  expect(began()).toEqual([ACTIONS.overlay.id, ACTIONS.convert.id])
  const { actions, run: last } = await stateNow()
  expect([actions[ACTIONS.convert.id]?.error?.code, last?.status]).toEqual(['STOPPED', 'incomplete'])
  expect([existsSync(at(FINAL)), existsSync(at(PATHS.partial)), existsSync(at(FILES.lock))]).toEqual([
    false,
    false,
    false
  ])

  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(began()[0]).toBe(ACTIONS.convert.id)
  expect((await stateNow()).actions[ACTIONS.convert.id]?.attempts).toBe(2)
  expect(readFileSync(at(FINAL)).equals(bytes)).toBe(true)
})

test('R55 a state file that cannot be written is an error that is heard; the state is beside the target, the journal has everything', async () => {
  const result = await run({
    on: event => {
      if (event.type === 'action_done' && event.action === ACTIONS.cleanup.id) mkdirSync(at(FILES.state))
    }
  })
  expect(counts(result)).toEqual(['done', 7, 0, 0])
  expect(codes()).toEqual(['STATE_UNSAVED', 'FILE_UNREADABLE'])
  expect(events.at(-1)?.type).toBe('run_finished')
  const unsaved = events.flatMap(e => (e.type === 'diagnostic' ? [e.diagnostic] : []))[0]
  expect(unsaved?.hint).toContain('h2k state recover')
  expect(unsaved?.hint).toContain('out/errored.h2kstate')
  const errored: unknown = JSON.parse(readFileSync(at('out/errored.h2kstate'), 'utf8'))
  rmSync(at(FILES.state), { recursive: true })
  expect(errored).toEqual(await stateNow())
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
  expect(JSON.parse(readFileSync(at(FILES.state), 'utf8'))).toEqual(await stateNow())
})

test('a lock that is removed while it is held ends the run before it can meddle with another one', async () => {
  const result = await run({
    on: event => {
      if (event.type === 'action_done' && event.action === ACTIONS.convert.id) unlinkSync(at(FILES.lock))
    }
  })
  expect(counts(result)).toEqual(['incomplete', 2, 0, 5])
  expect(codes()).toEqual(['LOCK_LOST', 'STATE_UNSAVED', 'LOCK_LOST'])
  expect(counts(await run())).toEqual(['done', 7, 0, 0])
})

test('an unfinished run in the same folder keeps others out', async () => {
  const { host, durable } = machine
  const second: Array<Promise<readonly string[]>> = []
  await run({
    on: event => {
      if (event.type === 'action_started' && second.length === 0)
        second.push(
          codesOf(
            apply(
              plan,
              {
                files: FILES,
                h2k_version: '0.1.0',
                parallelism: 1,
                lock_timeout_ms: 0,
                accelerator: () => Promise.resolve('tcg'),
                dump: () => undefined,
                emit: () => undefined
              },
              { host, durable }
            )
          )
        )
    }
  })
  expect(await second[0]).toEqual(['LOCK_HELD'])
})
