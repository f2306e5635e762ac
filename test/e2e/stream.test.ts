// Events of real plans and applies, people and programs at once, and readers that leave.

import { spawn } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { faults } from '../data/apply/strict-schema.ts'
import { h2k, jsonLines, MAIN, scratch, told, tree } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
})

async function ok(line: string) {
  const ran = await h2k(folder, line.split(' '))
  expect(ran, told(ran)).toMatchObject({ status: 0 })
  return ran
}

test('R43 plan --json says every action of the plan, its digest and where it is; apply --json what becomes of them', async () => {
  const { stdout, stderr } = await ok('plan --json -o plan.json')
  expect(stderr).toBe('')
  const events = jsonLines(stdout)
  expect(events.flatMap(event => faults('event', event))).toEqual([])
  const plan = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
  const planned = events.filter(({ type }) => type === 'planned_action')
  expect(planned.map(({ action }) => action)).toEqual(plan.actions.map(({ id }: { id: string }) => id))
  expect(events.find(({ type }) => type === 'plan_summary')).toMatchObject({
    plan_digest: plan.digest,
    summary: plan.summary,
    todo: 5,
    out: 'plan.json'
  })
  expect([events[0].type, events.at(-1).type]).toEqual(['version', 'run_summary'])
  const applied = jsonLines((await ok('apply --json --auto-approve')).stdout)
  expect(applied.flatMap(event => faults('event', event))).toEqual([])
  expect(new Set(applied.map(({ run_id }) => run_id)).size).toBe(1)
  const journal = await readFile(join(folder, '.h2k/journal.jsonl'), 'utf8')
  expect(journal).toContain(applied[0].run_id)
  expect(applied.filter(({ type }) => type === 'action_done')).toHaveLength(5)
  expect(applied.at(-1)).toMatchObject({ type: 'run_summary', exit_code: 0 })
})

test('R45 --json-into has the events of an apply while people read its text', async () => {
  await ok('plan -o plan.json')
  const { stdout, stderr } = await ok('apply plan.json --json-into events.jsonl')
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^5 actions to do\n(ok {3}vm\.small\/.*\n){5}done in /)
  const events = jsonLines(await readFile(join(folder, 'events.jsonl'), 'utf8'))
  expect(events.flatMap(event => faults('event', event))).toEqual([])
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(events.filter(({ type }) => type === 'action_done')).toHaveLength(5)
  expect(events.at(-1)).toMatchObject({ type: 'run_summary', exit_code: 0 })
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  'R43 %s while the sources are looked at ends the lines with the exit code',
  async (signal, exit) => {
    // A tool that takes long; h2k waits for it.
    await mkdir(join(folder, 'bin'))
    await writeFile(join(folder, 'bin/qemu-img'), '#!/bin/sh\nexec sleep 60\n')
    await chmod(join(folder, 'bin/qemu-img'), 0o755)
    const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` }
    const ran = await h2k(folder, ['plan', '--json'], {
      env,
      onLine: (_, kill) => void setTimeout(() => kill(signal), 500)
    })
    expect(ran, told(ran)).toMatchObject({ status: exit, stderr: '' })
    expect(jsonLines(ran.stdout).at(-1)).toMatchObject({ type: 'run_summary', exit_code: exit })
  }
)

test.each(['', '--json'])('R02 apply %s goes on to its end when nobody reads it any more', async option => {
  await ok('plan -o plan.json')
  const command = `'${process.execPath}' '${MAIN}' apply ${option} plan.json | true; exit \${PIPESTATUS[0]}`
  const child = spawn('bash', ['-c', command], { cwd: folder, stdio: 'ignore' })
  expect(await new Promise(done => child.on('close', done))).toBe(0)
  expect(await tree(join(folder, 'out'))).toEqual(['small-disk0.qcow2', 'small.xml'])
  expect((await ok('apply plan.json')).stdout).toMatch(/^nothing to do/)
})

test('R63 H2K_IN_AUTOMATION leaves out what to run next, and nothing else', async () => {
  const plain = await ok('plan -o plan.json')
  const quiet = await h2k(folder, ['plan', '-o', 'plan.json'], { env: { H2K_IN_AUTOMATION: '1' } })
  expect(plain.stderr).toContain('h2k apply plan.json')
  expect(quiet.stderr).not.toContain('h2k apply')
  expect(quiet).toMatchObject({ status: 0, stdout: plain.stdout })
})

test('R63 H2K_LOG=debug says which programs are run', async () => {
  const { stderr } = await h2k(folder, ['plan'], { env: { H2K_LOG: 'debug' } })
  expect(stderr).toMatch(/\[DEBUG\] ran qemu-img .*: status 0 after \d+ ms$/m)
})

test('R63 H2K_STATE keeps the state of an apply elsewhere', async () => {
  await ok('plan -o plan.json')
  const env = { H2K_STATE: 'elsewhere' }
  expect(await h2k(folder, ['apply', 'plan.json'], { env })).toMatchObject({ status: 0 })
  expect(await tree(folder)).toContain('elsewhere/journal.jsonl')
  expect((await h2k(folder, ['state', 'list'], { env })).stdout).toContain('vm.small')
  expect(await ok('state list --state elsewhere')).toMatchObject({ stderr: '' })
})
