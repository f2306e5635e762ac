import { expect, test } from 'vitest'
import { guardTargets, lowerToActions } from '../../../src/control/passes/index.ts'
import type { ForeignFile } from '../../../src/model/target.ts'
import { oneVm, settled } from '../one-vm.ts'

const DISK = 'images/web01-disk0.qcow2'
const there: ForeignFile = { kind: 'file', bytes: 7, mtime_ns: '5', inode: '3', source: null }

const vm = settled({ settings: 'guest: none' })
const steps = lowerToActions(vm, [], oneVm({ settings: 'guest: none' }).surroundings)
const guard = (files: Readonly<Record<string, ForeignFile>>, ...replace: readonly string[]) =>
  guardTargets(steps, vm, { targets: new Map(Object.entries(files)), replace: new Set(replace) })
const problems = (...args: Parameters<typeof guard>) =>
  guard(...args).diagnostics.map(({ code, severity, where }) => [code, severity, where])

test('R49 where nothing stands, or nobody looked, the steps stay as they are', () => {
  expect(guard({})).toEqual({ steps, diagnostics: [] })
  expect(guard({ 'images/web02.xml': there })).toEqual({ steps, diagnostics: [] })
  expect(guardTargets(steps, vm, {})).toEqual({ steps, diagnostics: [] })
})

test('R49 a file of somebody else is an error when the plan is made', () => {
  expect(problems({ [DISK]: there, 'images/web01.xml': there })).toEqual([
    ['TARGET_EXISTS', 'error', { in: 'target', path: DISK }],
    ['TARGET_EXISTS', 'error', { in: 'target', path: 'images/web01.xml' }]
  ])
  expect(problems({ [DISK]: there }, 'vm.web02')).toEqual([
    ['TARGET_EXISTS', 'error', { in: 'target', path: DISK }]
  ])
})

test('R49 where it may be replaced, the plan names the one file and says that it is lost', () => {
  const { steps: guarded, diagnostics } = guard({ [DISK]: there }, 'vm.web01')
  expect(diagnostics).toEqual([])
  const [publish] = guarded.filter(({ id }) => id === 'vm.web01/disk.0/publish')
  expect(publish?.preconditions).toEqual([
    { check: 'target.absent-or-ours', path: DISK, replaces: { bytes: 7, inode: '3', mtime_ns: '5' } }
  ])
  expect(publish?.because).toMatch(/; it replaces a file of 7 bytes that h2k did not make$/)
  // What it means, and so its key, is the same.
  expect(publish?.params).toBe(steps.find(({ id }) => id === publish?.id)?.params)
})

test('R49 what is no file is never replaced', () => {
  for (const kind of ['folder', 'link', 'other'] as const)
    expect(problems({ [DISK]: { ...there, kind } }, 'vm.web01')).toEqual([
      ['TARGET_EXISTS', 'error', { in: 'target', path: DISK }]
    ])
})

test('a source is never replaced either, under whatever name', () => {
  expect(problems({ [DISK]: { ...there, source: 'exports/a.vmdk' } }, 'vm.web01')).toEqual([
    ['SOURCE_IS_TARGET', 'error', { in: 'target', path: DISK }]
  ])
})
