// Signals while a disk is copied that takes its time, and what the next apply makes of it.

import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { copyFile, link, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { h2k, jsonLines, MAIN, processesOn, type Ran, scratch, told, tree } from './h2k.ts'

const MIB = 1024 * 1024
const SIZE = 640 * MIB
const ID = 'vm.big/disk.0/convert'

let made: string

beforeAll(async () => {
  made = await scratch()
  mkdirSync(join(made, 'exports'))
  // Nothing of it can be compressed, so that every window takes its time.
  const piece = randomBytes(64 * MIB)
  for (let at = 0; at < SIZE; at += piece.length)
    writeFileSync(join(made, 'exports/big.raw'), piece, { flag: 'a' })
  const config = {
    version: 1,
    sources: { exports: { provider: 'local', path: 'exports' } },
    target: { dir: 'out' },
    vms: {
      big: {
        source: { from: 'exports', disks: [{ path: 'big.raw', format: 'raw' }] },
        output: { compress: 'zstd', checksum: 'none' },
        guest: 'none'
      }
    }
  }
  writeFileSync(join(made, 'h2k.yaml'), JSON.stringify(config))
  const planned = await h2k(made, ['plan', '-o', 'plan.json'])
  expect(planned, told(planned)).toMatchObject({ status: 0 })
})

/** A folder of its own with the same plan and the same source file. */
async function branch(): Promise<string> {
  const folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await link(join(made, 'exports/big.raw'), join(folder, 'exports/big.raw'))
  for (const path of ['h2k.yaml', 'plan.json']) await copyFile(join(made, path), join(folder, path))
  return folder
}

/** So long after its start a copy that compresses has just begun, on any machine. */
const EARLY_MS = 300

/** Applies, and does something in the middle of the copy. */
async function inTheMiddle(folder: string, act: (kill: (signal: NodeJS.Signals) => void) => void) {
  let timer: NodeJS.Timeout | undefined
  return h2k(folder, ['apply', '--json', 'plan.json'], {
    onLine(line, kill) {
      const { type, action } = JSON.parse(line)
      if (type === 'action_started' && action === ID) timer = setTimeout(() => act(kill), EARLY_MS)
    }
  }).finally(() => clearTimeout(timer))
}

/**
 * The next apply ends with what the source holds. That copies which are not compressed go on at their checkpoint is
 * proven in test/tools/windowed-copy.test.ts, window by window.
 */
async function expectResumed(folder: string): Promise<void> {
  const resumed = await h2k(folder, ['apply', '--json', 'plan.json'])
  expect(resumed, told(resumed)).toMatchObject({ status: 0 })
  const args = ['compare', '-f', 'raw', '-F', 'qcow2', 'exports/big.raw', 'out/big-disk0.qcow2']
  expect(execFileSync('qemu-img', args, { cwd: folder, encoding: 'utf8' })).toContain('identical')
  expect(await tree(join(folder, 'out'))).toEqual(['big-disk0.qcow2', 'big.xml'])
}

const expectNoProcess = (folder: string): Promise<void> =>
  expect.poll(() => processesOn(folder), { timeout: 10_000, interval: 50 }).toEqual([])

function expectInOrder(stopped: Ran, folder: string, status: number): void {
  expect(stopped, told(stopped)).toMatchObject({ status, signal: null, stderr: '' })
  const events = jsonLines(stopped.stdout)
  const said = events.find(
    ({ type, message }) => type === 'log' && message.startsWith('stopping after current chunk…')
  )
  expect(events.at(-2)).toMatchObject({ type: 'run_finished', outcome: 'interrupted' })
  expect(events.at(-1)).toMatchObject({ type: 'run_summary', exit_code: status })
  // The one duration that is promised.
  expect(Date.parse(events.at(-1)['@timestamp']) - Date.parse(said['@timestamp'])).toBeLessThan(5000)
  expect(readdirSync(join(folder, '.h2k'))).not.toContain('lock')
  const state = JSON.parse(readFileSync(join(folder, '.h2k/state.json'), 'utf8'))
  expect(state.actions[ID]).toMatchObject({ status: 'failed', error: { code: 'STOPPED' } })
  expect(state.run.status).toBe('incomplete')
}

test('R13 the first SIGINT in a copy: lock released, state saved, within 5 s, and the next apply goes on', async () => {
  const folder = await branch()
  const stopped = await inTheMiddle(folder, kill => kill('SIGINT'))
  expectInOrder(stopped, folder, 130)
  await expectNoProcess(folder)
  expect(await tree(join(folder, 'out'))).toEqual([])
  await expectResumed(folder)
})

test('R14 the second SIGINT stops at once, children are gone, and it can be resumed', async () => {
  const folder = await branch()
  const stopped = await h2k(folder, ['apply', '--json', 'plan.json'], {
    onLine(line, kill) {
      const { type, action, message } = JSON.parse(line)
      if (type === 'action_started' && action === ID) void stopCopying(folder).then(() => kill('SIGINT'))
      if (type === 'log' && message.startsWith('stopping after current chunk…')) kill('SIGINT')
    }
  })
  expect(stopped, told(stopped)).toMatchObject({ status: 130, signal: null })
  const types = jsonLines(stopped.stdout).map(({ type }) => type)
  // It did not come to its end in order.
  expect(types).not.toContain('run_finished')
  expect(types.at(-1)).toBe('run_summary')
  await expectNoProcess(folder)
  await expectResumed(folder)
})

test('R15 SIGTERM is like SIGINT, but for the exit code', async () => {
  const folder = await branch()
  const stopped = await inTheMiddle(folder, kill => kill('SIGTERM'))
  expectInOrder(stopped, folder, 143)
  await expectNoProcess(folder)
  await expectResumed(folder)
})

interface Process {
  readonly pid: number
  readonly group: number
}

/** Those that copy something in a folder. */
const copying = (folder: string): readonly Process[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`${folder}/out`)) return []
        const [, , group] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')
        return [{ pid: Number(name), group: Number(group) }]
      } catch {
        // It has ended since the folder was listed.
        return []
      }
    })

/** What copies stands still from now on, deaf to all but SIGKILL, so that nothing comes to its end in order. */
async function stopCopying(folder: string): Promise<void> {
  await expect.poll(() => copying(folder).length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
  for (const { pid } of copying(folder)) process.kill(pid, 'SIGSTOP')
}

/** An apply that leads a process group of its own, as in a shell, once it copies. */
async function applyInGroup(folder: string) {
  const child = spawn(process.execPath, [MAIN, 'apply', '--json', 'plan.json'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  const ended = new Promise<Ran>(done =>
    child.on('close', (status, signal) => done({ status, signal, stdout, stderr: '' }))
  )
  await expect.poll(() => copying(folder).length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
  return { group: child.pid ?? 0, ended }
}

test('R16 Ctrl-C for the whole process group does not reach who moves the data; killed with SIGKILL, h2k takes it along', async () => {
  const folder = await branch()
  const first = await applyInGroup(folder)
  for (const { group } of copying(folder)) expect(group).not.toBe(first.group)
  process.kill(-first.group, 'SIGINT')
  expectInOrder(await first.ended, folder, 130)
  await expectNoProcess(folder)

  const second = await applyInGroup(folder)
  process.kill(second.group, 'SIGKILL')
  expect(await second.ended).toMatchObject({ signal: 'SIGKILL' })
  await expectNoProcess(folder)
  await expectResumed(folder)
})
