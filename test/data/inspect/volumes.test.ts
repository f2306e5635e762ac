import { expect, test } from 'vitest'
import type { BlockSource } from '../../../src/data/inspect/block-source.ts'
import type { Disk } from '../../../src/data/inspect/partitions.ts'
import { survey, type Assembler } from '../../../src/data/inspect/volumes.ts'

// Members of arrays as their superblocks describe them; real ones are in test/tools/inspect-stacked.test.ts.

const BYTES = 4 * 1024 * 1024
const UUID = '00112233-4455-6677-8899-aabbccddeeff'
const ARRAY = `md/${UUID}`

type Fill = (view: DataView, bytes: Uint8Array) => void

function sourceOf(...fills: readonly Fill[]): BlockSource {
  const bytes = new Uint8Array(BYTES)
  for (const fill of fills) fill(new DataView(bytes.buffer), bytes)
  return { bytes: BYTES, read: async (at, length) => bytes.slice(at, at + Math.max(0, length)) }
}

const diskOf = (disk: number, ...fills: readonly Fill[]): Disk => ({
  ...{ disk, path: `${disk}.raw`, source: sourceOf(...fills) }
})

interface Member {
  readonly at?: number
  readonly role: number
  readonly events?: number
  readonly level?: number
  readonly data?: number
}

const md =
  ({ at = 4096, role, events = 5, level = 1, data = 2048 }: Member): Fill =>
  (view, bytes) => {
    view.setUint32(at, 0xa92b4efc, true)
    view.setUint32(at + 4, 1, true)
    bytes.set(Buffer.from(UUID.replaceAll('-', ''), 'hex'), at + 16)
    bytes.set(Buffer.from('h:root'), at + 32)
    view.setInt32(at + 72, level, true)
    view.setBigUint64(at + 80, 2048n, true)
    view.setUint32(at + 92, 2, true)
    view.setBigUint64(at + 128, BigInt(data), true)
    view.setBigUint64(at + 144, BigInt(at / 512), true)
    view.setBigUint64(at + 200, BigInt(events), true)
    view.setBigUint64(at + 208, 0xffff_ffff_ffff_ffffn, true)
    view.setUint16(at + 256, role, true)
  }

/** An ext2 that is clean, with its label. */
const ext =
  (offset: number, label: string): Fill =>
  (view, bytes) => {
    view.setUint16(offset + 1024 + 56, 0xef53, true)
    view.setUint16(offset + 1024 + 58, 1, true)
    bytes.set(Buffer.from(label), offset + 1024 + 120)
  }

const labels = async (disks: readonly Disk[], assembler?: Assembler) => {
  const { filesystems, opaque, arrays } = await survey(disks, assembler)
  return {
    found: filesystems.map(({ volume, type, label }) => [volume, type, label]),
    opaque,
    members: arrays.map(({ members, others }) => ({ members, others }))
  }
}

const MEMBERS = ['disk.0', 'disk.1'].map(volume => [volume, 'linux_raid_member', 'h:root'])

test('a mirror is read from the member that did not fall behind', async () => {
  const data = 1024 * 1024
  const old = diskOf(0, md({ role: 0, events: 5 }), ext(data, 'old'))
  const current = diskOf(1, md({ role: 1, events: 9 }), ext(data, 'current'))
  expect(await labels([old, current])).toEqual({
    found: [...MEMBERS, [ARRAY, 'ext2', 'current']],
    opaque: [],
    members: [{ members: ['disk.1'], others: ['disk.0'] }]
  })
})

test('a spare is no member', async () => {
  const disks = [diskOf(0, md({ role: 0xffff })), diskOf(1, md({ role: 1 }))]
  expect((await labels(disks)).members).toEqual([{ members: ['disk.1'], others: ['disk.0'] }])
})

test('a mirror whose data is said to be beyond its member is left to an appliance', async () => {
  const disks = [0, 1].map(role => diskOf(role, md({ role, data: 2 ** 40 })))
  expect(await labels(disks)).toMatchObject({ found: MEMBERS, opaque: [ARRAY] })
})

const assembled: Assembler = {
  open: async volume => (volume === ARRAY ? sourceOf(ext(0, 'striped')) : null),
  unlock: async () => null
}

test('stripes are left to an appliance, and read from it', async () => {
  const disks = [0, 1].map(role => diskOf(role, md({ role, level: 0 })))
  expect(await labels(disks)).toMatchObject({ found: MEMBERS, opaque: [ARRAY] })
  expect(await labels(disks, assembled)).toMatchObject({
    found: [...MEMBERS, [ARRAY, 'ext2', 'striped']],
    opaque: []
  })
})

test('whole disks in a mirror do not own the partitions in it', async () => {
  const table: Fill = (view, bytes) => {
    view.setUint16(510, 0xaa55, true)
    bytes.set([0x83], 446 + 4)
    view.setUint32(446 + 8, 2048, true)
    view.setUint32(446 + 12, 2048, true)
  }
  const end = BYTES - 8192
  const disks = [0, 1].map(role =>
    diskOf(role, table, md({ at: end, role, data: 0 }), ext(1024 * 1024, 'inside'))
  )
  const { filesystems, diagnostics } = await survey(disks)
  expect(filesystems.map(({ volume, type }) => [volume, type])).toEqual([
    ['disk.0', 'linux_raid_member'],
    ['disk.1', 'linux_raid_member']
  ])
  expect(diagnostics.map(({ code, where }) => [code, where])).toEqual([
    ['GUEST_RAID_PARTITIONED', { in: 'guest', path: ARRAY }]
  ])
})

const luks =
  (uuid: string): Fill =>
  (view, bytes) => {
    bytes.set(Buffer.from('4c554b53babe0002', 'hex'))
    bytes.set(Buffer.from(uuid), 168)
  }

test('what a key opens is called by the UUID of its header, if it is one', async () => {
  const asked: string[] = []
  const keys: Assembler = {
    open: async () => null,
    async unlock(locked, opened) {
      asked.push(`${locked} ${opened}`)
      return sourceOf(ext(0, 'clear'))
    }
  }
  expect((await labels([diskOf(0, luks(UUID)), diskOf(1, luks('../control'))], keys)).found).toEqual([
    ['disk.0', 'crypto_LUKS', null],
    ['disk.1', 'crypto_LUKS', null],
    [`luks/${UUID}`, 'ext2', 'clear']
  ])
  expect(asked).toEqual([`disk.0 luks/${UUID}`])
})

test('a partition of a dynamic disk is not taken for what its first sector says', async () => {
  const disk = diskOf(
    0,
    (view, bytes) => {
      view.setUint16(510, 0xaa55, true)
      bytes.set([0x42], 446 + 4)
      view.setUint32(446 + 8, 2048, true)
      view.setUint32(446 + 12, 2048, true)
    },
    ext(1024 * 1024, 'old')
  )
  expect((await labels([disk])).found).toEqual([['disk.0/part.1', 'ldm', null]])
})
