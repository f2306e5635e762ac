import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileChecksum } from '../../src/data/executors/file-checksum.ts'
import { libvirtDefine } from '../../src/data/executors/libvirt-define.ts'
import { qemuImgCheck } from '../../src/data/executors/qemu-img-check.ts'
import { qemuImgConvert } from '../../src/data/executors/qemu-img-convert.ts'
import { qemuImgCreate } from '../../src/data/executors/qemu-img-create.ts'
import { jailed } from '../../src/data/host/jail.ts'
import { jsonFileName, overlayOn } from '../../src/formats/qemu-blockdev.ts'
import type { QemuImgConvertParams } from '../../src/model/action.gen.ts'
import type { BlockNode } from '../../src/model/block.ts'
import type { Host } from '../../src/model/host.ts'
import { MIB } from '../../src/model/size.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn } from '../data/stage.ts'

const VIRTUAL = 16 * MIB
const sh = (command: string, cwd: string): string =>
  execFileSync('sh', ['-ec', command], { cwd, encoding: 'utf8' })
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A VMDK base, a VMDK delta and an overlay, each with data of its own; `whole` is what a guest reads. */
async function chain(root: string): Promise<{ readonly block: BlockNode; readonly whole: Uint8Array }> {
  const whole = Buffer.alloc(VIRTUAL)
  const put = (image: string, at: number, byte: string): void => {
    whole.fill(Number.parseInt(byte, 16), at, at + MIB)
    sh(`qemu-io -c 'write -q -P 0x${byte} ${at} 1M' "$IMAGE"`.replace('"$IMAGE"', `'${image}'`), root)
  }
  sh(`qemu-img create -q -f vmdk base.vmdk ${VIRTUAL}`, root)
  put('base.vmdk', 0, '11')
  put('base.vmdk', 4 * MIB, '22')
  sh('qemu-img create -q -f vmdk -b base.vmdk -F vmdk top.vmdk', root)
  put('top.vmdk', 4 * MIB, '33')
  const node = (path: string, backing: BlockNode | null): BlockNode => ({
    driver: 'vmdk',
    path,
    extents: [],
    backing
  })
  const block = node('top.vmdk', node('base.vmdk', null))
  await qemuImgCreate.run(
    actionOf('qemu-img.create', { path: 'overlay.qcow2', virtual_bytes: VIRTUAL }),
    hostIn(root),
    attemptWith()
  )
  put(jsonFileName(overlayOn('overlay.qcow2', block, path => join(root, path))), 8 * MIB, '44')
  return { block, whole }
}

test('an overlay names no backing file', async () => {
  const root = folder()
  const action = actionOf('qemu-img.create', { path: 'work/o.qcow2', virtual_bytes: VIRTUAL })
  await qemuImgCreate.run(action, hostIn(root), attemptWith())
  const info = JSON.parse(sh('qemu-img info --output=json work/o.qcow2', root))
  expect([info.format, info['virtual-size'], info['backing-filename']]).toEqual(['qcow2', VIRTUAL, undefined])
  expect(statSync(join(root, 'work/o.qcow2')).mode & 0o777).toBe(0o600)
})

const OUTPUTS: ReadonlyArray<readonly [QemuImgConvertParams['format'], QemuImgConvertParams['compress']]> = [
  ['qcow2', 'none'],
  ['qcow2', 'zlib'],
  ['qcow2', 'zstd'],
  ['raw', 'none'],
  ['vdi', 'none'],
  ['vmdk', 'none'],
  ['vhdx', 'none']
]

test.each(OUTPUTS)('chain and overlay become one %s, compression %s', async (format, compress) => {
  const root = folder()
  const host = hostIn(root)
  const { block, whole } = await chain(root)
  const sources = ['base.vmdk', 'top.vmdk', 'overlay.qcow2'].map(name => join(root, name))
  const before = sources.map(path => sha256(readFileSync(path)))

  const from = { block, overlay: 'overlay.qcow2' }
  const convert = { from, to: 'out/d.partial', format, compress, virtual_bytes: VIRTUAL }
  const attempt = attemptWith()
  await qemuImgConvert.run(actionOf('qemu-img.convert', convert), host, attempt)
  const check = { path: 'out/d.partial', format, virtual_bytes: VIRTUAL }
  await qemuImgCheck.run(actionOf('qemu-img.check', check), host, attemptWith())

  sh(`qemu-img dd -f ${format} -O raw bs=1M if=out/d.partial of=raw.img`, root)
  expect(sha256(readFileSync(join(root, 'raw.img')))).toBe(sha256(whole))
  expect(sources.map(path => sha256(readFileSync(path)))).toEqual(before)
  expect(attempt.reported.at(-1)?.slice(0, 2)).toEqual([VIRTUAL, VIRTUAL])
  expect(statSync(join(root, 'out/d.partial')).mode & 0o777).toBe(0o600)
})

test('a full target filesystem: DISK_FULL, and no partial file', async () => {
  const root = folder()
  const { block } = await chain(root)
  mkdirSync(join(root, 'out'))
  const real = hostIn(root)
  // qemu-img and its jail alone see a filesystem of 1 MiB in that place.
  const out = join(root, 'out')
  const small = `mount -t tmpfs -o size=1m tmpfs '${out}' && : >'${out}/d.partial' && exec "$@"`
  const inSmall = (argv: readonly string[]) => [
    'unshare',
    '--mount',
    '--map-root-user',
    'sh',
    '-c',
    small,
    'sh',
    ...argv
  ]
  const run: Host['run'] = (argv, options = {}) => {
    const { jail, ...others } = options
    if (argv[1] !== 'convert' || jail === undefined) return real.run(argv, options)
    return real.run(inSmall(jailed(argv, jail)), others)
  }
  const from = { block, overlay: 'overlay.qcow2' }
  const convert = {
    from,
    to: 'out/d.partial',
    format: 'qcow2',
    compress: 'none',
    virtual_bytes: VIRTUAL
  } as const
  const action = actionOf('qemu-img.convert', convert)
  expect(await codesOf(qemuImgConvert.run(action, hostIn(root, { run }), attemptWith()))).toEqual([
    'DISK_FULL'
  ])
  expect(existsSync(join(root, 'out/d.partial'))).toBe(false)
})

test('a missing layer of the chain: CONVERT_FAILED, and no partial file', async () => {
  const root = folder()
  const block: BlockNode = { driver: 'vmdk', path: 'gone.vmdk', extents: [], backing: null }
  const params = { to: 'd.partial', format: 'qcow2', compress: 'none', virtual_bytes: VIRTUAL } as const
  const action = actionOf('qemu-img.convert', { from: { block, overlay: null }, ...params })
  expect(await codesOf(qemuImgConvert.run(action, hostIn(root), attemptWith()))).toEqual(['CONVERT_FAILED'])
  expect(existsSync(join(root, 'd.partial'))).toBe(false)
})

test('a damaged table is found', async () => {
  const root = folder()
  sh(`qemu-img create -q -f qcow2 d ${VIRTUAL} && qemu-io -f qcow2 -c 'write -q 0 1M' d`, root)
  const bytes = readFileSync(join(root, 'd'))
  // The refcount table's place stands at byte 48 of the header (qcow2 specification); its first block is emptied.
  const table = Number(bytes.readBigUInt64BE(48))
  bytes.fill(0, Number(bytes.readBigUInt64BE(table)), Number(bytes.readBigUInt64BE(table)) + 64)
  writeFileSync(join(root, 'd'), bytes)
  const action = actionOf('qemu-img.check', { path: 'd', format: 'qcow2', virtual_bytes: VIRTUAL })
  expect(await codesOf(qemuImgCheck.run(action, hostIn(root), attemptWith()))).toEqual(['DISK_CHECK_FAILED'])
})

test('the digest is the one of sha256sum', async () => {
  const root = folder()
  sh('head -c 5000001 /dev/urandom > d', root)
  const action = actionOf('file.checksum', { path: 'd', algorithm: 'sha256' })
  const { notes } = await fileChecksum.run(action, hostIn(root), attemptWith())
  expect(notes['sha256']).toBe(sh('sha256sum d', root).slice(0, 64))
})

test('virsh defines a domain, and refuses the name of another', async () => {
  const root = folder()
  const define = (name: string) => {
    const uuid = '564d2e8b-1c60-4f3a-9b7e-21d40a55c318'
    const type = '<os><type>hvm</type></os>'
    writeFileSync(
      join(root, 'd.xml'),
      `<domain type='test'><name>${name}</name><uuid>${uuid}</uuid><memory>1024</memory>${type}</domain>`
    )
    const params = { uri: 'test:///default', path: 'd.xml', uuid, name }
    return libvirtDefine.run(actionOf('libvirt.define', params, ['art:d']), hostIn(root), attemptWith())
  }
  expect((await define('web 01')).made).toEqual([{ artifact: 'art:d', path: null, bytes: 0, sha256: null }])
  // libvirt's test driver has one domain, named "test".
  expect(await codesOf(define('test'))).toEqual(['DOMAIN_FOREIGN'])
})
