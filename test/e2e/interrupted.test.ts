// Signals while qemu-img copies, then the same command again. All runs start from one sealed overlay, so that they must
// end with the bytes of one plain qemu-img convert of it.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { copyFile, link, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { buildGuest, type Guest } from '../guests/guest.ts'
import { demoConfig, h2k, jsonLines, processesOn, type Ran, scratch, sha256Of, told, tree } from './h2k.ts'

const OVERLAY = '.h2k/work/demo/disk0.overlay.qcow2'
const DISK = 'out/demo-disk0.qcow2'

let guest: Guest
/** Was killed in the middle of the convert, and is not touched any more. */
let sealed: string
let killed: Ran
/** Of the disk that an uninterrupted convert makes. */
let expected: string

beforeAll(async () => {
  guest = await buildGuest('demo')
  sealed = await scratch()
  await demoConfig(sealed, guest.folder)
  const planned = await h2k(sealed, ['plan', '-o', 'plan.json'])
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  killed = await applyAndSend(sealed, 'SIGKILL')
  expected = await plainConvert()
})

/** Applies, and sends a signal while the disk is being copied. */
const applyAndSend = (folder: string, signal: NodeJS.Signals): Promise<Ran> =>
  h2k(folder, ['apply', '--json', 'plan.json'], {
    onLine(line, kill) {
      const { type, kind } = JSON.parse(line)
      if (type === 'action_started' && kind === 'qemu-img.convert') setTimeout(() => kill(signal), 300)
    }
  })

/** What qemu-img itself makes of the overlay and the chain that it finds by itself. */
async function plainConvert(): Promise<string> {
  const file = (filename: string) => ({ driver: 'file', filename })
  const backing = { driver: 'vmdk', 'read-only': true, file: file(guest.disk.file) }
  const graph = { driver: 'qcow2', file: file(join(sealed, OVERLAY)), backing }
  const to = join(await scratch(), 'plain.qcow2')
  await promisify(execFile)('qemu-img', ['convert', '-O', 'qcow2', `json:${JSON.stringify(graph)}`, to])
  return sha256Of(to)
}

/** Another folder in the same state. The overlay is the same file: its inode is how the state knows it. */
async function branch(): Promise<string> {
  const folder = await scratch()
  await mkdir(join(folder, '.h2k/work/demo'), { recursive: true })
  for (const path of ['h2k.yaml', 'plan.json', '.h2k/journal.jsonl'])
    await copyFile(join(sealed, path), join(folder, path))
  await link(join(sealed, OVERLAY), join(folder, OVERLAY))
  return folder
}

const kindsStarted = ({ stdout }: Ran): readonly string[] =>
  jsonLines(stdout)
    .flatMap(({ type, kind }) => (type === 'action_started' ? [kind] : []))
    .toSorted()

/** Sorted: the check and the checksum of a disk run at once. */
const LEFT = [
  'file.checksum',
  'file.publish',
  'file.remove',
  'libvirt.write-xml',
  'qemu-img.check',
  'qemu-img.convert'
]

/** A program that is told to end takes a moment, since the kernel finishes its writes first. */
const expectNoProcess = (folder: string): Promise<void> =>
  expect.poll(() => processesOn(folder), { timeout: 10_000, interval: 50 }).toEqual([])

async function expectResumed(folder: string): Promise<void> {
  const resumed = await h2k(folder, ['apply', '--json', 'plan.json'])
  expect(resumed, told(resumed)).toMatchObject({ status: 0 })
  // The layer was sealed: no appliance is started again, and no edit is made twice.
  expect(kindsStarted(resumed)).toEqual(LEFT)
  expect(await sha256Of(join(folder, DISK))).toBe(expected)
  expect(await tree(join(folder, 'out'))).toEqual(['demo-disk0.qcow2', 'demo.xml'])
  await expectNoProcess(folder)
}

test('killed during convert: nothing goes on, nothing has a final name, and the next apply ends with the same bytes', async () => {
  expect(killed).toMatchObject({ signal: 'SIGKILL' })
  await expectNoProcess(sealed)
  expect(await tree(join(sealed, 'out'))).toEqual(['.demo-disk0.qcow2.partial'])
  const folder = await branch()
  const lock = '.h2k/lock'
  expect(await tree(join(sealed, '.h2k'))).toContain('lock')
  await copyFile(join(sealed, lock), join(folder, lock))
  const again = await applyAndSend(folder, 'SIGKILL')
  expect(again).toMatchObject({ signal: 'SIGKILL' })
  const codes = jsonLines(again.stdout).flatMap(({ type, diagnostic }) =>
    type === 'diagnostic' ? [diagnostic.code] : []
  )
  expect(codes).toEqual(['LOCK_TAKEN_OVER'])
  await expectNoProcess(folder)
  await expectResumed(folder)
})

const journal = (folder: string) => jsonLines(readFileSync(join(folder, '.h2k/journal.jsonl'), 'utf8'))

const STOPPING = 'stopping after current chunk…; once more stops at once'

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)('%s during convert ends in order with %i, and the next apply resumes', async (signal, status) => {
  const folder = await branch()
  const stopped = await applyAndSend(folder, signal)
  expect(stopped, told(stopped)).toMatchObject({ status, signal: null })
  const events = jsonLines(stopped.stdout)
  expect(events).toContainEqual(expect.objectContaining({ type: 'log', message: STOPPING }))
  expect(events.at(-2)).toMatchObject({ type: 'run_finished', outcome: 'interrupted' })
  expect(events.at(-1)).toMatchObject({ type: 'run_summary', exit_code: status })
  expect(stopped.stderr).toBe('')
  await expectNoProcess(folder)
  // What a checkpoint counts stays.
  const left = journal(folder).some(({ k }) => k === 'checkpoint') ? ['.demo-disk0.qcow2.partial'] : []
  expect(await tree(join(folder, 'out'))).toEqual(left)
  expect(await tree(join(folder, '.h2k'))).not.toContain('lock')
  await expectResumed(folder)
})

test('of two applies at once the second names the holder and changes nothing, and the first ends well', async () => {
  const folder = await branch()
  let second: Promise<Ran> | undefined
  const first = await h2k(folder, ['apply', '--json', 'plan.json'], {
    onLine(line) {
      const { type, kind } = JSON.parse(line)
      if (type === 'action_started' && kind === 'qemu-img.convert')
        second = h2k(folder, ['apply', 'plan.json'])
    }
  })
  expect(first, told(first)).toMatchObject({ status: 0 })
  const refused = await second
  expect(refused, refused && told(refused)).toMatchObject({ status: 7, stdout: '' })
  const holder = Number(/\bpid (\d+)/.exec(refused?.stderr ?? '')?.[1])
  expect(refused?.stderr).toContain('error[LOCK_HELD]')
  expect(refused?.stderr).toContain('--lock-timeout')
  expect(holder).toBeGreaterThan(1)
  expect(await sha256Of(join(folder, DISK))).toBe(expected)
})
