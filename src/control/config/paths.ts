// Paths as text: nothing is looked up, so `a/../b` is `b` even where `a` is a link.

export const isAbsolute = (path: string): boolean => path.startsWith('/')

/** Without `.`, empty parts and `..` behind a name; `.` for the folder itself. */
export function normalise(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!isAbsolute(path)) parts.push(part)
  }
  const text = parts.join('/')
  return isAbsolute(path) ? `/${text}` : text || '.'
}

/** The path, from a folder; an absolute path stays itself. */
export const join = (folder: string, path: string): string =>
  normalise(isAbsolute(path) ? path : `${folder}/${path}`)

/** The way from one absolute folder to an absolute path. */
export function relative(from: string, to: string): string {
  const [left, right] = [partsOf(from), partsOf(to)]
  let same = 0
  while (same < left.length && same < right.length && left[same] === right[same]) same++
  return normalise([...left.slice(same).map(() => '..'), ...right.slice(same)].join('/'))
}

export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  return at < 0 ? '.' : at === 0 ? '/' : normalise(path.slice(0, at))
}

const partsOf = (path: string): readonly string[] => normalise(path).split('/').filter(Boolean)
