// Every exit code, by a command that really ends with it.

import { execFile, spawn } from 'node:child_process'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { EXIT_CODES } from '../../src/cli/exit-codes.ts'
import { createDurable } from '../../src/data/host/durable.ts'
import { createHost } from '../../src/data/host/host.ts'
import { takeLock } from '../../src/data/state/lock.ts'
import { h2k, MAIN, type Ran, scratch, told } from './h2k.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
})

const run = (line: string): Promise<Ran> => h2k(folder, line.split(' '))

async function ok(...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const ran = await run(line)
    expect(ran, told(ran)).toMatchObject({ status: 0 })
  }
}

/** While a tool does not answer. */
async function interrupted(signal: NodeJS.Signals): Promise<number | null> {
  await mkdir(join(folder, 'bin'))
  await writeFile(join(folder, 'bin/qemu-img'), '#!/bin/sh\nexec sleep 60\n')
  await chmod(join(folder, 'bin/qemu-img'), 0o755)
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` }
  const onLine = (_: string, kill: (signal: NodeJS.Signals) => void): void =>
    void setTimeout(() => kill(signal), 500)
  return (await h2k(folder, ['plan', '--json'], { env, onLine })).status
}

/** In a terminal, with `no` typed at the question. */
function declined(): Promise<number | null> {
  const command = `'${process.execPath}' '${MAIN}' apply`
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore']
  })
  child.stdout?.on('data', (text: Buffer) => {
    if (text.includes('Enter a value')) child.stdin?.write('no\n')
  })
  return new Promise(done => child.on('close', done))
}

async function locked(): Promise<number | null> {
  await ok('plan -o plan.json')
  const machine = { host: createHost({ root: folder }), durable: createDurable(folder) }
  const lock = await takeLock({ path: '.h2k/lock', operation: 'apply', timeout_ms: 0 }, machine)
  try {
    return (await run('apply plan.json')).status
  } finally {
    await lock.release()
  }
}

async function failedHalfway(): Promise<number | null> {
  await ok('plan -o plan.json')
  // Nothing can be copied to a name that is a folder.
  await mkdir(join(folder, 'out/.small-disk0.qcow2.partial'), { recursive: true })
  return (await run('apply plan.json')).status
}

async function changedSource(): Promise<number | null> {
  await ok('plan -o plan.json')
  await promisify(execFile)('qemu-io', [
    '-f',
    'vmdk',
    '-c',
    'write -P 1 0 64k',
    join(folder, 'exports/delta.vmdk')
  ])
  return (await run('apply plan.json')).status
}

async function emptyState(): Promise<number | null> {
  await ok('plan -o plan.json', 'apply plan.json')
  await writeFile(join(folder, '.h2k/state.json'), '')
  return (await run('apply plan.json')).status
}

async function unformatted(): Promise<number | null> {
  await writeFile(join(folder, 'h2k.yaml'), 'version:   1\n')
  return (await run('fmt --check')).status
}

async function noSource(): Promise<number | null> {
  await rm(join(folder, 'exports'), { recursive: true })
  return (await run('plan')).status
}

const WAYS: Readonly<
  Record<keyof typeof EXIT_CODES, ReadonlyArray<readonly [string, () => Promise<number | null>]>>
> = {
  0: [['a plan', async () => (await run('plan')).status]],
  1: [
    ['a source that is gone', noSource],
    ['an unknown option', async () => (await run('plan --nonsense')).status]
  ],
  2: [
    [
      'plan --detailed-exitcode with something to do',
      async () => (await run('plan --detailed-exitcode')).status
    ]
  ],
  3: [['fmt --check', unformatted]],
  4: [['a source that changed since the plan', changedSource]],
  5: [['a copy that fails', failedHalfway]],
  6: [['no at the question', declined]],
  7: [['a lock that is held', locked]],
  8: [['an empty state', emptyState]],
  130: [['SIGINT', () => interrupted('SIGINT')]],
  143: [['SIGTERM', () => interrupted('SIGTERM')]]
}

test.each(
  Object.entries(WAYS).flatMap(([code, ways]) =>
    ways.map(([name, way]) => [Number(code), name, way] as const)
  )
)('R02 exit code %i: %s', async (code, _, way) => {
  expect(await way()).toBe(code)
})
