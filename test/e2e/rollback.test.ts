// A plan of inverses, made from the state and applied like any other, on a VM of a few megabytes.

import { appendFile, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fingerprint, h2k, scratch, told, tree } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
})

async function run(line: string, status = 0) {
  const ran = await h2k(folder, line.split(' '))
  expect(ran, told(ran)).toMatchObject({ status })
  return ran
}

test('R52 what was made is taken back, nothing else, and can be made again', async () => {
  const before = await fingerprint(join(folder, 'exports'))
  await run('plan -o plan.json')
  await run('apply plan.json')
  const shown = await run('rollback -o r.json --detailed-exitcode', 2)
  expect(shown.stdout).toContain('- file.withdraw      out/small-disk0.qcow2')
  expect(await tree(join(folder, 'out'))).toEqual(['small-disk0.qcow2', 'small.xml'])
  await appendFile(join(folder, 'out/notes.txt'), 'mine')
  await run('apply r.json')
  expect(await tree(join(folder, 'out'))).toEqual(['notes.txt'])
  expect((await run('state list')).stdout).toMatch(/^vm\.small +rolled-back /m)
  expect((await run('output')).stdout).toBe('{}\n')
  // Done is done, and a plan from before does not fit any more.
  expect((await run('apply r.json')).stdout).toContain('nothing to do')
  expect((await run('apply plan.json', 4)).stderr).toContain('PLAN_STALE')
  await run('rollback --detailed-exitcode')
  await run('plan -o plan.json')
  await run('apply plan.json')
  expect(await tree(join(folder, 'out'))).toEqual(['notes.txt', 'small-disk0.qcow2', 'small.xml'])
  expect((await run('state list')).stdout).toMatch(/^vm\.small +done /m)
  await run('rollback -o r.json --vm vm.small')
  // The second time, too, although everything of it has been done before.
  expect((await run('apply r.json')).stdout).toContain('2 actions to do')
  expect(await tree(join(folder, 'out'))).toEqual(['notes.txt'])
  // R25: no source was written meanwhile.
  expect(await fingerprint(join(folder, 'exports'))).toEqual(before)
})

test('R52 a disk that was written since stays, with all of its VM, before the plan and after it', async () => {
  await run('plan -o plan.json')
  await run('apply plan.json')
  await run('rollback -o early.json')
  await appendFile(join(folder, 'out/small-disk0.qcow2'), 'x')
  const refused = await run('apply early.json', 4)
  expect(refused.stderr).toContain('TARGET_FOREIGN')
  expect(await tree(join(folder, 'out'))).toEqual(['small-disk0.qcow2', 'small.xml'])
  const listed = await run('rollback -o late.json')
  expect(listed.stderr).toContain('warning[ROLLBACK_LEFT_ALONE]: out/small-disk0.qcow2 is left alone')
  expect(listed.stderr).toContain('warning[ROLLBACK_LEFT_ALONE]: out/small.xml is left alone')
  await run('apply late.json')
  expect(await tree(join(folder, 'out'))).toEqual(['small-disk0.qcow2', 'small.xml'])
})

test('R52 no state, unknown VMs and a plan that is not there any more are errors', async () => {
  expect((await run('rollback', 1)).stderr).toContain('STATE_MISSING')
  await run('plan -o plan.json')
  await run('apply plan.json')
  expect((await run('rollback --vm vm.smal', 1)).stderr).toContain('vm.small')
  await rm(join(folder, '.h2k/plans'), { recursive: true })
  expect((await run('rollback', 1)).stderr).toContain('ROLLBACK_PLAN_MISSING')
  expect(JSON.parse(await readFile(join(folder, '.h2k/state.json'), 'utf8')).run.status).toBe('done')
})
