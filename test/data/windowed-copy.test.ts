import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyInWindows, type WindowedCopy } from '../../src/data/windowed-copy.ts'
import type { Host, RunOptions } from '../../src/model/host.ts'
import { attemptWith, codesOf, folder, hostIn, scripted } from './stage.ts'

// What is asked of qemu-img. That the answer is right is tested with the real one, in test/tools/windowed-copy.test.ts.

const MIB = 1024 * 1024
const GIB = 1024 * MIB

const copyOf = (bytes: number): WindowedCopy => ({
  id: 'vm.a/disk.0/convert',
  graph: { driver: 'raw', file: { driver: 'file', filename: '/src/a.raw' } },
  files: ['/src/a.raw'],
  first_bytes: 64 * MIB,
  params: { to: 'out/a.partial', format: 'qcow2', virtual_bytes: bytes }
})

const map = (...extents: ReadonlyArray<readonly [start: number, length: number, zero: boolean]>): string =>
  `[${extents.map(([start, length, zero]) => `{ "start": ${start}, "length": ${length}, "depth": 0, "present": true, "zero": ${zero}, "data": ${!zero}, "offset": 0}`).join(',\n')}]\n`

interface Window {
  readonly at: number
  readonly bytes: number
}

/** A qemu-img that knows the map and takes so many ms for each window. */
function stage(text: string, ms: (window: Window) => number = () => 1000, status = 0) {
  const root = folder()
  let now = 0
  const windows: Window[] = []
  const options: Array<RunOptions | undefined> = []
  const script = scripted(argv => {
    if (argv[1] === 'map') return { stdout: Buffer.from(text) }
    const [, target] = argv.filter(word => word.startsWith('json:'))
    if (argv[1] !== 'convert' || target === undefined) return {}
    const { offset, size } = JSON.parse(target.slice('json:'.length))
    windows.push({ at: offset, bytes: size })
    now += ms({ at: offset, bytes: size })
    return { status, stderr: status === 0 ? '' : 'qemu-img: error', stdout: Buffer.from('(100.00/100%)\r') }
  })
  const run: Host['run'] = (argv, given) => {
    if (argv.includes('-n')) options.push(given)
    return script.run(argv, given)
  }
  return { root, windows, options, argvs: script.argvs, host: hostIn(root, { run, now: () => now }) }
}

test('a window is a part of the source and the same part of the target', async () => {
  const { root, argvs, host, options } = stage(map([0, 10 * MIB, false]))
  const attempt = attemptWith()
  expect(await copyInWindows(copyOf(10 * MIB), host, attempt)).toEqual({ ended: 'whole' })
  const to = join(root, 'out/a.partial')
  expect(argvs.map(([, command]) => command)).toEqual(['create', 'map', 'convert'])
  expect(argvs[0]).toEqual(['qemu-img', 'create', '-q', '-f', 'qcow2', to, `${10 * MIB}`])
  const [source, target] = argvs[2]?.slice(-2).map(name => JSON.parse(name.slice('json:'.length))) ?? []
  expect(argvs[2]?.slice(0, -2)).toEqual(['qemu-img', 'convert', '-p', '-n', '--target-is-zero'])
  expect(source).toEqual({
    ...{ driver: 'raw', offset: 0, size: 10 * MIB },
    file: { driver: 'raw', file: { driver: 'file', filename: '/src/a.raw' } }
  })
  expect(target).toEqual({
    ...{ driver: 'raw', offset: 0, size: 10 * MIB },
    file: { driver: 'qcow2', file: { driver: 'file', filename: to } }
  })
  expect(options[0]?.jail).toEqual({ read: ['/src/a.raw'], write: [to], work: 'disk' })
  expect(attempt.reported).toEqual([
    [0, 10 * MIB, undefined],
    [10 * MIB, 10 * MIB, undefined]
  ])
  // All is done then: nobody goes on from there.
  expect(attempt.kept).toEqual([])
})

test('fast windows grow up to a bound, slow ones shrink', async () => {
  const slow = 12 * GIB
  const { windows, host } = stage(map([0, 20 * GIB, false]), ({ at }) => (at < slow ? 100 : 5000))
  await copyInWindows(copyOf(20 * GIB), host, attemptWith())
  expect(windows.map(({ bytes }) => bytes / MIB).slice(0, 9)).toEqual([
    64, 128, 256, 512, 1024, 2048, 4096, 4096, 4096
  ])
  expect(windows.at(-1)?.bytes).toBeLessThan(GIB)
  expect(windows.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(20 * GIB)
})

test('large holes are left out, small ones are not', async () => {
  const text = map(
    [0, MIB, false],
    [MIB, MIB, true],
    [2 * MIB, MIB, false],
    [3 * MIB, GIB, true],
    [3 * MIB + GIB, MIB, false],
    [4 * MIB + GIB, GIB, true]
  )
  const { windows, host } = stage(text)
  const attempt = attemptWith()
  await copyInWindows(copyOf(4 * MIB + 2 * GIB), host, attempt)
  expect(windows).toEqual([
    { at: 0, bytes: 3 * MIB },
    { at: 3 * MIB + GIB, bytes: MIB }
  ])
  expect(attempt.kept.map(({ bytes }) => bytes)).toEqual([3 * MIB, 4 * MIB + GIB])
})

test('checkpoints are no closer than the disk can follow', async () => {
  const { windows, host } = stage(map([0, GIB, false]), () => 10)
  const attempt = attemptWith()
  await copyInWindows(copyOf(GIB), host, attempt)
  expect(windows.length).toBeGreaterThan(3)
  expect(attempt.kept).toEqual([])
})

test('a source of another size is refused before anything is copied', async () => {
  const { windows, host } = stage(map([0, MIB, false]))
  expect(await codesOf(copyInWindows(copyOf(2 * MIB), host, attemptWith()))).toEqual(['DISK_SIZE_DIFFERS'])
  expect(windows).toEqual([])
})

test('an answer that is no map is an error', async () => {
  const { host } = stage('image: a.raw\n')
  expect(await codesOf(copyInWindows(copyOf(MIB), host, attemptWith()))).toEqual(['CONVERT_FAILED'])
})

test('a window that fails: what was kept says whether the file stays', async () => {
  const nothing = stage(map([0, GIB, false]), () => 1000, 1)
  expect(await copyInWindows(copyOf(GIB), nothing.host, attemptWith())).toMatchObject({
    ...{ ended: 'failed', kept: 0 },
    result: { status: 1, stderr: 'qemu-img: error' }
  })
  expect(existsSync(join(nothing.root, 'out/a.partial'))).toBe(false)
})
