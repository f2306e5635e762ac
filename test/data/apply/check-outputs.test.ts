import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { type SourceFiles, sourceFiles, sourceOf } from '../../../src/data/apply/check-outputs.ts'
import type { Machine } from '../../../src/model/durable.ts'
import type { FileStat } from '../../../src/model/host.ts'
import { newMachine } from '../state/journals.ts'
import { smallPlan, SOURCE, VM } from './small-plan.ts'

let machine: Machine & { readonly root: string }
let sources: SourceFiles
let was: FileStat
beforeEach(async () => {
  machine = newMachine()
  const vm = smallPlan(machine.root).plan.sources[VM]?.vm
  if (vm === undefined) throw new Error('the plan has a source')
  sources = await sourceFiles([vm], machine.host)
  was = await statOf(SOURCE)
})

const place = (path: string): string => join(machine.root, path)

async function statOf(path: string): Promise<FileStat> {
  const stat = await machine.host.stat(path)
  if (stat === null) throw new Error(`there is no ${path}`)
  return stat
}

test('a second name of a source is the source', async () => {
  linkSync(place(SOURCE), place('second'))
  expect(await sourceOf(await statOf('second'), sources, machine.host)).toBe(SOURCE)
})

test('a source that was moved is the source still', async () => {
  renameSync(place(SOURCE), place('moved'))
  expect(await sourceOf(await statOf('moved'), sources, machine.host)).toBe(SOURCE)
})

test('a new file with the number of a source that was removed is none', async () => {
  rmSync(place(SOURCE))
  writeFileSync(place('new'), 'something else')
  // Which number a file gets is the filesystem's choice.
  const { inode, device } = was
  const reused: FileStat = { ...(await statOf('new')), inode, device }
  expect(await sourceOf(reused, sources, machine.host)).toBeNull()
  // As long as the source is there, its number says it all.
  writeFileSync(place(SOURCE), '')
  const other = { ...machine.host, stat: async () => was }
  expect(await sourceOf(reused, sources, other)).toBe(SOURCE)
})
