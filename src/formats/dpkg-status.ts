import type { GuestPackage } from '../model/facts.ts'

/** States in which no file of a package is there. */
const GONE: ReadonlySet<string> = new Set(['not-installed', 'config-files'])

/**
 * Packages of dpkg's status file whose files are on the disk and whose name is wanted, sorted by name.
 *
 * Source: dpkg(1), PACKAGE STATES; deb822(5).
 */
export function parseDpkgStatus(text: string, wanted: (name: string) => boolean): readonly GuestPackage[] {
  const found = new Map<string, string>()
  let [name, state, version] = ['', '', '']
  const finish = (): void => {
    if (name !== '' && version !== '' && !GONE.has(state) && wanted(name)) found.set(name, version)
    ;[name, state, version] = ['', '', '']
  }
  for (const line of text.split('\n')) {
    if (line === '') finish()
    else if (line.startsWith('Package: ')) name = line.slice(9).trim()
    else if (line.startsWith('Version: ')) version = line.slice(9).trim()
    else if (line.startsWith('Status: ')) state = line.trim().split(' ').at(-1) ?? ''
  }
  finish()
  return [...found]
    .map(([key, value]) => ({ name: key, version: value }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
