// What goes where: nothing on stdout but events with --json, one-dash options, options from the environment, readers that
// leave early. Each runs as a process and needs no tool.

import { spawn } from 'node:child_process'
import { openSync, readFileSync, statSync } from 'node:fs'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { faults } from '../data/apply/strict-schema.ts'
import { h2k, jsonLines, MAIN, type RunOptions, scratch } from '../e2e/h2k.ts'
import { inCase } from '../golden/golden-case.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
})

const run = (line: string, env: RunOptions['env'] = {}) => h2k(folder, line.split(' '), { env })

test.each([
  ['apply --json nothing.json', 'apply', 'PLAN_UNREADABLE', 1],
  ['apply -json bad.json', 'apply', 'PLAN_NOT_JSON', 4],
  ['apply --json', 'apply', 'APPROVAL_NEEDED', 1],
  ['apply --json --parallelism 0 p.json', 'apply', 'OPTION_INVALID', 1],
  ['apply --json --nonsense', 'apply', 'OPTION_INVALID', 1],
  ['apply p.json -nonsense --json', 'apply', 'OPTION_INVALID', 1],
  ['plan --json', 'plan', 'CONFIG_UNREADABLE', 1],
  ['plan --json --disk a.vmdk', 'plan', 'CONFIG_KEY_MISSING', 1],
  ['convert --json a.vmdk', 'convert', 'OPTION_INVALID', 1],
  ['convert --json nothing.vmdk -o out', 'convert', 'SOURCE_FILE_MISSING', 1]
])('R43 %s: every line is an event, from the version to the exit code', async (line, command, code, exit) => {
  await writeFile(join(folder, 'bad.json'), '{')
  const { status, stdout, stderr } = await run(line)
  expect([status, stderr]).toEqual([exit, ''])
  const events = jsonLines(stdout)
  expect(events.flatMap(event => faults('event', event))).toEqual([])
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(new Set(events.map(({ run_id }) => run_id)).size).toBe(1)
  expect(events[0]).toMatchObject({ type: 'version', command })
  expect(events.filter(({ type }) => type === 'diagnostic')).toMatchObject([
    { '@level': 'error', diagnostic: { code, severity: 'error' } }
  ])
  expect(events.at(-1)).toMatchObject({ type: 'run_summary', exit_code: exit })
})

test('R45 --json-into writes the events to a file of its own, 0600, and the text stays as it is', async () => {
  const plain = await run('apply nothing.json')
  const both = await run('apply nothing.json --json-into events.jsonl')
  expect(both).toEqual(plain)
  expect(plain.stderr).toMatch(/^error\[PLAN_UNREADABLE\]/)
  const events = jsonLines(readFileSync(join(folder, 'events.jsonl'), 'utf8'))
  expect(events.map(({ type }) => type)).toEqual(['version', 'diagnostic', 'run_summary'])
  expect(statSync(join(folder, 'events.jsonl')).mode & 0o777).toBe(0o600)
  const refused = await run('apply nothing.json --json-into no/such/folder.jsonl')
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toMatch(/^error\[FILE_UNWRITABLE\]: the events cannot be written: it does not exist/)
})

test.each([
  ['explain -help', 0, /^Usage: h2k explain/],
  ['-version', 0, /^\d+\.\d+\.\d+\n$/],
  ['validate -json -config=x.yaml', 1, /"CONFIG_UNREADABLE"/],
  ['validate -c=x.yaml', 1, /on x\.yaml$/m],
  ['validate -config x.yaml', 1, /on x\.yaml$/m],
  ['-no-color validate -config -json', 1, /on -json$/m]
])('R62 h2k %s is understood as with two dashes', async (line, status, text) => {
  const ran = await run(line)
  expect(ran.stdout + ran.stderr).toMatch(text)
  expect(ran.status).toBe(status)
})

test.each([
  ['plan -outt=x', "error: unknown option '-outt'\n(Did you mean -out?)\n"],
  ['plan -nonsense', "error: unknown option '-nonsense'\n"],
  ['plan -ofile.json', "error: unknown option '-ofile.json'\n"],
  ['apply -detailed-exitcode=x -nope', "error: unknown option '-nope'\n"]
])('R62 h2k %s is an error', async (line, text) => {
  const ran = await run(line)
  expect(ran).toMatchObject({ status: 1, stdout: '' })
  expect(ran.stderr.startsWith(text.split('\n')[0] ?? '')).toBe(true)
})

test('R63 H2K_CLI_ARGS and H2K_CLI_ARGS_<command> come behind the command, and what is typed wins', async () => {
  const env = { H2K_CLI_ARGS: '--no-color', H2K_CLI_ARGS_validate: "-json -config 'a b.yaml'" }
  const ran = await run('validate', env)
  expect(JSON.parse(ran.stdout).diagnostics[0]).toMatchObject({ where: { path: 'a b.yaml' } })
  // Another command has no part in it.
  expect((await run('schema', env)).status).toBe(0)
  const color = { H2K_CLI_ARGS: '--color=never', H2K_CLI_ARGS_validate: '' }
  expect((await run('validate', color)).stderr).not.toContain('\u001b')
  expect((await run('validate --color=always', color)).stderr).toContain('\u001b')
  expect((await run('state list', { H2K_CLI_ARGS_state_list: '-json' })).stdout).toMatch(/^\[\]|^\{/)
  expect(await run('validate', { H2K_CLI_ARGS_validate: "'" })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^error: a quote in H2K_CLI_ARGS_validate is not closed\n/)
  })
})

test('R63 H2K_LOG says more on stderr or in H2K_LOG_PATH, and no secret', async () => {
  const quiet = await run('validate')
  expect(quiet.stderr).not.toMatch(/\[INFO\]/)
  const told = await run('validate', { H2K_LOG: 'info' })
  expect(told.stderr).toMatch(/^\d{4}-\S+Z \[INFO\] h2k \S+, Node \S+: validate$/m)
  expect(told.stdout).toBe(quiet.stdout)
  expect((await run('validate', { H2K_LOG: 'error' })).stderr).toBe(quiet.stderr)
  const path = join(folder, 'h2k.log')
  const argv = ['validate', '--var', 'password=canary-7f3a']
  const logged = await h2k(folder, argv, {
    env: { H2K_LOG: 'trace', H2K_LOG_PATH: path, VC_PASSWORD: 'canary-7f3a' }
  })
  expect(logged.stderr).not.toMatch(/\[INFO\]/)
  expect(readFileSync(path, 'utf8')).toMatch(/\[INFO\] .*validate\n/)
  expect(readFileSync(path, 'utf8')).not.toContain('canary-7f3a')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('R63 H2K_STATE says where the state is, and --state wins', async () => {
  const where = (line: string) => run(line, { H2K_STATE: 'from-env' })
  expect((await where('state show vm.a')).stderr).toContain('/from-env/state.json')
  expect((await where('state show vm.a --state typed')).stderr).toContain('/typed/state.json')
})

/** Runs with a stdout or stderr that nobody reads. */
async function unread(line: string, which: 1 | 2): Promise<unknown> {
  const redirect = which === 1 ? '>&3' : '2>&3'
  // A pipe whose reader has gone: true ends at once, and h2k starts a second later.
  const script = `exec 3> >(true); sleep 0.3; '${process.execPath}' '${MAIN}' ${line} ${redirect}; echo "status $?"`
  const child = spawn('bash', ['-c', script], { cwd: folder })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
  child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more))
  await new Promise(done => child.on('close', done))
  return text
}

test.each([
  ['help', 1, 'status 0\n'],
  ['--help', 1, 'status 0\n'],
  ['--version', 1, 'status 0\n'],
  ['schema plan', 1, 'status 0\n'],
  ['help exit-codes', 1, 'status 0\n'],
  ['completion bash', 1, 'status 0\n'],
  ['apply --json nothing.json', 1, 'status 1\n'],
  ['validate', 2, 'the configuration has 1 error\nstatus 1\n'],
  ['nonsense', 2, 'status 1\n'],
  ['explain nonsense', 2, 'status 1\n']
] as const)('R02 h2k %s ends quietly with its code when nobody reads %i', async (line, which, text) => {
  expect(await unread(line, which)).toBe(text)
})

test.each(['text', 'json', 'markdown', 'html'])(
  'R02 h2k show --format %s of more than a pipe holds ends quietly when its reader leaves',
  async format => {
    await copyFile(inCase('several-vms', 'plan.json'), join(folder, 'plan.json'))
    // The plan's own warnings are on stderr, with the text only.
    expect(await unread(`show --format ${format} plan.json`, 1)).toMatch(
      /^(?:(?:warning\[|  on |  fix: ).*\n)*status 0\n$/
    )
  }
)

test('R02 what cannot be written to a full disk is an error, not silence', async () => {
  const child = spawn(process.execPath, [MAIN, 'help'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe']
  })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (more: string) => (stderr += more))
  expect(await new Promise(done => child.on('close', done))).toBe(1)
  expect(stderr).toMatch(/^error: standard output cannot be written: ENOSPC/)
})
