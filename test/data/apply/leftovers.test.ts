import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeLeftovers, startedByUnended } from '../../../src/data/apply/leftovers.ts'
import { startTime } from '../../../src/data/host/process-identity.ts'
import { takeLock } from '../../../src/data/state/lock.ts'
import type { StartedProcess } from '../../../src/model/durable.ts'
import type { JournalRecord } from '../../../src/model/journal.ts'
import { FILES } from '../state/finished.ts'
import { DIGEST, newMachine, RUN } from '../state/journals.ts'
import { ACTIONS } from './small-plan.ts'

const envelope = { t: '2026-01-31T09:30:00.000Z', r: RUN, p: '00000000', c: '00000000' }
const recordsOf = (...entries: ReadonlyArray<Pick<JournalRecord, 'k' | 'd'>>): readonly JournalRecord[] =>
  entries.map((entry, index) => ({ s: index + 1, ...envelope, ...entry }) as JournalRecord)

const begin = { k: 'run.begin', d: { plan_digest: DIGEST, lock: RUN } } as const
const end = { k: 'run.end', d: { status: 'incomplete' } } as const
const started = (d: StartedProcess) => ({ k: 'process.begin', d }) as const
const mark = { program: 'x', boot_id: 'b', pid_namespace: 'n', pid: 1, started: '1' }

test('W10 only programs of a run that has no end may live on', () => {
  const pids = (records: readonly JournalRecord[]) => startedByUnended(records).map(({ d }) => d.pid)
  expect(pids(recordsOf())).toEqual([])
  expect(pids(recordsOf(begin, started(mark), end))).toEqual([])
  expect(pids(recordsOf(begin, started(mark), begin, started({ ...mark, pid: 2 })))).toEqual([2])
  expect(pids(recordsOf(begin, started(mark), end, begin, started({ ...mark, pid: 3 })))).toEqual([3])
})

test('W10 a program that outlived its run is killed and awaited, with its group, before files are removed', async () => {
  const machine = newMachine()
  const lock = await takeLock({ path: FILES.lock, operation: 'apply', timeout_ms: 0 }, machine)
  // It ignores SIGTERM, has a child of its own, and its parent does not die.
  const script = "trap '' TERM; sleep 1000 & echo $!; while :; do sleep 1; done"
  const orphan = spawn('sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  const [said] = (await once(orphan.stdout, 'data')) as [Buffer]
  const pid = orphan.pid ?? 0
  const self = await machine.durable.self()
  const stat = await machine.host.readFile(`/proc/${pid}/stat`, 4096)
  const fields = Buffer.from(stat).toString().split(') ')[1]?.split(' ')
  const { boot_id, pid_namespace } = self
  const d = { program: 'sh', boot_id, pid_namespace, pid, started: fields?.[19] ?? '' }
  const order: string[] = []
  const watched = {
    ...machine,
    durable: {
      ...machine.durable,
      async sweep(folders: readonly string[]) {
        order.push(startTime(pid) === undefined ? 'swept' : 'swept while it lived')
        return machine.durable.sweep(folders)
      }
    }
  }
  const records = recordsOf(begin, started(d), started({ ...d, started: '1' }))
  const exited = once(orphan, 'exit')
  const told = await removeLeftovers([], { records, files: FILES, lock }, watched)
  expect(told.map(({ code, severity }) => [code, severity])).toEqual([['ORPHAN_ENDED', 'warning']])
  expect((await exited)[1]).toBe('SIGKILL')
  await expect.poll(() => startTime(Number(said))).toBeUndefined()
  expect(order).toEqual(['swept'])
})

test('W10 folders that the plan writes to are swept as well as that of the state', async () => {
  const machine = newMachine()
  const lock = await takeLock({ path: FILES.lock, operation: 'apply', timeout_ms: 0 }, machine)
  const self = await machine.durable.self()
  const swept: string[][] = []
  const watched = {
    ...machine,
    durable: {
      ...machine.durable,
      sweep: (folders: readonly string[]) => Promise.resolve((swept.push([...folders]), []))
    }
  }
  mkdirSync(join(machine.root, 'out'))
  writeFileSync(
    join(machine.root, '.h2k/lock.dead'),
    JSON.stringify({ id: 'dead', holder: { ...self, started: '1' } })
  )
  await removeLeftovers([ACTIONS.publish], { records: [], files: FILES, lock }, watched)
  expect(swept).toEqual([['.h2k/', '.h2k/plans', 'out/', 'out/']])
  expect(existsSync(join(machine.root, '.h2k/lock.dead'))).toBe(false)
})
