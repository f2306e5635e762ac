// What h2k would change in the systems of other distributions, from trees that nothing can boot: which files, and
// what it says. `vitest run --project tools test/tools/distribution-trees --update` writes what comes out now.

import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { h2k, scratch, told } from '../e2e/h2k.ts'
import { type GuestFiles, guestConfig } from '../e2e/small-guest.ts'
import { BOOT_UUID, ROOT_UUID, TREES } from './distribution-trees.ts'

const run = promisify(execFile)
const TOOLS = { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` } }

// In MiB: where each partition begins, and how long it is.
const BOOT = { start: 1, mib: 32, uuid: BOOT_UUID }
const ROOT = { start: 33, mib: 32, uuid: ROOT_UUID }

describe.each(Object.entries(TREES))('%s', (name, files) => {
  test('is planned with these edits and these words', async () => {
    const folder = await scratch()
    await makeDisk(join(folder, 'disk.raw'), files)
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
async function makeDisk(image: string, files: GuestFiles): Promise<void> {
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
  await truncate(image, (ROOT.start + ROOT.mib + 1) * 1024 * 1024)
  const table = [BOOT, ROOT].map(({ start, mib }) => `start=${start * 2048}, size=${mib * 2048}, type=83\n`)
  await run(
    'sh',
    ['-c', 'printf %s "$1" | sfdisk --quiet "$2"', 'sh', `label: dos\n${table.join('')}`, image],
    TOOLS
  )
  await makeFilesystem(image, join(tree, 'boot'), BOOT)
  await rm(join(tree, 'boot'), { recursive: true })
  await mkdir(join(tree, 'boot'))
  await makeFilesystem(image, tree, ROOT)
  await rm(tree, { recursive: true })
}

async function makeFilesystem(image: string, folder: string, part: typeof BOOT): Promise<void> {
  const place = ['-E', `offset=${part.start * 1024 * 1024}`, '-U', part.uuid]
  await run('mke2fs', ['-q', '-t', 'ext4', ...place, '-d', folder, image, `${part.mib}M`], TOOLS)
}
