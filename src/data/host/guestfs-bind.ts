import koffi from 'koffi'

/** A failed call, with what libguestfs says about it. */
export class GuestfsFailure extends Error {
  readonly errno: number

  constructor(text: string, errno: number) {
    super(text)
    this.errno = errno
  }
}

type Native = (...args: readonly unknown[]) => unknown
type Typed<Result> = (...args: readonly unknown[]) => Result

/** Makes callables of libguestfs' functions; all of them work on the one handle of this process. */
export interface Binder {
  open(): void
  close(): void
  /** Functions returning 0 or -1. `types` are the parameters after the handle, as in guestfs(3). */
  status(name: string, types: string): Typed<void>
  /** Functions with optional arguments at the end: pairs of type and value, closed by -1. */
  variadic(name: string, types: string): Typed<void>
  text(name: string, types: string): Typed<string>
  list(name: string, types: string): Typed<readonly string[]>
  /** Functions returning a buffer whose size comes back through the last parameter. */
  buffer(name: string, types: string): Typed<Uint8Array>
  /** The same; null when the errno is one of `absent`. */
  optionalBuffer(name: string, types: string, absent: readonly number[]): Typed<Uint8Array | null>
  /** Functions returning a structure of `count` 64-bit fields; null when the errno is `absent`. */
  numbers(
    name: string,
    types: string,
    shape: { readonly count: number; readonly absent?: number }
  ): Typed<readonly number[] | null>
  size(name: string, types: string): Typed<number>
  /** The last messages of the appliance and the library. */
  log(): string
}

const LOG_CHARACTERS = 8192
// enum values of guestfs.h, part of its ABI: GUESTFS_EVENT_APPLIANCE and GUESTFS_EVENT_LIBRARY.
const MESSAGES = 0x0010 | 0x0020

/**
 * Loads libguestfs. Its calls are made synchronously: it keeps the last error per thread, so the worker threads of
 * asynchronous koffi calls would lose it.
 *
 * Throws   GuestfsFailure when a call fails; Error when the library cannot be loaded.
 * Source   guestfs(3)
 */
export function bindGuestfs(): Binder {
  dieWithParent()
  const { open, close, log, fail, lastErrno, declare } = loadHandle()
  const pointer = (name: string, types: string): Typed<bigint> => {
    const native = declare('void *', name, types)
    return (...args) => asPointer(native(...args)) ?? fail()
  }
  const status = (name: string, types: string): Typed<void> => {
    const native = declare('int', name, types)
    return (...args) => {
      if (native(...args) === -1) fail()
    }
  }
  return {
    ...{ open, close, log, status },
    variadic: (name, types) => status(name, `${types}, ...`),
    text: (name, types) => mapped(pointer(name, types), takeString),
    list: (name, types) => mapped(pointer(name, types), takeStrings),
    buffer(name, types) {
      const native = pointer(name, `${types}, _Out_ size_t *size`)
      return (...args) => {
        const size = [0]
        return takeBytes(native(...args, size), Number(size[0]))
      }
    },
    optionalBuffer(name, types, absent) {
      const native = declare('void *', name, `${types}, _Out_ size_t *size`)
      return (...args) => {
        const size = [0]
        const at = asPointer(native(...args, size))
        if (at !== null) return takeBytes(at, Number(size[0]))
        return absent.includes(lastErrno()) ? null : fail()
      }
    },
    numbers(name, types, { count, absent }) {
      const native = declare('void *', name, types)
      return (...args) => {
        const at = asPointer(native(...args))
        if (at !== null) return takeNumbers(at, count)
        return absent !== undefined && lastErrno() === absent ? null : fail()
      }
    },
    size(name, types) {
      const native = declare('int64_t', name, types)
      return (...args) => {
        const size = Number(native(...args))
        return size === -1 ? fail() : size
      }
    }
  }
}

interface Handle extends Pick<Binder, 'open' | 'close' | 'log'> {
  fail(): never
  lastErrno(): number
  /** A function of the library whose first argument is the handle. */
  declare(result: string, name: string, types: string): Native
}

function loadHandle(): Handle {
  const lib = koffi.load('libguestfs.so.0')
  const bind = (prototype: string): Native => lib.func(prototype)
  const create = bind('void *guestfs_create(void)')
  const destroy = bind('void guestfs_close(void *g)')
  const lastError = bind('str guestfs_last_error(void *g)')
  const errno = bind('int guestfs_last_errno(void *g)')
  let handle: bigint | null = null
  let messages: (() => string) | null = null
  const lastErrno = (): number => Number(errno(handle))
  return {
    open() {
      handle = asPointer(create())
      if (handle === null) throw new GuestfsFailure('guestfs_create returned NULL', 0)
      messages = collectMessages(bind, handle)
    },
    close() {
      if (handle !== null) destroy(handle)
      handle = null
    },
    log: () => messages?.() ?? '',
    lastErrno,
    fail() {
      throw new GuestfsFailure(String(lastError(handle) ?? 'unknown error'), lastErrno())
    },
    declare(result, name, types) {
      const native = bind(`${result} guestfs_${name}(void *g${types})`)
      return (...args) => native(handle, ...args)
    }
  }
}

/** A call that blocks would outlive a parent that was killed: PR_SET_PDEATHSIG with SIGKILL (prctl(2)). */
function dieWithParent(): void {
  koffi.load(null).func('int prctl(int option, unsigned long signal)')(1, 9)
}

const mapped =
  <From, To>(native: Typed<From>, map: (from: From) => To): Typed<To> =>
  (...args) =>
    map(native(...args))

const asPointer = (value: unknown): bigint | null =>
  typeof value === 'bigint' && value !== 0n ? value : null

/** Keeps errors off stderr and the last messages of appliance and library at hand. */
function collectMessages(bind: (prototype: string) => Native, handle: bigint): () => string {
  let kept = ''
  const callback = koffi.proto(
    'void guestfs_event(void *g, void *data, uint64_t event, int id, int flags, void *text, size_t bytes, void *numbers, size_t count)'
  )
  const listener = koffi.register((...args: readonly unknown[]) => {
    const at = asPointer(args[5])
    if (at !== null) kept = (kept + takeText(at, Number(args[6]))).slice(-LOG_CHARACTERS)
  }, koffi.pointer(callback))
  bind('void guestfs_set_error_handler(void *g, void *handler, void *data)')(handle, null, null)
  bind('int guestfs_set_event_callback(void *g, void *callback, uint64_t events, int flags, void *data)')(
    handle,
    listener,
    MESSAGES,
    0,
    null
  )
  return () => kept
}

const takeText = (at: bigint, length: number): string => Buffer.from(koffi.view(at, length)).toString('utf8')

function takeString(at: bigint): string {
  const text = koffi.decode.string(at)
  koffi.free(at)
  return String(text)
}

/** A NULL-terminated array of strings, both allocated by the callee. */
function takeStrings(at: bigint): readonly string[] {
  const strings: string[] = []
  for (let slot = at; ; slot += 8n) {
    const one = asPointer(koffi.decode(slot, 'void *'))
    if (one === null) break
    strings.push(takeString(one))
  }
  koffi.free(at)
  return strings
}

function takeBytes(at: bigint, size: number): Uint8Array {
  const copy = size === 0 ? new Uint8Array() : new Uint8Array(koffi.view(at, size)).slice()
  koffi.free(at)
  return copy
}

function takeNumbers(at: bigint, count: number): readonly number[] {
  const fields = new BigInt64Array(koffi.view(at, count * 8))
  const numbers = Array.from(fields, Number)
  koffi.free(at)
  return numbers
}
