// The commands around a plan, on a VM of a few megabytes: what they print, where, and with which exit code.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { TOOLS } from '../../src/model/tools.ts'
import { faults } from '../data/apply/strict-schema.ts'
import { fingerprint, h2k, jsonLines, scratch, sha256Of, told, tree } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
})

const run = (line: string) => h2k(folder, line.split(' '))

async function ok(line: string) {
  const ran = await run(line)
  expect(ran, told(ran)).toMatchObject({ status: 0 })
  return ran
}

test('R12 plan --detailed-exitcode: 2 with something to do, 0 when it is done, 1 for an error', async () => {
  expect(await run('plan --detailed-exitcode -o plan.json')).toMatchObject({ status: 2 })
  await ok('plan')
  await ok('apply plan.json')
  const again = await ok('plan --detailed-exitcode')
  expect(again.stderr).toBe('5 actions done already, 0 to do\n')
  // Without the option, both are good.
  await ok('plan')
  await rm(join(folder, 'out/small-disk0.qcow2'))
  expect(await run('plan --detailed-exitcode')).toMatchObject({ status: 2 })
  await rm(join(folder, 'exports/base.vmdk'))
  expect(await run('plan --detailed-exitcode')).toMatchObject({ status: 1 })
})

test('show --json prints the file that plan -o writes, and nothing else', async () => {
  await ok('plan -o plan.json')
  const text = await readFile(join(folder, 'plan.json'), 'utf8')
  expect((await ok('show --json plan.json')).stdout).toBe(text)
  expect((await ok('show plan.json')).stdout).toBe((await ok('plan')).stdout)
  // From the file alone: neither source nor configuration is needed.
  await rm(join(folder, 'exports'), { recursive: true })
  await rm(join(folder, 'h2k.yaml'))
  expect((await ok('show --json plan.json')).stdout).toBe(text)
})

test('a plan that cannot be written leaves nothing', async () => {
  await writeFile(join(folder, 'file'), '')
  const failed = await run('plan -o file/plan.json')
  expect(failed, told(failed)).toMatchObject({ status: 1, stdout: '' })
  expect(failed.stderr).toMatch(/^error\[FILE_\w+\]: .*file\/plan\.json/)
  expect(await tree(folder)).not.toContain('.h2k/')
})

test('every line of apply --json is an event as the schema says, and nothing goes to stderr', async () => {
  await ok('plan -o plan.json')
  const { stdout, stderr } = await ok('apply --json plan.json')
  const events = jsonLines(stdout)
  expect(stderr).toBe('')
  expect(events.flatMap(event => faults('event', event))).toEqual([])
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(events[0]).toMatchObject({ type: 'version', command: 'apply' })
  expect(events[1]).toMatchObject({ type: 'run_started', todo: 5, done: 0, resumed: false })
  expect(events.at(-1)).toMatchObject({ type: 'run_summary', exit_code: 0 })
  expect(events.at(-2)).toMatchObject({
    type: 'run_finished',
    outcome: 'done',
    done: 5,
    failed: 0,
    skipped: 0
  })
  const done = events.filter(({ type }) => type === 'action_done')
  expect(done.map(({ action }) => action).toSorted()).toEqual([
    'vm.small/disk.0/check',
    'vm.small/disk.0/checksum',
    'vm.small/disk.0/convert',
    'vm.small/disk.0/publish',
    'vm.small/domain/xml'
  ])
  expect(stdout).not.toContain('\u001b')
})

test('apply without --json is a line for each action and the paths of the results', async () => {
  await ok('plan -o plan.json')
  const { stdout, stderr } = await ok('apply plan.json')
  const lines = stdout.replaceAll(/\d+(\.\d)? s/g, 'N s').split('\n')
  expect([lines[0], ...lines.slice(1, 6).toSorted(), ...lines.slice(6)]).toEqual([
    '5 actions to do',
    'ok   vm.small/disk.0/check  N s',
    'ok   vm.small/disk.0/checksum  N s',
    'ok   vm.small/disk.0/convert  N s',
    'ok   vm.small/disk.0/publish  N s',
    'ok   vm.small/domain/xml  N s',
    'done in N s: 5 actions',
    '     out/small-disk0.qcow2',
    '     out/small.xml',
    ''
  ])
  expect(stderr).toBe('')
  expect((await ok('apply plan.json')).stdout.split('\n')[0]).toBe('nothing to do: 5 actions done already')
})

test('state list and show know VM, actions and artifacts, and near names', async () => {
  expect((await ok('state list --json')).stdout).toBe('[]\n')
  await ok('plan -o plan.json')
  await ok('apply plan.json')
  expect((await ok('state list')).stdout).toMatch(/^VM +STATUS +ACTIONS +TIME\nvm\.small +done +5 +\S+ s\n$/)
  const shown = (await ok('state show vm.small')).stdout
  expect(shown).toContain(`sha256:${await sha256Of(join(folder, 'out/small-disk0.qcow2'))}`)
  const artifact = JSON.parse((await ok('state show --json art:vm.small/disk.0')).stdout)
  expect(artifact).toMatchObject({ path: 'out/small-disk0.qcow2', by: 'vm.small/disk.0/publish' })
  const action = JSON.parse((await ok('state show --json vm.small/disk.0/convert')).stdout)
  expect(action).toMatchObject({ kind: 'qemu-img.convert', status: 'done', attempts: 1 })
  expect(await run('state show vm.smal')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('did you mean vm.small?')
  })
  // From anywhere, with the folder named.
  expect((await h2k('/', ['state', 'list', '--root', folder])).stdout).toContain('vm.small')
})

test('inventory shows the VM, as a table and as lines that plan --inventory reads', async () => {
  expect((await ok('inventory')).stdout.split('\n')[1]).toMatch(
    /^exports +vmx:small\.vmx +small +- +bios +1 +512 MiB +64\.0 MiB\/2 +-$/
  )
  const recorded = await ok('inventory --json --record inventory.jsonl')
  expect(recorded.stdout).toBe(await readFile(join(folder, 'inventory.jsonl'), 'utf8'))
  expect(recorded.stderr).toBe('recorded 1 VM in inventory.jsonl\n')
})

test('doctor names every tool, and finds what these tests need', async () => {
  const { stdout } = await ok('doctor')
  const found = JSON.parse((await ok('doctor --json')).stdout)
  const names = found.tools.map(({ name }: { name: string }) => name)
  for (const name of Object.keys(TOOLS)) {
    expect(names).toContain(name)
    expect(stdout).toMatch(new RegExp(`^(ok|absent|MISSING) +${name} `, 'm'))
  }
  expect(typeof found.kvm.usable).toBe('boolean')
  expect(stdout).toMatch(/^KVM +(not )?usable/m)
  expect(stdout).toMatch(/^nothing that h2k needs is missing$/m)
})

test('R59 a source that cannot be reached is an error with its address; all others are shown, and the rest is marked', async () => {
  const config = JSON.parse(await readFile(join(folder, 'h2k.yaml'), 'utf8'))
  config.sources.far = { provider: 'local', path: 'far' }
  for (const name of ['one', 'two'])
    config.vms[name] = { source: { from: 'far', vmx: `${name}.vmx` }, guest: 'none' }
  await writeFile(join(folder, 'h2k.yaml'), JSON.stringify(config))
  const before = await fingerprint(join(folder, 'exports'))
  const files = await tree(folder)

  const asLines = await run('inventory --json --record inventory.jsonl')
  expect(asLines.status).toBe(1)
  // Said once, with both VMs.
  expect(asLines.stderr.match(/error\[/g)).toHaveLength(1)
  for (const said of ['SOURCE_FILE_MISSING', 'far', 'vm.one', 'vm.two', 'inventory.jsonl was not written'])
    expect(asLines.stderr).toContain(said)
  const [header, ...vms] = jsonLines(asLines.stdout)
  expect(header).toEqual({
    kind: 'h2k/inventory',
    format_version: '1.0',
    complete: false,
    missing: ['vm.one', 'vm.two']
  })
  expect(vms.map(({ source }) => source.name)).toEqual(['small'])

  const asTable = await run('inventory')
  expect(asTable.status).toBe(1)
  expect(asTable.stdout).toMatch(/^exports +vmx:small\.vmx +small/m)
  expect(asTable.stdout).toContain('not complete: 2 VMs could not be read: vm.one vm.two\n')
  expect(await fingerprint(join(folder, 'exports'))).toEqual(before)
  expect(await tree(folder)).toEqual(files)
})
