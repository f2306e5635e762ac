import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { openJournal } from '../../../src/data/state/journal.ts'
import { readJournal } from '../../../src/data/state/read-journal.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import { sha256 } from '../apply/small-plan.ts'
import { faults } from '../apply/strict-schema.ts'
import { codesOf, diagnosticsOf, ENTRIES, newMachine, RUN } from './journals.ts'

let machine: Machine & { readonly root: string }
let path: string
beforeEach(async () => {
  machine = newMachine()
  path = join(machine.root, 'j')
  const { journal } = await openJournal('j', machine)
  for (const entry of ENTRIES) await journal.append(entry, RUN)
  await journal.close()
})

const lines = (): string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1)
const write = (all: readonly string[]): void => writeFileSync(path, all.map(line => `${line}\n`).join(''))

/** Opens and closes; what was read, and what was said about it. */
async function opened(): Promise<{ kinds: readonly string[]; torn: string | null }> {
  const { journal, records, torn } = await openJournal('j', machine)
  await journal.close()
  return { kinds: records.map(({ k }) => k), torn: torn?.code ?? null }
}

const KINDS = ENTRIES.map(({ k }) => k)

test('what was appended is read back, each line as the format says', async () => {
  expect(await opened()).toEqual({ kinds: KINDS, torn: null })
  let before = '00000000'
  for (const [index, line] of lines().entries()) {
    const { s, r, t, f, p, c, ...entry } = JSON.parse(line) as Record<string, unknown>
    expect(entry).toEqual(ENTRIES[index])
    expect([s, r, p]).toEqual([index + 1, RUN, before])
    // The first record was not flushed by itself.
    expect(f).toBe(index === 1 ? 0 : undefined)
    expect(t).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    const sealed = Buffer.from(line).subarray(0, Buffer.from(line).lastIndexOf(',"c":"'))
    expect(c).toBe(crc32(sealed).toString(16).padStart(8, '0'))
    expect(faults('journal', JSON.parse(line))).toEqual([])
    before = sha256(line).slice(0, 8)
  }
})

test('only its owner may read it', () => {
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
})

test('R23 a torn last line is dropped wherever it was cut, and the next append follows what is whole', async () => {
  const whole = readFileSync(path)
  const last = whole.lastIndexOf(0x0a, whole.length - 2) + 1
  for (const cut of [last + 1, last + 20, whole.length - 2, whole.length - 1]) {
    writeFileSync(path, whole.subarray(0, cut))
    expect(readJournal('j', readFileSync(path), machine).map(({ k }) => k)).toEqual(KINDS.slice(0, -1))
    expect(readFileSync(path).length).toBe(cut)
    const { journal, torn } = await openJournal('j', machine)
    expect([torn?.code, torn?.severity]).toEqual(['JOURNAL_TORN', 'warning'])
    await journal.append({ k: 'run.end', d: { status: 'incomplete' } }, RUN)
    await journal.close()
    expect(await opened()).toEqual({ kinds: KINDS, torn: null })
  }
})

test('R23 a last line of which the beginning never reached the disk is torn as well', async () => {
  const all = lines()
  const last = all.at(-1) ?? ''
  write([...all.slice(0, -1), `${'\0'.repeat(40)}${last.slice(40)}`])
  expect(await opened()).toEqual({ kinds: KINDS.slice(0, -1), torn: 'JOURNAL_TORN' })
})

test('a journal of one torn line is empty', async () => {
  truncateSync(path, 30)
  expect(await opened()).toEqual({ kinds: [], torn: 'JOURNAL_TORN' })
  // Until somebody goes on from here it stays as it is.
  expect(statSync(path).size).toBe(30)
})

test.each<[string, (all: string[]) => string[]]>([
  ['a flipped bit', all => all.with(2, (all[2] ?? '').replace('"n":1', '"n":3'))],
  ['a lost line', all => all.toSpliced(2, 1)],
  ['a doubled line', all => all.toSpliced(2, 0, all[1] ?? '')],
  ['two lines that changed places', all => [...all.slice(0, 2), all[3] ?? '', all[2] ?? '', ...all.slice(4)]],
  ['an empty line', all => all.toSpliced(3, 0, '')],
  ['a lost beginning', all => all.slice(1)],
  ['bytes that are no text', all => all.with(1, '\ufffd')],
  ['a line cut by a crash and written over', all => all.with(3, (all[3] ?? '').slice(0, 30) + (all[4] ?? ''))]
])('R23 %s in the middle is refused, and the file stays as it is', async (_, damage) => {
  write(damage(lines()))
  const before = readFileSync(path)
  expect(await codesOf(openJournal('j', machine))).toEqual(['JOURNAL_CORRUPT'])
  expect(() => readJournal('j', before, machine)).toThrow(H2kError)
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a splice of two journals is refused though every line is sound', async () => {
  const mine = lines()
  const other = newMachine()
  const { journal } = await openJournal('j', other)
  for (const entry of ENTRIES) await journal.append(entry, RUN.replace('0', '1'))
  await journal.close()
  const theirs = readFileSync(join(other.root, 'j'), 'utf8').split('\n').slice(0, -1)
  write([...mine.slice(0, 3), ...theirs.slice(3)])
  expect(await codesOf(openJournal('j', machine))).toEqual(['JOURNAL_CORRUPT'])
})

/** A sound line that this version would not have written. */
function sealedAfter(line: string, change: Record<string, unknown>): string {
  const { c: _, p: __, ...last } = JSON.parse(line) as Record<string, unknown>
  const body = JSON.stringify({ ...last, ...change, p: sha256(line).slice(0, 8) }).slice(0, -1)
  return `${body},"c":"${machine.durable.crc32(body)}"}`
}

test('R24 a sound record of a kind that is not known is another version, which is named, neither torn nor damaged', async () => {
  const last = lines().at(-1) ?? ''
  appendFileSync(path, `${sealedAfter(last, { s: 8, k: 'undo.begin' })}\n`)
  const before = readFileSync(path)
  const [diagnostic] = await diagnosticsOf(openJournal('j', machine))
  expect([diagnostic?.code, diagnostic?.hint]).toEqual(['STATE_VERSION', 'use h2k 0.1.0 or newer'])
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('R24 a journal of a newer major version is refused with the version that goes on there', async () => {
  const d = { format_version: '2.0', h2k_version: '9.0.0' }
  appendFileSync(path, `${sealedAfter(lines().at(-1) ?? '', { s: 8, k: 'state.upgrade', d })}\n`)
  const before = readFileSync(path)
  const [diagnostic] = await diagnosticsOf(openJournal('j', machine))
  expect([diagnostic?.code, diagnostic?.hint]).toEqual(['STATE_VERSION', 'use h2k 9.0.0 or newer'])
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a key that a newer minor version added is passed over', async () => {
  const last = lines().at(-1) ?? ''
  appendFileSync(path, `${sealedAfter(last, { s: 8, note: 'later' })}\n`)
  expect(await opened()).toEqual({ kinds: [...KINDS, 'run.end'], torn: null })
})

test('appends at the same time are recorded in the order of the calls', async () => {
  const { journal } = await openJournal('j', machine)
  const written = await Promise.all(
    (['done', 'incomplete', 'done'] as const).map(status =>
      journal.append({ k: 'run.end', d: { status } }, RUN)
    )
  )
  await journal.close()
  expect(written.map(({ s }) => s)).toEqual([8, 9, 10])
  expect(await opened()).toEqual({ kinds: [...KINDS, 'run.end', 'run.end', 'run.end'], torn: null })
})

const started = (pid: number): JournalEntry => ({
  k: 'process.begin',
  d: { program: 'qemu-img', boot_id: 'b', pid_namespace: 'pid:[1]', pid, started: '1' }
})
const end: JournalEntry = { k: 'run.end', d: { status: 'done' } }

/** What a journal asks of its file. */
function spied(): { readonly asked: string[]; readonly machine: Machine } {
  const asked: string[] = []
  const { durable } = machine
  const openLog: Machine['durable']['openLog'] = async name => {
    const file = await durable.openLog(name)
    const linesOf = (bytes: Uint8Array): number => bytes.filter(byte => byte === 0x0a).length
    return {
      ...file,
      append: bytes => (asked.push(`append ${linesOf(bytes)}`), file.append(bytes)),
      write: bytes => (asked.push(`write ${linesOf(bytes)}`), file.write(bytes)),
      truncate: length => (asked.push('truncate'), file.truncate(length))
    }
  }
  return { asked, machine: { ...machine, durable: { ...durable, openLog } } }
}

test('W5 records that are appended together are flushed together, and say what was flushed before them', async () => {
  const { journal } = await openJournal('j', machine)
  const written = await journal.appendAll([end, end, end], RUN)
  await journal.append(end, RUN)
  await journal.close()
  expect(written.map(({ s, f }) => [s, f])).toEqual([
    [8, undefined],
    [9, 7],
    [10, 7]
  ])
  expect(JSON.parse(lines().at(-1) ?? '{}').f).toBeUndefined()
  expect((await opened()).kinds).toEqual([...KINDS, 'run.end', 'run.end', 'run.end', 'run.end'])
})

test('only records that nothing waits for are written without a flush', async () => {
  const spy = spied()
  const { journal } = await openJournal('new', spy.machine)
  const effect = { a: 'vm.a/define', n: 1, d: { effect: 'libvirt.define', token: 't' } }
  const gate = { gate: 'vm.a/cutover', key: `sha256:${'ab'.repeat(32)}` } as const
  const all: readonly JournalEntry[] = [
    ...ENTRIES,
    { k: 'checkpoint', a: 'vm.a/copy', n: 1, d: { bytes: 1, of: gate.key } },
    { k: 'effect.intent', ...effect },
    { k: 'effect.done', ...effect },
    { k: 'gate.pass', d: { ...gate, by: 'option' } },
    { k: 'run.abandon', d: { plan_digest: gate.key } },
    { k: 'state.snapshot', d: { serial: 1, applied_seq: 1, digest: gate.key } },
    started(7)
  ]
  for (const entry of all) await journal.append(entry, RUN)
  await journal.close()
  const written = all.filter((_, index) => spy.asked[index] === 'write 1').map(({ k }) => k)
  expect(written).toEqual(['state.begin', 'effect.done', 'state.snapshot', 'process.begin'])
  expect(spy.asked.filter(call => call === 'append 1').length).toBe(all.length - written.length)
})

test('W10 a started program is written at once and flushed with what follows', async () => {
  const spy = spied()
  const { journal } = await openJournal('j', spy.machine)
  await journal.append(end, RUN)
  await journal.append(started(7), RUN)
  const after = await journal.append(end, RUN)
  await journal.append(end, RUN)
  await journal.close()
  expect(spy.asked).toEqual(['truncate', 'append 1', 'write 1', 'append 1', 'append 1'])
  expect(after.f).toBe(8)
})

test('a flush takes to the disk what nothing waits for, and asks for nothing when there is none', async () => {
  const spy = spied()
  const { journal } = await openJournal('new', spy.machine)
  await journal.flush()
  await journal.append(started(7), RUN)
  await journal.flush()
  await journal.flush()
  const after = await journal.append(end, RUN)
  await journal.close()
  expect(spy.asked).toEqual(['write 1', 'append 0', 'append 1'])
  expect(after.f).toBeUndefined()
  const again = await openJournal('new', spy.machine)
  await again.journal.flush()
  await again.journal.close()
  expect(spy.asked.at(-1)).toBe('truncate')
})

test('what an ended writer left is flushed before anything is written behind it', async () => {
  const { asked, machine: spy } = spied()
  const first = await openJournal('new', spy)
  await first.journal.append(started(7), RUN)
  await first.journal.close()
  const second = await openJournal('new', spy)
  await second.journal.append(started(8), RUN)
  await second.journal.close()
  expect(asked).toEqual(['write 1', 'truncate', 'write 1'])
})

test('R23 a loss of power leaves any part of what was not flushed: what is whole before it stays', async () => {
  const { journal } = await openJournal('j', machine)
  await journal.append(started(7), RUN)
  await journal.appendAll([end, end], RUN)
  await journal.close()
  const all = lines()
  for (let lost = 1; lost < 8; lost += 1) {
    // Each bit is a line of which nothing reached the disk but its place.
    const left = all.map((line, index) => (lost & (1 << (index - 7)) ? '\0'.repeat(line.length) : line))
    write(left)
    const whole = left.findIndex(line => line.startsWith('\0'))
    const kinds = all.slice(0, whole).map(line => (JSON.parse(line) as JournalEntry).k)
    expect(await opened(), String(lost)).toEqual({ kinds, torn: 'JOURNAL_TORN' })
  }
})

test('R23 a bad line before one that was written when it was on the disk is damage, whatever else was not flushed', async () => {
  const { journal } = await openJournal('j', machine)
  await journal.append(end, RUN)
  await journal.appendAll([started(7), started(8)], RUN)
  await journal.close()
  const all = lines()
  for (const bad of [6, 7]) {
    write(all.with(bad, '\0'.repeat(40)))
    expect(await codesOf(openJournal('j', machine)), String(bad)).toEqual(['JOURNAL_CORRUPT'])
  }
})

test('W8 after a failed append nothing more is written, and what was whole is read again', async () => {
  const { durable } = machine
  let calls = 0
  const full: Machine = {
    ...machine,
    durable: {
      ...durable,
      async openLog(name) {
        const file = await durable.openLog(name)
        return {
          ...file,
          async append(bytes) {
            calls += 1
            await file.append(bytes.subarray(0, 20))
            throw new H2kError({
              code: 'DISK_FULL',
              severity: 'error',
              what: 'no room',
              where: { in: 'target', path: name },
              hint: 'make some'
            })
          }
        }
      }
    }
  }
  const { journal } = await openJournal('j', full)
  expect(await codesOf(journal.append(end, RUN))).toEqual(['JOURNAL_UNWRITABLE', 'DISK_FULL'])
  expect(await codesOf(journal.append(end, RUN))).toEqual(['JOURNAL_UNWRITABLE', 'DISK_FULL'])
  await journal.close()
  expect(calls).toBe(1)
  expect(await opened()).toEqual({ kinds: KINDS, torn: 'JOURNAL_TORN' })
})
