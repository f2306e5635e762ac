import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openState, readState } from '../../../src/data/state/store.ts'
import { faults } from '../apply/strict-schema.ts'
import { FILES, goOn } from './finished.ts'
import { ACTION, KEY, newMachine } from './journals.ts'

// Pairs of files: NAME.in.jsonl and NAME.in.json are journal and state as the version wrote them that NAME begins with,
// NAME.out.json is the state that this version makes of them.

const folder = join(import.meta.dirname, '../../state-upgrade')
const names = readdirSync(folder).flatMap(file => /^(.*)\.in\.jsonl$/.exec(file)?.[1] ?? [])
const BEGIN = {
  k: 'action.begin',
  a: ACTION,
  n: 1,
  d: { vm: 'vm.web01', kind: 'file.remove', key: KEY }
} as const

function planted(name: string) {
  const machine = newMachine()
  mkdirSync(join(machine.root, '.h2k'))
  const journal = readFileSync(join(folder, `${name}.in.jsonl`), 'utf8')
  const state = readFileSync(join(folder, `${name}.in.json`), 'utf8')
  const at = (path: string): string => join(machine.root, path)
  writeFileSync(at(FILES.journal), journal)
  writeFileSync(at(FILES.state), state)
  return { machine, at, journal, state }
}

test('R24 there is a pair of every older version', () => {
  expect(names).toEqual(['1.0-done', '1.0-incomplete'])
})

test.each(names)('R24 %s is upgraded in memory; the files stay as they are', async name => {
  const { machine, at, journal, state } = planted(name)
  const { host, durable } = machine
  const read = await readState(FILES, host, durable)
  const out = join(folder, `${name}.out.json`)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(out, `${JSON.stringify(read, null, 1)}\n`)
  expect(read).toEqual(JSON.parse(readFileSync(out, 'utf8')))
  expect(faults('state', read)).toEqual([])
  const opened = await openState(FILES, '0.9.0', machine)
  await opened.journal.close()
  expect(opened.saved).toBe(true)
  expect(readFileSync(at(FILES.journal), 'utf8')).toBe(journal)
  expect(readFileSync(at(FILES.state), 'utf8')).toBe(state)
  expect(readdirSync(at('.h2k')).toSorted()).toEqual(['journal.jsonl', 'state.json'])
})

test.each(names)(
  'R24 the first write to %s keeps the files as they were, and says that a newer version goes on',
  async name => {
    const { machine, at, journal, state } = planted(name)
    const before = await readState(FILES, machine.host, machine.durable)
    const after = await goOn(machine, [BEGIN])
    expect(readFileSync(at(`${FILES.journal}.1.0`), 'utf8')).toBe(journal)
    expect(readFileSync(at(`${FILES.state}.1.0`), 'utf8')).toBe(state)
    expect(after.serial).toBe((before?.serial ?? 0) + 1)
    const added = readFileSync(at(FILES.journal), 'utf8').slice(journal.length).split('\n').slice(0, -1)
    expect(added.map(line => JSON.parse(line).k)).toEqual(['state.upgrade', 'action.begin', 'state.snapshot'])
    expect(JSON.parse(readFileSync(at(FILES.state), 'utf8'))).toEqual(after)
    // Once: the next run finds a journal of this version.
    const kept = readFileSync(at(`${FILES.journal}.1.0`), 'utf8')
    await goOn(machine, [BEGIN])
    expect(readFileSync(at(`${FILES.journal}.1.0`), 'utf8')).toBe(kept)
    expect(existsSync(at(`${FILES.journal}.1.1`))).toBe(false)
  }
)
