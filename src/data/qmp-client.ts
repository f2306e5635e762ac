import { encodeUtf8, decodeUtf8Lossy } from '../formats/utf8.ts'
import { parseQmp, printQmp, type QmpMessage } from '../formats/qmp.ts'
import { H2kError } from '../model/diagnostic.ts'
import type { Host, Stream } from '../model/host.ts'

/** A conversation with QEMU or its storage daemon. */
export interface Qmp {
  /** Throws QMP_FAILED when the command is refused or the program ends before it answers. */
  call(command: string, args?: Readonly<Record<string, unknown>>): Promise<unknown>
  onEvent(listener: (name: string, data: Readonly<Record<string, unknown>>) => void): void
  close(): void
}

export interface QmpTarget {
  readonly socket: string
  /** Becomes true when the program has ended: nobody will answer any more. */
  readonly ended: () => boolean
}

interface Waiting {
  readonly command: string
  readonly done: (value: unknown) => void
  readonly fail: (error: H2kError) => void
}

const POLL_MS = 2
const READY_MS = 60_000
/** No message of QEMU comes near it. */
const MAX_LINE_BYTES = 4 * 1024 * 1024

/**
 * Connects as soon as the program listens; its greeting says that it has processed its whole command line.
 *
 * Throws   QMP_FAILED
 * Source   QEMU, docs/interop/qmp-spec
 */
export async function openQmp(
  host: Pick<Host, 'connect' | 'sleep' | 'now'>,
  target: QmpTarget
): Promise<Qmp> {
  const stream = await connectWhenReady(host, target)
  const waiting = new Map<number, Waiting>()
  const listeners: Array<(name: string, data: Readonly<Record<string, unknown>>) => void> = []
  let last = 0
  let open = true
  const greeted = new Promise<void>((done, fail) => {
    waiting.set(0, { command: 'greeting', done: () => done(), fail })
  })

  readLines(stream, line => {
    const message = parseQmp(line)
    if (message?.kind === 'event') for (const listener of listeners) listener(message.name, message.data)
    else if (message !== null) settle(waiting, message, target)
  })
  stream.onClose(() => {
    open = false
    for (const { command, fail } of waiting.values()) fail(failed(target, command, 'the program ended'))
    waiting.clear()
  })
  const call: Qmp['call'] = (command, args = {}) =>
    new Promise((done, fail) => {
      if (!open) return fail(failed(target, command, 'the program has ended'))
      last += 1
      waiting.set(last, { command, done, fail })
      stream.write(encodeUtf8(printQmp(last, command, args)))
    })
  await greeted
  await call('qmp_capabilities')
  return { call, onEvent: listener => void listeners.push(listener), close: () => stream.close() }
}

async function connectWhenReady(
  host: Pick<Host, 'connect' | 'sleep' | 'now'>,
  target: QmpTarget
): Promise<Stream> {
  const end = host.now() + READY_MS
  for (;;) {
    try {
      return await host.connect(target.socket)
    } catch (error) {
      // The program creates the socket a moment after it starts.
      const text = error instanceof Error ? error.message : String(error)
      if (target.ended()) throw failed(target, 'greeting', 'the program ended before it listened')
      if (host.now() > end) throw failed(target, 'greeting', text)
    }
    await host.sleep(POLL_MS)
  }
}

function readLines(stream: Stream, onLine: (line: string) => void): void {
  let rest: Uint8Array = new Uint8Array()
  stream.onData(piece => {
    const bytes = new Uint8Array(rest.length + piece.length)
    bytes.set(rest)
    bytes.set(piece, rest.length)
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      onLine(decodeUtf8Lossy(bytes.subarray(from, end)))
      from = end + 1
    }
    rest = bytes.slice(from)
    if (rest.length > MAX_LINE_BYTES) stream.close()
  })
}

function settle(
  waiting: Map<number, Waiting>,
  message: Exclude<QmpMessage, { kind: 'event' }>,
  target: QmpTarget
): void {
  const id = message.kind === 'greeting' ? 0 : message.id
  const found = id === null ? undefined : waiting.get(id)
  if (id === null || found === undefined) return
  waiting.delete(id)
  if (message.kind === 'error') found.fail(failed(target, found.command, message.text))
  else found.done(message.kind === 'return' ? message.value : null)
}

const failed = ({ socket }: QmpTarget, command: string, text: string): H2kError =>
  new H2kError({
    code: 'QMP_FAILED',
    severity: 'error',
    what: `QEMU did not perform ${command}: ${text}`,
    where: { in: 'file', path: socket },
    hint: 'run the command again; if it fails again, look at the messages of QEMU in the evidence'
  })
