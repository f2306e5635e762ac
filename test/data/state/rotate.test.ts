import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openJournal } from '../../../src/data/state/journal.ts'
import { readJournal } from '../../../src/data/state/read-journal.ts'
import { readHistory, rotateJournal } from '../../../src/data/state/rotate.ts'
import { openState, readState } from '../../../src/data/state/store.ts'
import type { Machine } from '../../../src/model/durable.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import { faults } from '../apply/strict-schema.ts'
import { Death, mortal } from '../apply/mortal.ts'
import { type At, FILES, finished, goOn } from './finished.ts'
import { ACTION, codesOf, KEY, RUN } from './journals.ts'

const BEGIN = {
  k: 'action.begin',
  a: ACTION,
  n: 1,
  d: { vm: 'vm.web01', kind: 'file.remove', key: KEY }
} as const
const MANY = Array.from({ length: 60 }, () => BEGIN)

/** As apply does it at the end of a run. */
async function rotate(machine: Machine, run = RUN): Promise<boolean> {
  const { state, journal } = await openState(FILES, '0.1.0', machine)
  await journal.close()
  return rotateJournal(FILES, { state, h2k_version: '0.1.0', run, after: journal.position() }, machine)
}

async function large(): Promise<{ machine: At; at: (path: string) => string }> {
  const { machine, at } = await finished()
  await goOn(machine, MANY)
  return { machine, at }
}

const lines = (path: string): Array<Record<string, unknown>> =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line) as Record<string, unknown>)

test('W7 the snapshot is on the disk before the journal says so, and the journal before that says what it holds', async () => {
  const { machine, at } = await finished()
  const last = lines(at(FILES.journal)).at(-1)
  expect(last).toMatchObject({ k: 'state.snapshot', d: { serial: 7, applied_seq: 7 } })
  const digest = machine.host.sha256(readFileSync(at(FILES.state)))
  expect((last as { d: { digest: string } }).d.digest).toBe(`sha256:${digest}`)
  const before = readFileSync(at(FILES.state), 'utf8')
  await goOn(machine, [BEGIN])
  expect(readFileSync(at(FILES.backup), 'utf8')).toBe(before)
})

test('W7 a rotated journal begins with the state and its digest, goes on with numbers and hashes, and needs nothing else', async () => {
  const { machine, at } = await large()
  const { host, durable } = machine
  const before = await readState(FILES, host, durable)
  const old = readFileSync(at(FILES.journal))
  expect(await rotate(machine)).toBe(true)
  expect(readFileSync(at(FILES.older_journal)).equals(old)).toBe(true)
  const [head, ...more] = lines(at(FILES.journal))
  const last = lines(at(FILES.older_journal)).at(-1)
  expect([head?.k, head?.s, more]).toEqual(['state.base', Number(last?.s) + 1, []])
  expect(faults('journal', head)).toEqual([])
  rmSync(at(FILES.older_journal))
  expect(await readState(FILES, host, durable)).toEqual(before)
  const after = await goOn(machine, [BEGIN])
  expect(after.serial).toBe((before?.serial ?? 0) + 1)
  expect(await readState(FILES, host, durable)).toEqual(after)
})

test('W7 what is still there of the history is read, the older journal first', async () => {
  const { machine, at } = await large()
  const before = await readHistory(FILES, machine)
  // By a run that had nothing else to do, so nothing before it is of this run.
  await rotate(machine, RUN.replace('0', '1'))
  await goOn(machine, [BEGIN])
  const records = await readHistory(FILES, machine)
  expect(records.slice(0, before.length)).toEqual(before)
  expect(records.map(({ s }) => s)).toEqual(records.map((_, index) => index + 1))
  // Without it, history begins with the state.
  rmSync(at(FILES.older_journal))
  expect((await readHistory(FILES, machine))[0]?.k).toBe('state.base')
})

test('W7 an older journal that the journal does not go on from is no history of it', async () => {
  const { machine, at } = await large()
  writeFileSync(at(FILES.older_journal), readFileSync(at(FILES.journal)))
  const records = await readHistory(FILES, machine)
  expect(records.length).toBe(lines(at(FILES.journal)).length)
})

test('W7 a rotation that is killed at any point leaves the same state, and the next one ends it', async () => {
  for (let after = 0; ; after += 1) {
    const { machine } = await large()
    const { host, durable } = machine
    const before = await readState(FILES, host, durable)
    const doomed = mortal(machine, { after, torn: false })
    const died = await rotate(doomed).then(
      () => false,
      (error: unknown) => error instanceof Death
    )
    await doomed.bury()
    expect(await readState(FILES, host, durable)).toEqual(before)
    await rotate(machine)
    const state = await goOn(machine, [BEGIN])
    expect(state.serial).toBe((before?.serial ?? 0) + 1)
    expect((await readHistory(FILES, machine)).map(({ s }) => s)[0]).toBe(1)
    if (!died) break
  }
})

test('W7 a journal that is hardly larger than the state is not rotated', async () => {
  const { machine, at } = await finished()
  const before = readFileSync(at(FILES.journal))
  expect(await rotate(machine)).toBe(false)
  expect(readFileSync(at(FILES.journal)).equals(before)).toBe(true)
})

test('R23 a rotated journal whose state is not the one of its digest is damage', async () => {
  const { machine, at } = await large()
  await rotate(machine)
  const text = readFileSync(at(FILES.journal), 'utf8')
  const body = text
    .slice(0, text.lastIndexOf(',"c":"'))
    .replace('"kind":"file.remove"', '"kind":"file.publish"')
  writeFileSync(at(FILES.journal), `${body},"c":"${machine.durable.crc32(body)}"}\n`)
  const codes = await codesOf(readState(FILES, machine.host, machine.durable))
  expect(codes).toEqual(['JOURNAL_CORRUPT'])
})

test('R23 a base that follows nothing, in the middle of a journal, is damage', async () => {
  const { machine, at } = await large()
  const sound = readFileSync(at(FILES.journal))
  await rotate(machine)
  const base = readFileSync(at(FILES.journal))
  // The first copy follows; of those after it only the last one could be torn.
  const spliced = Buffer.concat([sound, base, base, base])
  expect(() => readJournal('j', spliced, machine)).toThrow(H2kError)
})

test('R23 a torn tail behind the base is dropped', async () => {
  const { machine, at } = await large()
  await rotate(machine)
  const { journal } = await openJournal(FILES.journal, machine)
  await journal.append(BEGIN, RUN)
  await journal.close()
  truncateSync(at(FILES.journal), statSync(at(FILES.journal)).size - 5)
  const opened = await openJournal(FILES.journal, machine)
  expect(opened.torn?.code).toBe('JOURNAL_TORN')
  await opened.journal.append(BEGIN, RUN)
  await opened.journal.close()
  const again = await openJournal(FILES.journal, machine)
  await again.journal.close()
  expect([again.torn, again.records.map(({ k }) => k)]).toEqual([null, ['state.base', BEGIN.k]])
})

test('R22 a base with a flipped bit is refused, and stays as it is for a recovery', async () => {
  const { machine, at } = await large()
  await rotate(machine)
  const bytes = readFileSync(at(FILES.journal))
  bytes[40] = (bytes[40] ?? 0) ^ 1
  writeFileSync(at(FILES.journal), bytes)
  await expect(openState(FILES, '0.1.0', machine)).rejects.toThrow()
  expect(readFileSync(at(FILES.journal)).equals(bytes)).toBe(true)
})
