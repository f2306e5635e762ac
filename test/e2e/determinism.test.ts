// The same inputs give the same plan: in another folder, at another depth, at another time, and from a recorded inventory.

import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildGuest, type Guest } from '../guests/guest.ts'
import { h2k, scratch, told } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let guest: Guest

beforeAll(async () => {
  guest = await buildGuest('demo')
})

const EXAMPLE = join(import.meta.dirname, '../../examples/1-first-vm/h2k.yaml')

/** Plans the example below a folder and gives the text of the plan. */
async function planIn(folder: string, args: readonly string[] = []): Promise<string> {
  await mkdir(folder, { recursive: true })
  await copyFile(EXAMPLE, join(folder, 'h2k.yaml'))
  const planned = await h2k(folder, ['plan', '-o', 'plan.json', ...args], { env: { EXPORTS: guest.folder } })
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  return readFile(join(folder, 'plan.json'), 'utf8')
}

/** Without `meta`, which is the one part that may differ and that the digest leaves out. */
const body = (text: string): string => text.replace(/^ {2}"meta": \{\n(?: {4}.*\n)* {2}\},\n/m, '')

test('R01 two plans of the real guest, made in folders of different depth, are equal byte for byte', async () => {
  const folder = await scratch()
  const first = await planIn(join(folder, 'a'))
  const second = await planIn(join(folder, 'b/much/deeper'))
  expect(body(first)).not.toBe(first)
  expect(JSON.parse(body(first))).not.toHaveProperty('meta')
  expect(JSON.parse(first).meta.created_at).not.toBe(JSON.parse(second).meta.created_at)
  expect(body(second)).toBe(body(first))
})

test('a recorded inventory gives the same plan, and no source is touched', async () => {
  const folder = await scratch()
  const exports = join(folder, 'exports')
  await mkdir(exports)
  await makeSmallVm(exports)
  await smallConfig(folder)
  const recorded = await h2k(folder, ['inventory', '--record', 'inventory.jsonl'])
  expect(recorded, told(recorded)).toMatchObject({ status: 0 })
  const live = await h2k(folder, ['plan', '-o', 'live.json'])
  expect(live, told(live)).toMatchObject({ status: 0 })
  await rename(exports, join(folder, 'away'))
  const replayed = await h2k(folder, ['plan', '-o', 'replayed.json', '--inventory', 'inventory.jsonl'])
  expect(replayed, told(replayed)).toMatchObject({ status: 0 })
  const texts = await Promise.all(
    ['live.json', 'replayed.json'].map(name => readFile(join(folder, name), 'utf8'))
  )
  expect(body(texts[1] ?? '')).toBe(body(texts[0] ?? ''))
})

test('an inventory of the real guest gives the digest that looking at it gives', async () => {
  const folder = await scratch()
  const live = await planIn(join(folder, 'live'))
  const env = { EXPORTS: guest.folder }
  const recorded = await h2k(join(folder, 'live'), ['inventory', '--record', '../inventory.jsonl'], { env })
  expect(recorded, told(recorded)).toMatchObject({ status: 0 })
  const replayed = await planIn(join(folder, 'replayed'), ['--inventory', '../inventory.jsonl'])
  expect(body(replayed)).toBe(body(live))
})

test('a plan moves with its folder', async () => {
  const folder = await scratch()
  const before = join(folder, 'before')
  await mkdir(join(before, 'exports'), { recursive: true })
  await makeSmallVm(join(before, 'exports'))
  await smallConfig(before)
  const planned = await h2k(before, ['plan', '-o', 'plan.json'])
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  const after = join(folder, 'after')
  await rename(before, after)
  // From another folder: relative paths start where the plan is.
  const applied = await h2k(folder, ['apply', 'after/plan.json'])
  expect(applied, told(applied)).toMatchObject({ status: 0 })
  const listed = await h2k(after, ['state', 'list', '--json'])
  expect(JSON.parse(listed.stdout)).toMatchObject([{ vm: 'vm.small', status: 'done' }])
})

test('R05 later edits of the configuration do not change what a plan does', async () => {
  const folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
  const planned = await h2k(folder, ['plan', '-o', 'plan.json'])
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  await writeFile(join(folder, 'h2k.yaml'), 'no: config any more')
  const applied = await h2k(folder, ['apply', 'plan.json'])
  expect(applied, told(applied)).toMatchObject({ status: 0 })
  expect(applied.stderr).toMatch(/^warning\[CONFIG_CHANGED\]: h2k\.yaml was edited after the plan was made/)
})
