import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileChecksum } from '../../../src/data/executors/file-checksum.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn } from '../stage.ts'

const action = actionOf('file.checksum', { path: 'disk.qcow2', algorithm: 'sha256' }, [
  'art:vm.demo/disk.0/checked'
])

test('digests the file and reports progress to its end', async () => {
  const root = folder()
  const bytes = Buffer.alloc(3_000_000, 'h2k')
  writeFileSync(join(root, 'disk.qcow2'), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const attempt = attemptWith()
  const path = 'disk.qcow2'
  expect(await fileChecksum.run(action, hostIn(root), attempt)).toEqual({
    made: [{ artifact: 'art:vm.demo/disk.0/checked', path, bytes: 3_000_000, sha256 }],
    notes: { path, bytes: 3_000_000, sha256 }
  })
  expect(attempt.reported.at(-1)).toEqual([3_000_000, 3_000_000, undefined])
})

test('a missing file', async () => {
  expect(await codesOf(fileChecksum.run(action, hostIn(folder()), attemptWith()))).toEqual(['FILE_MISSING'])
})
