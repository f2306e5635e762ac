// What an executor needs to run in a test: an action around its params, a host in a folder of its own, and a guest made
// of a table. The guest behaves as the port says; the real one is tested in test/tools/guestfs.test.ts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createSessions } from '../../src/data/apply/sessions.ts'
import { createHost } from '../../src/data/host/host.ts'
import type { ActionKind, ActionParams } from '../../src/model/action.gen.ts'
import { H2kError } from '../../src/model/diagnostic.ts'
import type { Attempt } from '../../src/model/executor.ts'
import type { Guestfs, GuestfsOptions, GuestStat } from '../../src/model/guestfs.ts'
import type { Host, RunResult, StopSignal } from '../../src/model/host.ts'
import type { ActionOf } from '../../src/model/plan.ts'
import type { Checkpoint } from '../../src/model/state.ts'

export const LAYER = 'art:vm.demo/layer'

export function actionOf<Kind extends ActionKind>(
  kind: Kind,
  params: ActionParams[Kind],
  writes: readonly string[] = []
): ActionOf<Kind> {
  return {
    ...{ id: `vm.demo/${kind}`, kind, kind_version: 1, vm: 'vm.demo', phase: 'fix', effect: 'modify' },
    ...{ idempotence: 'replace', because: 'a test needs it', needs: [], reads: [], writes },
    ...{ undo: { how: 'none', because: 'a test' }, layer: LAYER, preconditions: [], key: 'sha256:0' },
    ...{ params, estimate_bytes: 0 }
  }
}

const neverStops: StopSignal = { stopped: false, onStop: () => () => undefined }

/** A folder that goes with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'h2k-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** The real host in a folder of its own, but for what is replaced. */
export const hostIn = (root: string, replaced: Partial<Host> = {}): Host => ({
  ...createHost({ root, stop: neverStops }),
  ...replaced
})

/** A `run` that notes each argv and answers with what is given. */
export function scripted(answer: (argv: readonly string[]) => Partial<RunResult>): {
  readonly run: Host['run']
  readonly argvs: ReadonlyArray<readonly string[]>
} {
  const argvs: Array<readonly string[]> = []
  return {
    argvs,
    run: (argv, options) => {
      argvs.push(argv)
      const result = { status: 0, signal: null, stdout: new Uint8Array(), stderr: '', ...answer(argv) }
      options?.onStdout?.(result.stdout)
      return Promise.resolve(result)
    }
  }
}

/** An attempt whose sessions open the given guest; progress is noted. */
export function attemptWith(
  guest: Guestfs = guestOf({}),
  checkpoint: Checkpoint | null = null
): Attempt & {
  readonly kept: readonly Checkpoint[]
  readonly reported: ReadonlyArray<readonly [number, number, string | undefined]>
  readonly opened: readonly GuestfsOptions[]
} {
  const reported: Array<readonly [number, number, string | undefined]> = []
  const opened: GuestfsOptions[] = []
  const kept: Checkpoint[] = []
  const openGuestfs = (options: GuestfsOptions): Promise<Guestfs> => {
    opened.push(options)
    return Promise.resolve(guest)
  }
  return {
    reported,
    opened,
    kept,
    checkpoint,
    keep: one => Promise.resolve(void kept.push(one)),
    effect: (_, call) => call(),
    progress: (done, total, note) => void reported.push([done, total, note]),
    sessions: createSessions({ openGuestfs })
  }
}

/** An attempt with an open session. */
export async function attemptIn(guest: Guestfs): Promise<Attempt> {
  const attempt = attemptWith(guest)
  await attempt.sessions.open(LAYER, { accelerator: 'tcg', memory_bytes: 0, disks: [] })
  return attempt
}

/** The codes of what a promise was rejected with. */
export async function codesOf(promise: Promise<unknown>): Promise<readonly string[]> {
  try {
    await promise
  } catch (error) {
    if (error instanceof H2kError) return error.diagnostics.map(({ code }) => code)
    throw error
  }
  return []
}

export interface Entry {
  readonly kind: GuestStat['kind']
  readonly mode?: number
  readonly bytes?: Uint8Array
  readonly target?: string
}

export type Tree = Record<string, string | Entry>

export interface TableGuest extends Guestfs {
  /** Path -> text of every regular file. */
  texts(): Readonly<Record<string, string>>
  modeOf(path: string): number | undefined
  /** What was called for its effect, in order. */
  readonly done: readonly string[]
}

/** A guest made of a table: a text is a file with mode 0644. */
export function guestOf(tree: Tree, free_bytes = 1e9): TableGuest {
  const entries = new Map<string, Entry>(
    Object.entries(tree).map(([path, entry]) => [
      path,
      typeof entry === 'string' ? { kind: 'file', bytes: Buffer.from(entry) } : entry
    ])
  )
  const done: string[] = []
  const note = (text: string): Promise<void> => Promise.resolve(void done.push(text))
  const file = (path: string): Entry & { readonly bytes: Uint8Array } => {
    const entry = entries.get(path)
    if (entry?.kind === 'link' && entry.target !== undefined) return file(entry.target)
    if (entry?.bytes === undefined) throw new Error(`${path}: no such file`)
    return { ...entry, bytes: entry.bytes }
  }
  const nothing = (): Promise<readonly string[]> => Promise.resolve([])
  return {
    done,
    texts: () =>
      Object.fromEntries(
        [...entries].flatMap(([path, { kind, bytes }]) =>
          kind === 'file' && bytes !== undefined ? [[path, Buffer.from(bytes).toString()]] : []
        )
      ),
    modeOf: path => entries.get(path)?.mode,
    listPartitions: nothing,
    listVolumeGroups: nothing,
    listLogicalVolumes: nothing,
    filesystemType: () => Promise.resolve(''),
    filesystemUuid: () => Promise.resolve(''),
    filesystemLabel: () => Promise.resolve(''),
    deviceBytes: () => Promise.resolve(0),
    readDevice: () => Promise.resolve(new Uint8Array()),
    async unlock(device, name, secrets) {
      await note(`unlock ${device} ${name} ${JSON.stringify(secrets)}`)
      return secrets.length > 0
    },
    mount: (device, mountpoint, options) => note(`mount ${device} ${mountpoint} ${options}`),
    unmountAll: () => note('unmount'),
    async lstat(path) {
      const entry = entries.get(path)
      if (entry === undefined) return null
      const { kind, mode = 0o644, bytes } = entry
      return { kind, mode, uid: 0, gid: 0, bytes: bytes?.length ?? 0 }
    },
    readLink: path => Promise.resolve(entries.get(path)?.target ?? ''),
    list: nothing,
    read: async path => file(path).bytes,
    readHead: async (path, max) => file(path).bytes.subarray(0, max),
    async overwrite(path, bytes) {
      entries.set(path, { ...file(path), bytes })
    },
    async create(path, bytes, mode) {
      entries.set(path, { kind: 'file', bytes, mode })
    },
    async makeLink(path, target) {
      entries.set(path, { kind: 'link', target })
    },
    async makeFolder(path) {
      entries.set(path, { kind: 'folder' })
    },
    async append(path, bytes) {
      entries.set(path, { ...file(path), bytes: Buffer.concat([file(path).bytes, bytes]) })
    },
    async remove(path) {
      entries.delete(path)
    },
    async command(argv) {
      await note(argv.join(' '))
      return ''
    },
    freeSpace: () => Promise.resolve({ bytes: free_bytes, inodes: 1000 }),
    trim: mountpoint => note(`trim ${mountpoint}`),
    sync: () => note('sync'),
    close: () => note('close')
  }
}
