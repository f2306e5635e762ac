import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openState, readState, saveState, stateFiles } from '../../../src/data/state/store.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { State } from '../../../src/model/state.ts'
import { faults } from '../apply/strict-schema.ts'
import { exitCodeOf } from '../../../src/cli/exit-codes.ts'
import { codesOf, diagnosticsOf, ENTRIES, newMachine, RUN } from './journals.ts'

const FILES = stateFiles('.h2k')
const VERSION = '0.1.0'

let machine: Machine & { readonly root: string }
let saved: State
beforeEach(async () => {
  machine = newMachine()
  saved = await begin(machine)
})

/** A state as a finished run leaves it. */
async function begin(at: Machine): Promise<State> {
  const { journal } = await openState(FILES, VERSION, at)
  for (const entry of ENTRIES.slice(1)) await journal.append(entry, RUN)
  await journal.close()
  const state = await read(at)
  if (state === null) throw new Error('there is a state')
  await saveState(FILES.state, state, at.host)
  return state
}

const read = ({ host, durable }: Machine): Promise<State | null> => readState(FILES, host, durable)
const at = (path: string): string => join(machine.root, path)

async function opened(): Promise<{ state: State; saved: boolean; warnings: readonly string[] }> {
  const { state, saved: same, journal, warnings } = await openState(FILES, VERSION, machine)
  await journal.close()
  return { state, saved: same, warnings: warnings.map(({ code }) => code) }
}

test('nothing was applied here: no state, and none is made by looking', async () => {
  const empty = newMachine()
  expect(await read(empty)).toBeNull()
  expect(await empty.host.stat('.h2k')).toBeNull()
})

test('what was saved is the fold of the journal and fits the schema', async () => {
  expect(JSON.parse(readFileSync(at(FILES.state), 'utf8'))).toEqual(saved)
  expect(faults('state', saved)).toEqual([])
  expect(await opened()).toEqual({ state: saved, saved: true, warnings: [] })
})

test('a lost snapshot is no loss', async () => {
  rmSync(at(FILES.state))
  expect(await read(machine)).toEqual(saved)
  expect(await opened()).toEqual({ state: saved, saved: false, warnings: [] })
})

test.each([
  ['cut off', (path: string) => truncateSync(path, 40)],
  ['empty', (path: string) => truncateSync(path, 0)],
  ['another file', (path: string) => writeFileSync(path, '{"kind":"h2k/plan"}')],
  ['without its actions', (path: string) => writeFileSync(path, JSON.stringify({ ...saved, actions: null }))]
])(
  'R22 a snapshot that is %s is damage, with the command that mends it, never no state',
  async (_, damage) => {
    damage(at(FILES.state))
    const files = () => [FILES.state, FILES.journal].map(path => readFileSync(at(path), 'utf8'))
    const before = files()
    for (const look of [() => read(machine), opened]) {
      const diagnostics = await diagnosticsOf(look())
      expect(diagnostics.map(({ code }) => code)).toEqual(['STATE_CORRUPT'])
      expect(diagnostics[0]?.what).toContain(`the journal ${FILES.journal} is sound`)
      expect(diagnostics[0]?.hint).toContain('h2k state recover')
    }
    expect(exitCodeOf(await diagnosticsOf(opened()))).toBe(8)
    expect(files()).toEqual(before)
  }
)

test('R22 an empty state whose journal is gone, but not its backup: damage, with the command that mends it', async () => {
  copyFileSync(at(FILES.state), at(FILES.backup))
  truncateSync(at(FILES.state), 0)
  rmSync(at(FILES.journal))
  expect((await diagnosticsOf(opened()))[0]?.hint).toContain('h2k state recover')
  rmSync(at(FILES.state))
  expect(await codesOf(read(machine))).toEqual(['JOURNAL_MISSING'])
  expect(await codesOf(opened())).toEqual(['JOURNAL_MISSING'])
})

test('an older snapshot is brought up to date', async () => {
  const { journal } = await openState(FILES, VERSION, machine)
  await journal.append({ k: 'run.end', d: { status: 'incomplete' } }, RUN)
  await journal.close()
  const { state, saved: same } = await opened()
  expect([state.serial, state.run?.status, same]).toEqual([saved.serial + 1, 'incomplete', false])
})

test.each([
  ['gone', (path: string) => rmSync(path)],
  ['empty', (path: string) => truncateSync(path, 0)]
])('a journal that is %s while there is a snapshot is refused, never begun anew', async (_, damage) => {
  damage(at(FILES.journal))
  expect(await codesOf(read(machine))).toEqual(['JOURNAL_MISSING'])
  expect(await codesOf(opened())).toEqual(['JOURNAL_MISSING'])
  truncateSync(at(FILES.state), 0)
  expect(await codesOf(opened())).toEqual(['STATE_CORRUPT'])
})

test('a journal that ends before its snapshot is refused', async () => {
  const path = at(FILES.journal)
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, `${lines.slice(0, 4).join('\n')}\n`)
  expect(await codesOf(read(machine))).toEqual(['JOURNAL_CORRUPT'])
  expect(await codesOf(opened())).toEqual(['JOURNAL_CORRUPT'])
})

test('the journal of another state is refused', async () => {
  const other = newMachine()
  await begin(other)
  copyFileSync(join(other.root, FILES.journal), at(FILES.journal))
  expect(await codesOf(opened())).toEqual(['JOURNAL_CORRUPT'])
})

test('R24 a state of a newer format is refused with the version that wrote it, and left alone', async () => {
  const text = JSON.stringify({ ...saved, format_version: '2.0', h2k_version: '9.0.0' })
  writeFileSync(at(FILES.state), text)
  for (const look of [() => read(machine), opened]) {
    const diagnostics = await diagnosticsOf(look())
    expect(diagnostics.map(({ code }) => code)).toEqual(['STATE_VERSION'])
    expect(diagnostics[0]?.what).toContain('written by h2k 9.0.0')
    expect(exitCodeOf(diagnostics)).toBe(8)
  }
  expect(readFileSync(at(FILES.state), 'utf8')).toBe(text)
})

test('a state of a newer minor version is read', async () => {
  writeFileSync(at(FILES.state), JSON.stringify({ ...saved, format_version: '1.7', news: true }))
  expect((await opened()).saved).toBe(true)
})
