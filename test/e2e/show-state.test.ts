// The same report before and after an apply, of a VM of a few megabytes.

import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { faults } from '../views/markdown/parsed.ts'
import { h2k, scratch, told } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let folder: string
beforeAll(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
  for (const line of ['plan -o plan.json', 'apply plan.json']) await ok(line)
  // From plan and state alone.
  await rm(join(folder, 'exports'), { recursive: true })
  await rm(join(folder, 'h2k.yaml'))
})

async function ok(line: string): Promise<string> {
  const ran = await h2k(folder, line.split(' '))
  expect(ran, told(ran)).toMatchObject({ status: 0 })
  return ran.stdout
}

test('text has the time and the size of every action, and the run', async () => {
  const text = await ok('show plan.json --state')
  expect(text.match(/^ {8}done in \d+\.\d s/gm)).toHaveLength(5)
  expect(text).toMatch(/^ {8}done in \d+\.\d s, [\d.]+ MiB made$/m)
  expect(text).toMatch(/^run {5}done, started \d{4}-\d\d-\d\dT[\d:.]+Z$/m)
  expect(await ok('show plan.json')).not.toMatch(/done in|^run/m)
})

test('Markdown has them too', async () => {
  const text = await ok('show plan.json --state --format markdown')
  expect(faults(text)).toEqual([])
  expect(text.match(/^ {2}done in \d+\.\d s/gm)).toHaveLength(5)
  expect(text).toMatch(/^\| `vm\.small` .* \| done \| \d+\.\d s \|$/m)
})

test('JUnit has five cases that passed; a folder without a state has none', async () => {
  expect(await ok('show plan.json --state .h2k --format junit')).toMatch(
    /<testsuite name="vm\.small" tests="5" failures="0" errors="0" skipped="0" time="\d+\.\d{3}">/
  )
  expect(await ok('show plan.json --state elsewhere --format junit')).toContain('skipped="5"')
})
