// What `h2k validate` says of mistakes: where each is, what it overrode, all of them, in order.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { faults } from '../data/apply/strict-schema.ts'
import { h2k, scratch } from '../e2e/h2k.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
})

const run = (line: string) => h2k(folder, line.split(' '))
const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)

const GOOD = `version: 1
sources:
  exports: { provider: local, path: exports }
target: { dir: out }
vms:
  web01:
    source: { from: exports, vmx: web01.vmx }
    output: { disk_bus: virtio-blk }
`

test('R30 a bad key: its file, line and address, the line with a caret under the key, and what may be meant', async () => {
  await write('h2k.yaml', GOOD.replace('disk_bus', 'disk_buss'))
  const { status, stdout, stderr } = await run('validate')
  expect([status, stdout]).toEqual([1, 'the configuration has 1 error\n'])
  expect(stderr).toBe(`error[CONFIG_KEY_UNKNOWN]: vms.web01.output has no setting "disk_buss"
  on h2k.yaml line 8, in vms.web01.output.disk_buss:
    8 |     output: { disk_buss: virtio-blk }
      |               ^^^^^^^^^
  fix: did you mean "disk_bus"?
`)
})

test('R31 an error in what several files say points to the one that said it last, and shows what that overrode', async () => {
  await write('base.yaml', GOOD)
  await write('site.yaml', 'vms:\n  web01:\n    output:\n      disk_bus: scsi-hd\n')
  const { status, stderr } = await run('validate -c base.yaml -c site.yaml')
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^error\[CONFIG_VALUE\]: .*\n {2}on site\.yaml line 4, in vms\.web01\.output\.disk_bus:\n/
  )
  expect(stderr).toMatch(/: base\.yaml line 8, in vms\.web01\.output\.disk_bus\n.*disk_bus: virtio-blk/)
  const { diagnostics } = JSON.parse((await run('validate --json -c base.yaml -c site.yaml')).stdout)
  expect(diagnostics).toMatchObject([
    {
      range: { file: 'site.yaml', start: { line: 4, column: 17 } },
      related: [{ range: { file: 'base.yaml', start: { line: 8, column: 25 } } }]
    }
  ])
})

test('R32 validate --json is one object with all diagnostics, with range and snippet, as its schema says', async () => {
  await write('h2k.yaml', GOOD)
  const good = await run('validate --json')
  expect(good).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(good.stdout)).toEqual({
    format_version: '1.0',
    valid: true,
    error_count: 0,
    warning_count: 0,
    diagnostics: []
  })
  await write('h2k.yaml', GOOD.replace('dir: out', 'dri: out'))
  const bad = await run('validate --json')
  expect(bad).toMatchObject({ status: 1, stderr: '' })
  const found = JSON.parse(bad.stdout)
  expect(faults('validation', found)).toEqual([])
  expect(faults('validation', JSON.parse(good.stdout))).toEqual([])
  expect(found).toMatchObject({ valid: false, error_count: found.diagnostics.length, warning_count: 0 })
  expect(found.diagnostics[1]).toMatchObject({
    range: { file: 'h2k.yaml', start: { line: 4, column: 11 }, end: { line: 4, column: 14 } },
    snippet: { code: 'target: { dri: out }', start_line: 4, highlight_start: 10, highlight_end: 13 }
  })
  // A configuration that is not there is a diagnostic as well, without a place in it.
  const none = await run('validate --json -c none.yaml')
  expect(faults('validation', JSON.parse(none.stdout))).toEqual([])
  expect(JSON.parse(none.stdout)).toMatchObject({
    error_count: 1,
    diagnostics: [{ range: null, snippet: null }]
  })
})

test('R33 all mistakes of all files come in one run, by file and line', async () => {
  await write('b.yaml', GOOD.replace('path: exports', 'pth: exports').replace('dir: out', 'dri: out'))
  await write(
    'a.yaml',
    'vms:\n  web01:\n    output: { format: nope }\n    hardware: { cpus: many, memry: 1G }\n  web02: { sorce: {} }\n'
  )
  const places = async (line: string) =>
    JSON.parse((await run(line)).stdout).diagnostics.flatMap(
      (d: { range: { file: string; start: { line: number } } | null }) =>
        d.range === null ? [] : [[d.range.file, d.range.start.line]]
    )
  const found = await places('validate --json -c b.yaml -c a.yaml')
  expect(found.length).toBeGreaterThanOrEqual(6)
  expect(new Set(found.map(([file]: [string]) => file))).toEqual(new Set(['a.yaml', 'b.yaml']))
  for (const file of ['a.yaml', 'b.yaml']) {
    const lines = found.filter(([name]: [string]) => name === file).map(([, line]: [string, number]) => line)
    expect(lines).toEqual(lines.toSorted((a: number, b: number) => a - b))
  }
  // Files in the order in which they were given, each one's mistakes together.
  const order = found.map(([file]: [string]) => file)
  expect(order).toEqual(order.toSorted().toReversed())
  // People read them in the same order.
  const { stderr } = await run('validate -c b.yaml -c a.yaml')
  const read = [...stderr.matchAll(/^ {2}on (\S+) line (\d+)/gm)].map(([, file, line]) => [
    file,
    Number(line)
  ])
  expect(read).toEqual(found)
})
