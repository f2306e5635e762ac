/** What is at a place of a filesystem, by its own structures: links are seen, not followed. */
export interface Inode {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** In a folder; null when its names cannot be read. */
  find(name: string): Promise<Inode | 'absent' | null>
  /** Of a link; null when it cannot be read. */
  target(): Promise<string | null>
}

export type Looked =
  | { readonly is: 'link'; readonly target: string }
  | { readonly is: 'file' | 'folder' | 'other' | 'absent' }
  /** These structures are not read here, or the way there leads over a link. */
  | { readonly is: 'unknown' }

/** Of the format bits of st_mode: inode(7). */
export function kindOfMode(mode: number): Inode['kind'] {
  const type = mode & 0o170000
  return type === 0o100000 ? 'file' : type === 0o040000 ? 'folder' : type === 0o120000 ? 'link' : 'other'
}

/** What is at an absolute path below a folder. */
export async function lookUp(root: Inode | null, path: string): Promise<Looked> {
  let at = root
  for (const name of path.split('/').filter(part => part !== '')) {
    if (at === null || at.kind === 'link') return { is: 'unknown' }
    const next = at.kind === 'folder' ? await at.find(name) : 'absent'
    if (next === 'absent') return { is: 'absent' }
    at = next
  }
  if (at === null) return { is: 'unknown' }
  if (at.kind !== 'link') return { is: at.kind }
  const target = await at.target()
  return target === null || target === '' ? { is: 'unknown' } : { is: 'link', target }
}
