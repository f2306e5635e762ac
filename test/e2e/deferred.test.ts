// Plans that leave the look inside guests to apply, on the real guest: what is planned, where apply stops, and who lets it go on.

import { execFile, spawn } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../src/cli/plan-file.ts'
import { digestOf } from '../../src/plan/freeze.ts'
import { buildGuest } from '../guests/guest.ts'
import { demoConfig, fingerprint, h2k, MAIN, scratch, told, tree } from './h2k.ts'

let guest: string
/** After the look, before anybody has consented to what follows from it. */
let looked: string

const run = async (folder: string, line: string, status = 0) => {
  const ran = await h2k(folder, line.split(' '))
  expect(ran, told(ran)).toMatchObject({ status })
  return ran
}
const json = async (folder: string, path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'))

async function branch(): Promise<string> {
  const folder = await scratch()
  await cp(looked, folder, { recursive: true, preserveTimestamps: true })
  return folder
}

beforeAll(async () => {
  guest = (await buildGuest('demo')).folder
  looked = await scratch()
  await demoConfig(looked, guest)
})

test('R27 what nobody has looked at is deferred with bounds, and the plan and its text say so', async () => {
  await run(looked, 'inventory --defer-inspection --record inventory.jsonl')
  const planned = await run(looked, 'plan --inventory inventory.jsonl --defer-inspection -o plan.json')
  expect(planned.stdout).toContain(
    '1 VM, 1 action, 0 guest edits, up to 0 B to copy, 0 appliance starts, 0 test boots, 1 guest deferred'
  )
  expect(planned.stderr).toContain('warning[GUEST_DEFERRED]: nobody has looked inside vm.demo yet')
  const plan = await json(looked, 'plan.json')
  expect(plan).toMatchObject({ complete: false, deferred: { vms: { 'vm.demo': { max_edits: 200 } } } })
  // The same as without a recorded inventory, and never without being asked for.
  await run(looked, 'plan --defer-inspection -o other.json')
  expect((await json(looked, 'other.json')).digest).toBe(plan.digest)
  expect((await run(looked, 'plan --inventory inventory.jsonl', 1)).stderr).toContain('INVENTORY_VM_MISSING')
  expect(await run(looked, 'plan --defer-inspection --detailed-exitcode', 2)).toBeDefined()
  expect((await run(looked, 'plan --continue plan.json', 1)).stderr).toContain('AMENDMENT_EARLY')
})

test('R28 apply looks, changes nothing, and stops with the amendment and its diffs', async () => {
  const before = await fingerprint(guest)
  const stopped = await run(looked, 'apply plan.json', 6)
  expect(stopped.stdout).toContain('+UUID=3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11       /               ext4')
  expect(stopped.stderr).toContain('review it, then: h2k apply')
  expect(await tree(looked)).not.toContain('out/')
  expect(await fingerprint(guest)).toEqual(before)
  const amendment = await json(looked, '.h2k/amendment.json')
  const plan = await json(looked, 'plan.json')
  expect(amendment.amends).toBe(plan.digest)
  // What the second look of a review sees is the same, and what a plan of today would be.
  await run(looked, 'plan --continue plan.json -o second.json')
  expect((await json(looked, 'second.json')).digest).toBe(amendment.digest)
  await run(looked, 'plan -o direct.json')
  expect((await json(looked, 'direct.json')).actions).toEqual(amendment.actions)
  // Once more: it does not look again, and stops again. What it saw is not taken from anybody else.
  expect((await run(looked, 'apply plan.json', 6)).stdout).toContain('nothing to do')
  const folder = await branch()
  await rm(join(folder, '.h2k/work/demo/guest-facts.json'))
  expect((await run(folder, 'plan --continue plan.json', 1)).stderr).not.toContain('at async')
  expect((await run(folder, 'apply plan.json', 6)).stdout).toContain('vm.demo/guest/inspect')
})

test('R28 what somebody else wrote where the look was kept is not believed', async () => {
  const folder = await branch()
  const facts = join(folder, '.h2k/work/demo/guest-facts.json')
  const { source } = (await json(folder, '.h2k/amendment.json')).sources['vm.demo'].vm
  await writeFile(
    facts,
    JSON.stringify({ ...(await json(folder, '.h2k/work/demo/guest-facts.json')), source })
  )
  expect((await run(folder, 'plan --continue plan.json', 1)).stderr).toContain('AMENDMENT_EARLY')
  // Apply looks again.
  expect((await run(folder, 'apply plan.json', 6)).stdout).toContain('vm.demo/guest/inspect')
})

test('R28 a stop before the amendment is a stop', async () => {
  const folder = await branch()
  await rm(join(folder, '.h2k'), { recursive: true })
  const ran = await h2k(folder, ['apply', 'plan.json', '--json', '--amendments=within-bounds'], {
    onLine(line, kill) {
      if (JSON.parse(line).type === 'action_done') kill('SIGTERM')
    }
  })
  expect(ran, told(ran)).toMatchObject({ status: 143 })
  expect(await tree(folder)).not.toContain('out/')
})

test('R28 with --amendments=within-bounds it goes on, and is done when it is done', async () => {
  const folder = await branch()
  await run(folder, 'apply plan.json --amendments=within-bounds')
  expect(await tree(join(folder, 'out'))).toEqual(['demo-disk0.qcow2', 'demo.xml'])
  const journal = (await readFile(join(folder, '.h2k/journal.jsonl'), 'utf8')).trim().split('\n')
  const amends = journal.map(line => JSON.parse(line)).filter(({ k }) => k === 'amend')
  const { digest, amends: plan } = await json(folder, '.h2k/amendment.json')
  expect(amends.map(({ d }) => d)).toEqual([{ amends: plan, amendment: digest }])
  await promisify(execFile)('qemu-img', ['check', '-f', 'qcow2', join(folder, 'out/demo-disk0.qcow2')])
  // Both plans are done now; nobody is asked again.
  await run(folder, 'apply plan.json')
  await run(folder, 'apply .h2k/amendment.json')
})

test('R28 beyond the bounds it stops and says what is too much', async () => {
  const folder = await branch()
  const plan = await json(folder, 'plan.json')
  plan.deferred.vms['vm.demo'] = { ...plan.deferred.vms['vm.demo'], files: ['/etc/**'], max_edits: 2 }
  plan.digest = digestOf(plan, sha256)
  await writeFile(join(folder, 'plan.json'), JSON.stringify(plan))
  const stopped = await run(folder, 'apply plan.json --amendments=within-bounds', 6)
  expect(stopped.stderr).toMatch(
    /warning\[AMENDMENT_BEYOND\]: vm\.demo needs \d+ edits, and at most 2 are allowed/
  )
  expect(stopped.stderr).toContain('edits /boot/grub/grub.cfg, which no allowed pattern names')
  expect(await tree(folder)).not.toContain('out/')
})

test('R28 with --amendments=prompt it asks, and only yes goes on', async () => {
  const folder = await branch()
  const answer = (text: string): Promise<number | null> =>
    new Promise((done, fail) => {
      const args = [MAIN, 'apply', 'plan.json', '--amendments=prompt', '--on-error=stop']
      const child = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
      child.on('error', fail)
      child.on('close', done)
      child.stdin.end(text)
    })
  for (const text of ['no\n', 'y\n', '']) expect(await answer(text)).toBe(6)
  expect(await tree(folder)).not.toContain('out/')
  expect(await answer('yes\n')).toBe(0)
  expect(await tree(join(folder, 'out'))).toEqual(['demo-disk0.qcow2', 'demo.xml'])
})
