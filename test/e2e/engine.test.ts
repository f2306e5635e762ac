// The engine as a person meets it: which VMs, in which order, how many at once, behind which gates, and what a failure
// means for the others. VMs of a few megabytes.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { faults } from '../data/apply/strict-schema.ts'
import { h2k, jsonLines, processesOn, type Ran, scratch, sha256Of, told, tree } from './h2k.ts'

const run = promisify(execFile)
const NAMES = ['a', 'b', 'c', 'd'] as const

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  for (const name of NAMES) {
    const disk = join(folder, `exports/${name}.raw`)
    await run('qemu-img', ['create', '-q', '-f', 'raw', disk, '8M'])
    await run('qemu-io', ['-f', 'raw', '-c', `write -P ${name.charCodeAt(0)} 1M 2M`, disk])
  }
})

const vm = (name: string, more: object = {}) => ({
  source: { from: 'exports', disks: [{ path: `${name}.raw`, format: 'raw' }] },
  ...{ guest: 'none', output: { format: 'raw' } },
  ...more
})

const configure = (
  more: object = {},
  vms: object = Object.fromEntries(NAMES.map(name => [name, vm(name)]))
) =>
  writeFile(
    join(folder, 'h2k.yaml'),
    JSON.stringify({
      version: 1,
      sources: { exports: { provider: 'local', path: 'exports' } },
      target: { dir: 'out' },
      vms,
      ...more
    })
  )

const cli = (line: string) => h2k(folder, line.split(' '))

async function ok(line: string): Promise<Ran> {
  const ran = await cli(line)
  expect(ran, told(ran)).toMatchObject({ status: 0 })
  return ran
}

const planFile = () => JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))
const eventsOf = ({ stdout }: Ran) => {
  const lines = jsonLines(stdout)
  expect(lines.flatMap(line => faults('event', line))).toEqual([])
  return lines
}
const started = (ran: Ran): readonly string[] =>
  eventsOf(ran).flatMap(({ type, action }) => (type === 'action_started' ? [action] : []))

interface Planned {
  readonly id: string
  readonly needs: readonly string[]
}

test('R04 apply runs exactly the actions of the file, each after all it needs', async () => {
  await configure()
  await ok('plan -o plan.json')
  const { actions } = planFile() as { readonly actions: readonly Planned[] }
  // What the configuration says by now is nothing to apply.
  await configure({}, { d: vm('d') })
  const ran = await ok('apply --json --parallelism 3 plan.json')
  expect(started(ran).toSorted()).toEqual(actions.map(({ id }) => id).toSorted())
  const needs = new Map(actions.map(action => [action.id, action.needs]))
  const done = new Set<string>()
  for (const { type, action } of eventsOf(ran)) {
    if (type === 'action_started') for (const need of needs.get(action) ?? []) expect(done).toContain(need)
    if (type === 'action_done') done.add(action)
  }
  expect(await tree(join(folder, 'out'))).toEqual(NAMES.flatMap(name => [`${name}-disk0.raw`, `${name}.xml`]))
})

test('R10 a finished plan again: every action is done already, and no byte is moved', async () => {
  await configure()
  await ok('plan -o plan.json')
  await ok('apply plan.json')
  const marks = async () => {
    const names = await tree(folder)
    return Promise.all(
      names
        .filter(name => !name.endsWith('/'))
        .map(name => run('stat', ['-c', '%n %i %s %y', join(folder, name)]))
    )
  }
  const before = await marks()
  const again = await ok('apply --json plan.json')
  expect(started(again)).toEqual([])
  const { actions } = planFile()
  expect(eventsOf(again)).toContainEqual(
    expect.objectContaining({ type: 'run_started', todo: 0, todo_bytes: 0, done: actions.length })
  )
  expect(eventsOf(again)).toContainEqual(expect.objectContaining({ type: 'run_finished', outcome: 'done' }))
  expect(await marks()).toEqual(before)
  expect((await ok('apply plan.json')).stdout).toContain('nothing to do')
})

test('R42 --target and --exclude: those VMs alone, with a warning, and the plan says that it is not complete', async () => {
  await configure()
  const planned = await ok('plan --target vm.a --target vm.c --exclude vm.*a -o plan.json')
  expect(planned.stderr).toContain('warning[PLAN_INCOMPLETE]: the plan is for 1 of the 4 VMs')
  expect(planFile()).toMatchObject({ complete: false, diagnostics: [{ code: 'PLAN_INCOMPLETE' }] })
  expect(Object.keys(planFile().sources)).toEqual(['vm.c'])
  await ok('apply plan.json')
  expect(await tree(join(folder, 'out'))).toEqual(['c-disk0.raw', 'c.xml'])
  await ok('plan -o plan.json')
  expect(planFile()).not.toHaveProperty('complete')
  // The others are not looked at: this one cannot be read.
  await rm(join(folder, 'exports/d.raw'))
  await ok('plan --exclude vm.d')
  const unknown = await cli('plan --target vm.aa')
  expect(unknown).toMatchObject({ status: 1, stdout: '' })
  expect(unknown.stderr).toMatch(/^error\[VM_UNKNOWN\]: .*"vm\.aa"(.|\n)*did you mean vm\.a/)
  // A saved plan cannot be narrowed any more.
  expect(await cli('apply plan.json --target vm.a')).toMatchObject({ status: 1 })
})

/** Keeps the copy of one VM from beginning: the jail has no such file any more. */
const breakSource = (name: string): Promise<void> => rm(join(folder, `exports/${name}.raw`), { force: true })

test('R50 one VM fails: the others complete, what needs it is skipped with the reason, and a table has all actions', async () => {
  await configure()
  await ok('plan -o plan.json')
  const failed = await h2k(folder, ['apply', '--parallelism', '1', 'plan.json'], {
    onLine(line) {
      if (line.includes('vm.a/disk.0/publish')) void breakSource('b')
    }
  })
  expect(failed, told(failed)).toMatchObject({ status: 5 })
  expect(await tree(join(folder, 'out')), told(failed)).toEqual(
    ['a', 'c', 'd'].flatMap(name => [`${name}-disk0.raw`, `${name}.xml`])
  )
  const table = failed.stdout.slice(failed.stdout.indexOf('\nAction '))
  // Gone before the look at the source, or between that look and the copy.
  expect(table).toMatch(
    /^vm\.b\/disk\.0\/convert +\S+.* failed: (?:FILE_MISSING|SOURCE_\w+|CONVERT_FAILED)$/m
  )
  expect(table).toContain('skipped (because vm.b/disk.0/convert did not succeed)')
  for (const { id } of planFile().actions) expect(table).toContain(`\n${id} `)
  const end = table.trimEnd().split('\n').at(-1)
  expect(end).toMatch(/^incomplete after .*: 15 done, 1 failed, 4 not run; apply the plan again to resume$/)
})

test.each([
  ['stop', ['a']],
  ['finish-vm', ['a', 'c', 'd']],
  ['continue', ['a', 'c', 'd']]
])('R50 --on-error=%s is honoured', async (how, whole) => {
  await configure()
  await ok('plan -o plan.json')
  const failed = await h2k(folder, ['apply', '--json', '--parallelism=1', `--on-error=${how}`, 'plan.json'], {
    onLine(line) {
      const { type, action } = JSON.parse(line)
      if (type === 'action_started' && action === 'vm.a/disk.0/publish') void breakSource('b')
    }
  })
  expect(failed, told(failed)).toMatchObject({ status: 5 })
  const published = eventsOf(failed).flatMap(({ type, action, vm: address }) =>
    type === 'action_done' && action.endsWith('/domain/xml') ? [address] : []
  )
  expect(published).toEqual(whole.map(name => `vm.${name}`))
  const { actions } = planFile()
  const ends = eventsOf(failed).filter(({ type }) => /^action_(done|failed|skipped)$/.test(type))
  expect(ends.map(({ action }) => action).toSorted()).toEqual(actions.map(({ id }: Planned) => id).toSorted())
})

test('R61 limits of the configuration hold in a real run, whatever --parallelism allows', async () => {
  await configure({ limits: { 'source:exports': 1, cpu: 2 } })
  await ok('plan -o plan.json')
  expect(planFile().limits).toEqual({ cpu: 2, 'disk:out': 4, 'source:exports': 1 })
  const ran = await ok('apply --json --parallelism 8 plan.json')
  const uses = new Map<string, readonly string[]>(
    planFile().actions.map((action: { readonly id: string; readonly uses?: readonly string[] }) => [
      action.id,
      action.uses ?? []
    ])
  )
  const now = new Map<string, number>()
  const most = new Map<string, number>()
  for (const { type, action } of eventsOf(ran)) {
    const by = type === 'action_started' ? 1 : type === 'action_done' ? -1 : 0
    for (const name of by === 0 ? [] : (uses.get(action) ?? [])) {
      now.set(name, (now.get(name) ?? 0) + by)
      most.set(name, Math.max(most.get(name) ?? 0, now.get(name) ?? 0))
    }
  }
  expect(most.get('source:exports')).toBe(1)
  expect(most.get('cpu')).toBeLessThanOrEqual(2)
})

test.each(['0', 'many', '-1', '1.5'])('R61 --parallelism=%s is an error', async text => {
  expect(await cli(`apply plan.json --parallelism=${text}`)).toMatchObject({ status: 1, stdout: '' })
})

test('a gate holds what is behind it until somebody consents; the consent is asked for once', async () => {
  await configure({ defaults: { gates: { publish: 'manual' } } }, { a: vm('a'), b: vm('b') })
  const shown = await ok('plan -o plan.json')
  expect(shown.stdout).toContain('vm.a/gate.publish')
  const held = await cli('apply plan.json')
  expect(held, told(held)).toMatchObject({ status: 6 })
  expect(held.stdout).toContain('gate vm.a/gate.publish  waits for consent: the disks get their final names')
  expect(held.stdout).toMatch(/^vm\.b\/disk\.0\/publish +not begun: waits for vm\.b\/gate\.publish$/m)
  expect(held.stdout.trimEnd().split('\n').at(-1)).toMatch(/^stopped at a gate after .*--approve GATE$/)
  expect(await tree(join(folder, 'out'))).toEqual(['.a-disk0.raw.partial', '.b-disk0.raw.partial'])

  expect(await cli('apply plan.json --approve vm.c/gate.publish')).toMatchObject({ status: 1, stdout: '' })
  const one = await cli('apply --json plan.json --approve vm.a/gate.publish')
  expect(one, told(one)).toMatchObject({ status: 6 })
  expect(started(one)).toEqual(['vm.a/disk.0/publish', 'vm.a/domain/xml'])
  await ok('apply plan.json --approve vm.*')
  expect(await tree(join(folder, 'out'))).toEqual(['a-disk0.raw', 'a.xml', 'b-disk0.raw', 'b.xml'])
  // What was lost is made again, behind a gate that is open already.
  await rm(join(folder, 'out/a-disk0.raw'))
  await ok('apply plan.json')
  const records = jsonLines(readFileSync(join(folder, '.h2k/journal.jsonl'), 'utf8'))
  const gates = records.flatMap(({ k, d }) =>
    String(k).startsWith('gate.') ? [`${k} ${d.gate} ${d.by ?? ''}`] : []
  )
  expect(gates.toSorted()).toEqual([
    'gate.open vm.a/gate.publish ',
    'gate.open vm.b/gate.publish ',
    'gate.pass vm.a/gate.publish option',
    'gate.pass vm.b/gate.publish option'
  ])
  expect(records.flatMap(record => faults('journal', record))).toEqual([])
  expect(processesOn(folder)).toEqual([])
  expect(await sha256Of(join(folder, 'out/b-disk0.raw'))).toBe(await sha256Of(join(folder, 'exports/b.raw')))
})
