import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Jail } from '../../model/host.ts'

/**
 * Whether only root's right to pass over modes reaches all paths of a jail: images that belong to another user, or that
 * lie in that user's home.
 */
export function needsOverride({ read, write = [] }: Jail): boolean {
  if (process.geteuid?.() !== 0) return false
  return read.some(path => !reaches(path, 0o4)) || write.some(path => !reaches(path, 0o6))
}

/** What is not there is no question of rights: the jail says that it cannot find it. */
function reaches(path: string, bits: number): boolean {
  if (!existsSync(path)) return true
  const real = realpathSync(path)
  const folders = new Set([...above(path), ...above(real)])
  return allows(real, bits) && [...folders].every(folder => allows(folder, 0o1))
}

const above = (path: string): readonly string[] =>
  path === '/' ? [] : [dirname(path), ...above(dirname(path))]

function allows(path: string, bits: number): boolean {
  const { uid, mode } = statSync(path)
  const granted = uid === 0 ? mode >> 6 : mode
  return (granted & bits) === bits
}
