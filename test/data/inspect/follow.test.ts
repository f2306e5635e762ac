import { expect, test } from 'vitest'
import { follow, type Followed } from '../../../src/data/inspect/follow.ts'
import type { Inode } from '../../../src/data/inspect/inode.ts'

// A text is a link; `file` and `unreadable` are what they say.

interface Node extends Pick<Inode, 'kind' | 'target'> {
  find(name: string): Promise<Node | 'absent' | null>
}
type Tree = string | { readonly [name: string]: Tree }

const FILE = '=file'
const UNREADABLE = '=unreadable'

const node = (tree: Tree): Node | null => {
  if (tree === UNREADABLE) return null
  const kind = tree === FILE ? 'file' : typeof tree === 'string' ? 'link' : 'folder'
  return {
    kind,
    target: async () => (typeof tree === 'string' ? tree : null),
    async find(name) {
      const below = typeof tree === 'string' ? undefined : tree[name]
      return below === undefined ? 'absent' : node(below)
    }
  }
}

const TREE: Tree = {
  bin: 'usr/bin',
  usr: { bin: { sh: 'dash', dash: FILE } },
  etc: {
    absolute: '/usr/bin/dash',
    relative: '../usr/bin/sh',
    above: '../../../../etc/hostname',
    hostname: FILE,
    dangling: '/nowhere',
    loop: '/etc/loop',
    empty: '',
    long: `/${'x/'.repeat(2500)}`,
    slash: '//usr///bin/./dash',
    folder: '/usr/bin',
    through: '/etc/folder/../bin/dash',
    behind: 'hostname/.',
    lost: '/broken/file'
  },
  broken: UNREADABLE
}

const at = async (path: string, steps = 1000): Promise<unknown> => {
  const root = node(TREE)
  if (root === null) throw new Error('the tree has no root')
  const found: Followed<Node> = await follow(root, path, { steps })
  return found.is === 'found' ? [found.node.kind, found.path] : found.is
}

test.each([
  ['/', ['folder', '/']],
  ['/etc/hostname', ['file', '/etc/hostname']],
  ['/etc/absolute', ['file', '/usr/bin/dash']],
  ['/etc/relative', ['file', '/usr/bin/dash']],
  ['/bin/sh', ['file', '/usr/bin/dash']],
  ['/etc/above', ['file', '/etc/hostname']],
  ['/etc/slash', ['file', '/usr/bin/dash']],
  ['/etc/folder', ['folder', '/usr/bin']],
  ['/etc/through', ['file', '/usr/bin/dash']],
  ['/etc/dangling', 'absent'],
  ['/etc/empty', 'absent'],
  ['/etc/hostname/x', 'absent'],
  ['/etc/behind', 'absent'],
  ['/etc/loop', 'failed'],
  ['/etc/long', 'unknown'],
  ['/etc/lost', 'unknown']
])('%s is %j', async (path, found) => {
  expect(await at(path)).toEqual(found)
})

test('as many links as a kernel follows, and no more', async () => {
  const chain = (count: number): Tree =>
    Object.fromEntries([
      ...Array.from({ length: count }, (_, index) => [`${index}`, `/${index + 1}`] as const),
      [`${count}`, FILE] as const
    ])
  const ends = [40, 41].map(async count => {
    const root = node(chain(count))
    return root === null ? null : (await follow(root, '/0', { steps: 1000 })).is
  })
  expect(await Promise.all(ends)).toEqual(['found', 'failed'])
})

test('no more steps than are left for the filesystem', async () => {
  expect(await at('/etc/absolute', 5)).toEqual(['file', '/usr/bin/dash'])
  expect(await at('/etc/absolute', 4)).toBe('unknown')
})
