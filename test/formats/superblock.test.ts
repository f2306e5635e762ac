import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ntfsVolumeRecord, parseNtfsVolume } from '../../src/formats/ntfs-volume.ts'
import { probeSuperblock } from '../../src/formats/superblock.ts'
import { END_BYTES, START_BYTES, type VolumeEnds } from '../../src/formats/volume-ends.ts'

// Each kind is compared with blkid on real filesystems in test/tools; here are the ones that need a machine to make,
// and what a hostile one can do.

type Change = (view: DataView, bytes: Uint8Array) => void

function volume(change: Change, bytes = 16 * 1024 * 1024): VolumeEnds {
  const whole = new Uint8Array(bytes)
  change(new DataView(whole.buffer), whole)
  return { start: whole.slice(0, START_BYTES), end: whole.slice(Math.max(0, bytes - END_BYTES)), bytes }
}

const text = (bytes: Uint8Array, at: number, value: string): void =>
  bytes.set(new TextEncoder().encode(value), at)
const UUID = Uint8Array.from({ length: 16 }, (_, index) => index * 17)
const UUID_TEXT = '00112233-4455-6677-8899-aabbccddeeff'

const md =
  (at: number): Change =>
  (view, bytes) => {
    view.setUint32(at, 0xa92b4efc, true)
    view.setUint32(at + 4, 1, true)
    view.setUint32(at + 144, at / 512, true)
    bytes.set(UUID, at + 16)
    text(bytes, at + 32, 'host:0')
  }

describe('signatures', () => {
  const BYTES = 16 * 1024 * 1024
  test.each<[string, Change, unknown]>([
    ['md 1.1', md(0), { type: 'linux_raid_member', uuid: UUID_TEXT, label: 'host:0' }],
    ['md 1.2', md(4096), { type: 'linux_raid_member', uuid: UUID_TEXT, label: 'host:0' }],
    ['md 1.0', md(BYTES - 8192), { type: 'linux_raid_member', uuid: UUID_TEXT, label: 'host:0' }],
    [
      'md 0.90',
      view => {
        const at = BYTES - 65536
        view.setUint32(at, 0xa92b4efc, true)
        ;[0x11111111, 0x22222222, 0x33333333, 0x44444444].forEach((word, index) =>
          view.setUint32(at + ([20, 52, 56, 60][index] ?? 0), word, true)
        )
      },
      { type: 'linux_raid_member', uuid: '11111111-2222-2222-3333-333344444444', label: null }
    ],
    [
      'BitLocker To Go, which looks like FAT',
      (_, bytes) => {
        text(bytes, 3, 'MSWIN4.1')
        bytes.set(Buffer.from('3bd66749292ed84a8399f6a339e3d001', 'hex'), 424)
        bytes.set([0x55, 0xaa], 510)
      },
      { type: 'BitLocker', uuid: null }
    ],
    [
      'VDO',
      (_, bytes) => {
        text(bytes, 0, 'dmvdo001')
        bytes.set(UUID, 40)
      },
      { type: 'vdo', uuid: UUID_TEXT }
    ],
    [
      'bcache before the filesystem behind it',
      (view, bytes) => {
        bytes.set(Buffer.from('c68573f64e1a45ca8265f57f48ba6d81', 'hex'), 4096 + 24)
        bytes.set(UUID, 4096 + 40)
        text(bytes, 4096 + 72, 'cache')
        view.setUint16(1024 + 56, 0xef53, true)
      },
      { type: 'bcache', uuid: UUID_TEXT, label: 'cache' }
    ],
    [
      'ZFS',
      (_, bytes) => {
        bytes.set([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 16384)
        text(bytes, 16384 + 24, 'version')
      },
      { type: 'zfs_member', uuid: null, label: null }
    ],
    [
      'ReiserFS',
      (_, bytes) => {
        text(bytes, 65536 + 52, 'ReIsEr2Fs')
        bytes.set(UUID, 65536 + 84)
        text(bytes, 65536 + 100, 'old')
      },
      { type: 'reiserfs', uuid: UUID_TEXT, label: 'old' }
    ],
    [
      'JFS',
      (_, bytes) => {
        text(bytes, 32768, 'JFS1')
        bytes.set(UUID, 32768 + 136)
      },
      { type: 'jfs', uuid: UUID_TEXT, label: null }
    ],
    ['BitLocker', (_, bytes) => text(bytes, 3, '-FVE-FS-'), { type: 'BitLocker', uuid: null, label: null }],
    [
      'swap on 64 KiB pages',
      (_, bytes) => text(bytes, 65526, 'SWAPSPACE2'),
      { type: 'swap', uuid: '00000000-0000-0000-0000-000000000000' }
    ],
    [
      'LVM before an older ext4 below it',
      (view, bytes) => {
        text(bytes, 512, 'LABELONE')
        view.setUint32(532, 32, true)
        text(bytes, 536, 'LVM2 001')
        text(bytes, 544, 'aaaaaabbbbccccddddeeeeffffgggggg')
        view.setUint16(1024 + 56, 0xef53, true)
      },
      { type: 'LVM2_member', uuid: 'aaaaaa-bbbb-cccc-dddd-eeee-ffff-gggggg' }
    ],
    [
      'a label that is no UTF-8',
      (view, bytes) => {
        view.setUint16(1080, 0xef53, true)
        view.setUint16(1082, 1, true)
        bytes.set([0xff, 0xfe], 1024 + 120)
      },
      { type: 'ext2', label: null }
    ]
  ])('%s', (_, change, expected) => {
    expect(probeSuperblock(volume(change))).toMatchObject(expected as object)
  })

  test.each<[string, VolumeEnds]>([
    ['zeros', volume(() => undefined)],
    ['nothing', { start: new Uint8Array(0), end: new Uint8Array(0), bytes: 0 }],
    ['one sector', { start: new Uint8Array(512).fill(0xff), end: new Uint8Array(512).fill(0xff), bytes: 512 }]
  ])('%s is none', (_, ends) => {
    expect(probeSuperblock(ends)).toBeNull()
  })

  test('free space is what the superblock of ext counts, and never more than is exact', () => {
    const ext: Change = view => {
      view.setUint16(1080, 0xef53, true)
      view.setUint32(1024 + 12, 1000, true)
      view.setUint32(1024 + 16, 7, true)
      view.setUint32(1024 + 24, 2, true)
    }
    expect(probeSuperblock(volume(ext))?.space).toEqual({ free_bytes: 4_096_000, free_inodes: 7 })
    const huge: Change = (view, bytes) => {
      ext(view, bytes)
      view.setUint32(1024 + 96, 0x80, true)
      view.setUint32(1024 + 344, 0xffffffff, true)
    }
    expect(probeSuperblock(volume(huge))?.space).toBeNull()
  })

  test.each<[string, number, number, number, 'errors' | 'due' | undefined]>([
    ['clean', 1, 5, 0xffff, undefined],
    ['errors, and unmounted since', 3, 0, 0xffff, 'errors'],
    ['errors come before the number of mounts', 2, 30, 20, 'errors'],
    ['mounted as often as it may be', 1, 20, 20, 'due'],
    ['once less', 1, 19, 20, undefined],
    ['no largest number', 1, 20, 0, undefined]
  ])('fsck of ext: %s', (_, state, mounts, most, fsck) => {
    const found = probeSuperblock(
      volume(view => {
        view.setUint16(1080, 0xef53, true)
        view.setUint16(1024 + 58, state, true)
        view.setUint16(1024 + 52, mounts, true)
        view.setUint16(1024 + 54, most, true)
      })
    )
    expect(found?.fsck).toBe(fsck)
  })

  const SEEDS = [
    md(0),
    (_: DataView, bytes: Uint8Array) => text(bytes, 3, 'NTFS    '),
    (view: DataView) => view.setUint16(1080, 0xef53, true),
    (_: DataView, bytes: Uint8Array) => text(bytes, 512, 'LABELONE')
  ]

  test('any bytes are a superblock or none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SEEDS),
        fc.array(fc.tuple(fc.nat(4095), fc.nat(255)), { maxLength: 200 }),
        (seed, changes) => {
          const found = probeSuperblock(
            volume((view, bytes) => {
              for (const [at, value] of changes) bytes[at] = value
              seed(view, bytes)
            }, 256 * 1024)
          )
          expect(found === null || found.type.length > 0).toBe(true)
        }
      ),
      { numRuns: 50 }
    )
  })
})

describe('NTFS $Volume', () => {
  function record(flags: number): Uint8Array {
    const bytes = new Uint8Array(1024)
    const view = new DataView(bytes.buffer)
    text(bytes, 0, 'FILE')
    view.setUint16(4, 48, true)
    view.setUint16(6, 3, true)
    view.setUint16(20, 56, true)
    // $VOLUME_NAME "Hi", then $VOLUME_INFORMATION, then the end.
    view.setUint32(56, 0x60, true)
    view.setUint32(60, 32, true)
    view.setUint32(56 + 16, 4, true)
    view.setUint16(56 + 20, 24, true)
    bytes.set([0x48, 0, 0x69, 0], 80)
    view.setUint32(88, 0x70, true)
    view.setUint32(92, 40, true)
    view.setUint32(88 + 16, 12, true)
    view.setUint16(88 + 20, 24, true)
    view.setUint16(88 + 24 + 10, flags, true)
    view.setUint32(128, 0xffffffff, true)
    return bytes
  }

  test('label and dirty bit', () => {
    expect(parseNtfsVolume(record(0))).toEqual({ label: 'Hi', unclean: false })
    expect(parseNtfsVolume(record(1))).toEqual({ label: 'Hi', unclean: true })
    expect(parseNtfsVolume(new Uint8Array(1024))).toBeNull()
  })

  test('an attribute of no length ends the list', () => {
    const bytes = record(1)
    new DataView(bytes.buffer).setUint32(60, 0, true)
    expect(parseNtfsVolume(bytes)).toEqual({ label: null, unclean: false })
  })

  test('a place is refused when it contradicts itself', () => {
    expect(ntfsVolumeRecord(new Uint8Array(512))).toBeNull()
    expect(ntfsVolumeRecord(new Uint8Array(512).fill(0xff))).toBeNull()
  })

  test('any bytes are a record or none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1023), fc.nat(255)), { maxLength: 60 }), changes => {
        const bytes = record(1)
        for (const [at, value] of changes) bytes[at] = value
        const found = parseNtfsVolume(bytes)
        expect(found === null || typeof found.unclean === 'boolean').toBe(true)
      })
    )
  })
})
