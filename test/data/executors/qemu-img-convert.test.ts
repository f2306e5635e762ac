import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { qemuImgConvert } from '../../../src/data/executors/qemu-img-convert.ts'
import type { Block, QemuImgConvertParams } from '../../../src/model/action.gen.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn, scripted } from '../stage.ts'

const VIRTUAL = 1000
const block: Block = {
  driver: 'vmdk',
  path: 'src/top.vmdk',
  extents: [],
  backing: { driver: 'vmdk', path: '/abs/base.vmdk', extents: [], backing: null }
}
const params: QemuImgConvertParams = {
  ...{ from: { block, overlay: 'work/o.qcow2' }, to: 'out/d.partial', format: 'qcow2' },
  ...{ compress: 'none', virtual_bytes: VIRTUAL }
}

const works = () => ({ stdout: Buffer.from('    (0.00/100%)\r    (42.10/100%)\r    (100.00/100%)\r\n') })

function run(changed: Partial<QemuImgConvertParams>, answer: Parameters<typeof scripted>[0]) {
  const root = folder()
  const script = scripted(answer)
  const attempt = attemptWith()
  const action = actionOf('qemu-img.convert', { ...params, ...changed }, ['art:vm.demo/disk.0/partial'])
  const result = qemuImgConvert.run(action, hostIn(root, { run: script.run }), attempt)
  return { root, argvs: script.argvs, attempt, result }
}

test('states the whole graph and copies in one pass', async () => {
  const { root, argvs, attempt, result } = run({}, works)
  expect(await result).toEqual({
    made: [{ artifact: 'art:vm.demo/disk.0/partial', path: 'out/d.partial', bytes: 0, sha256: null }],
    notes: {}
  })
  const file = (filename: string) => ({ driver: 'file', filename, 'read-only': true })
  const graph = {
    driver: 'qcow2',
    discard: 'unmap',
    file: { driver: 'file', filename: join(root, 'work/o.qcow2'), discard: 'unmap' },
    backing: {
      ...{ driver: 'vmdk', 'read-only': true, file: file(join(root, 'src/top.vmdk')) },
      backing: {
        ...{ driver: 'vmdk', 'read-only': true, file: file('/abs/base.vmdk') },
        backing: null
      }
    }
  }
  expect(argvs).toHaveLength(1)
  const [convert] = argvs
  expect(convert?.slice(0, 5)).toEqual(['qemu-img', 'convert', '-p', '-O', 'qcow2'])
  expect(JSON.parse(convert?.[5]?.replace(/^json:/, '') ?? '')).toEqual(graph)
  expect(convert?.slice(6)).toEqual([join(root, 'out/d.partial')])
  expect(attempt.reported).toEqual([[1000, 1000, undefined]])
  expect(statSync(join(root, 'out/d.partial')).mode & 0o777).toBe(0o600)
})

test.each([
  ['zlib', ['-c', '-W', '-m', '16', '-o', 'compression_type=zlib', '-O', 'qcow2']],
  ['zstd', ['-c', '-W', '-m', '16', '-o', 'compression_type=zstd', '-O', 'qcow2']]
] as const)('compressed with %s', async (compress, flags) => {
  const { argvs, result } = run({ compress }, works)
  await result
  expect(argvs[0]?.slice(3, -2)).toEqual(flags)
})

test('without an overlay the chain is read as it is', async () => {
  const { argvs, result } = run({ from: { block, overlay: null } }, works)
  await result
  expect(argvs[0]?.at(-2)).toMatch(/^json:\{"driver":"vmdk","read-only":true,/)
})

test.each<[string, string, Parameters<typeof scripted>[0]]>([
  [
    'full disk',
    'DISK_FULL',
    () => ({ status: 1, stderr: 'qemu-img: error while writing at byte 0: No space left on device\n' })
  ],
  [
    'full quota',
    'DISK_FULL',
    () => ({ status: 1, stderr: 'qemu-img: error while writing: Disk quota exceeded\n' })
  ],
  [
    'unreadable source',
    'CONVERT_FAILED',
    () => ({ status: 1, stderr: "qemu-img: Could not open 'json:…': No such file\n" })
  ],
  ['killed', 'CONVERT_FAILED', () => ({ status: null, signal: 'SIGKILL' })]
])('%s: %s, and no partial file is left', async (_, code, answer) => {
  const { root, result } = run({}, answer)
  expect(await codesOf(result)).toEqual([code])
  expect(existsSync(join(root, 'out/d.partial'))).toBe(false)
})
