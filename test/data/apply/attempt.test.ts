import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { attemptAction, type Attempts, recordsOf } from '../../../src/data/apply/attempt.ts'
import { preconditionChecker } from '../../../src/data/apply/preconditions.ts'
import { record } from '../../../src/data/apply/record.ts'
import { createSessions } from '../../../src/data/apply/sessions.ts'
import { openState, stateFiles } from '../../../src/data/state/store.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { ApplyEvent } from '../../../src/model/event.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import type { Action } from '../../../src/model/plan.ts'
import { codesOf, newMachine, RUN } from '../state/journals.ts'
import { actionOf, planOf } from './small-plan.ts'

let machine: Machine & { readonly root: string }
let attempts: Attempts
let entries: JournalEntry[]
let events: ApplyEvent[]
/** A kind of record that the journal has no room for. */
let noRoomFor: JournalEntry['k'] | null

const noRoom = new H2kError({
  code: 'JOURNAL_UNWRITABLE',
  severity: 'error',
  what: 'no room',
  where: { in: 'file', path: 'journal' },
  hint: 'make some'
})

beforeEach(async () => {
  machine = newMachine()
  const { state, journal } = await openState(stateFiles('.h2k'), '0.1.0', machine)
  const recorder = record(state, { run: RUN, journal, lock: { verify: () => Promise.resolve() } })
  entries = []
  events = []
  noRoomFor = null
  attempts = {
    host: machine.host,
    recorder: {
      ...recorder,
      async append(entry) {
        if (entry.k === noRoomFor) throw noRoom
        entries.push(entry)
        await recorder.append(entry)
      }
    },
    checker: preconditionChecker(planOf([]), machine.host, () => Promise.resolve('tcg')),
    sessions: createSessions(machine.host),
    emit: event => void events.push(event),
    clock: () => 0
  }
})

/** One attempt, until its end is in the journal. */
async function attempted(action: Action): Promise<'done' | 'failed'> {
  const ending = await attemptAction(action, attempts)
  if (ending.outcome === 'done') await ending.recorded
  return ending.outcome
}

const at = (path: string): string => join(machine.root, path)
const remove = (path: string) =>
  actionOf({ id: 'vm.a/remove', kind: 'file.remove', params: { paths: [path] } })
const kinds = (): string[] => entries.map(({ k }) => k)
const types = (): string[] => events.map(({ type }) => type)
const failures = (): string[] =>
  events.flatMap(event => (event.type === 'action_failed' ? event.diagnostics.map(({ code }) => code) : []))

test('a success is begun, committed and told, in this order', async () => {
  writeFileSync(at('old'), '')
  expect(await attempted(remove('old'))).toBe('done')
  expect(kinds()).toEqual(['action.begin', 'action.commit'])
  expect(types()).toEqual(['action_started', 'action_done'])
  expect(existsSync(at('old'))).toBe(false)
})

test('a failure is an answer, with its reason in journal and event; the next attempt has the next number', async () => {
  mkdirSync(at('full/folder'), { recursive: true })
  expect(await attempted(remove('full'))).toBe('failed')
  expect(kinds()).toEqual(['action.begin', 'action.fail'])
  expect(failures()).toEqual(['FILE_UNWRITABLE'])
  expect(await attempted(remove('full'))).toBe('failed')
  expect(entries.map(entry => ('n' in entry ? entry.n : 0))).toEqual([1, 1, 2, 2])
  // Under another key it is another action.
  expect(await attempted(remove('other'))).toBe('done')
  expect(entries.at(-1)).toMatchObject({ k: 'action.commit', n: 1 })
})

test('a precondition that does not hold any more keeps the action from its effect', async () => {
  writeFileSync(at('old'), '')
  const action = {
    ...remove('old'),
    preconditions: [{ check: 'target.absent-or-ours', path: 'old' }] as const
  }
  expect(await attempted(action)).toBe('failed')
  expect(failures()).toEqual(['TARGET_FOREIGN'])
  expect(existsSync(at('old'))).toBe(true)
})

test('a bug of an executor fails its action alone, and says where it was', async () => {
  const broken = { ...remove('old'), params: {} } as unknown as ReturnType<typeof remove>
  expect(await attempted(broken)).toBe('failed')
  expect(failures()).toEqual(['INTERNAL'])
})

test('without its begin in the journal, an action has no effect', async () => {
  writeFileSync(at('old'), '')
  noRoomFor = 'action.begin'
  expect(await codesOf(attempted(remove('old')))).toEqual(['JOURNAL_UNWRITABLE'])
  expect(existsSync(at('old'))).toBe(true)
  expect(types()).toEqual([])
})

test('an effect whose commit cannot be written is no success and no failure', async () => {
  noRoomFor = 'action.commit'
  expect(await codesOf(attempted(remove('old')))).toEqual(['JOURNAL_UNWRITABLE'])
  expect(kinds()).toEqual(['action.begin'])
  expect(types()).toEqual(['action_started'])
})

test('a failure that cannot be recorded is told all the same', async () => {
  mkdirSync(at('full/folder'), { recursive: true })
  noRoomFor = 'action.fail'
  expect(await codesOf(attempted(remove('full')))).toEqual(['JOURNAL_UNWRITABLE'])
  expect(failures()).toEqual(['FILE_UNWRITABLE'])
})

test('a receipt that does not match what is on disk is not recorded', async () => {
  writeFileSync(at('new'), 'four')
  const receipt = (path: string, size: number) => ({
    made: [{ artifact: 'art:new', path, bytes: size, sha256: null }],
    notes: {}
  })
  const records = (path: string, size: number) => recordsOf(remove('x'), receipt(path, size), machine.host)
  expect(await records('new', 4)).toMatchObject([{ artifact: 'art:new', by: 'vm.a/remove', bytes: 4 }])
  await expect(records('new', 5)).rejects.toThrow('reported with 5 bytes, but new has 4')
  await expect(records('gone', 4)).rejects.toThrow('gone does not exist')
})
