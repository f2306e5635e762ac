// Who holds the state, what a killed run left and how the next one goes on, and damaged files: with a VM of a few megabytes.

import { existsSync } from 'node:fs'
import {
  appendFile,
  copyFile,
  mkdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile
} from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createDurable } from '../../src/data/host/durable.ts'
import { createHost } from '../../src/data/host/host.ts'
import { type Lock, takeLock } from '../../src/data/state/lock.ts'
import { h2k, jsonLines, type Ran, type RunOptions, scratch, sha256Of, told, tree } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

const STATE = '.h2k/state.json'
const JOURNAL = '.h2k/journal.jsonl'
const LOCK = '.h2k/lock'
const DISK = 'out/small-disk0.qcow2'

let base: string
let folder: string
beforeAll(async () => {
  base = await scratch()
  folder = base
  await mkdir(join(base, 'exports'))
  await makeSmallVm(join(base, 'exports'))
  await config({ guest: 'none' })
  await run('plan -o plan.json', 0)
})
// The source is one and the same, since a copy would be another one.
beforeEach(async () => {
  folder = await scratch()
  for (const name of ['h2k.yaml', 'plan.json']) await copyFile(join(base, name), join(folder, name))
})

const config = (settings: object): Promise<void> => smallConfig(folder, settings, join(base, 'exports'))

const at = (path: string): string => join(folder, path)

async function run(line: string, status: number | null, options: RunOptions = {}): Promise<Ran> {
  const ran = await h2k(folder, line.split(' '), options)
  expect(ran.status, `${line}: ${told(ran)}`).toBe(status)
  return ran
}

/** This process holds the lock, as another h2k would. */
const hold = (): Promise<Lock> =>
  takeLock(
    { path: LOCK, operation: 'apply', timeout_ms: 0 },
    { host: createHost({ root: folder }), durable: createDurable(folder) }
  )

/** A lock of someone who differs so from this process. */
async function plant(change: object): Promise<void> {
  const holder = { ...(await createDurable(folder).self()), ...change }
  await mkdir(at('.h2k'), { recursive: true })
  await writeFile(
    at(LOCK),
    JSON.stringify({ id: 'planted', operation: 'apply', since: '2026-01-31T09:30:00.000Z', holder })
  )
}

/** Is killed once the disk is being copied. */
const applyAndDie = (): Promise<Ran> =>
  run('apply --json plan.json', null, {
    onLine(line, kill) {
      const { type, kind } = JSON.parse(line)
      if (type === 'action_started' && kind === 'qemu-img.convert') kill('SIGKILL')
    }
  })

test('R17 an apply while another one holds the lock says who does and how to wait, and exits 7', async () => {
  const lock = await hold()
  const { id, since, holder } = lock.info
  const { stderr } = await run('apply plan.json', 7)
  expect(stderr).toContain('error[LOCK_HELD]')
  expect(stderr).toMatch(/heartbeat \d+ s ago/)
  expect(stderr).toContain(`"h2k apply": ${holder.user}@${holder.host}, pid ${process.pid}, since ${since}`)
  expect(stderr).toContain(`id ${id}`)
  expect(stderr).toContain('--lock-timeout')
  await lock.release()
})

test('R19 an apply that may wait gets the lock when it is freed, and exits 7 when it is not', async () => {
  const lock = await hold()
  await run('apply --lock-timeout=200ms plan.json', 7)
  const waiting = run('apply --lock-timeout=30s plan.json', 0)
  await new Promise(resolve => setTimeout(resolve, 1500))
  expect(existsSync(at(DISK))).toBe(false)
  await lock.release()
  await waiting
  expect(existsSync(at(DISK))).toBe(true)
})

test.each([
  ['whose process has ended', { pid: 2 ** 22 - 7, started: '1' }],
  ['of another boot', { boot_id: '00000000-0000-0000-0000-000000000000' }],
  ['whose pid was given away again', { started: '1' }]
])('R18 a lock %s is taken over with a warning', async (_, change) => {
  await plant(change)
  const { stderr } = await run('apply plan.json', 0)
  expect(stderr).toContain('warning[LOCK_TAKEN_OVER]')
  expect(existsSync(at(LOCK))).toBe(false)
})

test('R18 a lock of another machine with an old heartbeat is not taken over; R20 its id unlocks it', async () => {
  await plant({ host: 'elsewhere', machine_id: 'b', boot_id: 'x' })
  const old = new Date('2026-01-31T09:30:00Z')
  await utimes(at(LOCK), old, old)
  const { stderr } = await run('apply plan.json', 7)
  expect(stderr).toMatch(/heartbeat \d{5,} s ago/)
  expect(stderr).toContain('h2k state unlock planted')
  await run('state unlock planted', 0)
  await run('apply plan.json', 0)
})

test('R20 state unlock refuses a wrong id and shows the right holder, and refuses a living holder without --force', async () => {
  const lock = await hold()
  const wrong = await run('state unlock 00000000', 1)
  expect(wrong.stderr).toContain(`pid ${process.pid}`)
  expect(wrong.stderr).toContain(lock.info.id)
  const alive = await run(`state unlock ${lock.info.id}`, 1)
  expect(alive.stderr).toContain('--force')
  await lock.verify()
  const { stdout } = await run(`state unlock ${lock.info.id} --force`, 0)
  expect(stdout).toContain(`pid ${process.pid}`)
  expect(existsSync(at(LOCK))).toBe(false)
  await run(`state unlock ${lock.info.id}`, 1)
})

test('R21 plan takes no lock: while an apply holds it, the plan is made, and says that the state is in flux', async () => {
  const quiet = await run('plan -o other.json', 0)
  expect(quiet.stderr).not.toContain('in flux')
  const lock = await hold()
  const { stderr } = await run('plan -o again.json', 0)
  expect(stderr).toContain('warning[STATE_IN_FLUX]')
  expect(stderr).toContain(`pid ${process.pid}`)
  await lock.verify()
  await lock.release()
  const digest = async (path: string) => JSON.parse(await readFile(at(path), 'utf8')).digest
  expect(await digest('again.json')).toBe(await digest('other.json'))
})

test.each([
  ['empty', 0],
  ['cut off', 100]
])('R22 a state that is %s is damage for everybody, and state recover mends it', async (_, size) => {
  await run('apply plan.json', 0)
  const whole = await readFile(at(STATE), 'utf8')
  await truncate(at(STATE), size)
  for (const line of ['state list', 'state pull', 'plan', 'apply plan.json']) {
    const { stdout, stderr } = await run(line, 8)
    expect(stderr).toContain('h2k state recover')
    expect(stdout + stderr).not.toContain('no state')
  }
  const recovered = JSON.parse((await run('state recover --json', 0)).stdout)
  expect(recovered.from).toBe('journal')
  expect((await stat(at(recovered.kept[0]))).size).toBe(size)
  expect(JSON.parse(await readFile(at(STATE), 'utf8'))).toEqual(JSON.parse(whole))
  await run('apply plan.json', 0)
})

test('R22 an empty state whose journal is gone is never no state: the backup is gone by', async () => {
  await run('apply plan.json', 0)
  await copyFile(at(STATE), at(`${STATE}.backup`))
  await writeFile(at(STATE), '')
  await rm(at(JOURNAL))
  expect((await run('apply plan.json', 8)).stderr).toContain('h2k state recover')
  expect((await run('state recover', 0)).stdout).toContain('the backup')
  const { stdout } = await run('apply plan.json', 0)
  expect(stdout).toContain('nothing to do')
})

test('R23 a torn last line is dropped with a warning and the run resumes; a bad record in the middle is refused', async () => {
  await applyAndDie()
  await appendFile(at(JOURNAL), '{"s":99,"t":"2026-')
  const { stderr } = await run('apply plan.json', 0)
  expect(stderr).toContain('warning[JOURNAL_TORN]')
  const lines = (await readFile(at(JOURNAL), 'utf8')).split('\n')
  lines[2] = lines[2]?.replace('"n":1', '"n":2') ?? ''
  await writeFile(at(JOURNAL), lines.join('\n'))
  const refused = await run('apply plan.json', 8)
  expect(refused.stderr).toContain('error[JOURNAL_CORRUPT]')
  expect(refused.stderr).toContain('line 3')
})

test('R24 a state of a newer format is refused with the version that wrote it, and not touched', async () => {
  await run('apply plan.json', 0)
  const state = JSON.parse(await readFile(at(STATE), 'utf8'))
  const text = JSON.stringify({ ...state, format_version: '2.0', h2k_version: '7.7.7' })
  await writeFile(at(STATE), text)
  for (const line of ['apply plan.json', 'state pull', 'state recover'])
    expect((await run(line, 8)).stderr).toContain('h2k 7.7.7')
  expect(await readFile(at(STATE), 'utf8')).toBe(text)
})

test('R51 a killed run is resumed without its plan file, and the dry run says beforehand what that means', async () => {
  await applyAndDie()
  await rm(at('plan.json'))
  const before = await tree(folder)
  const foreseen = await run('apply --resume --dry-run', 0)
  expect(foreseen.stdout).toMatch(/^resume vm\.small\/disk\.0\/convert {2}because it was interrupted$/m)
  expect(foreseen.stdout).toMatch(/^run {4}vm\.small\/disk\.0\/publish {2}because /m)
  expect(foreseen.stdout).toContain('done already and skipped')
  expect(await tree(folder)).toEqual(before)
  const { stdout } = await run('apply --resume --json', 0)
  const started = jsonLines(stdout).find(({ type }) => type === 'run_started')
  expect(started).toMatchObject({ resumed: true })
  const whole = await sha256Of(at(DISK))
  expect((await run('apply --resume', 0)).stderr).toContain('nothing to resume')
  expect(await sha256Of(at(DISK))).toBe(whole)
})

test('R51 another plan is refused while a run is not finished, until it is finished or given up', async () => {
  await applyAndDie()
  await config({ guest: 'none', hardware: { cpus: 2 } })
  await run('plan -o other.json', 0)
  const journal = await readFile(at(JOURNAL))
  const { stderr } = await run('apply other.json', 4)
  expect(stderr).toContain('error[RUN_UNFINISHED]')
  expect(stderr).toContain('h2k apply --resume')
  expect(stderr).toContain('--abandon')
  expect((await run('apply --resume other.json', 4)).stderr).toContain('error[RUN_UNFINISHED]')
  expect((await readFile(at(JOURNAL))).equals(journal)).toBe(true)
  await run('apply --abandon other.json', 0)
  expect(await readFile(at(JOURNAL), 'utf8')).toContain('"k":"run.abandon"')
  expect(await readFile(at('out/small.xml'), 'utf8')).toContain('>2</vcpu>')
})

test('R51 nothing to resume where nothing was applied, and a copy that is gone or changed is refused', async () => {
  expect((await run('apply --resume', 1)).stderr).toContain('error[STATE_MISSING]')
  expect((await run('apply --dry-run', 1)).stderr).toContain('--dry-run')
  await applyAndDie()
  const copy = (await tree(at('.h2k/plans')))[0] ?? ''
  const text = await readFile(at(`.h2k/plans/${copy}`), 'utf8')
  await writeFile(at(`.h2k/plans/${copy}`), text.replace('"mode": "migrate"', '"mode": "rollback"'))
  await run('apply --resume', 4)
  await rm(at(`.h2k/plans/${copy}`))
  expect((await run('apply --resume', 1)).stderr).toContain('--abandon')
})

/** Takes the names away that the end of the run writes to. */
const applyWithoutRoom = (...paths: readonly string[]): Promise<Ran> => {
  let done = false
  return run('apply --json plan.json', 1, {
    onLine(line) {
      if (done || JSON.parse(line).type !== 'action_started') return
      done = true
      for (const path of paths) void mkdir(at(path), { recursive: true })
    }
  })
}

test('R55 a state that cannot be saved at the end is beside the target, with what to do; the journal is whole', async () => {
  const { stdout } = await applyWithoutRoom(STATE)
  const { diagnostic } = jsonLines(stdout).find(({ diagnostic: d }) => d?.code === 'STATE_UNSAVED')
  expect(diagnostic.hint).toContain('out/errored.h2kstate')
  expect(diagnostic.hint).toContain('h2k state recover')
  const errored = at('out/errored.h2kstate')
  expect((await stat(errored)).mode & 0o777).toBe(0o600)
  const state = JSON.parse(await readFile(errored, 'utf8'))
  await rm(at(STATE), { recursive: true })
  expect(JSON.parse((await run('state pull', 0)).stdout)).toEqual(state)
  await run('apply plan.json', 0)
  expect(JSON.parse(await readFile(at(STATE), 'utf8'))).toMatchObject({ serial: state.serial })
})

test('R55 where there is no room either, the state is printed on stderr', async () => {
  const { stderr } = await applyWithoutRoom(STATE, 'out/errored.h2kstate')
  const state = JSON.parse(
    stderr.slice(stderr.indexOf('{\n "kind": "h2k/state"'), stderr.lastIndexOf('}') + 1)
  )
  await rm(at(STATE), { recursive: true })
  expect(JSON.parse((await run('state pull', 0)).stdout)).toEqual(state)
})
