// What has been found out about the guests, kept beside them in the cache, so that a run that was stopped goes on
// where it was: a cell is run again only when its guest, the plan or the other converter has changed.

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import type { CellName } from './cell-names.ts'
import type { Cell } from './cells.ts'

export type Results = {
  /** The folder of the guest, whose name ends in the digest of its build. */
  readonly guest: string
  readonly cells: Partial<Record<CellName, Cell>>
}

const cache =
  process.env['H2K_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'h2k')
const folder = join(cache, 'guest-results')
const fileOf = (name: string): string => join(folder, `${name}.json`)

export async function readResults(name: string): Promise<Results | undefined> {
  const text = await readFile(fileOf(name), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

export async function keepCell(
  name: string,
  guestFolder: string,
  cell: Partial<Record<CellName, Cell>>
): Promise<Results> {
  const guest = basename(guestFolder)
  const old = await readResults(name)
  const results = { guest, cells: { ...(old?.guest === guest ? old.cells : {}), ...cell } }
  await mkdir(folder, { recursive: true })
  await writeFile(`${fileOf(name)}.partial`, JSON.stringify(results, null, 2))
  await rename(`${fileOf(name)}.partial`, fileOf(name))
  return results
}
