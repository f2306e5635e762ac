import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { H2kError } from '../../model/diagnostic.ts'
import type { StopSignal } from '../../model/host.ts'
import { toolEnvironment } from './find-tool.ts'
import { announce, signalGroup } from './child.ts'
import { failure } from './failure.ts'
import type { GuestfsCalls, GuestfsReply, GuestfsRequest } from './guestfs-calls.ts'
import { stoppedFailure } from './stop.ts'

/** The child that makes the calls, as seen from here. */
export interface GuestfsPipe {
  call<Name extends keyof GuestfsCalls>(
    name: Name,
    ...args: Parameters<GuestfsCalls[Name]>
  ): Promise<ReturnType<GuestfsCalls[Name]>>
  /** Lets the child end by itself once the handle is closed. */
  end(): Promise<void>
  /** Ends child and appliance at once. */
  kill(): Promise<void>
}

interface Options {
  readonly accelerator: 'kvm' | 'tcg'
  /** For the scratch files of libguestfs. */
  readonly folder: string
  readonly stop: StopSignal
}

interface Waiting {
  readonly request: GuestfsRequest
  readonly done: (value: unknown) => void
  readonly fail: (error: H2kError) => void
}

/** Settings of the user that choose another appliance or another QEMU; they are passed on as they are. */
const PASSED_ON = ['LIBGUESTFS_PATH', 'LIBGUESTFS_HV', 'LIBGUESTFS_CACHEDIR']

/**
 * Forks the child in a process group of its own. Appliance and child are in one group, so that both can be ended even
 * while a call blocks.
 */
export function startPipe({ accelerator, folder, stop }: Options): GuestfsPipe {
  const child = fork(childProgram(), [], {
    serialization: 'advanced',
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: environment(accelerator, folder)
  })
  if (child.pid !== undefined) announce(child.pid, 'libguestfs')
  const waiting = new Map<number, Waiting>()
  const words = { stderr: '' }
  child.stderr?.on('data', (piece: Buffer) => (words.stderr = (words.stderr + piece.toString()).slice(-4096)))
  child.on('message', (reply: GuestfsReply) => settle(waiting, reply))
  const kill = (): void => void signalGroup(child.pid, 'SIGKILL')
  const exited = whenGone(child).then(how => {
    // An appliance that lost its child would live until the recovery process looks, two seconds later.
    kill()
    const pending = [...waiting.values()]
    waiting.clear()
    for (const { fail } of pending)
      fail(stop.stopped ? stoppedFailure(['libguestfs']) : died(how, words.stderr))
    return how
  })
  const forget = stop.onStop(kill)
  process.on('exit', kill)
  void exited.then(() => {
    forget()
    process.off('exit', kill)
  })

  let last = 0
  const send = (request: GuestfsRequest): Promise<unknown> =>
    new Promise((done, fail) => {
      if (!child.connected) return void exited.then(how => fail(died(how, words.stderr)))
      waiting.set(request.id, { request, done, fail })
      child.send(request)
    })
  return {
    // The child runs the call of that name, so its value has that call's type.
    call: (name, ...args) =>
      send({ id: ++last, call: name, args }) as Promise<ReturnType<GuestfsCalls[typeof name]>>,
    async end() {
      if (child.connected) child.disconnect()
      await exited
    },
    async kill() {
      kill()
      await exited
    }
  }
}

/** The same file as source and as part of the distribution. */
function childProgram(): string {
  const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return fileURLToPath(new URL(`./guestfs-child.${suffix}`, import.meta.url))
}

function environment(accelerator: 'kvm' | 'tcg', folder: string): NodeJS.ProcessEnv {
  const passed = PASSED_ON.flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(passed),
    ...toolEnvironment(),
    LIBGUESTFS_TMPDIR: folder,
    LIBGUESTFS_BACKEND: 'direct',
    LIBGUESTFS_BACKEND_SETTINGS: accelerator === 'tcg' ? 'force_tcg' : 'force_kvm'
  }
}

const whenGone = (child: ChildProcess): Promise<string> =>
  new Promise(done => {
    child.once('error', error => done(error.message))
    child.once('exit', (status, signal) => done(`ended with ${status ?? signal}`))
  })

function settle(waiting: Map<number, Waiting>, reply: GuestfsReply): void {
  const found = waiting.get(reply.id)
  if (found === undefined) return
  waiting.delete(reply.id)
  if (reply.ok) found.done(reply.value)
  else found.fail(callFailed(found.request, reply))
}

function callFailed({ call, args }: GuestfsRequest, reply: GuestfsReply & { ok: false }): H2kError {
  const texts = args.filter(arg => typeof arg === 'string' || typeof arg === 'number').map(String)
  const [last = ''] =
    reply.log
      .trim()
      .split('\n')
      .slice(-3)
      .join(' / ')
      .match(/.{0,600}$/) ?? []
  const spoken = last === '' ? '' : `; the appliance said: ${last}`
  return failure({
    code: 'GUESTFS_CALL',
    what: `libguestfs could not ${call}: ${reply.text} (errno ${reply.errno})${spoken}`,
    where: { in: 'host', argv: ['guestfs', call, ...texts] },
    hint: HINTS[call] ?? 'the source is unchanged; look at the guest filesystem with: guestfish --ro'
  })
}

const HINTS: Partial<Record<keyof GuestfsCalls, string>> = {
  create: 'install libguestfs (Debian: libguestfs0), then run: h2k doctor',
  launch: 'run: libguestfs-test-tool',
  fstrim: 'plan again without trimming this filesystem'
}

const died = (how: string, stderr: string): H2kError =>
  failure({
    code: 'GUESTFS_DIED',
    what: `the libguestfs child ${how}${stderr.trim() === '' ? '' : `: ${stderr.trim()}`}`,
    where: { in: 'host', argv: ['guestfs'] },
    hint: 'apply again: the edits of this VM start anew; if it happens again, run: libguestfs-test-tool'
  })
