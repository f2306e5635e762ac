import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { initramfsAppend } from '../../../src/data/executors/initramfs-append.ts'
import { printCpio } from '../../../src/formats/cpio-print.ts'
import { initramfsSegment } from '../../../src/formats/initramfs-segment.ts'
import type { InitramfsAppendParams } from '../../../src/model/action.gen.ts'
import { actionOf, attemptIn, codesOf, folder, guestOf, hostIn, type Tree } from '../stage.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const INITRD = '/boot/initrd.img'
const MODULE = '/lib/modules/6.1/virtio.ko'
const IMAGE = 'the old archive'
const tree: Tree = { [INITRD]: IMAGE, [MODULE]: 'elf' }
const segment = printCpio([
  { kind: 'folder', path: 'usr' },
  { kind: 'file', path: 'usr/virtio.ko', data: Buffer.from('elf') },
  { kind: 'file', path: 'usr/resume', data: Buffer.from('RESUME=none\n') }
])
const added = Buffer.from(initramfsSegment(segment, IMAGE.length, 'none'))

const params: InitramfsAppendParams = {
  path: INITRD,
  before_sha256: sha256(IMAGE),
  before_bytes: IMAGE.length,
  after_bytes: IMAGE.length + added.length,
  container: 'none',
  entries: [
    { entry: 'folder', path: 'usr' },
    { entry: 'copy', path: 'usr/virtio.ko', from: MODULE, sha256: sha256('elf'), bytes: 3 },
    { entry: 'text', path: 'usr/resume', text: 'RESUME=none\n' }
  ]
}

async function run(guest = guestOf(tree), changed: Partial<InitramfsAppendParams> = {}) {
  const action = actionOf('initramfs.append', { ...params, ...changed })
  const result = initramfsAppend.run(action, hostIn(folder()), await attemptIn(guest))
  return { guest, result }
}

test('appends padding and segment, and syncs', async () => {
  const { guest, result } = await run()
  expect((await result).notes).toEqual({ path: INITRD, appended_bytes: added.length, entries: 3 })
  expect(Buffer.from(await guest.read(INITRD, 1e6))).toEqual(Buffer.concat([Buffer.from(IMAGE), added]))
  expect(guest.done).toEqual(['sync'])
})

test('stores the segment as the plan says', async () => {
  const stored = Buffer.from(initramfsSegment(segment, IMAGE.length, 'zstd'))
  const changed = { container: 'zstd', after_bytes: IMAGE.length + stored.length } as const
  const { guest, result } = await run(guestOf(tree), changed)
  await result
  expect(Buffer.from(await guest.read(INITRD, 1e6))).toEqual(Buffer.concat([Buffer.from(IMAGE), stored]))
})

test.each<[string, string, Tree, Partial<InitramfsAppendParams>]>([
  ['another image', 'GUEST_FILE_CHANGED', { ...tree, [INITRD]: 'a newer one' }, {}],
  ['another module', 'GUEST_FILE_CHANGED', { ...tree, [MODULE]: 'flr' }, {}],
  ['missing module', 'GUEST_FILE_MISSING', { [INITRD]: IMAGE }, {}],
  ['other size than planned', 'GUEST_EDIT_DIFFERS', tree, { after_bytes: params.after_bytes + 4 }]
])('%s: %s, and the image stays', async (_, code, files, changed) => {
  const { guest, result } = await run(guestOf(files), changed)
  expect(await codesOf(result)).toEqual([code])
  expect(guest.texts()).toEqual(guestOf(files).texts())
})

test('a full /boot: GUEST_SPACE, and the image stays', async () => {
  const { guest, result } = await run(guestOf(tree, added.length - 1))
  expect(await codesOf(result)).toEqual(['GUEST_SPACE'])
  expect(guest.texts()).toEqual(guestOf(tree).texts())
})
