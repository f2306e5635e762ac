// What people do to the state itself, on two VMs of a few megabytes: what it prints, what it means for the next apply, and that
// nothing that was made is touched.

import { appendFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDurable } from '../../src/data/host/durable.ts'
import { createHost } from '../../src/data/host/host.ts'
import { type Lock, takeLock } from '../../src/data/state/lock.ts'
import { faults } from '../data/apply/strict-schema.ts'
import { fingerprint, h2k, scratch, sha256Of, told, tree } from './h2k.ts'
import { makeSmallVm } from './small-vm.ts'

const NAMES = ['db', 'web'] as const

let applied: string
let folder: string
beforeAll(async () => {
  applied = await scratch()
  await mkdir(join(applied, 'exports'))
  await makeSmallVm(join(applied, 'exports'))
  for (const name of NAMES) await config(applied, [name], `${name}.yaml`)
  await config(applied, NAMES, 'h2k.yaml')
  folder = applied
  await ok('plan -o plan.json')
  await ok('apply plan.json')
})

// A copy has other inodes, so each test works in the folder itself and puts the state back.
beforeEach(async () => {
  folder = applied
  await rm(join(applied, 'saved'), { recursive: true, force: true })
  await cp(join(applied, '.h2k'), join(applied, 'saved'), { recursive: true, preserveTimestamps: true })
})
afterEach(async () => {
  await rm(join(applied, '.h2k'), { recursive: true })
  await rename(join(applied, 'saved'), join(applied, '.h2k'))
})

const config = (into: string, names: readonly string[], file: string): Promise<void> =>
  writeFile(
    join(into, file),
    JSON.stringify({
      version: 1,
      sources: { exports: { provider: 'local', path: 'exports' } },
      target: { dir: 'out' },
      vms: Object.fromEntries(
        names.map(name => [name, { source: { from: 'exports', vmx: 'small.vmx' }, guest: 'none' }])
      )
    })
  )

const run = (line: string) => h2k(folder, line.split(' '))

async function ok(line: string) {
  const ran = await run(line)
  expect(ran, told(ran)).toMatchObject({ status: 0 })
  return ran
}

/** What a command prints with --json, which fits its schema. */
async function json(line: string, part: string) {
  const value = JSON.parse((await ok(`${line} --json`)).stdout)
  expect(faults('state-output', value, `#/$defs/${part}`), line).toEqual([])
  return value
}

async function refused(line: string, status: number, ...said: readonly string[]): Promise<void> {
  const ran = await run(line)
  expect(ran, told(ran)).toMatchObject({ status, stdout: '' })
  for (const text of said) expect(ran.stderr).toContain(text)
}

const vms = async (): Promise<readonly string[]> =>
  (await json('state list', 'list')).map(({ vm }: { readonly vm: string }) => vm)

test('R53 list and show fit their schema; an unknown address has near names', async () => {
  expect(await vms()).toEqual(['vm.db', 'vm.web'])
  expect(Object.keys(await json('state show vm.web', 'show'))).toHaveLength(5)
  expect(await json('state show art:vm.web/disk.0', 'show')).toMatchObject({ path: 'out/web-disk0.qcow2' })
  for (const command of ['show', 'rm', 'rm --dry-run'])
    await refused(`state ${command} vm.wbe`, 1, 'STATE_ADDRESS_UNKNOWN', 'did you mean vm.web')
  await refused('state show vm.web/disk.0/publsh', 1, 'did you mean vm.web/disk.0/publish')
  await refused('state mv vm.wbe vm.www', 1, 'did you mean vm.web')
})

test('R53 rm --dry-run changes nothing; rm forgets, says what it means, and touches nothing that was made', async () => {
  const made = await fingerprint(join(folder, 'out'))
  const before = await readFile(join(folder, '.h2k/journal.jsonl'), 'utf8')
  const planned = await json('state rm vm.web --dry-run', 'rm')
  expect(await readFile(join(folder, '.h2k/journal.jsonl'), 'utf8')).toBe(before)
  const done = await json('state rm vm.web', 'rm')
  expect(done).toEqual({ ...planned, dry_run: false })
  expect(done.files).toEqual(['out/web-disk0.qcow2', 'out/web.xml'])
  expect(await vms()).toEqual(['vm.db'])
  // As it said: what lies there is not known any more.
  const again = await run('apply plan.json')
  expect(again.status).toBe(4)
  expect(again.stderr).toContain('TARGET_FOREIGN')
  expect(await fingerprint(join(folder, 'out'))).toEqual(made)
})

test('R53 a rm survives later applies and a torn journal', async () => {
  await ok('state rm vm.web')
  await ok('plan -c db.yaml -o db.json')
  await ok('apply db.json')
  expect(await vms()).toEqual(['vm.db'])
  await appendFile(join(folder, '.h2k/journal.jsonl'), '{"s":')
  await rm(join(folder, '.h2k/listing.jsonl'))
  await ok('apply db.json')
  expect(await vms()).toEqual(['vm.db'])
})

test('R53 mv gives another address, also to all that belongs to it, and survives later applies', async () => {
  const made = await fingerprint(join(folder, 'out'))
  const moved = await json('state mv vm.web vm.www', 'mv')
  expect(moved.actions).toContain('vm.www/disk.0/publish')
  expect(moved.artifacts).toContain('art:vm.www/disk.0')
  await ok('plan -c db.yaml -o db.json')
  await ok('apply db.json')
  expect(await vms()).toEqual(['vm.db', 'vm.www'])
  await refused('state mv vm.www vm.db', 1, 'STATE_ADDRESS_TAKEN')
  expect(await fingerprint(join(folder, 'out'))).toEqual(made)
})

test('R53 pull prints the state as canonical JSON, also while somebody holds the lock; all that changes is refused', async () => {
  const lock = await hold()
  const pulled = (await ok('state pull')).stdout
  expect(faults('state', JSON.parse(pulled))).toEqual([])
  const keys = Object.keys(JSON.parse(pulled))
  expect(keys).toEqual(keys.toSorted())
  await writeFile(join(folder, 'pulled.json'), pulled)
  for (const line of ['rm vm.web', 'mv vm.web vm.www', 'push --force pulled.json'])
    await refused(`state ${line}`, 7, 'LOCK_HELD', `pid ${process.pid}`)
  await lock.release()
})

function hold(): Promise<Lock> {
  const machine = { host: createHost({ root: folder }), durable: createDurable(folder) }
  return takeLock({ path: '.h2k/lock', operation: 'apply', timeout_ms: 0 }, machine)
}

test('R53 push: what was pulled is nothing to do; other lineages, older serials and changed content need --force', async () => {
  const pulled = JSON.parse((await ok('state pull')).stdout)
  const push = async (changes: object, options = '') => {
    await writeFile(join(folder, 'pushed.json'), JSON.stringify({ ...pulled, ...changes }))
    return `state push${options} pushed.json`
  }
  expect(await json(await push({}), 'push')).toMatchObject({ changed: false, backup: null })
  const lineage = '11111111-1111-4111-8111-111111111111'
  await refused(await push({ lineage, serial: 999 }), 4, 'STATE_LINEAGE', lineage, pulled.lineage)
  await refused(await push({ serial: 2, actions: {} }), 4, 'STATE_SERIAL', '2', String(pulled.serial))
  await refused(await push({ actions: {} }), 4, 'STATE_SERIAL', 'another content')
  await refused(await push({ actions: { x: {} } }), 1, 'STATE_INVALID')
  expect(JSON.parse((await ok('state pull')).stdout)).toEqual(pulled)

  const forced = await json(
    await push({ lineage, serial: 2, actions: {}, artifacts: {} }, ' --force'),
    'push'
  )
  expect(forced).toMatchObject({ changed: true, lineage, serial: pulled.serial + 1 })
  const backup = JSON.parse(await readFile(join(folder, forced.backup), 'utf8'))
  expect({ ...backup, journal: 0 }).toEqual({ ...pulled, journal: 0 })
  expect(await vms()).toEqual([])
  // Back again, as a newer one, and the next apply has nothing to do.
  await json(await push({ lineage, serial: pulled.serial + 9 }), 'push')
  expect(await vms()).toEqual(['vm.db', 'vm.web'])
  expect((await ok('apply plan.json')).stdout).toContain('nothing to do: 10 actions done already')
})

test('R53 a state that is pushed where none is becomes the state', async () => {
  const pulled = (await ok('state pull')).stdout
  folder = await scratch()
  await refused('state pull', 1, 'STATE_MISSING')
  await refused('state rm vm.web', 1, 'STATE_MISSING')
  expect(await tree(folder)).toEqual([])
  await writeFile(join(folder, 'pulled.json'), pulled)
  await ok('state push pulled.json')
  expect(await vms()).toEqual(['vm.db', 'vm.web'])
  const { lineage, actions } = JSON.parse((await ok('state pull')).stdout)
  expect({ lineage, actions }).toEqual({
    lineage: JSON.parse(pulled).lineage,
    actions: JSON.parse(pulled).actions
  })
})

test('R54 history has the runs and what people did; actions have attempts, durations, bytes and errors', async () => {
  await ok('state mv vm.db vm.dbs')
  const history = await json('state history', 'history')
  expect(history.map(({ what }: { readonly what: string }) => what)).toEqual(['begin', 'apply', 'mv'])
  expect(history[1]).toMatchObject({ status: 'done', done: 10, failed: 0, errors: [] })
  const actions = await json('state actions --vm vm.web', 'actions')
  expect(actions).toHaveLength(5)
  const [convert] = actions
  expect(convert).toMatchObject({ action: 'vm.web/disk.0/convert', status: 'done', attempts: 1, error: null })
  expect(convert.bytes).toBeGreaterThan(0)
  expect(await json('state actions --status=failed', 'actions')).toEqual([])
  await refused('state actions --vm vm.wbe', 1, 'did you mean vm.web')
})

test('R54 an action that failed is shown with its error and what each attempt took', async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await config(folder, ['web'], 'h2k.yaml')
  const settings = JSON.parse(await readFile(join(folder, 'h2k.yaml'), 'utf8'))
  // Nobody listens there.
  settings.target.libvirt = { define: true, uri: `qemu+unix:///system?socket=${folder}/none` }
  await writeFile(join(folder, 'h2k.yaml'), JSON.stringify(settings))
  await ok('plan -o plan.json')
  for (let times = 0; times < 2; times++) expect((await run('apply plan.json')).status).toBe(5)
  const failed = await json('state actions --status=failed', 'actions')
  expect(failed).toMatchObject([{ action: 'vm.web/domain/define', attempts: 2, status: 'failed', bytes: 0 }])
  expect(failed[0].tries).toHaveLength(2)
  const { code } = failed[0].error
  expect((await ok('state actions --status=failed')).stdout).toContain(code)
  expect((await json('state history', 'history')).at(-1)).toMatchObject({
    status: 'incomplete',
    errors: [{ action: 'vm.web/domain/define', code }]
  })
})

test('R58 output shows what was made, one value for scripts, and {} where nothing is', async () => {
  const outputs = await json('output', 'output')
  const path = join(folder, 'out/web-disk0.qcow2')
  expect(outputs.web.disks).toEqual([
    { path, bytes: (await readFile(path)).length, sha256: await sha256Of(path) }
  ])
  const xml = await readFile(outputs.web.domain.path, 'utf8')
  expect(xml).toContain(`<uuid>${outputs.web.domain.uuid}</uuid>`)
  expect(outputs.web.domain).toMatchObject({
    sha256: await sha256Of(outputs.web.domain.path),
    defined: false
  })
  expect((await ok('output --raw web.disks.0.path')).stdout).toBe(path)
  expect((await ok('output --json web.domain.uuid')).stdout).toBe(`"${outputs.web.domain.uuid}"\n`)
  expect((await ok('output web.disks.0.path')).stdout).toBe(`web.disks.0.path = ${JSON.stringify(path)}\n`)
  await refused('output --raw web', 1, 'OPTION_INVALID')
  await refused('output wbe', 1, 'OUTPUT_UNKNOWN', 'did you mean web')
  await refused('output web.disk.0.path', 1, 'OUTPUT_UNKNOWN', 'web.disks.0.path')
  folder = await scratch()
  expect((await ok('output')).stdout).toBe('{}\n')
  expect((await ok('output --json')).stdout).toBe('{}\n')
  expect(await tree(folder)).toEqual([])
})
