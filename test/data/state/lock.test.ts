import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LockInfo, readLock, silenceOf, takeLock } from '../../../src/data/state/lock.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Machine, ProcessIdentity } from '../../../src/model/durable.ts'
import { codesOf, newMachine } from './journals.ts'

let machine: Machine & { readonly root: string }
let child: ChildProcess | undefined
beforeEach(() => {
  machine = newMachine()
})
afterEach(() => void child?.kill('SIGKILL'))

const NOW = { path: 'lock', operation: 'apply', timeout_ms: 0 }
const src = join(import.meta.dirname, '../../../src/data')

/** Another h2k that holds the lock until it is killed. */
async function holder(): Promise<ChildProcess> {
  const script = `
    import { createDurable } from '${src}/host/durable.ts'
    import { createHost } from '${src}/host/host.ts'
    import { takeLock } from '${src}/state/lock.ts'
    const root = ${JSON.stringify(machine.root)}
    await takeLock(${JSON.stringify(NOW)}, { host: createHost({ root }), durable: createDurable(root) })
    console.log('held')
    setInterval(() => {}, 1000)`
  child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  if (child.stdout !== null) await once(child.stdout, 'data')
  return child
}

async function kill(process: ChildProcess): Promise<void> {
  const gone = once(process, 'exit')
  process.kill('SIGKILL')
  await gone
}

/** A lock file as someone else left it. */
async function plant(change: Partial<ProcessIdentity>, id = 'dead'): Promise<LockInfo> {
  const holderOf = { ...(await machine.durable.self()), ...change }
  const info = { id, operation: 'apply', since: '2026-01-31T09:30:00.000Z', holder: holderOf }
  writeFileSync(join(machine.root, 'lock'), JSON.stringify(info))
  return info
}

const left = (): string[] => readdirSync(machine.root).toSorted()

async function failure(promise: Promise<unknown>): Promise<H2kError> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (error instanceof H2kError) return error
  throw new Error(`nothing of ours was thrown: ${String(error)}`)
}

test('W9 a free lock is taken, says who holds it, and leaves nothing when released', async () => {
  const lock = await takeLock(NOW, machine)
  expect(lock.tookOver).toBeNull()
  expect(await readLock('lock', machine.host)).toEqual(lock.info)
  expect(lock.info.holder).toMatchObject({ pid: process.pid, host: hostname(), user: userInfo().username })
  expect(left()).toEqual(['lock'])
  await lock.verify()
  await lock.release()
  expect(left()).toEqual([])
})

test('R17 the lock of a living process is refused with all that is known of it', async () => {
  const { pid } = await holder()
  const error = await failure(takeLock(NOW, machine))
  const info = await readLock('lock', machine.host)
  // How long ago depends on how busy this machine is.
  const [diagnostic] = error.diagnostics
  const what = diagnostic?.what.replace(/heartbeat \d+ s/, 'heartbeat 0 s')
  expect([{ ...diagnostic, what }]).toEqual([
    {
      code: 'LOCK_HELD',
      severity: 'error',
      what: `the state is locked by "h2k apply": ${userInfo().username}@${hostname()}, pid ${pid}, since ${info?.since}, heartbeat 0 s ago, id ${info?.id}`,
      where: { in: 'file', path: 'lock' },
      hint: 'wait for it to end, or give a time to wait: --lock-timeout 10m'
    }
  ])
  expect(left()).toEqual(['lock'])
})

test('R18 the lock of a killed process is taken over with a warning', async () => {
  const other = await holder()
  const before = await readLock('lock', machine.host)
  await kill(other)
  const lock = await takeLock(NOW, machine)
  expect([lock.tookOver?.code, lock.tookOver?.severity]).toEqual(['LOCK_TAKEN_OVER', 'warning'])
  expect(lock.tookOver?.what).toContain(`process ${other.pid} (since ${before?.since})`)
  expect(left()).toEqual(['lock'])
  await lock.release()
  expect(left()).toEqual([])
})

test('R18 a pid that was given away again does not keep the lock', async () => {
  await plant({ started: '1' })
  expect((await takeLock(NOW, machine)).tookOver?.code).toBe('LOCK_TAKEN_OVER')
})

test('R18 another boot of this machine has ended all its processes', async () => {
  await plant({ boot_id: '00000000-0000-0000-0000-000000000000' })
  expect((await takeLock(NOW, machine)).tookOver?.code).toBe('LOCK_TAKEN_OVER')
})

test.each<[string, Partial<ProcessIdentity>]>([
  ['another machine', { host: 'elsewhere', machine_id: 'b', boot_id: 'x' }],
  ['another machine of the same name', { machine_id: 'b', boot_id: 'x' }],
  ['another container on this kernel', { pid_namespace: 'pid:[1]', pid: 1, started: '1' }]
])(
  'R18 a holder on %s cannot be seen, so its lock is not taken over, however old, and the way to unlock is said',
  async (_, identity) => {
    const info = await plant(identity)
    const old = new Date('2026-01-31T09:30:00Z')
    utimesSync(join(machine.root, 'lock'), old, old)
    const error = await failure(takeLock(NOW, machine))
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['LOCK_HELD'])
    expect(error.diagnostics[0]?.what).toMatch(/, heartbeat \d{4,} s ago, id dead$/)
    expect(error.diagnostics[0]?.hint).toContain(`h2k state unlock ${info.id}`)
    expect(await readLock('lock', machine.host)).toEqual(info)
  }
)

test('many rescuers of one dead lock: exactly one of them gets it', async () => {
  for (let round = 0; round < 10; round += 1) {
    await plant({ started: '1' }, `dead-${round}`)
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => takeLock(NOW, machine)))
    const won = tries.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    const lost = tries.flatMap(result => (result.status === 'rejected' ? [result.reason as H2kError] : []))
    expect(won.length).toBe(1)
    expect(lost.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual(Array(4).fill('LOCK_HELD'))
    expect(await readLock('lock', machine.host)).toEqual(won[0]?.info)
    await won[0]?.release()
    expect(left()).toEqual([])
  }
})

test('a slow rescuer does not remove the lock that a faster one took', async () => {
  await plant({ started: '1' })
  // The slow one has seen the dead holder, and stands still just before it acts.
  let goOn = (): void => undefined
  const waiting = new Promise<void>(resolve => {
    goOn = resolve
  })
  let stood = (): void => undefined
  const standing = new Promise<void>(resolve => {
    stood = resolve
  })
  const slowly: Machine = {
    host: machine.host,
    durable: {
      ...machine.durable,
      async isAlive(process) {
        const answer = await machine.durable.isAlive(process)
        stood()
        await waiting
        return answer
      }
    }
  }
  const slow = takeLock(NOW, slowly)
  await standing
  const fast = await takeLock(NOW, machine)
  goOn()
  expect(await codesOf(slow)).toEqual(['LOCK_HELD'])
  await fast.verify()
  expect(left()).toEqual(['lock'])
})

test('a rescuer that died while it took over is rescued in turn', async () => {
  const { id, holder: dead } = await plant({ started: '1' })
  const rescuer = { id: 'rescuer', operation: 'apply', since: '', holder: dead }
  writeFileSync(join(machine.root, `lock.${id}`), JSON.stringify(rescuer))
  const lock = await takeLock(NOW, machine)
  expect(lock.tookOver?.code).toBe('LOCK_TAKEN_OVER')
  expect(left()).toEqual(['lock'])
})

test('R19 with a time to wait, the lock is got once it is free', async () => {
  const first = await takeLock(NOW, machine)
  const second = takeLock({ ...NOW, timeout_ms: 20_000 }, machine)
  await machine.host.sleep(50)
  await first.release()
  expect((await second).tookOver).toBeNull()
})

test('R19 when the time is over, the holder is named', async () => {
  await takeLock(NOW, machine)
  expect(await codesOf(takeLock({ ...NOW, timeout_ms: 150 }, machine))).toEqual(['LOCK_HELD'])
})

test('a stop of the run ends the waiting', async () => {
  await takeLock(NOW, machine)
  const stopped: Machine = {
    ...machine,
    host: { ...machine.host, stop: { stopped: true, onStop: () => () => undefined } }
  }
  expect(await codesOf(takeLock({ ...NOW, timeout_ms: 3_600_000 }, stopped))).toEqual(['LOCK_HELD'])
})

test.each([
  ['empty', ''],
  ['not JSON', '{'],
  ['of another kind', '{"pid": 7}']
])('a lock file that is %s is refused and stays', async (_, text) => {
  writeFileSync(join(machine.root, 'lock'), text)
  expect(await codesOf(takeLock(NOW, machine))).toEqual(['LOCK_CORRUPT'])
  expect(readFileSync(join(machine.root, 'lock'), 'utf8')).toBe(text)
})

test('W9 a lock that was removed or replaced is noticed, and not released twice', async () => {
  const lock = await takeLock(NOW, machine)
  rmSync(join(machine.root, 'lock'))
  expect(await codesOf(lock.verify())).toEqual(['LOCK_LOST'])
  const other = await takeLock(NOW, machine)
  expect(await codesOf(lock.verify())).toEqual(['LOCK_LOST'])
  await lock.release()
  await other.verify()
})

test('R17 while a lock is held its file says again and again that the holder lives, and no longer afterwards', async () => {
  const { durable } = machine
  const quick: Machine = {
    ...machine,
    durable: { ...durable, keepFresh: path => durable.keepFresh(path, 5) }
  }
  const lock = await takeLock(NOW, quick)
  const path = join(machine.root, 'lock')
  const old = new Date('2026-01-31T09:30:00Z')
  utimesSync(path, old, old)
  await expect.poll(() => statSync(path).mtimeMs).toBeGreaterThan(old.getTime())
  expect(await silenceOf('lock', machine)).toBeLessThan(60)
  await lock.release()
  // The next holder's file is not this one's business.
  const other = await plant({})
  utimesSync(path, old, old)
  await machine.host.sleep(50)
  expect(statSync(path).mtimeMs).toBe(old.getTime())
  expect(await readLock('lock', machine.host)).toEqual(other)
})
