import { readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileRemove } from '../../../src/data/executors/file-remove.ts'
import { actionOf, attemptWith, folder, hostIn } from '../stage.ts'

test('removes what is there, a link and not what it leads to, and passes over what is gone', async () => {
  const root = folder()
  for (const name of ['keep', 'overlay']) writeFileSync(join(root, name), name)
  symlinkSync('keep', join(root, 'link'))
  const action = actionOf('file.remove', { paths: ['overlay', 'link', 'gone'] })
  expect(await fileRemove.run(action, hostIn(root), attemptWith())).toEqual({
    made: [],
    notes: { removed: ['overlay', 'link', 'gone'] }
  })
  expect(readdirSync(root)).toEqual(['keep'])
})
