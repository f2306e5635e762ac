import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownerTag } from './process-identity.ts'

/** How the names of these folders begin; the tag of their maker follows. */
export const PARENT_PREFIX = 'h2k-'

/** Private folders that go when the process ends. */
export function createTemporary(): () => Promise<string> {
  let parent: string | undefined
  let made = 0
  // One parent for all, made at the first call: most commands need none.
  return async () => {
    parent ??= makeParent()
    made += 1
    const folder = join(parent, `${made}`)
    mkdirSync(folder, { mode: 0o700 })
    return folder
  }
}

function makeParent(): string {
  const folder = mkdtempSync(join(tmpdir(), `${PARENT_PREFIX}${ownerTag()}-`))
  process.on('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // A view that is still mounted in it cannot be removed; the next run does it.
    }
  })
  return folder
}
