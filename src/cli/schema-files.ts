import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The schemas by name, sorted. They stand beside `dist/` in a package, and two folders up in a checkout. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const here = dirname(fileURLToPath(import.meta.url))
  const folder = join(here, basename(here) === 'dist' ? '..' : '../..', 'schemas')
  const files = [
    ...(await listed(folder, '.schema.json')),
    ...(await listed(join(folder, 'actions'), '.json'))
  ]
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function listed(folder: string, end: string): Promise<ReadonlyArray<readonly [string, string]>> {
  const names = await readdir(folder)
  return names
    .filter(name => name.endsWith(end))
    .map(name => [name.slice(0, -end.length), join(folder, name)])
}
