// What a saved plan promises to the one who reviewed it, on VMs of a few megabytes.

import { execFile } from 'node:child_process'
import { appendFile, chmod, cp, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { digestOf } from '../../src/plan/freeze.ts'
import { canonicalJson } from '../../src/plan/canonical-json.ts'
import { validate } from '../../src/formats/validators/plan.gen.js'
import { sha256 } from '../golden/golden-case.ts'
import { faults } from '../data/apply/strict-schema.ts'
import { h2k, jsonLines, MAIN, type Ran, scratch, sha256Of, told, tree } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

const exec = promisify(execFile)

let exports: string
beforeAll(async () => {
  exports = join(await scratch(), 'exports')
  await mkdir(exports)
  await makeSmallVm(exports)
})

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await cp(exports, join(folder, 'exports'), { recursive: true })
  await smallConfig(folder)
})

const at = (path: string): string => join(folder, path)
const run = (line: string): Promise<Ran> => h2k(folder, line.split(' '))

async function ok(line: string): Promise<Ran> {
  const ran = await run(line)
  expect(ran, told(ran)).toMatchObject({ status: 0 })
  return ran
}

async function refused(line: string, status: number): Promise<readonly string[]> {
  const ran = await run(line)
  expect(ran, told(ran)).toMatchObject({ status })
  return [...ran.stderr.matchAll(/^error\[(\w+)\]/gm)].map(([, code]) => code ?? '')
}

const planOf = async (name = 'plan.json') => JSON.parse(await readFile(at(name), 'utf8'))

/** The same config with two VMs, the second of two disks. */
async function twoVms(): Promise<void> {
  const source = (...disks: readonly string[]) => ({
    source: { from: 'exports', disks: disks.map(path => ({ path, format: 'raw' })) },
    guest: 'none'
  })
  for (const name of ['a.raw', 'b.raw', 'c.raw'])
    await writeFile(at(`exports/${name}`), Buffer.alloc(1 << 20, name))
  const vms = { one: source('a.raw'), two: source('b.raw', 'c.raw') }
  const sources = { exports: { provider: 'local', path: 'exports' } }
  await writeFile(at('h2k.yaml'), JSON.stringify({ version: 1, sources, target: { dir: 'out' }, vms }))
}

test('R01 the same inputs give the same plan, whenever and however deep', async () => {
  await ok('plan -o plan.json')
  await mkdir(at('a/b/c'), { recursive: true })
  const first = await planOf()
  // The sources stay the same files; all else is elsewhere.
  await rename(at('exports'), at('a/b/c/exports'))
  await rename(at('h2k.yaml'), at('a/b/c/h2k.yaml'))
  const deep = await h2k(at('a/b/c'), ['plan', '-o', 'plan.json'])
  expect(deep, told(deep)).toMatchObject({ status: 0 })
  const second = await planOf('a/b/c/plan.json')
  expect(second.meta.created_at).not.toBe(first.meta.created_at)
  expect(JSON.stringify({ ...second, meta: null })).toBe(JSON.stringify({ ...first, meta: null }))
})

test('R03 a plan file is JSON as the schema says, in canonical order, for its owner only', async () => {
  await ok('plan --out plan.json')
  const text = await readFile(at('plan.json'), 'utf8')
  const plan = JSON.parse(text)
  expect((await stat(at('plan.json'))).mode & 0o777).toBe(0o600)
  expect([...canonicalJson(plan, '  ')].join('')).toBe(text)
  expect(validate(plan), JSON.stringify(validate.errors)).toBe(true)
})

test('R03 where a plan must not be written, the path is named and nothing is left', async () => {
  await mkdir(at('closed'))
  await chmod(at('closed'), 0o500)
  // Root may write everywhere, unless it gives that right away.
  const drop =
    process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] : ['env']
  const failed = await exec('env', [...drop, process.execPath, MAIN, 'plan', '--out', 'closed/plan.json'], {
    cwd: folder
  }).catch((error: unknown) => error)
  expect(failed).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^error\[FILE_UNWRITABLE\]: .*\n? *on .*closed\/plan\.json/m)
  })
  expect(await tree(at('closed'))).toEqual([])
})

test('R06 a changed source of one VM keeps all VMs from beginning, and what differs is said', async () => {
  await twoVms()
  await ok('plan -o plan.json')
  const { bytes, mtime_ns } = (await planOf()).sources['vm.two'].vm.files[1]
  await appendFile(at('exports/c.raw'), 'x')
  const now = (await stat(at('exports/c.raw'), { bigint: true })).mtimeNs
  const ran = await run('apply plan.json')
  expect(ran, told(ran)).toMatchObject({ status: 4 })
  const [size, time] = ran.stderr.split('\n').filter(line => line.startsWith('error'))
  expect(size).toMatch(
    new RegExp(
      `vm\\.two, disk 1 \\(\\S+\\): size of the source differs: ${bytes} in the plan, ${bytes + 1} now`
    )
  )
  expect(time).toMatch(
    new RegExp(`vm\\.two, disk 1 .*: modification time .*: ${mtime_ns} in the plan, ${now} now`)
  )
  expect((await tree(folder)).filter(path => path.startsWith('out'))).toEqual([])
})

test('R07 a source that changes while another VM is worked on stops its own VM alone', async () => {
  await twoVms()
  await ok('plan -o plan.json')
  const touched: Promise<void>[] = []
  const ran = await h2k(folder, ['apply', 'plan.json', '--json', '--parallelism', '1'], {
    onLine: line => {
      const { type, action } = JSON.parse(line)
      // All preconditions held; vm.two comes after the five actions of vm.one.
      if (type === 'action_started' && action === 'vm.one/disk.0/convert')
        touched.push(utimes(at('exports/c.raw'), 1, 1))
    }
  })
  await Promise.all(touched)
  expect(ran, told(ran)).toMatchObject({ status: 5 })
  const events = jsonLines(ran.stdout)
  const of = (wanted: string) => events.filter(({ type }) => type === wanted)
  const failed = of('action_failed').map(({ action, diagnostics }) => [action, diagnostics[0].code])
  expect(failed[0]).toEqual(['vm.two/disk.0/convert', 'SOURCE_CHANGED'])
  expect(of('action_failed').filter(({ vm }) => vm !== 'vm.two')).toEqual([])
  expect(of('action_done').map(({ vm }) => vm)).toEqual(Array(5).fill('vm.one'))
  expect((await tree(at('out'))).filter(name => name.includes('two'))).toEqual([])
})

test('R34 show needs neither network, source, config nor state, here or of a later minor version', async () => {
  await ok('plan -o plan.json')
  const here = await ok('show plan.json')
  const plan = await planOf()
  const newer = { ...plan, format_version: '1.42', news: { of: ['later'] } }
  newer.actions[0].news = 'unknown'
  const sealed = { ...newer, digest: digestOf(newer, sha256) }
  const elsewhere = await scratch()
  await writeFile(join(elsewhere, 'plan.json'), JSON.stringify(plan))
  await rename(at('plan.json'), join(elsewhere, 'plan.json'))
  await writeFile(join(elsewhere, 'newer.json'), JSON.stringify(sealed))
  await rm(folder, { recursive: true })
  const alone = ['--user', '--map-root-user', '--net', process.execPath, MAIN]
  const there = await exec('unshare', [...alone, 'show', 'plan.json'], { cwd: elsewhere })
  expect(there.stdout).toBe(here.stdout)
  const later = await exec('unshare', [...alone, 'show', 'newer.json'], { cwd: elsewhere })
  expect(later.stdout).toBe(here.stdout.replace(plan.digest, sealed.digest))
  const { stdout } = await exec('unshare', [...alone, 'show', '--json', 'newer.json'], { cwd: elsewhere })
  expect(JSON.parse(stdout)).toEqual(sealed)
})

test('R38 apply and show refuse a plan that is not the expected one, first thing', async () => {
  await ok('plan -o plan.json')
  const { digest } = await planOf()
  const other = `sha256:${'0'.repeat(64)}`
  // First thing: neither the source that is gone nor the state folder is looked at.
  await rename(at('exports'), at('away'))
  expect(await refused(`apply plan.json --expect-digest ${other}`, 4)).toEqual(['PLAN_UNEXPECTED'])
  expect(await refused(`show plan.json --expect-digest ${other}`, 4)).toEqual(['PLAN_UNEXPECTED'])
  expect(await tree(folder)).not.toContain('.h2k/')
  await rename(at('away'), at('exports'))
  await ok(`show plan.json --expect-digest ${digest}`)
  await ok(`apply plan.json --expect-digest ${digest}`)
  expect((await run('apply plan.json --expect-digest 12')).status).toBe(1)
})

test('R39 a plan that has to be signed: made, signed, checked, and refused otherwise', async () => {
  for (const name of ['k', 'other']) {
    await exec('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', `${name}.pem`], { cwd: folder })
    await exec('openssl', ['pkey', '-in', `${name}.pem`, '-pubout', '-out', `${name}.pub`], { cwd: folder })
    await chmod(at(`${name}.pem`), 0o600)
  }
  await ok('plan -o plan.json')
  expect(await refused('apply plan.json --require-signature k.pub', 4)).toEqual(['SIGNATURE_MISSING'])
  const signed = await ok('sign plan.json --key k.pem')
  expect(signed.stderr).toMatch(/^signed sha256:\S+ with the key sha256:\S+: plan\.json\.sig\n$/)
  expect((await stat(at('plan.json.sig'))).mode & 0o777).toBe(0o600)
  expect(faults('signature', await planOf('plan.json.sig'))).toEqual([])
  await ok('verify plan.json --require-signature k.pub')
  expect(await refused('verify plan.json --require-signature other.pub', 4)).toEqual(['SIGNATURE_UNTRUSTED'])
  expect(await refused('apply plan.json --require-signature other.pub', 4)).toEqual(['SIGNATURE_UNTRUSTED'])
  // Where its paths lead is signed too, though the digest does not cover it.
  const text = await readFile(at('plan.json'), 'utf8')
  await writeFile(at('plan.json'), text.replace('"root": "."', '"root": "elsewhere"'))
  await ok('verify plan.json')
  expect(await refused('apply plan.json --require-signature k.pub', 4)).toEqual(['SIGNATURE_INVALID'])
  await writeFile(at('plan.json'), text.replace('"bios"', '"bioS"'))
  expect(await refused('apply plan.json --require-signature k.pub', 4)).toEqual(['PLAN_DIGEST'])
  expect(await tree(folder)).not.toContain('out/')
  // Signed while it is made; an old signature beside a new plan is none.
  await writeFile(at('h2k.yaml'), (await readFile(at('h2k.yaml'), 'utf8')).replace('"out"', '"new"'))
  await ok('plan -o plan.json')
  expect(await refused('apply plan.json --require-signature k.pub', 4)).toEqual(['SIGNATURE_INVALID'])
  await ok('plan -o plan.json --sign-key k.pem')
  await ok('apply plan.json --require-signature k.pub')
})

test('R41 options that only say what is planned are refused with a saved plan', async () => {
  await ok('plan -o plan.json')
  const options = [
    ...[
      '--config h2k.yaml',
      '--var a=b',
      '--disk a.vmdk',
      '--out-dir out',
      '--name x',
      '--guest none',
      '--deep'
    ],
    ...['--fingerprint full', '--inventory i.jsonl', '--out p.json', '--detailed-exitcode', '--check p.json'],
    ...['--sign-key k.pem', '--replace-target vm.small']
  ]
  const ran = await run(`apply plan.json ${options.join(' ')}`)
  expect(ran, told(ran)).toMatchObject({ status: 1, stdout: '' })
  for (const option of options)
    expect(ran.stderr).toContain(
      `error[OPTION_INVALID]: ${option.split(' ')[0]} says what is planned, and the plan is made already\n`
    )
  expect(await tree(folder)).not.toContain('out/')
})

test('R49 a file of somebody else is refused when the plan is made, and replaced when the plan says so', async () => {
  await mkdir(at('out'))
  await writeFile(at('out/small-disk0.qcow2'), 'theirs')
  expect(await refused('plan -o plan.json', 1)).toEqual(['TARGET_EXISTS'])
  expect(await tree(folder)).not.toContain('plan.json')
  expect(await refused('plan --replace-target vm.smal', 1)).toEqual(['OPTION_INVALID'])
  const planned = await ok('plan -o plan.json --replace-target vm.small')
  expect(planned.stdout).toMatch(/it replaces a file of 6 bytes that h2k did not make/)
  // Another file than the one that the plan saw.
  await rename(at('out/small-disk0.qcow2'), at('saved'))
  await writeFile(at('out/small-disk0.qcow2'), 'others')
  expect(await refused('apply plan.json', 4)).toEqual(['TARGET_FOREIGN'])
  expect(await readFile(at('out/small-disk0.qcow2'), 'utf8')).toBe('others')
  await rename(at('saved'), at('out/small-disk0.qcow2'))
  await ok('apply plan.json')
  await exec('qemu-img', ['check', '-q', '-f', 'qcow2', at('out/small-disk0.qcow2')])
  // It is ours now.
  await ok('plan')
  // A VM that ran on it changed it: never overwritten.
  await appendFile(at('out/small-disk0.qcow2'), 'x')
  expect(await refused('plan', 1)).toEqual(['TARGET_EXISTS'])
  expect(await refused('apply plan.json', 4)).toEqual(['TARGET_FOREIGN'])
})

test('R49 nobody looks at a target from a recorded inventory, and that is said', async () => {
  await ok('inventory --record inventory.jsonl')
  await mkdir(at('out'))
  await writeFile(at('out/small.xml'), 'theirs')
  const planned = await ok('plan --inventory inventory.jsonl -o plan.json')
  expect(planned.stderr).toMatch(/^the inventory is recorded, so nobody looked at the target;/m)
  expect(await refused('apply plan.json', 4)).toEqual(['TARGET_FOREIGN'])
  expect(await refused('plan --inventory inventory.jsonl --replace-target vm.small', 1)).toEqual([
    'OPTION_INVALID'
  ])
})

test('R57 plan diff and plan --check: the same or what differs, in text and JSON', async () => {
  await ok('plan -o a.json')
  await writeFile(
    at('h2k.yaml'),
    (await readFile(at('h2k.yaml'), 'utf8')).replace('"none"', '"none","output":{"format":"raw"}')
  )
  await ok('plan -o b.json')
  await ok('plan diff a.json a.json')
  expect((await ok('plan --check b.json')).stdout).toMatch(/^the plans are the same: sha256:/)
  const differs = await run('plan diff a.json b.json')
  expect(differs, told(differs)).toMatchObject({ status: 2, stderr: '' })
  expect(differs.stdout).toMatch(/^~ vm\.small\/disk\.0\/convert$/m)
  expect(differs.stdout).toMatch(/^ {4}params\.format: "qcow2" -> "raw"$/m)
  expect(await run('plan diff a.json b.json')).toEqual(differs)
  const json = await run('plan diff --json a.json b.json')
  expect(json.status).toBe(2)
  expect(faults('plan-diff', JSON.parse(json.stdout))).toEqual([])
  const checked = await run('plan --check a.json')
  expect(checked, told(checked)).toMatchObject({ status: 2, stdout: differs.stdout })
  const lines = jsonLines((await run('plan --check a.json --json')).stdout)
  expect(lines.flatMap(line => faults('event', line))).toEqual([])
  expect(lines.find(({ type }) => type === 'plan_diff').diff).toEqual(JSON.parse(json.stdout))
  // A damaged plan is no plan, and a config that does not compile has none.
  await writeFile(at('c.json'), (await readFile(at('a.json'), 'utf8')).replace('"bios"', '"bioS"'))
  expect(await refused('plan diff a.json c.json', 4)).toEqual(['PLAN_DIGEST'])
  expect(await refused('plan --check c.json', 4)).toEqual(['PLAN_DIGEST'])
  await rm(at('exports/base.vmdk'))
  expect((await refused('plan --check a.json', 1)).length).toBeGreaterThan(0)
})

test('R57 plan --check looks as closely as the plan did', async () => {
  await ok('plan -o plan.json --fingerprint full')
  await ok('plan --check plan.json')
})

test('R64 another major version of qemu-img than the plan was made with', async () => {
  await ok('plan -o plan.json')
  const plan = await planOf()
  expect(plan.toolchain['qemu-img']).toMatch(/^\d+\.\d+/)
  const old = { ...plan, toolchain: { 'qemu-img': '1.7.2' } }
  await writeFile(at('plan.json'), JSON.stringify({ ...old, digest: digestOf(old, sha256) }))
  expect(await refused('apply plan.json', 4)).toEqual(['TOOLCHAIN_CHANGED'])
  expect(await tree(folder)).not.toContain('out/')
  await ok('apply plan.json --allow-toolchain-change')
  expect((await sha256Of(at('out/small-disk0.qcow2'))).length).toBe(64)
})

test('a plan is stale once another one did its VM', async () => {
  await ok('plan -o first.json')
  await ok('apply first.json')
  await writeFile(
    at('h2k.yaml'),
    (await readFile(at('h2k.yaml'), 'utf8')).replace('"none"', '"none","output":{"compress":"zstd"}')
  )
  await ok('plan -o second.json')
  await ok('apply second.json')
  const before = await sha256Of(at('out/small-disk0.qcow2'))
  expect(await refused('apply first.json', 4)).toEqual(['PLAN_STALE'])
  await ok('apply second.json')
  expect(await sha256Of(at('out/small-disk0.qcow2'))).toBe(before)
})
