const MAX_LENGTH = 1024
const MAX_DEPTH = 32

/**
 * Where a name found in a source file leads, as a path relative to the source's folder; null when it is absolute, climbs
 * with `..`, or is no sane name. `folder` is the VM's own folder: what lies beside it belongs to somebody else.
 */
export function sourcePath(folder: string, name: string): string | null {
  if (name.length > MAX_LENGTH || hasControl(name) || isAbsoluteName(name)) return null
  const parts = name.split('/').filter(part => part !== '' && part !== '.')
  if (parts.length === 0 || parts.length > MAX_DEPTH || parts.includes('..')) return null
  return [...(folder === '' ? [] : [folder]), ...parts].join('/')
}

/** Also as Windows writes it: a descriptor made there names its parent so. */
export const isAbsoluteName = (name: string): boolean => /^([/\\]|[A-Za-z]:[/\\])/.test(name)

/** The last part of a path of any system. */
export const baseName = (path: string): string => path.replace(/^.*[/\\]/, '')

/** '' for a file that lies in the source's folder itself. */
export const folderOf = (path: string): string => (path.includes('/') ? path.replace(/\/[^/]*$/, '') : '')

const hasControl = (text: string): boolean => /[\x00-\x1f\x7f]/.test(text)
