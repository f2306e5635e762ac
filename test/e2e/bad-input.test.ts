// What goes wrong in practice and what an attacker tries: each is refused with code, place and hint, and leaves nothing
// that looks like a result.

import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { appendFile, copyFile, mkdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { fingerprint, h2k, jsonLines, MAIN, type Ran, scratch, told, tree } from './h2k.ts'
import { editDescriptor, makeSmallVm, MIB, smallConfig, writeVmx } from './small-vm.ts'

const run = promisify(execFile)

let folder: string
let exports: string
beforeEach(async () => {
  folder = await scratch()
  exports = join(folder, 'exports')
  await mkdir(exports)
  await makeSmallVm(exports)
  await smallConfig(folder)
})

const plan = (): Promise<Ran> => h2k(folder, ['plan', '-o', 'plan.json'])

async function planned(): Promise<void> {
  const made = await plan()
  expect(made, told(made)).toMatchObject({ status: 0 })
}

/** First lines of every diagnostic: code and text, place, hint. */
const diagnostics = ({ stderr }: Ran) =>
  [...stderr.matchAll(/^(?:error|warning)\[(\w+)\]: (.+)\n {2}on (.+)\n(?: {4}.*\n)* {2}fix: (.+)$/gm)].map(
    ([, code, what, place, hint]) => ({ code, what, place, hint })
  )

const files = async (): Promise<readonly string[]> =>
  (await tree(folder)).filter(path => !path.startsWith('exports'))

const PLANNED = ['h2k.yaml', 'plan.json']

test.each<[string, () => Promise<void>, object]>([
  [
    'a disk file that is missing',
    () => rm(join(exports, 'base.vmdk')),
    { code: 'DISK_PARENT_MISSING', what: expect.stringContaining('base.vmdk') }
  ],
  [
    'a truncated VMDK',
    () => truncate(join(exports, 'base.vmdk'), 3 * MIB),
    { code: 'DISK_TRUNCATED', place: expect.stringMatching(/^the source's exports\/base\.vmdk/) }
  ],
  [
    'a parent that is not the one that the snapshot was made on',
    () => editDescriptor(join(exports, 'delta.vmdk'), /parentCID=[0-9a-f]+/, 'parentCID=0badcafe'),
    { code: 'VMDK_PARENT_CID', place: expect.stringMatching(/^the source's exports\/delta\.vmdk/) }
  ],
  [
    'a parent outside of the source',
    async () => {
      await copyFile(join(exports, 'base.vmdk'), join(folder, 'outside.vmdk'))
      const hint = /parentFileNameHint=".*"/
      await editDescriptor(join(exports, 'delta.vmdk'), hint, 'parentFileNameHint="../outside.vmdk"')
    },
    { code: 'SOURCE_PATH_OUTSIDE', what: expect.stringContaining('../outside.vmdk') }
  ],
  [
    'a VMX that names a file of the host as its disk',
    () => writeVmx(exports, '/etc/shadow'),
    { code: 'SOURCE_PATH_OUTSIDE', what: expect.stringContaining('/etc/shadow') }
  ],
  [
    'a VMX that is not there',
    () => rm(join(exports, 'small.vmx')),
    { code: 'SOURCE_FILE_MISSING', place: "the source's exports/small.vmx" }
  ],
  [
    'a disk without a system',
    () => smallConfig(folder, { validate: { boot: 'none' } }),
    { code: 'GUEST_OS_MISSING', place: 'vm.small', hint: expect.stringContaining('guest: none') }
  ]
])('%s is refused by plan', async (_, spoil, expected) => {
  await spoil()
  const had = await files()
  const refused = await plan()
  expect(refused, told(refused)).toMatchObject({ status: 1, stdout: '' })
  expect(diagnostics(refused)).toEqual([
    { what: expect.any(String), place: expect.any(String), hint: expect.any(String), ...expected }
  ])
  expect(refused.stderr).not.toMatch(/root:/)
  expect(await files()).toEqual(had)
})

test('with guest: none the same disk is copied as it is', async () => {
  const before = await fingerprint(exports)
  await planned()
  const applied = await h2k(folder, ['apply', 'plan.json'])
  expect(applied, told(applied)).toMatchObject({ status: 0, stderr: '' })
  const compared = await run('qemu-img', ['compare', 'exports/delta.vmdk', 'out/small-disk0.qcow2'], {
    cwd: folder
  })
  expect(compared.stdout).toBe('Images are identical.\n')
  expect(await fingerprint(exports)).toEqual(before)
})

test('convert --guest none does the same without a configuration', async () => {
  const refused = await h2k(folder, ['convert', 'exports/delta.vmdk', '-o', 'out'])
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(diagnostics(refused).map(({ code }) => code)).toEqual(['GUEST_OS_MISSING'])
  const done = await h2k(folder, ['convert', 'exports/delta.vmdk', '-o', 'out', '--guest', 'none'])
  expect(done, told(done)).toMatchObject({ status: 0 })
  expect(await tree(join(folder, 'out'))).toEqual(['delta-disk0.qcow2', 'delta.plan.json', 'delta.xml'])
  const compared = await run('qemu-img', ['compare', 'exports/delta.vmdk', 'out/delta-disk0.qcow2'], {
    cwd: folder
  })
  expect(compared.stdout).toBe('Images are identical.\n')
})

test.each<[string, () => Promise<void>, string, RegExp]>([
  [
    'grew',
    () => appendFile(join(exports, 'delta.vmdk'), 'x'),
    'delta.vmdk',
    /^vm\.small, disk 0 \(scsi0:0\): size of the source differs: \d+ in the plan, \d+ now$/
  ],
  [
    'was touched',
    () => utimes(join(exports, 'base.vmdk'), 1, 1),
    'base.vmdk',
    /^vm\.small, disk 0 \(scsi0:0\): modification time of the source differs: \d+ in the plan, 1000000000 now$/
  ],
  [
    'is gone',
    () => rm(join(exports, 'small.vmx')),
    'small.vmx',
    /^vm\.small: the file of the source differs: present in the plan, missing now$/
  ]
])('a source that %s since the plan is refused', async (_, change, file, what) => {
  await planned()
  await change()
  const refused = await h2k(folder, ['apply', 'plan.json'])
  expect(refused, told(refused)).toMatchObject({ status: 4 })
  // What grew has another time too: one line for each field that differs.
  expect(diagnostics(refused)[0]).toEqual({
    code: 'SOURCE_CHANGED',
    what: expect.stringMatching(what),
    place: `the source's exports/${file}`,
    hint: expect.any(String)
  })
  expect(refused.stdout).toMatch(/^refused: nothing was changed$/m)
  expect((await files()).filter(path => path.startsWith('out'))).toEqual([])
})

test('R49 a file of somebody else under the final name is refused and stays as it is', async () => {
  await planned()
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'out/small-disk0.qcow2'), 'somebody else wrote this')
  const refused = await h2k(folder, ['apply', 'plan.json'])
  expect(refused, told(refused)).toMatchObject({ status: 4 })
  expect(diagnostics(refused)).toMatchObject([
    { code: 'TARGET_FOREIGN', place: 'the target out/small-disk0.qcow2' }
  ])
  expect(await tree(join(folder, 'out'))).toEqual(['small-disk0.qcow2'])
  expect(await readFile(join(folder, 'out/small-disk0.qcow2'), 'utf8')).toBe('somebody else wrote this')
})

test.each<[string, (text: string) => string, string]>([
  ['in which one byte differs', text => text.replace('"bios"', '"bioS"'), 'PLAN_DIGEST'],
  ['whose digest was changed', text => text.replace(/"sha256:./, '"sha256:-'), 'PLAN_DIGEST'],
  ['that is no JSON', text => text.slice(0, -20), 'PLAN_NOT_JSON'],
  ['that is another JSON file', () => '{"version": 3}', 'PLAN_NOT_OURS'],
  [
    'of a newer version',
    text => text.replace('"format_version": "1.0"', '"format_version": "9.0"'),
    'PLAN_VERSION'
  ]
])('R39 a plan %s is refused', async (_, spoil, code) => {
  await planned()
  const path = join(folder, 'plan.json')
  const text = await readFile(path, 'utf8')
  expect(spoil(text)).not.toBe(text)
  await writeFile(path, spoil(text))
  for (const command of [
    ['apply', 'plan.json'],
    ['show', 'plan.json']
  ]) {
    const refused = await h2k(folder, command)
    expect(refused, told(refused)).toMatchObject({ status: 4, stdout: '' })
    expect(diagnostics(refused)).toEqual([
      {
        code,
        what: expect.any(String),
        place: expect.stringMatching(/^plan\.json/),
        hint: expect.any(String)
      }
    ])
  }
  expect(await files()).toEqual(PLANNED)
})

test('a target with too little room is refused before anything is written', async () => {
  await onSmallTarget(4, async () => {
    await planned()
    const refused = await h2k(folder, ['apply', 'plan.json'])
    expect(refused, told(refused)).toMatchObject({ status: 1 })
    expect(diagnostics(refused)).toMatchObject([{ code: 'TARGET_SPACE', place: 'the target out' }])
    expect(await tree(join(folder, 'out'))).toEqual([])
  })
})

test('R47 a target that fills up during the copy: failed with bytes needed and free, no final name, and the next apply resumes', async () => {
  // Nothing of it can be compressed, so that the copy takes its time.
  const piece = randomBytes(16 * MIB)
  await writeFile(join(exports, 'big.raw'), Buffer.concat(Array.from({ length: 20 }, () => piece)))
  const source = { from: 'exports', disks: [{ path: 'big.raw', format: 'raw' }] }
  await smallConfig(folder, { guest: 'none', source, output: { compress: 'zstd', checksum: 'none' } })
  await onSmallTarget(340, async () => {
    await planned()
    const filler = join(folder, 'out/filler')
    let timer: NodeJS.Timeout | undefined
    const failed = await h2k(folder, ['apply', '--json', 'plan.json'], {
      onLine(line) {
        if (JSON.parse(line).kind !== 'qemu-img.convert') return
        timer = setInterval(() => {
          if (sizeOf(join(folder, 'out/.small-disk0.qcow2.partial')) < 16 * MIB) return
          clearInterval(timer)
          fill(filler)
        }, 5)
      }
    }).finally(() => clearInterval(timer))
    expect(failed, told(failed)).toMatchObject({ status: 5 })
    const [reason] = jsonLines(failed.stdout).flatMap(event =>
      event.type === 'action_failed' ? event.diagnostics : []
    )
    expect(reason).toMatchObject({ code: 'DISK_FULL' })
    const [, needed, free] =
      /needs? (?:up to )?(\d+) (?:more )?bytes, its filesystem has (\d+) free/.exec(reason.what) ?? []
    expect(Number(needed)).toBeGreaterThan(Number(free))
    expect(await tree(join(folder, 'out'))).toEqual(['filler'])
    await rm(filler)
    const resumed = await h2k(folder, ['apply', '--json', 'plan.json'])
    expect(resumed, told(resumed)).toMatchObject({ status: 0 })
    expect(await tree(join(folder, 'out'))).toEqual(['small-disk0.qcow2', 'small.xml'])
    const args = ['compare', '-f', 'raw', '-F', 'qcow2', 'exports/big.raw', 'out/small-disk0.qcow2']
    expect((await run('qemu-img', args, { cwd: folder })).stdout).toContain('identical')
  })
})

/** 0 while there is none. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** The target folder on a filesystem of its own, as a site has it. */
async function onSmallTarget(mib: number, body: () => Promise<void>): Promise<void> {
  const out = join(folder, 'out')
  await mkdir(out)
  await run('mount', ['-t', 'tmpfs', '-o', `size=${mib}m`, 'h2k-test', out])
  try {
    await body()
  } finally {
    await run('umount', [out])
  }
}

/**
 * Takes all the room that is left. By writing: what fallocate(1) took goes back when the copy takes the last of it meanwhile, and
 * then there is room again.
 */
function fill(path: string): void {
  const piece = Buffer.alloc(4 * MIB)
  const file = openSync(path, 'w')
  try {
    for (;;) writeSync(file, piece)
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  } finally {
    closeSync(file)
  }
}

/** Runs h2k where a program cannot be executed, in a mount namespace of its own. */
async function without(tool: string, args: readonly string[]): Promise<Ran> {
  const hide = 'mount --bind /dev/null "$(command -v "$1")" && shift && exec "$@"'
  const command = ['-m', 'sh', '-c', hide, 'sh', tool, process.execPath, MAIN, ...args]
  return new Promise(done =>
    execFile('unshare', command, { cwd: folder }, (error, stdout, stderr) =>
      done({ status: typeof error?.code === 'number' ? error.code : 0, signal: null, stdout, stderr })
    )
  )
}

test.each([
  ['qemu-img', 'qemu-utils', ['plan', '-o', 'plan.json']],
  ['qemu-img', 'qemu-utils', ['apply', 'plan.json']]
])('without %s, the package %s is named by %j', async (tool, debian, args) => {
  if (args[0] === 'apply') await planned()
  const had = await files()
  const refused = await without(tool, args)
  expect(diagnostics(refused)).toMatchObject([
    { code: 'TOOL_MISSING', hint: expect.stringContaining(`apt-get install ${debian}`) }
  ])
  expect(refused.status).toBe(1)
  expect((await files()).filter(path => !/^\.h2k|^out\/$/.test(path))).toEqual(had)
})
