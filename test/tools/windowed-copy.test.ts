// Copies real images in small windows, and ends the copy at every window in every way: what the next attempt makes of it
// must have the bytes of one plain qemu-img convert.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHost } from '../../src/data/host/host.ts'
import { copyInWindows, type WindowedCopy } from '../../src/data/windowed-copy.ts'
import { H2kError } from '../../src/model/diagnostic.ts'
import type { Host, StopSignal } from '../../src/model/host.ts'
import type { Checkpoint } from '../../src/model/state.ts'
import { attemptWith, codesOf } from '../data/stage.ts'

const MIB = 1024 * 1024
const SIZE = 24 * MIB + 512

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'h2k-windows-'))
  // Data with a hole in the middle, so that there is something to skip.
  writeFileSync(join(root, 'base.raw'), Buffer.concat([randomBytes(8 * MIB), Buffer.alloc(MIB, 'h2k')]))
  truncateSync(join(root, 'base.raw'), SIZE)
  qemuImg('create', '-q', '-f', 'qcow2', '-b', 'base.raw', '-F', 'raw', 'top.qcow2')
  execFileSync('qemu-io', ['-c', 'write -P 7 17M 5M', join(root, 'top.qcow2')])
})
afterAll(() => rmSync(root, { recursive: true }))

const qemuImg = (...args: readonly string[]): string =>
  execFileSync('qemu-img', args, { cwd: root, encoding: 'utf8' })

function copyTo(to: string, format: 'raw' | 'qcow2'): WindowedCopy {
  const file = (filename: string) => ({ driver: 'file', filename: join(root, filename), 'read-only': true })
  return {
    id: 'vm.a/disk.0/convert',
    graph: { driver: 'qcow2', file: file('top.qcow2'), backing: { driver: 'raw', file: file('base.raw') } },
    files: [join(root, 'top.qcow2'), join(root, 'base.raw')],
    first_bytes: MIB,
    params: { to, format, virtual_bytes: SIZE }
  }
}

interface Signal extends StopSignal {
  stop(): void
}

function signal(): Signal {
  const listeners = new Set<() => void>()
  let stopped = false
  return {
    get stopped() {
      return stopped
    },
    onStop(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop() {
      stopped = true
      for (const listener of listeners) listener()
    }
  }
}

/** A host on which every window takes as long as it takes, but none is called fast: all are of the first size. */
function steady(stop: StopSignal = signal()): Host {
  const host = createHost({ root, stop })
  let now = 0
  return { ...host, now: () => (now += 2000) }
}

const isWindow = (argv: readonly string[]): boolean => argv.includes('--target-is-zero')

/** One attempt; what it kept becomes the next one's checkpoint. */
async function attemptAt(copy: WindowedCopy, host: Host, checkpoint: Checkpoint | null) {
  const attempt = attemptWith(undefined, checkpoint)
  const ended = await copyInWindows(copy, host, attempt).catch((error: unknown) => {
    if (error instanceof H2kError) return error.diagnostics[0]?.code
    throw error
  })
  const checkpointNow = attempt.kept.at(-1) ?? checkpoint
  return { ended, checkpoint: checkpointNow, began: attempt.reported[0]?.[0], kept: attempt.kept }
}

const bytesOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex')

test.each(['raw', 'qcow2'] as const)('%s in windows has the bytes of one plain convert', async format => {
  qemuImg('convert', '-O', format, 'top.qcow2', `plain.${format}`)
  const { ended, kept } = await attemptAt(copyTo(`windows.${format}`, format), steady(), null)
  expect(ended).toEqual({ ended: 'whole' })
  // The last two are zeros.
  expect(kept.map(({ bytes }) => bytes / MIB)).toEqual(Array.from({ length: 22 }, (_, n) => n + 1))
  expect(bytesOf(`windows.${format}`)).toBe(bytesOf(`plain.${format}`))
  expect(statSync(join(root, `windows.${format}`)).mode & 0o777).toBe(0o600)
})

test.each(['raw', 'qcow2'] as const)(
  'R13 a copy to %s that is stopped goes on at its checkpoint, whichever window that is',
  async format => {
    qemuImg('convert', '-O', format, 'top.qcow2', `plain.${format}`)
    const copy = copyTo(`stopped.${format}`, format)
    let last: Checkpoint | null = null
    let attempts = 0
    for (let done = false; !done; attempts += 1) {
      const stop = signal()
      const host = steady(stop)
      // Every attempt may begin two windows; in the second one it is stopped, and ends that.
      let windows = 0
      const run: Host['run'] = (argv, options) => {
        if (isWindow(argv) && (windows += 1) === 2) setImmediate(stop.stop)
        return host.run(argv, options)
      }
      const { ended, checkpoint, began } = await attemptAt(copy, { ...host, run }, last)
      expect(began).toBe(last?.bytes ?? 0)
      done = ended !== 'STOPPED'
      last = checkpoint
    }
    expect(attempts).toBe(11)
    expect(bytesOf(`stopped.${format}`)).toBe(bytesOf(`plain.${format}`))
  }
)

test('a window that dies is copied again, and nothing before it', async () => {
  qemuImg('convert', '-O', 'qcow2', 'top.qcow2', 'plain.qcow2')
  const copy = copyTo('killed.qcow2', 'qcow2')
  let last: Checkpoint | null = null
  for (let window = 1; ; window += 1) {
    const host = steady()
    let windows = 0
    // Killed somewhere in its second window, each time a little later.
    const run: Host['run'] = (argv, options) => {
      if (!isWindow(argv) || (windows += 1) !== 2) return host.run(argv, options)
      return host.run(['timeout', '-s', 'KILL', `${0.002 * (window % 10)}`, ...argv], options)
    }
    const { ended, checkpoint, began } = await attemptAt(copy, { ...host, run }, last)
    expect(began).toBe(last?.bytes ?? 0)
    last = checkpoint
    if (typeof ended === 'object' && ended.ended === 'whole') break
    expect(window).toBeLessThan(40)
  }
  expect(bytesOf('killed.qcow2')).toBe(bytesOf('plain.qcow2'))
  expect(JSON.parse(qemuImg('check', '--output=json', 'killed.qcow2'))).not.toHaveProperty('leaks')
})

test.each<[string, (path: string) => void]>([
  [
    'another file stands there',
    path =>
      execFileSync('cp', ['--remove-destination', path, `${path}.2`]) &&
      execFileSync('mv', [`${path}.2`, path])
  ],
  [
    'its tables are damaged',
    path =>
      execFileSync('dd', ['if=/dev/urandom', `of=${path}`, 'bs=64K', 'count=2', 'seek=1', 'conv=notrunc'], {
        stdio: 'ignore'
      })
  ],
  [
    'its data is not that of the source',
    path => execFileSync('qemu-io', ['-f', 'qcow2', '-c', 'write -P 9 1M 64k', path])
  ],
  ['it is gone', path => rmSync(path)]
])('when %s the copy begins at the start', async (_, harm) => {
  qemuImg('convert', '-O', 'qcow2', 'top.qcow2', 'plain.qcow2')
  const copy = copyTo('harmed.qcow2', 'qcow2')
  const stop = signal()
  const host = steady(stop)
  let windows = 0
  const run: Host['run'] = (argv, options) => {
    if (isWindow(argv) && (windows += 1) === 3) stop.stop()
    return host.run(argv, options)
  }
  const first = await attemptAt(copy, { ...host, run }, null)
  expect(first).toMatchObject({ ended: 'STOPPED', checkpoint: { bytes: 2 * MIB } })
  harm(join(root, 'harmed.qcow2'))
  const second = await attemptAt(copy, steady(), first.checkpoint)
  expect(second).toMatchObject({ ended: { ended: 'whole' }, began: 0 })
  expect(bytesOf('harmed.qcow2')).toBe(bytesOf('plain.qcow2'))
})

test('a source that is another file than before is copied from the start', async () => {
  const copy = copyTo('other.raw', 'raw')
  const first = await attemptAt(copy, steady(), null)
  const checkpoint = first.kept[3] ?? null
  execFileSync('touch', [join(root, 'top.qcow2')])
  expect((await attemptAt(copy, steady(), checkpoint)).began).toBe(0)
})

test('what nothing was kept of is removed', async () => {
  const stop = signal()
  const host = createHost({ root, stop })
  const copy = copyTo('nothing.raw', 'raw')
  const run: Host['run'] = (argv, options) => {
    if (isWindow(argv)) stop.stop()
    return host.run(argv, options)
  }
  expect(await codesOf(copyInWindows(copy, { ...host, run }, attemptWith()))).toEqual(['STOPPED'])
  expect(await host.stat('nothing.raw')).toBeNull()
})

test('R13 a copy that begins anew says first that what was kept before is over', async () => {
  const host = createHost({ root, stop: signal() })
  const attempt = attemptWith(undefined, { bytes: 4 * MIB, of: `sha256:${'0'.repeat(64)}` })
  expect(await copyInWindows(copyTo('stale.raw', 'raw'), host, attempt)).toEqual({ ended: 'whole' })
  // The new file may have the inode of the old one.
  expect(attempt.kept[0]?.bytes).toBe(0)
  const none = attemptWith(undefined, attempt.kept[0])
  await copyInWindows(copyTo('stale.raw', 'raw'), host, none)
  expect(readFileSync(join(root, 'stale.raw')).subarray(0, 8 * MIB)).toEqual(
    readFileSync(join(root, 'base.raw')).subarray(0, 8 * MIB)
  )
})
