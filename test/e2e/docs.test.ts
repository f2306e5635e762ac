// Every command in the README and in the examples is run as it stands there, and the example's plan is what it says.

import { execFile } from 'node:child_process'
import { chmod, copyFile, cp, link, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildGuest } from '../guests/guest.ts'
import { codeBlocks, withoutComment } from '../repo/code-blocks.ts'
import { h2k, jsonLines, MAIN, scratch, told } from './h2k.ts'
import { makeSmallVm } from './small-vm.ts'

const root = join(import.meta.dirname, '../..')
const blocksOf = async (path: string) => codeBlocks(await readFile(join(root, path), 'utf8'))

/** Runs the lines of a block one by one in a shell that knows `h2k`, and stops at the first that fails. */
async function runLines(folder: string, lines: readonly string[]): Promise<readonly string[]> {
  const bin = await scratch()
  await writeFile(join(bin, 'h2k'), `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`)
  await chmod(join(bin, 'h2k'), 0o755)
  const ran: string[] = []
  for (const line of lines.map(withoutComment).filter(Boolean)) {
    const options = {
      cwd: folder,
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
      maxBuffer: 64 * 1024 * 1024
    }
    // 2 is what --detailed-exitcode answers when there is something to do, as the README says.
    const accepted = line.includes('--detailed-exitcode') ? 2 : 0
    const status = await promisify(execFile)('bash', ['-c', line], options).then(
      () => 0,
      (error: { code: number; stdout: string; stderr: string }) => {
        if (error.code !== accepted) throw error
        return error.code
      }
    )
    expect([line, status]).toEqual([line, accepted])
    ran.push(line)
  }
  return ran
}

/** Blocks of the README, in its order. */
async function readme() {
  const [start, own, config, review, pipeline, deploy, ...others] = await blocksOf('README.md')
  expect(others).toEqual([])
  const lines = (block = start) => block?.lines ?? []
  return {
    start: lines(),
    own: lines(own),
    config,
    review: lines(review),
    pipeline: lines(pipeline),
    deploy: lines(deploy)
  }
}

test('README, the first disk: a real guest is planned, applied, booted and found in the state', async () => {
  const { start, own } = await readme()
  expect(start.map(withoutComment)).toEqual(['npm run demo', 'npm test'])
  const guest = await buildGuest('demo')
  const folder = await scratch()
  const base = join(guest.folder, 'demo.vmdk')
  await link(base, join(folder, 'guest.vmdk')).catch(() => copyFile(base, join(folder, 'guest.vmdk')))
  expect(await runLines(folder, own)).toEqual([
    'h2k doctor',
    'h2k plan --disk guest.vmdk --out-dir out -o plan.json',
    'h2k show plan.json',
    'h2k apply plan.json',
    'h2k state show vm.guest'
  ])
  const again = await h2k(folder, ['apply', '--json', 'plan.json'])
  expect(jsonLines(again.stdout)[1]).toMatchObject({ type: 'run_started', todo: 0 })
})

test('README, the configuration: it is valid, and the steps of a pipeline work with it', async () => {
  const { config, review, pipeline, deploy } = await readme()
  expect(config?.language).toBe('yaml')
  const folder = await scratch()
  await mkdir(join(folder, 'exports/web01'), { recursive: true })
  await makeSmallVm(join(folder, 'exports/web01'))
  await copyFile(join(folder, 'exports/web01/small.vmx'), join(folder, 'exports/web01/web01.vmx'))
  const text = (config?.lines ?? []).join('\n')
  await writeFile(join(folder, 'h2k.yaml'), text)
  const valid = await h2k(folder, ['validate'])
  expect(valid, told(valid)).toMatchObject({ status: 0 })
  // From here on with a VM that has no system, and without writing to the folder of this host's own VMs.
  const here = text.replace('/var/lib/libvirt/images', './images')
  expect(here).not.toBe(text)
  await writeFile(join(folder, 'h2k.yaml'), `${here}\n    guest: none\n`)
  await runLines(folder, review)
  await runLines(folder, pipeline)
  await runLines(folder, deploy)
  await runLines(folder, ['h2k inventory --record FILE', 'h2k plan --inventory FILE'])
  const listed = await h2k(folder, ['state', 'list', '--json'])
  expect(JSON.parse(listed.stdout)).toMatchObject([{ vm: 'vm.web01', status: 'done' }])
})

test('examples/1-first-vm: the plan is the one that the example shows', async () => {
  const guest = await buildGuest('demo')
  const folder = await scratch()
  await cp(join(root, 'examples/1-first-vm'), folder, { recursive: true })
  const planned = await h2k(folder, ['plan'], { env: { EXPORTS: guest.folder } })
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  // To accept another one after a review:
  //   export EXPORTS=$(test/guests/build.sh demo)
  //   npm run -s h2k -- plan -c examples/1-first-vm/h2k.yaml | sed "s|$EXPORTS|/path/of/the/guest|" >examples/1-first-vm/plan.txt
  const shown = planned.stdout.replaceAll(guest.folder, '/path/of/the/guest')
  expect(stable(shown)).toBe(stable(await readFile(join(folder, 'plan.txt'), 'utf8')))
})

/** Without what moves when the distribution updates a package, and what depends on the host. */
const stable = (text: string): string =>
  text
    .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:DIGEST')
    .replaceAll(/\b\d+\.\d+\.\d+-\d+-amd64\b/g, 'KERNEL')
    .replaceAll(/\b\d+(\.\d+)? (B|KiB|MiB|GiB)\b/g, 'SIZE')
    .replaceAll(/^@@ .* @@$/gm, '@@')
    .replaceAll(/^( +)@@ .* @@/gm, '$1@@')
    .replace(/^tools .*$/m, 'tools')
    .replace(/, (kvm|tcg), waits/, ', ACCELERATOR, waits')

test('examples/2-merge: the commands of its page work', async () => {
  const folder = await scratch()
  await cp(join(root, 'examples/2-merge'), folder, { recursive: true })
  const [block] = await blocksOf('examples/2-merge/README.md')
  expect(await runLines(folder, block?.lines ?? [])).toHaveLength(2)
})
