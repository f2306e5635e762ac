import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMdMember } from '../../src/formats/md-superblock.ts'
import { END_BYTES, START_BYTES, type VolumeEnds } from '../../src/formats/volume-ends.ts'

// Real arrays are read in test/tools/inspect-raid.test.ts.

const BYTES = 16 * 1024 * 1024
const UUID = Uint8Array.from({ length: 16 }, (_, index) => index * 17)

function volume(fill: (view: DataView, bytes: Uint8Array) => void, size = BYTES): VolumeEnds {
  const whole = new Uint8Array(size)
  fill(new DataView(whole.buffer), whole)
  return { start: whole.slice(0, START_BYTES), end: whole.slice(Math.max(0, size - END_BYTES)), bytes: size }
}

interface Member {
  readonly at: number
  readonly role: number
  readonly feature?: number
  readonly resync?: bigint
}

const one = ({ at, role, feature = 0, resync = 0xffff_ffff_ffff_ffffn }: Member): VolumeEnds =>
  volume((view, bytes) => {
    view.setUint32(at, 0xa92b4efc, true)
    view.setUint32(at + 4, 1, true)
    view.setUint32(at + 8, feature, true)
    bytes.set(UUID, at + 16)
    bytes.set(new TextEncoder().encode('host:0'), at + 32)
    view.setInt32(at + 72, 1, true)
    view.setBigUint64(at + 80, 20_000n, true)
    view.setUint32(at + 92, 2, true)
    view.setBigUint64(at + 128, 2048n, true)
    view.setBigUint64(at + 144, BigInt(at / 512), true)
    view.setUint32(at + 160, 1, true)
    view.setBigUint64(at + 200, 17n, true)
    view.setBigUint64(at + 208, resync, true)
    view.setUint16(at + 258, role, true)
  })

const MEMBER = {
  uuid: '00112233-4455-6677-8899-aabbccddeeff',
  name: 'host:0',
  minor: null,
  level: 1,
  disks: 2,
  role: 1,
  events: 17,
  synced: true,
  data_offset: 1024 * 1024,
  data_bytes: 10_240_000
}

test.each([
  ['1.1', { at: 0, role: 1 }, { metadata: '1.1' }],
  ['1.2', { at: 4096, role: 1 }, { metadata: '1.2' }],
  ['1.0', { at: BYTES - 8192, role: 1 }, { metadata: '1.0' }],
  ['a spare', { at: 4096, role: 0xffff }, { metadata: '1.2', role: null }],
  ['one that failed', { at: 4096, role: 0xfffe }, { metadata: '1.2', role: null }],
  ['one that is being filled', { at: 4096, role: 1, feature: 2 }, { metadata: '1.2', role: null }],
  ['a mirror before its first sync', { at: 4096, role: 1, resync: 0n }, { metadata: '1.2', synced: false }]
])('version 1: %s', (_, member, want) => expect(parseMdMember(one(member))).toEqual({ ...MEMBER, ...want }))

test('a superblock that belongs to the disk around it is not the partition’s', () => {
  const { start, end } = one({ at: BYTES - 8192, role: 1 })
  expect(parseMdMember({ start, end, bytes: BYTES - 1024 * 1024 })).toBeNull()
})

const zero = (state: number, disk: number): VolumeEnds =>
  volume(view => {
    const at = BYTES - 65536
    const words: readonly (readonly [number, number])[] = [
      ...([
        [0, 0xa92b4efc],
        [5, 0x11111111],
        [7, 1],
        [8, 16000],
        [10, 2],
        [11, 3]
      ] as const),
      ...([
        [13, 0x22222222],
        [14, 0x33333333],
        [15, 0x44444444],
        [33, state],
        [39, 5]
      ] as const),
      ...([
        [995, 1],
        [996, disk]
      ] as const)
    ]
    for (const [index, word] of words) view.setUint32(at + index * 4, word, true)
  })

const OLD = {
  ...{ uuid: '11111111-2222-2222-3333-333344444444', metadata: '0.90', name: null, minor: 3, level: 1 },
  ...{ disks: 2, role: 1, events: 5, synced: true, data_offset: 0, data_bytes: 16_384_000 }
}

test.each([
  ['in sync', 1, 6, {}],
  ['not clean', 0, 6, { synced: false }],
  ['one that failed', 1, 7, { role: null }],
  ['a spare', 1, 0, { role: null }]
])('version 0.90: %s', (_, state, disk, want) =>
  expect(parseMdMember(zero(state, disk))).toEqual({ ...OLD, ...want })
)

test('hostile bytes give a member or null, and none throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8192 }), fc.integer({ min: 0, max: 200_000 }), (bytes, size) => {
      parseMdMember({ start: bytes, end: bytes, bytes: size })
      const start = new Uint8Array(8192)
      start.set(bytes)
      new DataView(start.buffer).setUint32(0, 0xa92b4efc, true)
      new DataView(start.buffer).setUint32(4, 1, true)
      expect(parseMdMember({ start, end: bytes, bytes: size })?.metadata).toBe('1.1')
    })
  )
})
