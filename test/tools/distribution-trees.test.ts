// What h2k would change in the systems of other distributions, from trees that nothing can boot: which files, and
// what it says. `vitest run --project tools test/tools/distribution-trees --update` writes what comes out now.

import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, readlink, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { h2k, scratch, told } from '../e2e/h2k.ts'
import { type GuestFiles, guestConfig } from '../e2e/small-guest.ts'
import { BOOT_UUID, filesystemsOf, ROOT_UUID, TREES } from './distribution-trees.ts'
import { guestfish } from './layouts.ts'

const run = promisify(execFile)
const TOOLS = { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` } }

// In MiB: where each partition begins, and how long it is. XFS has 300 MiB at least.
const BOOT = { start: 1, mib: 320, uuid: BOOT_UUID }
const ROOT = { start: 321, mib: 320, uuid: ROOT_UUID }
const MIB = 1024 * 1024

describe.each(Object.entries(TREES))('%s', (name, files) => {
  test('is planned with these edits and these words', async () => {
    const folder = await scratch()
    await makeDisk(join(folder, 'disk.raw'), name, files)
    await guestConfig(folder, ['disk.raw'])
    const planned = await h2k(folder, ['plan', '-o', 'plan.json'])
    expect([0, 1], told(planned)).toContain(planned.status)
    const plan =
      planned.status === 0 ? JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')) : { actions: [] }
    const edits = (plan.actions as readonly Action[])
      .filter(({ kind }) => /^(?:guest|initramfs)\./.test(kind))
      .map(({ kind, params }) => `${kind} ${params.path ?? params.to ?? ''}`.trimEnd())
    const said = [...planned.stderr.matchAll(/^(?:error|warning)\[[A-Z0-9_]+\]/gm)]
      .map(([code]) => code)
      .toSorted()
    const lines = [planned.status === 0 ? 'planned' : 'refused', ...edits, ...said]
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`trees/${name}.txt`)
  })
})

type Action = { readonly kind: string; readonly params: { readonly path?: string; readonly to?: string } }

/** MBR, with /boot on the first partition and / on the second. */
async function makeDisk(image: string, name: string, files: GuestFiles): Promise<void> {
  const tree = `${image}.tree`
  await mkdir(join(tree, 'boot'), { recursive: true })
  await mkdir(join(tree, 'etc'))
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue
    const file = join(tree, path)
    await mkdir(dirname(file), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(file, content)
    else await symlink(content.link, file)
  }
  await writeFile(image, '')
  await truncate(image, (ROOT.start + ROOT.mib + 1) * MIB)
  const table = [BOOT, ROOT].map(({ start, mib }) => `start=${start * 2048}, size=${mib * 2048}, type=83\n`)
  await run(
    'sh',
    ['-c', 'printf %s "$1" | sfdisk --quiet "$2"', 'sh', `label: dos\n${table.join('')}`, image],
    TOOLS
  )
  const { boot, root, subvolumes = [], isDefault = false } = filesystemsOf(name)
  await MAKERS[boot](image, join(tree, 'boot'), BOOT)
  await rm(join(tree, 'boot'), { recursive: true })
  await mkdir(join(tree, 'boot'))
  if (root === 'btrfs') await makeBtrfs(image, tree, { subvolumes, isDefault })
  else await MAKERS[root](image, tree, ROOT)
  await rm(tree, { recursive: true })
}

type Maker = (image: string, folder: string, part: typeof BOOT) => Promise<void>

const MAKERS: Readonly<Record<'ext4' | 'xfs', Maker>> = {
  async ext4(image, folder, { start, mib, uuid }) {
    const place = ['-E', `offset=${start * MIB}`, '-U', uuid]
    await run('mke2fs', ['-q', '-t', 'ext4', ...place, '-d', folder, image, `${mib}M`], TOOLS)
  },
  async xfs(image, folder, { mib, uuid, start }) {
    const alone = `${image}.xfs`
    await writeFile(
      `${alone}.proto`,
      ['/', '0 0', 'd--755 0 0', ...(await protoOf(folder)), '$', ''].join('\n')
    )
    await writeFile(alone, '')
    await truncate(alone, mib * MIB)
    await run('mkfs.xfs', ['-q', '-m', `uuid=${uuid}`, '-p', `${alone}.proto`, alone], TOOLS)
    await placeIn(image, alone, start)
  }
}

/** The files of a folder as mkfs.xfs takes them. Source: mkfs.xfs(8), -p. */
async function protoOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lines = entries.map(async entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return [`${entry.name} d--755 0 0`, ...(await protoOf(path)), '$']
    if (entry.isSymbolicLink()) return [`${entry.name} l--777 0 0 ${await readlink(path)}`]
    return [`${entry.name} ---644 0 0 ${path}`]
  })
  return (await Promise.all(lines)).flat()
}

/** With subvolumes, which only a kernel makes; the system is in the last of them. */
async function makeBtrfs(
  image: string,
  tree: string,
  { subvolumes, isDefault }: { readonly subvolumes: readonly string[]; readonly isDefault: boolean }
): Promise<void> {
  const alone = `${image}.btrfs`
  await writeFile(alone, '')
  await truncate(alone, ROOT.mib * MIB)
  await run('mkfs.btrfs', ['-q', '-U', ROOT_UUID, alone], TOOLS)
  await run('tar', ['-C', tree, '--owner=0', '--group=0', '-cf', `${tree}.tar`, '.'])
  const system = subvolumes.at(-1) ?? '/'
  guestfish(
    dirname(image),
    [basename(alone)],
    [
      'mount /dev/sda /',
      // A folder that has a snapshot inside is none itself.
      ...subvolumes.map(path => (/\d$/.test(path) ? `mkdir ${path}` : `btrfs-subvolume-create ${path}`)),
      `tar-in ${tree}.tar ${system}`,
      ...(isDefault ? [`btrfs-subvolume-set-default ${255 + subvolumes.length - 1} /`] : []),
      'umount-all'
    ].join('\n')
  )
  await placeIn(image, alone, ROOT.start)
}

async function placeIn(image: string, part: string, startMib: number): Promise<void> {
  await run('dd', [`if=${part}`, `of=${image}`, 'bs=1M', `seek=${startMib}`, 'conv=notrunc,sparse'])
  await rm(part)
}
