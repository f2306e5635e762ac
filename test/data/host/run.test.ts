import { fork, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHost } from '../../../src/data/host/host.ts'
import { H2kError } from '../../../src/model/diagnostic.ts'
import type { Host, StopSignal } from '../../../src/model/host.ts'

let root: string
let host: Host
let stopNow: () => void
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-run-'))
  const { stop, fire } = stopSignal()
  host = createHost({ root, stop })
  stopNow = fire
})
afterEach(() => rmSync(root, { recursive: true }))

function stopSignal(): { readonly stop: StopSignal; readonly fire: () => void } {
  const listeners = new Set<() => void>()
  let stopped = false
  const stop: StopSignal = {
    get stopped() {
      return stopped
    },
    onStop: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  const fire = (): void => {
    stopped = true
    for (const listener of listeners) listener()
  }
  return { stop, fire }
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    return error instanceof H2kError ? (error.diagnostics[0]?.code ?? '') : `not ours: ${error}`
  }
  return 'nothing was thrown'
}

const alive = (pid: number): boolean => {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ') Z'
  return !stat.includes(') Z')
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(done => setTimeout(done, 5))
}

test('a program gets its input, a small environment and the root as its folder', async () => {
  const { status, stdout, stderr, signal } = await host.run(
    ['sh', '-c', 'cat; pwd; echo "$LANG $EXTRA $LS_COLORS" >&2; exit 3'],
    { stdin: new TextEncoder().encode('in\n'), env: { EXTRA: 'more' } }
  )
  const out = new TextDecoder().decode(stdout)
  expect({ status, signal, out, stderr }).toEqual({
    status: 3,
    signal: null,
    out: `in\n${root}\n`,
    stderr: 'C.UTF-8 more \n'
  })
})

test('a program that does not read its input is no error', async () => {
  const { status } = await host.run(['true'], { stdin: new Uint8Array(1_000_000) })
  expect(status).toBe(0)
})

test('of a long stderr the end is kept', async () => {
  const { stderr } = await host.run(['sh', '-c', 'seq 1 100000 >&2; echo reason >&2'])
  expect(stderr.length).toBe(65536)
  expect(stderr.endsWith('100000\nreason\n')).toBe(true)
})

test('stdout goes to the listener piece by piece, or is bounded', async () => {
  let seen = 0
  const { stdout } = await host.run(['head', '-c', '300000', '/dev/zero'], {
    onStdout: piece => {
      seen += piece.length
    },
    max_output_bytes: 10
  })
  expect([seen, stdout.length]).toEqual([300000, 0])
  expect(await codeOf(host.run(['cat', '/dev/zero'], { max_output_bytes: 100_000 }))).toBe(
    'TOOL_OUTPUT_TOO_LARGE'
  )
})

test('a missing program is told with its package', async () => {
  await expect(host.run(['no-such-program', 'x'])).rejects.toMatchObject({
    diagnostics: [{ code: 'TOOL_MISSING', where: { in: 'host', argv: ['no-such-program', 'x'] } }]
  })
  expect(await codeOf(host.run(['no-such-program'], { jail: { read: [] } }))).toBe('TOOL_MISSING')
  expect(await codeOf(host.start(['no-such-program']))).toBe('TOOL_MISSING')
})

test('a timeout kills the whole group', async () => {
  const script = 'sleep 1000 & echo $! > child; wait'
  expect(await codeOf(host.run(['sh', '-c', script], { timeout_ms: 300 }))).toBe('TOOL_TIMEOUT')
  const child = Number(readFileSync(join(root, 'child'), 'utf8'))
  await until(() => !alive(child))
})

test('a stop ends running programs, refuses new ones and lets cleaning through', async () => {
  const running = host.run(['sh', '-c', 'trap "" TERM; echo go > ready; while :; do sleep 0.05; done'])
  const started = await host.start(['sleep', '1000'])
  await until(() => existsSync(join(root, 'ready')))
  stopNow()
  expect(await codeOf(running)).toBe('STOPPED')
  expect((await started.exited).signal).toBe('SIGTERM')
  expect(await codeOf(host.run(['true']))).toBe('STOPPED')
  expect((await host.run(['true'], { after_stop: true })).status).toBe(0)
})

test('what was started tells its end and can be killed', async () => {
  const short = await host.start(['sh', '-c', 'echo why >&2; exit 7'])
  expect(await short.exited).toMatchObject({ status: 7, stderr: 'why\n' })
  const long = await host.start(['sleep', '1000'])
  expect(alive(long.pid)).toBe(true)
  await long.kill()
  await long.kill()
  expect((await long.exited).signal).toBe('SIGTERM')
})

const CHILD = `
import { createHost } from ${JSON.stringify(join(import.meta.dirname, '../../../src/data/host/host.ts'))}
const host = createHost({ root: '.' })
const started = await host.start(['sleep', '1000'])
process.send(started.pid)
if (process.argv[2] === 'exit') process.exit(0)
await host.run(['sleep', '1000'])
`

test.each(['exit', 'kill -9'])('programs end with us: %s', async how => {
  writeFileSync(join(root, 'child.ts'), CHILD)
  const child = fork(join(root, 'child.ts'), [how])
  const ended = new Promise(done => child.once('exit', done))
  const pid = await new Promise<number>(done => child.once('message', message => done(Number(message))))
  const others = (): number[] =>
    spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter(Boolean)
      .map(Number)
  if (how === 'kill -9') {
    await until(() => others().length === 2)
    const pids = others()
    child.kill('SIGKILL')
    await ended
    await until(() => pids.every(other => !alive(other)))
  }
  await ended
  await until(() => !alive(pid))
})

const GROUP = `
import { createHost } from ${JSON.stringify(join(import.meta.dirname, '../../../src/data/host/host.ts'))}
const started = await createHost({ root: '.' }).start(['sh', '-c', 'sleep 1000 & sleep 1000'])
process.send(started.pid)
await started.exited
`

test.each([0, 0, 0, 0, 1, 2, 4, 8, 16, 32])(
  'what a program starts ends with us as well: kill -9 after %d ms',
  async after_ms => {
    writeFileSync(join(root, 'child.ts'), GROUP)
    const child = fork(join(root, 'child.ts'))
    const pid = await new Promise<number>(done => child.once('message', message => done(Number(message))))
    await new Promise(done => setTimeout(done, after_ms))
    child.kill('SIGKILL')
    await until(() => spawnSync('pgrep', ['-g', String(pid)]).status === 1)
  }
)

test('a socket carries bytes both ways', async () => {
  const server = createServer(socket => socket.on('data', data => socket.end(`echo ${data}`)))
  await new Promise<void>(done => server.listen(join(root, 's'), done))
  const stream = await host.connect('s')
  const pieces: Uint8Array[] = []
  stream.onData(piece => pieces.push(piece))
  const closed = new Promise<void>(done => stream.onClose(done))
  stream.write(new TextEncoder().encode('hello'))
  await closed
  expect(Buffer.concat(pieces).toString()).toBe('echo hello')
  await new Promise<void>(done => stream.onClose(done))
  server.close()
  expect(await codeOf(host.connect('none'))).toBe('SOCKET_UNREACHABLE')
  expect(await codeOf(host.connect('x'.repeat(200)))).toBe('SOCKET_UNREACHABLE')
})

test('a temporary folder is private and goes with the process', () => {
  const script = `
import { createHost } from ${JSON.stringify(join(import.meta.dirname, '../../../src/data/host/host.ts'))}
import { statSync, writeFileSync } from 'node:fs'
const host = createHost({ root: '.' })
const folders = [await host.temporaryFolder(), await host.temporaryFolder()]
writeFileSync(folders[0] + '/f', '')
console.log(JSON.stringify([...folders, (statSync(folders[1]).mode & 0o777).toString(8)]))
`
  writeFileSync(join(root, 'temporary.ts'), script)
  const { stdout } = spawnSync(process.execPath, [join(root, 'temporary.ts')], { encoding: 'utf8' })
  const [first, second, mode] = JSON.parse(stdout)
  expect(mode).toBe('700')
  expect(first).not.toBe(second)
  expect([existsSync(first), existsSync(second)]).toEqual([false, false])
})
