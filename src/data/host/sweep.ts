import { spawnSync } from 'node:child_process'
import { lstat, readdir, readFile, rm, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { orNull } from './failure.ts'
import { toolEnvironment } from './find-tool.ts'
import { ownerHasEnded } from './process-identity.ts'
import { PARENT_PREFIX } from './temporary.ts'

/**
 * Removes what processes of this boot that have ended left behind: temporary files in these folders, and their folders
 * among the temporary ones, with the views that are still mounted there. What carries no name of its maker stays.
 */
export async function sweep(folders: readonly string[]): Promise<readonly string[]> {
  const swept: string[] = []
  for (const folder of new Set(folders))
    for (const name of await namesIn(folder)) {
      const path = join(folder, name)
      if (name.endsWith('.tmp') && ownerHasEnded(name) && (await removeFile(path))) swept.push(path)
    }
  for (const name of await readdir(tmpdir())) {
    const path = join(tmpdir(), name)
    if (name.startsWith(PARENT_PREFIX) && ownerHasEnded(name) && (await removeFolder(path))) swept.push(path)
  }
  return swept
}

/** A folder that cannot be listed has nothing that could be swept: nothing waits for it. */
const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

/** Someone else may sweep at the same time; and what cannot be removed stays. */
async function removeFile(path: string): Promise<boolean> {
  const found = await orNull(lstat(path))
  if (found?.isFile() !== true || found.uid !== process.getuid?.()) return false
  return unlink(path).then(
    () => true,
    () => false
  )
}

async function removeFolder(path: string): Promise<boolean> {
  const found = await orNull(lstat(path))
  if (found?.isDirectory() !== true || found.uid !== process.getuid?.()) return false
  for (const mount of await mountsBelow(path))
    spawnSync('fusermount3', ['-u', '-z', '-q', mount], { env: toolEnvironment() })
  try {
    await rm(path, { recursive: true, force: true })
    return true
  } catch {
    // Something is still mounted there that is not ours to remove, or a program still writes: the next run tries again.
    return false
  }
}

/** Field 5 of /proc/self/mountinfo (proc(5)), where blanks are written as \040. */
async function mountsBelow(folder: string): Promise<readonly string[]> {
  const lines = (await readFile('/proc/self/mountinfo', 'utf8')).split('\n')
  const points = lines.map(line => (line.split(' ')[4] ?? '').replaceAll('\\040', ' '))
  return points.filter(point => point.startsWith(`${folder}/`))
}
