// What the commands print that need no tool, no guest and no plan. Each runs as a process, as a person starts it.

import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { EXIT_CODES } from '../../src/cli/exit-codes.ts'
import { CODES } from '../../src/model/codes.ts'
import { h2k, type RunOptions, scratch } from '../e2e/h2k.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
})

const run = async (line: string, options: RunOptions = {}) => {
  const { status, stdout, stderr } = await h2k(folder, line.split(' '), options)
  return { status, stdout, stderr }
}

const root = join(import.meta.dirname, '../..')
const HINT = '(h2k help COMMAND shows the options)\n'

test.each(['--version', '-V'])('%s is that of the package', async option => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await run(option)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  expect(await run(`--no-color ${option}`)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('help names every command, and ends with the exit codes', async () => {
  const { status, stdout, stderr } = await run('help')
  expect([status, stderr]).toEqual([0, ''])
  const named = [...stdout.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name)
  expect(named).toEqual([
    ...['validate', 'inventory', 'plan', 'rollback', 'sign', 'verify', 'show', 'graph', 'apply', 'convert'],
    ...['state', 'output', 'doctor', 'schema', 'explain', 'fmt', 'completion', 'help']
  ])
  const { stdout: codes } = await run('help exit-codes')
  expect(stdout.endsWith(`\nExit codes:\n${codes}`)).toBe(true)
  expect(await run('--help')).toEqual({ status: 0, stdout, stderr: '' })
})

test.each(['help exit-codes', 'help exit codes'])('R02 h2k %s prints the table', async line => {
  const { status, stdout } = await run(line)
  expect(status).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(text => [Number(text.slice(0, 5)), text.slice(7)])
  ).toEqual(Object.entries(EXIT_CODES).map(([code, text]) => [Number(code), text]))
})

test('help COMMAND is what COMMAND --help prints', async () => {
  for (const command of ['plan', 'state show'])
    expect(await run(`help ${command}`)).toEqual(await run(`${command} --help`))
  expect((await run('help state show')).stdout).toMatch(/^Usage: h2k state show \[options\] <address>\n/)
})

test.each([
  ['help plna', 'error: there is no help on "plna"; did you mean plan?\n'],
  ['help zzzzzz', 'error: there is no help on "zzzzzz"\n'],
  ['plna', `error: unknown command 'plna'\n(Did you mean plan?)\n${HINT}`],
  ['plan --dsk x', `error: unknown option '--dsk'\n(Did you mean --disk?)\n${HINT}`],
  ['show', `error: missing required argument 'plan'\n${HINT}`],
  [
    'apply p --parallelism 0',
    `error: option '--parallelism <n>' argument '0' is invalid. It must be a whole number from 1 to 256.\n${HINT}`
  ],
  [
    'apply p --lock-timeout soon',
    `error: option '--lock-timeout <duration>' argument 'soon' is invalid. It must be a duration, such as 30s or 10m.\n${HINT}`
  ],
  [
    '--color pink help',
    `error: option '--color <when>' argument 'pink' is invalid. Allowed choices are always, never, auto.\n${HINT}`
  ],
  ['schema plna', 'error: there is no schema "plna"; did you mean plan?\n'],
  ['schema zzzzzz', 'error: there is no schema "zzzzzz"; h2k schema lists them\n'],
  ['explain LOK_HELD', 'error: there is no code "LOK_HELD"; did you mean LOCK_HELD?\n'],
  ['explain zzzzzz', 'error: there is no code "zzzzzz"\n'],
  [
    'state show vm.a',
    `error[STATE_MISSING]: there is no state here
  on .h2k/state.json
  fix: it is in .h2k of the folder that a plan was applied in: give --root or --state
`
  ],
  [
    'plan',
    `error[CONFIG_UNREADABLE]: the configuration cannot be read: it does not exist
  on h2k.yaml
  fix: name the configuration: -c FILE; or plan one disk without any: h2k plan --disk FILE --out-dir DIR
`
  ],
  [
    'apply plan.json',
    `error[PLAN_UNREADABLE]: the plan cannot be read: it does not exist
  on plan.json
  fix: make one with: h2k plan -o FILE
`
  ],
  [
    'plan --name x --guest none',
    `error[OPTION_INVALID]: --name says something about --disk, which is not given
  on the option --name
  fix: name the disk with --disk FILE, or set the name under vms in the configuration
error[OPTION_INVALID]: --guest says something about --disk, which is not given
  on the option --guest
  fix: name the disk with --disk FILE, or set vms.NAME.guest in the configuration
`
  ],
  [
    'plan --disk a.vmdk',
    `error[CONFIG_KEY_MISSING]: no folder for the result was given
  on the option --out-dir
  fix: name both: h2k plan --disk guest.vmdk --out-dir out/
`
  ],
  [
    'plan -c x.yaml --disk a.vmdk --out-dir out',
    `error[OPTION_INVALID]: --disk and --config cannot be used together
  on the option --disk
  fix: put the disk into the configuration, as vms.NAME.source.disks
`
  ],
  [
    'validate --var x',
    `error[OPTION_INVALID]: --var takes NAME=VALUE, not "x"
  on the option --var
  fix: write it as --var NAME=VALUE
the configuration has 1 error
`
  ]
])('h2k %s is an error that helps', async (line, text) => {
  if (line.includes('--var')) await writeFile(join(folder, 'h2k.yaml'), GOOD)
  const { status, stdout, stderr } = await run(line)
  expect({ status, text: stderr + stdout }).toEqual({ status: 1, text })
})

const GOOD = `version: 1
sources:
  exports: { provider: local, path: exports }
target: { dir: out }
vms:
  web01: { source: { from: exports, vmx: web01.vmx } }
`

const BAD = GOOD.replace('dir: out', 'dri: out').replace('vmx: web01', 'vmxx: web01')

test('validate accepts a good configuration without looking at any source', async () => {
  await writeFile(join(folder, 'h2k.yaml'), GOOD)
  expect(await run('validate')).toEqual({
    status: 0,
    stdout: 'the configuration is valid: 1 VM\n',
    stderr: ''
  })
  expect(JSON.parse((await run('validate --json')).stdout)).toEqual({
    format_version: '1.0',
    valid: true,
    error_count: 0,
    warning_count: 0,
    diagnostics: []
  })
})

test('validate shows every mistake with its line and a caret', async () => {
  await writeFile(join(folder, 'h2k.yaml'), BAD)
  const { status, stdout, stderr } = await run('validate')
  expect([status, stdout]).toEqual([1, 'the configuration has 3 errors\n'])
  await expect(stderr).toMatchFileSnapshot('validate-errors.txt')
})

test('validate --json has place, range and snippet of each, and nothing on stderr', async () => {
  await writeFile(join(folder, 'h2k.yaml'), BAD)
  const { status, stdout, stderr } = await run('validate --json')
  expect([status, stderr]).toEqual([1, ''])
  const found = JSON.parse(stdout)
  expect(found).toMatchObject({ valid: false, error_count: found.diagnostics.length })
  expect(found.diagnostics).toContainEqual({
    severity: 'error',
    code: 'CONFIG_KEY_UNKNOWN',
    what: 'target has no setting "dri"',
    hint: 'did you mean "dir"?',
    where: { in: 'config', file: 'h2k.yaml', path: 'target.dri' },
    related: [],
    range: { file: 'h2k.yaml', start: { line: 4, column: 11 }, end: { line: 4, column: 14 } },
    snippet: {
      context: 'target.dri',
      code: 'target: { dri: out }',
      start_line: 4,
      highlight_start: 10,
      highlight_end: 13
    }
  })
})

test('a folder stands for its *.yaml in name order, and an empty one is an error', async () => {
  const parts = join(folder, 'parts')
  await mkdir(parts)
  expect(await run('validate -c parts')).toMatchObject({ status: 1 })
  await writeFile(join(parts, '1.yaml'), GOOD)
  await writeFile(join(parts, '2.yaml'), 'vms: { web02: { source: { from: exports, vmx: b.vmx } } }\n')
  await writeFile(join(parts, 'notes.txt'), 'no YAML: [')
  expect(await run('validate -c parts')).toMatchObject({
    status: 0,
    stdout: 'the configuration is valid: 2 VMs\n'
  })
})

test('schema lists what there is, and prints each as it is shipped', async () => {
  const { status, stdout } = await run('schema')
  expect(status).toBe(0)
  const names = stdout.trimEnd().split('\n')
  expect(names).toEqual(expect.arrayContaining(['config', 'event', 'plan', 'state', 'qemu-img.convert']))
  expect(names).toEqual(names.toSorted())
  for (const [name, path] of [
    ['plan', 'schemas/plan.schema.json'],
    ['qemu-img.convert', 'schemas/actions/qemu-img.convert.json']
  ] as const)
    expect((await run(`schema ${name}`)).stdout).toBe(readFileSync(join(root, path), 'utf8'))
})

test('explain says what a code means, however it is written', async () => {
  const stdout = `LOCK_HELD: ${CODES.LOCK_HELD}\n`
  expect(await run('explain LOCK_HELD')).toEqual({ status: 0, stdout, stderr: '' })
  expect(await run('explain lock_held')).toEqual({ status: 0, stdout, stderr: '' })
})

test.each<[string, NodeJS.ProcessEnv, boolean]>([
  ['', { NO_COLOR: '' }, false],
  ['', {}, false],
  ['', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ['', { NO_COLOR: '', FORCE_COLOR: '0' }, false],
  ['', { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ['--no-color ', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['--color=always ', { NO_COLOR: '1' }, true],
  ['--color=never ', { NO_COLOR: '', FORCE_COLOR: '1' }, false],
  ['--no-color ', { NO_COLOR: '', FORCE_COLOR: '1' }, false]
])('R46 %swith %j: escapes %s', async (options, env, escapes) => {
  const { stdout, stderr } = await run(`${options}plan`, { env: env as Record<string, string> })
  expect((stdout + stderr).includes('\u001b')).toBe(escapes)
})
