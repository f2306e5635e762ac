import type { Inode } from './inode.ts'

/** What a path leads to, and where that is: a path without links. */
export type Followed<Node> =
  | { readonly is: 'found'; readonly node: Node; readonly path: string }
  | { readonly is: 'absent' }
  | { readonly is: 'failed'; readonly why: string }
  /** These structures cannot be read here. */
  | { readonly is: 'unknown' }

/** Steps that are left for all paths of one filesystem: a guest can make links that cost thousands each. */
export interface Walk {
  steps: number
}

/** Source: Linux, include/linux/namei.h, MAXSYMLINKS. */
const MAX_LINKS = 40
/** Source: Linux, include/uapi/linux/limits.h, PATH_MAX with its NUL. */
const MAX_TARGET = 4095

/**
 * Follows a path below a folder as a kernel does that has this folder as its root: absolute links begin there, and
 * nothing leads above it.
 *
 * Source: path_resolution(7), symlink(7).
 */
export async function follow<Node extends Followable<Node>>(
  root: Node,
  path: string,
  walk: Walk
): Promise<Followed<Node>> {
  const left = namesOf(path).toReversed()
  const way: Step<Node>[] = []
  let links = 0
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const at = way.at(-1)?.node ?? root
    if (walk.steps-- <= 0) return { is: 'unknown' }
    if (at.kind !== 'folder') return { is: 'absent' }
    if (name === '..') way.pop()
    if (name === '.' || name === '..') continue
    const node = await at.find(name)
    if (node === null) return { is: 'unknown' }
    if (node === 'absent') return { is: 'absent' }
    if (node.kind !== 'link') {
      way.push({ name, node })
      continue
    }
    const target = await node.target()
    if (target === null || target.length > MAX_TARGET) return { is: 'unknown' }
    if (target === '') return { is: 'absent' }
    if (++links > MAX_LINKS) return { is: 'failed', why: 'it is behind too many symbolic links' }
    if (target.startsWith('/')) way.length = 0
    left.push(...namesOf(target).toReversed())
  }
  return { is: 'found', node: way.at(-1)?.node ?? root, path: `/${way.map(step => step.name).join('/')}` }
}

interface Followable<Node> extends Pick<Inode, 'kind' | 'target'> {
  find(name: string): Promise<Node | 'absent' | null>
}

interface Step<Node> {
  readonly name: string
  readonly node: Node
}

const namesOf = (path: string): readonly string[] => path.split('/').filter(name => name !== '')
