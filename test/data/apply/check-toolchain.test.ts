import { beforeAll, expect, test } from 'vitest'
import { checkToolchain } from '../../../src/data/apply/check-toolchain.ts'
import { toolVersions } from '../../../src/data/inspect/host.ts'
import type { Host } from '../../../src/model/host.ts'
import { newMachine } from '../state/journals.ts'
import { planOf } from './small-plan.ts'

const { host } = newMachine()
let version: string
beforeAll(async () => {
  version = (await toolVersions(host, ['qemu-img']))['qemu-img'] ?? ''
})

const check = async (toolchain: Readonly<Record<string, string>>, allowed = false, on: Host = host) =>
  (await checkToolchain({ ...planOf([]), toolchain }, on, allowed)).map(({ code, what }) => [code, what])

test('the same version, and another minor one, are no reason', async () => {
  expect(version).toMatch(/^\d+\.\d+/)
  expect(await check({ 'qemu-img': version })).toEqual([])
  expect(await check({ 'qemu-img': `${version.split('.')[0]}.999` })).toEqual([])
  expect(await check({})).toEqual([])
})

test('R64 another major version is, unless it is allowed', async () => {
  const what = `the plan was made with qemu-img 1.99.0, this host has ${version}`
  expect(await check({ 'qemu-img': '1.99.0' })).toEqual([['TOOLCHAIN_CHANGED', what]])
  expect(await check({ 'qemu-img': '1.99.0' }, true)).toEqual([])
})

test('a tool that is gone is, even then', async () => {
  const bare: Host = { ...host, run: argv => host.run(['no-such-program', ...argv.slice(1)]) }
  const what = `the plan was made with qemu-img ${version}, this host has none`
  expect(await check({ 'qemu-img': version }, true, bare)).toEqual([['TOOL_MISSING', what]])
})

test('a version that is no number says nothing', async () => {
  expect(await check({ 'qemu-img': 'unknown' })).toEqual([])
})
