import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileWithdraw } from '../../../src/data/executors/file-withdraw.ts'
import type { FileWithdrawParams } from '../../../src/model/action.gen.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn } from '../stage.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A file, and what was recorded of it. */
function made(): { readonly root: string; readonly path: string; readonly recorded: FileWithdrawParams } {
  const root = folder()
  const path = join(root, 'disk.qcow2')
  writeFileSync(path, 'data')
  const { mtimeNs, ino } = statSync(path, { bigint: true })
  const recorded = {
    path: 'disk.qcow2',
    bytes: 4,
    mtime_ns: `${mtimeNs}`,
    inode: `${ino}`,
    sha256: sha256('data')
  }
  return { root, path, recorded }
}

const run = (root: string, params: FileWithdrawParams) =>
  fileWithdraw.run(actionOf('file.withdraw', params), hostIn(root), attemptWith())

test.each(['with its digest', 'without a digest'])(
  'removes what was recorded, %s, and is done when it is gone',
  async how => {
    const { root, path, recorded } = made()
    const params = how === 'without a digest' ? { ...recorded, sha256: null } : recorded
    expect(await run(root, params)).toEqual({ made: [], notes: { path: 'disk.qcow2', removed: true } })
    expect(existsSync(path)).toBe(false)
    expect(await run(root, params)).toEqual({ made: [], notes: { path: 'disk.qcow2', removed: false } })
  }
)

test.each<[string, (path: string) => void]>([
  ['longer', path => writeFileSync(path, 'data and more')],
  ['written', path => writeFileSync(path, 'DATA')],
  [
    'written, with its old time',
    path => {
      const { mtime } = statSync(path)
      writeFileSync(path, 'DATA')
      utimesSync(path, mtime, mtime)
    }
  ]
])('a file that is %s since stays', async (_, change) => {
  const { root, path, recorded } = made()
  change(path)
  const now = statSync(path, { bigint: true })
  // As a change within the resolution of the clock: only the digest tells.
  const params = { ...recorded, mtime_ns: `${now.mtimeNs}` }
  const before = readFileSync(path)
  expect(await codesOf(run(root, params))).toEqual(['WITHDRAW_CHANGED'])
  expect(readFileSync(path)).toEqual(before)
})

test('another inode, a folder and a link are not what was recorded', async () => {
  const { root, path, recorded } = made()
  expect(await codesOf(run(root, { ...recorded, inode: '1' }))).toEqual(['WITHDRAW_CHANGED'])
  mkdirSync(join(root, 'folder'))
  symlinkSync('disk.qcow2', join(root, 'link'))
  for (const name of ['folder', 'link'])
    expect(await codesOf(run(root, { ...recorded, path: name }))).toEqual(['WITHDRAW_CHANGED'])
  expect(readFileSync(path, 'utf8')).toBe('data')
})
