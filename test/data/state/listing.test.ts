import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listVms, saveListing } from '../../../src/data/state/listing.ts'
import { rolledBack } from '../../../src/data/state/rolled-back.ts'
import { openState, readState, saveState, stateFiles } from '../../../src/data/state/store.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import type { VmOutcomes } from '../../../src/model/state.ts'
import { faults } from '../apply/strict-schema.ts'
import { ACTION, ARTIFACT, codesOf, ENTRIES, KEY, newMachine, RUN } from './journals.ts'

const FILES = stateFiles('.h2k')
const OTHER = 'vm.db/disk.0/checksum'
const MORE: readonly JournalEntry[] = [
  ...ENTRIES.slice(1),
  { k: 'action.begin', a: OTHER, n: 1, d: { vm: 'vm.db', kind: 'file.checksum', key: KEY } },
  { k: 'state.mv', d: { from: 'vm.db', to: 'vm.dbs' } }
]

type Here = Machine & { readonly root: string }

/** A journal with these records, and a listing that was saved after the first few. */
async function listed(entries: readonly JournalEntry[], saved: number): Promise<Here> {
  const machine = newMachine()
  const { journal, state: begun } = await openState(FILES, '0.1.0', machine)
  for (const [index, entry] of [...entries, null].entries()) {
    if (index === saved) {
      const state = (await readState(FILES, machine.host, machine.durable)) ?? begun
      await saveState(FILES.state, state, machine.host)
      await saveListing(FILES, { state, journal: journal.position() }, machine.host)
    }
    if (entry !== null) await journal.append(entry, RUN)
  }
  await journal.close()
  return machine
}

async function folded({ host, durable }: Machine): Promise<VmOutcomes> {
  const state = await readState(FILES, host, durable)
  const all = Object.values(state?.actions ?? {}).map(({ vm, status, ms }) => ({ vm, status, ms }))
  return new Map(
    [...Map.groupBy(all, ({ vm }) => vm)].map(([vm, list]) => [
      vm,
      {
        actions: list.map(({ status, ms }) => ({ status, ms })),
        rolled_back: state !== null && rolledBack(state).has(vm)
      }
    ])
  )
}

const outcomes = async (machine: Machine): Promise<VmOutcomes> =>
  new Map(
    [...((await listVms(FILES, machine)) ?? [])].map(([vm, { actions, rolled_back }]) => [
      vm,
      { actions: actions.map(({ status, ms }) => ({ status, ms })), rolled_back }
    ])
  )

test('wherever the listing was saved, it and what follows say what the whole journal says', async () => {
  for (let length = 0; length <= MORE.length; length++)
    for (let saved = 0; saved <= length; saved++) {
      const machine = await listed(MORE.slice(0, length), saved)
      expect(await outcomes(machine), `${saved} of ${length}`).toEqual(await folded(machine))
    }
})

/** Takes back what ENTRIES left, makes it again, and takes it back once more. */
const BACK_AND_FORTH: readonly JournalEntry[] = (() => {
  const id = 'vm.web01/rollback/disk.0'
  const d = { ms: 1, receipt: { made: [], notes: {} }, artifacts: [] }
  const back = (n: number): readonly JournalEntry[] => [
    { k: 'action.begin', a: id, n, d: { vm: 'vm.web01', kind: 'file.withdraw', key: KEY } },
    { k: 'action.commit', a: id, n, d: { ...d, removed: [ARTIFACT], undo: { how: 'none', because: 'x' } } }
  ]
  return [...ENTRIES.slice(1, -1), ...back(1), ...ENTRIES.slice(4, 6), ...back(2)]
})()

test('a VM that was taken back is so until something is made again, wherever the listing was saved', async () => {
  const seen: boolean[] = []
  for (let length = 0; length <= BACK_AND_FORTH.length; length++)
    for (let saved = 0; saved <= length; saved++) {
      const machine = await listed(BACK_AND_FORTH.slice(0, length), saved)
      const found = await outcomes(machine)
      expect(found, `${saved} of ${length}`).toEqual(await folded(machine))
      if (saved === length) seen.push(found.get('vm.web01')?.rolled_back === true)
    }
  expect(seen).toEqual([false, false, false, false, false, false, false, true, true, false, false, true])
})

test('nothing was applied here: null', async () => {
  expect(await listVms(FILES, newMachine())).toBeNull()
})

/** Where the listing is used, a changed byte in the middle of the journal goes unnoticed. */
async function isUsed(machine: Here): Promise<boolean> {
  const path = join(machine.root, FILES.journal)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('DISK_FULL', 'DISK_FUL!'))
  const codes = await codesOf(listVms(FILES, machine))
  writeFileSync(path, text)
  return codes.length === 0
}

test('the listing saves the reading of what is before it', async () => {
  const machine = await listed(ENTRIES.slice(1), 6)
  expect(await isUsed(machine)).toBe(true)
  const [line = ''] = readFileSync(join(machine.root, FILES.listing), 'utf8').split('\n')
  expect(faults('listing', JSON.parse(line))).toEqual([])
})

test.each([
  ['it is damaged', FILES.listing, (text: string) => text.replace('done', 'dona')],
  ['it is cut off', FILES.listing, (text: string) => text.slice(0, -3)],
  ['the state file is not the one that it was saved with', FILES.state, (text: string) => `${text} `]
])('the whole journal decides when %s', async (_, file, change) => {
  const machine = await listed(ENTRIES.slice(1), 6)
  const path = join(machine.root, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  expect(await isUsed(machine)).toBe(false)
  expect(await outcomes(machine)).toEqual(await folded(machine))
})

test('the listing of another journal, or of a longer one, is not used', async () => {
  const machine = await listed(ENTRIES.slice(1), 6)
  const other = await listed(ENTRIES.slice(1), 6)
  writeFileSync(join(machine.root, FILES.listing), readFileSync(join(other.root, FILES.listing)))
  expect(await isUsed(machine)).toBe(false)
  truncateSync(join(other.root, FILES.journal), 400)
  expect(await codesOf(listVms(FILES, other))).toEqual(['JOURNAL_CORRUPT'])
})

test('what follows the listing is verified', async () => {
  const machine = await listed(ENTRIES.slice(1), 2)
  const path = join(machine.root, FILES.journal)
  writeFileSync(path, readFileSync(path, 'utf8').replace(`${ACTION}","n":2`, `${ACTION}","n":3`))
  expect(await codesOf(listVms(FILES, machine))).toEqual(['JOURNAL_CORRUPT'])
})
