import { expect, test } from 'vitest'
import { qemuImgCheck } from '../../../src/data/executors/qemu-img-check.ts'
import { actionOf, attemptWith, codesOf, hostIn, scripted } from '../stage.ts'

const VIRTUAL = 1073741824
const info = (bytes: number): Uint8Array =>
  Buffer.from(JSON.stringify({ format: 'qcow2', 'virtual-size': bytes }))

const run = (format: 'qcow2' | 'raw', answer: Parameters<typeof scripted>[0]) => {
  const script = scripted(answer)
  const action = actionOf('qemu-img.check', { path: 'd', format, virtual_bytes: VIRTUAL })
  return { ...script, result: qemuImgCheck.run(action, hostIn('/srv', { run: script.run }), attemptWith()) }
}

test('looks at size and tables in the planned format', async () => {
  const { argvs, result } = run('qcow2', () => ({ stdout: info(VIRTUAL) }))
  expect(await result).toEqual({ made: [], notes: { format: 'qcow2', virtual_bytes: VIRTUAL } })
  expect(argvs).toEqual([
    ['qemu-img', 'info', '-f', 'qcow2', '--output=json', '/srv/d'],
    ['qemu-img', 'check', '-f', 'qcow2', '/srv/d']
  ])
})

test('raw has no tables', async () => {
  const { argvs, result } = run('raw', () => ({ stdout: info(VIRTUAL) }))
  await result
  expect(argvs).toEqual([['qemu-img', 'info', '-f', 'raw', '--output=json', '/srv/d']])
})

test.each<[string, string, Parameters<typeof scripted>[0]]>([
  ['another size', 'DISK_SIZE_DIFFERS', () => ({ stdout: info(VIRTUAL + 512) })],
  ['another format', 'DISK_CHECK_FAILED', () => ({ status: 1, stderr: 'Image is not in qcow2 format' })],
  ['no answer', 'TOOL_ANSWER', () => ({ stdout: Buffer.from('qcow2') })],
  ['errors', 'DISK_CHECK_FAILED', argv => (argv[1] === 'check' ? { status: 2 } : { stdout: info(VIRTUAL) })],
  ['leaks', 'DISK_CHECK_FAILED', argv => (argv[1] === 'check' ? { status: 3 } : { stdout: info(VIRTUAL) })]
])('%s: %s', async (_, code, answer) => {
  expect(await codesOf(run('qcow2', answer).result)).toEqual([code])
})
