import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filePublish } from '../../../src/data/executors/file-publish.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn } from '../stage.ts'

const action = actionOf('file.publish', { from: 'out/d.partial', to: 'out/d.qcow2' }, [
  'art:vm.demo/disk.0/final'
])

test('the final name holds the whole file and the temporary one is gone', async () => {
  const root = folder()
  mkdirSync(join(root, 'out'))
  writeFileSync(join(root, 'out/d.partial'), 'whole')
  expect(await filePublish.run(action, hostIn(root), attemptWith())).toEqual({
    made: [{ artifact: 'art:vm.demo/disk.0/final', path: 'out/d.qcow2', bytes: 5, sha256: null }],
    notes: {}
  })
  expect(readFileSync(join(root, 'out/d.qcow2'), 'utf8')).toBe('whole')
  expect(existsSync(join(root, 'out/d.partial'))).toBe(false)
})

test('without the temporary name nothing gets the final one', async () => {
  const root = folder()
  mkdirSync(join(root, 'out'))
  expect(await codesOf(filePublish.run(action, hostIn(root), attemptWith()))).toEqual(['FILE_MISSING'])
  expect(existsSync(join(root, 'out/d.qcow2'))).toBe(false)
})
