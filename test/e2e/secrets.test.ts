// Secrets that are near h2k, and none of its business, must be in nothing that it makes, prints or starts.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { createDurable } from '../../src/data/host/durable.ts'
import { createHost } from '../../src/data/host/host.ts'
import { takeLock } from '../../src/data/state/lock.ts'
import { h2k, type Ran, scratch, told, tree } from './h2k.ts'
import { makeDisks, system } from '../tools/layouts.ts'
import { DEBIAN, guestConfig, makeGuest } from './small-guest.ts'

const CANARY = 'canary-5f0c2d'
const ENV = {
  VC_PASSWORD: `${CANARY}-vc`,
  AWS_SECRET_ACCESS_KEY: `${CANARY}-aws`,
  TOKEN: `${CANARY}-token`,
  H2K_LOG: 'trace',
  H2K_LOG_PATH: 'trace.log'
}

let folder: string
beforeAll(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeGuest(join(folder, 'exports'), 'disk.raw', {
    ...DEBIAN,
    '/etc/shadow': `root:${CANARY}-guest:1::::::\n`
  })
  await config('validate: { boot: none }')
})

/** The token is in a var, which nothing of what is moved asks for. */
const config = (settings: string): Promise<void> =>
  writeFile(
    join(folder, 'h2k.yaml'),
    `version: 1
sources: { exports: { provider: local, path: exports } }
target: { dir: out, networks: { "*": { network: default } } }
vars: { token: "\${env:TOKEN}" }
vms:
  guest:
    source: { from: exports, disks: [{ path: disk.raw, format: raw }] }
    ${settings}
`
  )

const run = (...words: readonly string[]): Promise<Ran> => h2k(folder, words, { env: ENV })

/** Files below the folder that hold the canary, apart from the disks of the guest, whose own secrets move with it. */
async function leaks(at = folder, known = /^exports\//): Promise<readonly string[]> {
  const paths = (await tree(at)).filter(path => !/\/$|\.qcow2$/.test(path) && !known.test(path))
  const found: string[] = []
  for (const path of paths) if ((await readFile(join(at, path))).includes(CANARY)) found.push(path)
  return found
}

/** Argument lists and environments of all processes that were started below this one, while something runs. */
function watchChildren() {
  const seen = new Map<string, string>()
  const look = (): void => {
    const parents = new Map<string, string>()
    for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) parents.set(pid, parentOf(pid))
    for (const pid of parents.keys()) {
      const line: string[] = []
      for (let at: string | undefined = pid; at !== undefined && at !== ''; at = parents.get(at))
        line.push(at)
      // This process, h2k, and then what h2k starts; between fork and exec a child is still a copy of h2k.
      const depth = line.indexOf(String(process.pid))
      if (depth < 2 || textOf(pid, 'cmdline') === textOf(line[depth - 1] ?? '', 'cmdline')) continue
      const argv = textOf(pid, 'cmdline')
      const environ = textOf(pid, 'environ')
      // Read in two steps, between which it may have become another program.
      if (argv === textOf(pid, 'cmdline')) seen.set(`${pid} ${argv}`, argv + environ)
    }
  }
  const timer = setInterval(look, 5)
  return {
    end() {
      clearInterval(timer)
      return seen
    }
  }
}

/** A process may end between two looks at it. */
function textOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1')
  } catch {
    return ''
  }
}

const parentOf = (pid: string): string => {
  const stat = textOf(pid, 'stat')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? ''
}

test('R11 no canary in plan, state, journal, log, events, results, nor in the arguments and environment of any child', async () => {
  const children = watchChildren()
  const planned = await run('plan', '-o', 'plan.json', '--var', `unused=${CANARY}-var`)
  const applied = await run('apply', '--json', 'plan.json')
  const seen = children.end()
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  expect(applied, told(applied)).toMatchObject({ status: 0 })
  const ran = [planned, applied]
  for (const words of [
    ['show', 'plan.json'],
    ['show', '--json', 'plan.json'],
    ['state', 'list', '--json'],
    ['state', 'show', 'vm.guest'],
    ['state', 'pull'],
    ['state', 'history'],
    ['state', 'actions', '--json'],
    ['output', '--json'],
    ['inventory', '--json', '--record', 'inventory.jsonl'],
    ['doctor']
  ])
    ran.push(await run(...words))
  for (const { stdout, stderr } of ran) expect(stdout + stderr).not.toContain(CANARY)
  expect(await leaks()).toEqual([])
  const files = await tree(folder)
  for (const path of [
    '.h2k/journal.jsonl',
    '.h2k/state.json',
    'inventory.jsonl',
    'out/guest.xml',
    'plan.json',
    'trace.log'
  ])
    expect(files).toContain(path)

  const programs = [...seen.keys()].join('\n')
  for (const program of ['qemu-img', 'qemu-system', 'guestfs-child']) expect(programs).toContain(program)
  expect([...seen].filter(([, text]) => text.includes(CANARY)).map(([name]) => name)).toEqual([])
})

test('R11 no canary in what is said of mistakes, by validate, plan and inventory, as text and as JSON', async () => {
  await config('output: { format: "${var:token}" }\n    validate: { timeout: "${env:VC_PASSWORD}" }')
  for (const words of [
    ['validate'],
    ['validate', '--json'],
    ['plan'],
    ['plan', '--json'],
    ['inventory', '--json']
  ]) {
    const ran = await run(...words)
    expect(ran.status, told(ran)).toBe(1)
    expect(ran.stdout + ran.stderr).toContain('${var:token}')
    expect(ran.stdout + ran.stderr).not.toContain(CANARY)
  }
  await config('validate: { boot: none }')
  expect(await leaks()).toEqual([])
})

test('R11 no canary in a report that Node writes of a process, nor in the lock', async () => {
  const machine = { host: createHost({ root: folder }), durable: createDurable(folder) }
  const lock = await takeLock({ path: '.h2k/lock', operation: 'apply', timeout_ms: 0 }, machine)
  const options = `--report-on-signal --report-signal=SIGUSR2 --report-directory=${folder}`
  const env = { ...ENV, NODE_OPTIONS: options, H2K_LOG_PATH: 'waiting.log' }
  const waiting = h2k(folder, ['state', 'rm', '--lock-timeout', '8s', 'vm.guest'], { env })
  const named = async (start: string) => (await readdir(folder)).find(name => name.startsWith(start))
  const until = async (start: string): Promise<string> => {
    for (;;) {
      const name = await named(start)
      if (name !== undefined) return name
      await new Promise(done => setTimeout(done, 100))
    }
  }
  // What is logged first is logged when Node is ready for signals.
  await until('waiting.log')
  for (const pid of waitingIn(folder)) process.kill(pid, 'SIGUSR2')
  const name = await until('report.')
  const { status, signal, stdout, stderr } = await waiting
  await lock.release()
  expect([status, signal, stdout]).toEqual([7, null, ''])
  expect(stderr).not.toContain(CANARY)
  expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toHaveProperty('header')
  expect(await leaks()).toEqual([])
})

/** Processes of h2k that wait for the lock in this folder. */
const waitingIn = (place: string): readonly number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(
      pid => textOf(pid, 'cmdline').includes('--lock-timeout') && textOf(pid, 'environ').includes(place)
    )
    .map(Number)

test('R11 no canary of a key that opens an encrypted guest, nor of one that does not', async () => {
  const key = `${CANARY}-disk-key`
  const place = makeDisks({ 'disk.raw': 128 }, encrypted(key))
  await writeFile(join(place, 'old.key'), `${CANARY}-old\n`)
  const settings = { guest: { unlock: [{ file: 'old.key' }, { env: 'DISK_KEY' }] } }
  await guestConfig(place, ['disk.raw'], settings)
  const env = { ...ENV, DISK_KEY: key }
  const children = watchChildren()
  const planned = await h2k(place, ['plan', '-o', 'plan.json'], { env })
  const applied = await h2k(place, ['apply', '--json', 'plan.json'], { env })
  const seen = children.end()
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  expect(applied, told(applied)).toMatchObject({ status: 0 })
  const plan = JSON.parse(await readFile(join(place, 'plan.json'), 'utf8'))
  const actions: ReadonlyArray<{ readonly kind: string; readonly params: { readonly unlock?: unknown } }> =
    plan.actions
  expect(actions.find(({ kind }) => kind === 'guestfs.open')?.params.unlock).toEqual([
    {
      volume: 'disk.0/part.2',
      opened: expect.stringMatching(/^luks\//),
      secrets: [{ file: 'old.key' }, { env: 'DISK_KEY' }]
    }
  ])
  expect(actions.map(({ kind }) => kind)).toContain('guest.write-file')
  for (const { stdout, stderr } of [planned, applied]) expect(stdout + stderr).not.toContain(CANARY)
  expect(await leaks(place, /^(?:old\.key|disk\.raw)$/)).toEqual([])
  expect([...seen].filter(([, text]) => text.includes(CANARY)).map(([name]) => name)).toEqual([])
})

/** A system behind LUKS beside its /boot, which fstab names by what changes. */
const encrypted = (key: string): string => `part-init /dev/sda gpt
part-add /dev/sda p 2048 34815
part-add /dev/sda p 34816 -2048
mke2fs /dev/sda1 fstype:ext4
debug sh "printf '%s' '${key}' | cryptsetup luksFormat -q --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 /dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_hd0-part2 -"
debug sh "printf '%s' '${key}' | cryptsetup open --key-file - /dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_hd0-part2 work"
mke2fs /dev/mapper/work fstype:ext4
mount /dev/mapper/work /
${system('', 'debian', '/dev/mapper/root / ext4 defaults 0 1\n/dev/sda1 /boot ext4 defaults 0 2\n')}
umount-all`
