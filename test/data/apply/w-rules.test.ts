import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apply } from '../../../src/data/apply/apply.ts'
import { attemptAction } from '../../../src/data/apply/attempt.ts'
import { preconditionChecker } from '../../../src/data/apply/preconditions.ts'
import { record } from '../../../src/data/apply/record.ts'
import { createSessions } from '../../../src/data/apply/sessions.ts'
import { takeLock } from '../../../src/data/state/lock.ts'
import { openState, saveSnapshot } from '../../../src/data/state/store.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { Host } from '../../../src/model/host.ts'
import { FILES } from '../state/finished.ts'
import { newMachine } from '../state/journals.ts'
import { actionOf, ACTIONS, FINAL, PATHS, planOf, smallPlan, VM, XML } from './small-plan.ts'

// What a real apply asks of its machine, in order: `name path` when it is asked, `done name path` when it has answered.
// Records go to the journal together when they can: `journal` for each time, and then one `name kind` for each of them.

const EFFECTS = [
  'writeFile',
  'rename',
  'remove',
  'sync',
  'run',
  'createExclusive',
  'append',
  'write',
  'readFile',
  'close'
]

const recordsIn = (piece: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(piece)
    .split('\n')
    .slice(0, -1)
    .map(line => {
      const { k, a } = JSON.parse(line) as Record<string, string>
      return a === undefined ? String(k) : `${k} ${a}`
    })

function watched(machine: Machine, calls: string[]): Machine {
  const hear = async (words: readonly string[], act: () => unknown): Promise<unknown> => {
    calls.push(...words)
    const value = await act()
    calls.push(...words.map(word => `done ${word}`))
    return value
  }
  const wordsOf = (name: string, [first]: readonly unknown[]): readonly string[] => {
    if (first instanceof Uint8Array) return ['journal', ...recordsIn(first).map(words => `${name} ${words}`)]
    return [`${name} ${Array.isArray(first) ? first.slice(0, 2).join(' ') : String(first)}`]
  }
  const wrap = <Value extends object>(of: Value): Value =>
    new Proxy(of, {
      get(target, name: string) {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function' || !EFFECTS.includes(name)) return member
        return (...args: unknown[]) => hear(wordsOf(name, args), () => Reflect.apply(member, target, args))
      }
    })
  const durable = wrap(machine.durable)
  return {
    host: wrap(machine.host),
    durable: wrap({ ...durable, openLog: async path => wrap(await machine.durable.openLog(path)) })
  }
}

const calls: string[] = []
beforeAll(async () => {
  const machine = newMachine()
  const { plan } = smallPlan(machine.root)
  const options = {
    ...{ files: FILES, h2k_version: '0.1.0', parallelism: 1, lock_timeout_ms: 0 },
    accelerator: () => Promise.reject(new Error('nothing here boots')),
    dump: () => undefined,
    emit: () => undefined
  }
  expect((await apply(plan, options, watched(machine, calls))).outcome).toBe('done')
})

const at = (words: string, from = 0): number => {
  const place = calls.findIndex((call, index) => index >= from && call.startsWith(words))
  if (place === -1) throw new Error(`${words} was not asked for after ${from}`)
  return place
}
/** Each happens after the one before it. */
const expectOrder = (...words: readonly string[]): void => {
  const places = words.map(word => at(word))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}

test('W1 the begin of each action is durable before its first effect', () => {
  expectOrder(`done append action.begin ${ACTIONS.overlay.id}`, 'run ', `done sync ${PATHS.overlay}`)
  expectOrder(`done append action.begin ${ACTIONS.convert.id}`, `writeFile ${PATHS.partial}`)
  expectOrder(`done append action.begin ${ACTIONS.publish.id}`, `rename ${PATHS.partial}`)
  expectOrder(`done append action.begin ${ACTIONS.xml.id}`, `writeFile ${XML}`)
  expectOrder(`done append action.begin ${ACTIONS.cleanup.id}`, `remove ${PATHS.overlay}`)
  // Before the first one nothing is written but what records need.
  const before = calls.slice(0, at('done append action.begin'))
  const writes = before.filter(call => /^(writeFile|rename|remove|run) /.test(call))
  expect(writes.filter(call => !call.startsWith(`writeFile ${FILES.plans}/`))).toEqual([])
})

test('W2 what an action made is flushed before its commit counts it', () => {
  expectOrder(`done sync ${PATHS.overlay}`, `append action.commit ${ACTIONS.overlay.id}`)
  expectOrder(`done sync ${PATHS.partial}`, `append action.commit ${ACTIONS.convert.id}`)
  expectOrder(`done writeFile ${XML}`, `append action.commit ${ACTIONS.xml.id}`)
})

test('W3 that a call is made is durable before it, with its token, and that it returned after it', async () => {
  const machine = newMachine()
  const heard: string[] = []
  const { host, durable } = watched(machine, heard)
  const uuid = '5b6fdb0e-9f1e-4c53-8f5a-4a8c3b1f0d42'
  const params = { uri: 'test:///default', path: XML, uuid, name: 'web01' }
  const define = actionOf({ id: `${VM}/domain/define`, kind: 'libvirt.define', phase: 'publish', params })
  // There is no libvirt here: virsh is what is asked, and it says yes.
  const answering: Host = {
    ...host,
    run: argv => {
      heard.push(`virsh ${argv.includes('define') ? 'define' : 'list'}`)
      return Promise.resolve({ status: 0, signal: null, stdout: new Uint8Array(), stderr: '' })
    }
  }
  const lock = await takeLock({ path: FILES.lock, operation: 'apply', timeout_ms: 0 }, machine)
  const { state, journal } = await openState(FILES, '0.1.0', { host, durable })
  const recorder = record(state, { run: durable.randomId(), journal, lock })
  const checker = preconditionChecker(planOf([define]), host, () => Promise.resolve('tcg'))
  const sessions = createSessions(host)
  const emit = () => undefined
  const attempts = { host: answering, recorder, checker, sessions, emit, clock: () => 0 }
  const ending = await attemptAction(define, attempts)
  expect(ending.outcome).toBe('done')
  if (ending.outcome === 'done') await ending.recorded
  await journal.close()
  const seen = heard.filter(call => /virsh|effect|action/.test(call))
  expect(seen.slice(seen.indexOf('virsh list') + 1)).toEqual([
    `append effect.intent ${define.id}`,
    `done append effect.intent ${define.id}`,
    'virsh define',
    // Nothing waits for it: without it the call is made again, and changes nothing.
    `write effect.done ${define.id}`,
    `done write effect.done ${define.id}`,
    `append action.commit ${define.id}`,
    `done append action.commit ${define.id}`
  ])
  const text = readFileSync(join(machine.root, FILES.journal), 'utf8')
  const intent = text.split('\n').find(line => line.includes('effect.intent'))
  expect(JSON.parse(intent ?? '{}').d).toEqual({ effect: 'libvirt.define', token: uuid })
})

test('W4 a result is flushed and hashed before its rename, and its commit follows the rename', () => {
  expectOrder(
    `done sync ${PATHS.partial}`,
    `done append action.commit ${ACTIONS.checksum.id}`,
    `rename ${PATHS.partial}`,
    `done rename ${PATHS.partial}`,
    `append action.commit ${ACTIONS.publish.id}`
  )
  expect(calls.filter(call => call.startsWith('writeFile') && call.includes(FINAL))).toEqual([])
})

test('W5 the commit of each action is before the begin of anything that needs it, and not behind it on the disk', () => {
  for (const action of Object.values(ACTIONS))
    for (const need of action.needs) {
      expectOrder(`append action.commit ${need}`, `append action.begin ${action.id}`)
      expectOrder(`done append action.commit ${need}`, `done append action.begin ${action.id}`)
    }
})

test('W5 a commit and what begins behind it go to the disk together', () => {
  const begin = at(`append action.begin ${ACTIONS.convert.id}`)
  expect(calls[begin - 1]).toBe(`append action.commit ${ACTIONS.overlay.id}`)
})

test('W7 the snapshot is written before its record, after the end of the run', () => {
  expectOrder(
    'done append run.end',
    `writeFile ${FILES.state}`,
    `done writeFile ${FILES.state}`,
    'write state.snapshot'
  )
})

test('W7 a snapshot tells of nothing that the journal does not have on the disk', async () => {
  const heard: string[] = []
  const machine = watched(newMachine(), heard)
  const { state, journal } = await openState(FILES, '0.1.0', machine)
  await saveSnapshot(FILES, { ...journal, state }, machine.host)
  await journal.close()
  const names = heard.filter(call => !call.startsWith('readFile') && !call.startsWith('done readFile'))
  expect(names.slice(0, 7)).toEqual([
    'journal',
    'write state.begin',
    'done journal',
    'done write state.begin',
    // Nothing is appended, and all before it is flushed.
    'journal',
    'done journal',
    `writeFile ${FILES.state}`
  ])
})

test('W9 the lock is there whole before the journal is opened, and looked at before each record and each save', () => {
  expectOrder(`done createExclusive ${FILES.lock}`, 'write state.begin', 'append run.begin')
  // Two records may be on their way at once, so that both looks come before the first of them.
  const before = (end: number, of: RegExp): number => calls.slice(0, end).filter(call => of.test(call)).length
  const look = /^done readFile \.h2k\/lock$/
  // The state's own begin and the record of its snapshot have their looks elsewhere.
  const first = at('append run.begin') - 1
  const end = at('append run.end')
  const written = /^journal$/
  const looks = (index: number): number => before(index, look)
  for (const [index, call] of calls.entries())
    if (written.test(call) && index >= first && index < end)
      expect(looks(index)).toBeGreaterThan(before(index, written) - before(first, written))
  expect(before(end, written) - before(first, written)).toBeGreaterThan(8)
  expectOrder('done append run.end', `writeFile ${FILES.state}`)
  expect(calls.slice(at('done append run.end'), at(`writeFile ${FILES.state}`))).toContain(
    `done readFile ${FILES.lock}`
  )
  expectOrder('done write state.snapshot', `remove ${FILES.lock}`)
})

test('W10 programs that are started are recorded with pid and start time', async () => {
  const machine = newMachine()
  const { plan } = smallPlan(machine.root)
  const options = {
    ...{ files: FILES, h2k_version: '0.1.0', parallelism: 1, lock_timeout_ms: 0 },
    accelerator: () => Promise.reject(new Error('nothing here boots')),
    dump: () => undefined,
    emit: () => undefined
  }
  await apply(plan, options, machine)
  const lines = readFileSync(join(machine.root, FILES.journal), 'utf8').split('\n').slice(0, -1)
  const started = lines.map(line => JSON.parse(line)).filter(({ k }) => k === 'process.begin')
  const self = await machine.durable.self()
  expect(started.map(({ d }) => d.program)).toContain('qemu-img')
  for (const { d } of started) {
    expect([d.boot_id, d.pid_namespace]).toEqual([self.boot_id, self.pid_namespace])
    expect(d.pid).toBeGreaterThan(1)
    expect(d.started).toMatch(/^[0-9]+$/)
  }
})

// Below the Host: what the system is asked for when a file is replaced, renamed or linked.

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-w-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const src = join(import.meta.dirname, '../../../src/data/host')

/** The calls on files below the root, as `name file`, in order. */
async function traced(script: string): Promise<readonly string[]> {
  const trace = join(root, 'trace')
  const body = `
    import * as fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    import { appendFileSync } from 'node:fs'
    const promises = (await import('node:fs')).promises
    const say = (...words) => appendFileSync(${JSON.stringify(trace)}, words.join(' ').replaceAll(${JSON.stringify(`${root}/`)}, '').replace(/[0-9a-f]{8}-[0-9a-z]+-[0-9a-z]+\\.[0-9a-f]+\\.tmp/g, 'TMP') + '\\n')
    for (const name of ['rename', 'link']) {
      const real = promises[name]
      promises[name] = async (from, to) => { await real(from, to); say(name, from, to) }
    }
    const realOpen = promises.open
    promises.open = async (path, ...more) => {
      const file = await realOpen(path, ...more)
      const sync = file.sync.bind(file)
      file.sync = async () => { await sync(); say('fsync', path === ${JSON.stringify(root)} ? 'FOLDER' : path) }
      const datasync = file.datasync.bind(file)
      file.datasync = async () => { await datasync(); say('fdatasync', path) }
      return file
    }
    syncBuiltinESMExports()
    const { createHost } = await import('${src}/host.ts')
    const { createDurable } = await import('${src}/durable.ts')
    const host = createHost({ root: ${JSON.stringify(root)} })
    const durable = createDurable(${JSON.stringify(root)})
    const bytes = new TextEncoder().encode('x')
    ${script}`
  rmSync(trace, { force: true })
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', body])
  return readFileSync(trace, 'utf8').split('\n').slice(0, -1)
}

test('W7 a file is replaced by flush, rename and flush of the folder, in this order', async () => {
  expect(await traced(`await host.writeFile('state.json', bytes)`)).toEqual([
    'fsync .state.json.TMP',
    'rename .state.json.TMP state.json',
    'fsync FOLDER'
  ])
})

test('W4 the folder is flushed after the rename of a result, before anybody hears of it', async () => {
  const seen = await traced(`await host.writeFile('a', bytes); await host.rename('a', 'b')`)
  expect(seen.slice(3)).toEqual(['rename a b', 'fsync FOLDER'])
})

test('W9 a lock is written and flushed under another name and linked to its own', async () => {
  expect(await traced(`await durable.createExclusive('lock', bytes)`)).toEqual([
    'fsync lock.TMP',
    'link lock.TMP lock',
    'fsync FOLDER'
  ])
})

test('W1 a record is on the disk when its append returns', async () => {
  const seen = await traced(
    `const log = await durable.openLog('j'); await log.append(bytes); await log.close()`
  )
  expect(seen).toEqual(['fsync FOLDER', 'fdatasync ' + join('j')])
})

test('W10 a record that nothing waits for costs no flush of its own', async () => {
  const seen = await traced(
    `const log = await durable.openLog('k'); await log.write(bytes); await log.append(bytes); await log.close()`
  )
  expect(seen).toEqual(['fsync FOLDER', 'fdatasync k'])
})
