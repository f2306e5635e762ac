import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createReadStream,
  existsSync,
  globSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { FINAL, PATHS, sha256, smallPlan } from '../data/apply/small-plan.ts'

// A real process that is killed with SIGKILL while qemu-img copies, and another one that goes on.

const MIB = 1024 * 1024

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-kill-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const here = import.meta.dirname
const SCRIPT = `
  import { readFileSync } from 'node:fs'
  import { apply } from '${here}/../../src/data/apply/apply.ts'
  import { createDurable } from '${here}/../../src/data/host/durable.ts'
  import { createHost } from '${here}/../../src/data/host/host.ts'
  import { stateFiles } from '${here}/../../src/data/state/store.ts'
  const root = process.argv[1]
  const plan = JSON.parse(readFileSync(root + '/plan.json', 'utf8'))
  await apply(plan, {
    files: stateFiles('.h2k'), h2k_version: '0.1.0', parallelism: 1, lock_timeout_ms: 0,
    accelerator: () => Promise.resolve('tcg'),
    emit: event => console.log(JSON.stringify(event))
  }, { host: createHost({ root }), durable: createDurable(root) })`

const start = (): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, root], {
    stdio: ['ignore', 'pipe', 'inherit']
  })

/** The events of a process, until it ends or the listener has seen enough. */
async function events(child: ChildProcess, enough: (event: Record<string, unknown>) => boolean) {
  const seen: Array<Record<string, unknown>> = []
  if (child.stdout === null) throw new Error('stdout is a pipe')
  for await (const line of createInterface(child.stdout)) {
    const event = JSON.parse(line) as Record<string, unknown>
    seen.push(event)
    if (enough(event)) break
  }
  return seen
}

/** Whether some program still has the file open. */
function isOpen(path: string): boolean {
  return globSync('/proc/[0-9]*/fd/*').some(link => {
    try {
      return readlinkSync(link) === path
    } catch {
      // Closed since it was listed.
      return false
    }
  })
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 2))
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

test('kill -9 in the middle of a copy: qemu-img ends too, and the next apply makes the same bytes', async () => {
  const { plan, bytes } = smallPlan(root, 512 * MIB)
  writeFileSync(join(root, 'plan.json'), JSON.stringify(plan satisfies Plan))
  const partial = join(root, PATHS.partial)

  for (const share of [0.02, 0.2, 0.4]) {
    const child = start()
    const gone = once(child, 'exit')
    await events(child, event => event.type === 'action_started' && event.kind === 'qemu-img.convert')
    await until(() => existsSync(partial) && allocated(partial) > share * bytes.length)
    child.kill('SIGKILL')
    await gone
    await until(() => !isOpen(partial))
    expect(existsSync(join(root, FINAL))).toBe(false)
  }

  const last = start()
  const seen = await events(last, () => false)
  expect(seen.filter(({ type }) => type === 'diagnostic')).toMatchObject([
    { diagnostic: { code: 'LOCK_TAKEN_OVER' } }
  ])
  expect(seen.find(({ type }) => type === 'run_started')).toMatchObject({ done: 1, todo: 6, resumed: true })
  expect(seen.find(({ kind }) => kind === 'qemu-img.convert')).toMatchObject({ attempt: 4 })
  expect(seen.at(-1)).toMatchObject({ type: 'run_finished', outcome: 'done', done: 7 })
  expect(await digestOf(join(root, FINAL))).toBe(sha256(bytes))
})

const allocated = (path: string): number => statSync(path).blocks * 512
