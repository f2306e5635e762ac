import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { type Recovered, recoverState } from '../../../src/data/state/recover.ts'
import { readState } from '../../../src/data/state/store.ts'
import type { State } from '../../../src/model/state.ts'
import { Death, mortal } from '../apply/mortal.ts'
import { type At, FILES, finished, goOn } from './finished.ts'
import { ACTION, codesOf, KEY, newMachine } from './journals.ts'

const BEGIN = {
  k: 'action.begin',
  a: ACTION,
  n: 1,
  d: { vm: 'vm.web01', kind: 'file.remove', key: KEY }
} as const

let machine: At
let first: State
let second: State
let at: (path: string) => string
beforeEach(async () => {
  const made = await finished()
  machine = made.machine
  at = made.at
  first = made.state
  second = await goOn(machine, [BEGIN])
})

const recover = (): Promise<Recovered> => recoverState({ files: FILES, h2kVersion: '0.1.0' }, machine)
const read = (): Promise<State | null> => readState(FILES, machine.host, machine.durable)
const spoil = (line: number): void => {
  const all = readFileSync(at(FILES.journal), 'utf8').split('\n')
  all[line] = `${all[line]?.slice(0, 20)}!${all[line]?.slice(21)}`
  writeFileSync(at(FILES.journal), all.join('\n'))
}

test('R22 with everything sound, nothing is changed', async () => {
  const files = readdirSync(at('.h2k'))
  expect(await recover()).toEqual({ from: 'nothing', state: second, kept: [] })
  expect(readdirSync(at('.h2k'))).toEqual(files)
})

test('R22 an empty state is made anew from the journal, and the bad file is kept', async () => {
  truncateSync(at(FILES.state), 0)
  const { from, state, kept } = await recover()
  expect([from, state, kept.length]).toEqual(['journal', second, 1])
  expect(readFileSync(at(kept[0] ?? ''), 'utf8')).toBe('')
  expect(JSON.parse(readFileSync(at(FILES.state), 'utf8'))).toEqual(second)
  expect(await read()).toEqual(second)
})

test('R22 a lost journal is made anew from the state, and the next run goes on', async () => {
  rmSync(at(FILES.journal))
  expect(await codesOf(read())).toEqual(['JOURNAL_MISSING'])
  expect((await recover()).from).toBe('state')
  expect(await read()).toEqual(second)
  expect((await goOn(machine, [BEGIN])).serial).toBe(second.serial + 1)
})

test('R22 of a cut state and a lost journal, the backup is left', async () => {
  rmSync(at(FILES.journal))
  truncateSync(at(FILES.state), 40)
  expect((await recover()).from).toBe('backup')
  expect(await read()).toEqual(first)
})

test('R22 of a journal that is damaged in the middle, a state that was saved later says more', async () => {
  spoil(4)
  expect(await codesOf(read())).toEqual(['JOURNAL_CORRUPT'])
  const { from, kept } = await recover()
  expect([from, kept.length]).toEqual(['state', 2])
  expect(await read()).toEqual(second)
})

test('R22 of a journal that is damaged in the middle and nothing else, its beginning is left', async () => {
  spoil(4)
  rmSync(at(FILES.state))
  rmSync(at(FILES.backup))
  expect((await recover()).from).toBe('beginning')
  expect((await read())?.serial).toBe(4)
})

test('R22 where nothing sound is left, nothing is touched', async () => {
  for (const path of [FILES.journal, FILES.state, FILES.backup]) writeFileSync(at(path), '')
  expect(await codesOf(recover())).toEqual(['JOURNAL_MISSING'])
  expect(readdirSync(at('.h2k')).toSorted()).toEqual(['journal.jsonl', 'state.json', 'state.json.backup'])
  const empty = newMachine()
  expect(await codesOf(recoverState({ files: FILES, h2kVersion: '' }, empty))).toEqual(['JOURNAL_MISSING'])
})

test('R24 a state of a newer format is not recovered but refused', async () => {
  writeFileSync(at(FILES.state), JSON.stringify({ ...second, format_version: '2.0', h2k_version: '9.0.0' }))
  expect(await codesOf(recover())).toEqual(['STATE_VERSION'])
})

test('R22 a recovery that is killed at any point can be begun again', async () => {
  for (let after = 0; ; after += 1) {
    const made = await finished()
    await goOn(made.machine, [BEGIN])
    rmSync(made.at(FILES.journal))
    appendFileSync(made.at(FILES.backup), ' ')
    const doomed = mortal(made.machine, { after, torn: false })
    const died = await recoverState({ files: FILES, h2kVersion: '0.1.0' }, doomed).then(
      () => false,
      (error: unknown) => error instanceof Death
    )
    await doomed.bury()
    await recoverState({ files: FILES, h2kVersion: '0.1.0' }, made.machine)
    const state = await readState(FILES, made.machine.host, made.machine.durable)
    expect(state?.serial).toBe(second.serial)
    if (!died) break
  }
})
