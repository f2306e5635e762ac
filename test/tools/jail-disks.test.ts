// What parses hostile images sees the files of its VM and nothing else, and what it was told to make is complete.

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { qemuImgConvert } from '../../src/data/executors/qemu-img-convert.ts'
import { exportDisks, type BlockExport } from '../../src/data/host/block-export.ts'
import { jails } from '../../src/data/host/jail.ts'
import { jsonFileName } from '../../src/formats/qemu-blockdev.ts'
import type { BlockNode } from '../../src/model/block.ts'
import type { Host, Jail, Started } from '../../src/model/host.ts'
import { KIB, MIB } from '../../src/model/size.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn } from '../data/stage.ts'

const SECRET = 'secret of the host'.padEnd(64 * KIB, '.')

let root = ''
let host: Host
/** Outside of the VM's folder. */
let secret = ''

beforeEach(() => {
  root = folder()
  host = hostIn(root)
  mkdirSync(join(root, 'vm'))
  secret = join(root, 'secret')
  writeFileSync(secret, SECRET)
  qemuImg('create', '-q', '-f', 'raw', 'vm/base.raw', `${MIB}`)
})

const qemuImg = (...args: readonly string[]): string =>
  execFileSync('qemu-img', args, { cwd: root, encoding: 'utf8' })

const qemuIo = (target: readonly string[], ...commands: readonly string[]): string =>
  execFileSync('qemu-io', [...commands.flatMap(command => ['-c', command]), ...target], {
    cwd: root,
    encoding: 'utf8'
  })

const raw = (path: string): BlockNode => ({ driver: 'raw', path, extents: [], backing: null })

/** A descriptor that takes its data from a file of its own choice, while the graph says that it needs none. */
function forged(target: string): BlockNode {
  const text = `# Disk DescriptorFile
version=1
CID=fffffffe
parentCID=ffffffff
createType="monolithicFlat"
RW 128 FLAT "${target}" 0
ddb.adapterType = "lsilogic"
`
  writeFileSync(join(root, 'vm/forged.vmdk'), text)
  return { driver: 'vmdk', path: 'vm/forged.vmdk', extents: [], backing: null }
}

describe.each(Object.entries(jails))('%s', (_, build) => {
  function inside(argv: readonly string[], jail: Partial<Jail>) {
    const [program = '', ...args] = build(argv, { read: [], work: 'disk', ...jail })
    return spawnSync(program, args, { encoding: 'utf8', env: { PATH: process.env['PATH'] } })
  }
  const file = (filename: string) => jsonFileName({ driver: 'raw', file: { driver: 'file', filename } })

  test.each(['/etc/shadow', '/etc/passwd', '/proc/self/environ', 'secret'])('%s is not there', name => {
    const path = join(root, 'vm/base.raw')
    const target = name.startsWith('/') ? name : join(root, name)
    const read = (from: string) => inside(['qemu-img', 'info', '--output=json', file(from)], { read: [path] })
    expect(read(path)).toMatchObject({ status: 0, stderr: '' })
    const { status, stdout, stderr } = read(target)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('No such file or directory')
  })

  test('writes its output and nothing beside it', () => {
    const [out, other, source] = ['out', 'other', 'vm/base.raw'].map(path => join(root, path))
    writeFileSync(out ?? '', '')
    const jail = { read: [source ?? ''], write: [out ?? ''] }
    const convert = (to: string | undefined) =>
      inside(['qemu-img', 'convert', '-O', 'qcow2', file(source ?? ''), to ?? ''], jail).status
    const before = readFileSync(source ?? '')
    expect([out, other, source, `${secret}.new`, '/tmp/x', '/dev/shm/x'].map(convert)).toEqual([
      ...[0, 1, 1, 1, 1, 1]
    ])
    expect(readFileSync(source ?? '').equals(before)).toBe(true)
    expect(readdirSync(root).toSorted()).toEqual(['out', 'secret', 'vm'])
    expect(JSON.parse(qemuImg('info', '--output=json', 'out'))).toMatchObject({ 'virtual-size': MIB })
  })

  test('reaches no server', async () => {
    let calls = 0
    const server = createServer(socket => {
      calls += 1
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const argv = ['qemu-img', 'info', `nbd://127.0.0.1:${port}/x`]
    const asked = async ([program = '', ...args]: readonly string[]): Promise<number> => {
      calls = 0
      await once(spawn(program, args, { stdio: 'ignore' }), 'close')
      return calls
    }
    expect(await asked(argv)).toBe(1)
    expect(await asked(build(argv, { read: [], work: 'disk' }))).toBe(0)
    server.close()
  })

  test('may take its time and write, but has bounds of memory', () => {
    const bounds = (jail: Partial<Jail>) =>
      inside(['sh', '-c', 'ulimit -t; ulimit -f; ulimit -d'], jail).stdout
    expect(bounds({ write: [secret] })).toBe('unlimited\nunlimited\n8388608\n')
    expect(bounds({})).toBe('unlimited\n0\n8388608\n')
  })

  test("root reads images that are another user's, in that user's home", () => {
    const image = join(root, 'vm/base.raw')
    chmodSync(image, 0o600)
    chmodSync(join(root, 'vm'), 0o700)
    if (process.geteuid?.() === 0) for (const path of [image, join(root, 'vm')]) chownSync(path, 1234, 1234)
    const argv = ['qemu-io', '-f', 'raw', '-c', 'write -P 7 0 512', image]
    expect(inside(argv, { write: [image] })).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(image).subarray(0, 512)).toEqual(Buffer.alloc(512, 7))
    expect(inside(argv, { read: [image] }).status).toBe(1)
  })
})

describe('a descriptor that names a file of the host', () => {
  test('works without a jail', () => {
    forged(secret)
    expect(qemuIo(['-r', '-f', 'vmdk', 'vm/forged.vmdk'], 'read -v 0 16')).toContain('secret.of.the.ho')
  })

  test.each(['/etc/shadow', 'secret', '../secret'])('%s: no view', async name => {
    const block = forged(name === 'secret' ? secret : name)
    expect(await codesOf(host.openBlock(block))).toEqual(['BLOCK_VIEW_FAILED'])
  })

  test('no export', async () => {
    expect(await codesOf(exportDisks(host, [{ block: forged(secret), overlay: null }]))).toEqual([
      'STORAGE_DAEMON_FAILED'
    ])
  })

  test('no copy', async () => {
    const from = { block: forged(secret), overlay: null }
    const how = { to: 'out', format: 'raw', compress: 'none', virtual_bytes: 64 * KIB } as const
    const copy = qemuImgConvert.run(actionOf('qemu-img.convert', { from, ...how }), host, attemptWith())
    expect(await codesOf(copy)).toEqual(['CONVERT_FAILED'])
    expect(readdirSync(root).toSorted()).toEqual(['secret', 'vm'])
  })
})

describe('an overlay', () => {
  const nbd = ({ drives: [drive] }: BlockExport): readonly string[] => [
    ...['-f', 'raw', `nbd+unix:///${drive?.export_name}?socket=${encodeURIComponent(drive?.socket ?? '')}`]
  ]

  let daemon: Started
  async function written(): Promise<BlockExport> {
    qemuImg('create', '-q', '-f', 'qcow2', 'overlay.qcow2', `${MIB}`)
    const noted: Host = {
      ...host,
      start: async (argv, options) => (daemon = await host.start(argv, options))
    }
    const served = await exportDisks(noted, [{ block: raw('vm/base.raw'), overlay: 'overlay.qcow2' }])
    qemuIo(nbd(served), 'write -P 0x61 0 512k', 'flush')
    return served
  }
  const content = (): string => qemuIo(['-f', 'qcow2', '-r', 'overlay.qcow2'], 'read -P 0x61 0 512k')

  test('holds all data after close, and the base none', async () => {
    await (await written()).close()
    expect(qemuImg('check', '-q', '-f', 'qcow2', 'overlay.qcow2')).toBe('')
    expect(content()).not.toContain('verification failed')
    expect(readFileSync(join(root, 'vm/base.raw'))).toEqual(Buffer.alloc(MIB))
  })

  test('is put in order on SIGTERM, which reaches the daemon and not its guards', async () => {
    await (await written()).abort()
    expect(await daemon.exited).toMatchObject({ status: 0, signal: null })
    expect(qemuImg('check', '-q', '-f', 'qcow2', 'overlay.qcow2')).toBe('')
    expect(content()).not.toContain('verification failed')
  })

  test('holds what was flushed when the daemon is killed', async () => {
    await written()
    process.kill(-daemon.pid, 'SIGKILL')
    await daemon.exited
    expect(qemuImg('check', '-q', '-f', 'qcow2', 'overlay.qcow2')).toBe('')
    expect(content()).not.toContain('verification failed')
  })
})

const SERVE = `
import { exportDisks } from '${join(import.meta.dirname, '../../src/data/host/block-export.ts')}'
import { createHost } from '${join(import.meta.dirname, '../../src/data/host/host.ts')}'
const block = { driver: 'raw', path: 'vm/base.raw', extents: [], backing: null }
await exportDisks(createHost({ root: process.argv[1] }), [{ block, overlay: null }])
console.log('served')
setInterval(() => undefined, 1000)
`

test('a jailed daemon dies with h2k', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SERVE, root])
  await once(child.stdout, 'data')
  expect(processesOn(root)).not.toEqual([])
  child.kill('SIGKILL')
  await once(child, 'close')
  // The kernel tells one guard after the other.
  for (let tries = 0; processesOn(root).length > 0 && tries < 200; tries += 1)
    await new Promise(done => setTimeout(done, 10))
  expect(processesOn(root)).toEqual([])
})

const processesOn = (path: string): readonly string[] =>
  spawnSync('pgrep', ['-f', `qemu-storage-daemon.*${path}`], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(line => line !== '')
