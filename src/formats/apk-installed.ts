import type { GuestPackage } from '../model/facts.ts'

/**
 * Packages of apk's list of what is installed whose name is wanted, sorted by name. A package is a run of lines, each
 * with one letter for what it says; an empty line ends it.
 *
 * Source: apk-package(5); apk-tools, src/database.c: apk_db_index_read.
 */
export function parseApkInstalled(text: string, wanted: (name: string) => boolean): readonly GuestPackage[] {
  const found = new Map<string, string>()
  let [name, version] = ['', '']
  const finish = (): void => {
    if (name !== '' && version !== '' && wanted(name)) found.set(name, version)
    ;[name, version] = ['', '']
  }
  for (const line of text.split('\n')) {
    if (line === '') finish()
    else if (line.startsWith('P:')) name = line.slice(2)
    else if (line.startsWith('V:')) version = line.slice(2)
  }
  finish()
  return [...found]
    .map(([key, value]) => ({ name: key, version: value }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
