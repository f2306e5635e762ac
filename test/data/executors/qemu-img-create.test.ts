import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { qemuImgCreate } from '../../../src/data/executors/qemu-img-create.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn, scripted } from '../stage.ts'

const action = actionOf('qemu-img.create', { path: 'work/d.qcow2', virtual_bytes: 1073741824 }, [
  'art:vm.demo/disk.0/overlay'
])

test('makes a private file in a private folder and names no backing file', async () => {
  const root = folder()
  const { run, argvs } = scripted(() => ({}))
  expect(await qemuImgCreate.run(action, hostIn(root, { run }), attemptWith())).toEqual({
    made: [{ artifact: 'art:vm.demo/disk.0/overlay', path: 'work/d.qcow2', bytes: 0, sha256: null }],
    notes: {}
  })
  expect(argvs).toEqual([
    ['qemu-img', 'create', '-q', '-f', 'qcow2', join(root, 'work/d.qcow2'), '1073741824']
  ])
  expect(statSync(join(root, 'work/d.qcow2')).mode & 0o777).toBe(0o600)
  expect(statSync(join(root, 'work')).mode & 0o777).toBe(0o700)
})

test('what an earlier attempt left is dropped', async () => {
  const root = folder()
  const { run } = scripted(() => ({}))
  const flat = actionOf('qemu-img.create', { path: 'd.qcow2', virtual_bytes: 512 })
  writeFileSync(join(root, 'd.qcow2'), 'half of an overlay')
  await qemuImgCreate.run(flat, hostIn(root, { run }), attemptWith())
  expect(readFileSync(join(root, 'd.qcow2'), 'utf8')).toBe('')
})

test('qemu-img that fails', async () => {
  const { run } = scripted(() => ({ status: 1, stderr: 'qemu-img: no' }))
  const root = folder()
  expect(await codesOf(qemuImgCreate.run(action, hostIn(root, { run }), attemptWith()))).toEqual([
    'CONVERT_FAILED'
  ])
  expect(existsSync(join(root, 'work'))).toBe(true)
})
