import { describe, expect, test } from 'vitest'
import { crc32 } from '../../src/formats/crc32.ts'
import {
  isExtended,
  isProtective,
  mbrPartition,
  parseBootRecord,
  parseGptEntries,
  parseGptHeader
} from '../../src/formats/partition-table.ts'

interface Entry {
  readonly flag?: number
  readonly type: number
  readonly start: number
  readonly sectors: number
}

function bootRecord(id: number, entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(512)
  const view = new DataView(bytes.buffer)
  view.setUint32(440, id, true)
  entries.forEach(({ flag = 0, type, start, sectors }, index) => {
    const at = 446 + index * 16
    view.setUint8(at, flag)
    view.setUint8(at + 4, type)
    view.setUint32(at + 8, start, true)
    view.setUint32(at + 12, sectors, true)
  })
  view.setUint16(510, 0xaa55, true)
  return bytes
}

describe('boot record', () => {
  test('holds the used entries', () => {
    const record = parseBootRecord(
      bootRecord(0x5ca1ab1e, [
        { flag: 0x80, type: 0x83, start: 2048, sectors: 100 },
        { type: 0x05, start: 4096, sectors: 200 }
      ])
    )
    expect(record).toEqual({
      id: '5ca1ab1e',
      entries: [
        { slot: 0, type: 0x83, bootable: true, start_sector: 2048, sectors: 100 },
        { slot: 1, type: 0x05, bootable: false, start_sector: 4096, sectors: 200 }
      ]
    })
    expect(record?.entries.map(isExtended)).toEqual([false, true])
  })

  test.each([
    ['without a signature', () => bootRecord(1, [{ type: 0x83, start: 1, sectors: 1 }]).fill(0, 510)],
    [
      'with an entry that begins with code',
      () => bootRecord(1, [{ flag: 0x0d, type: 0x83, start: 1, sectors: 1 }])
    ],
    ['cut short', () => bootRecord(1, []).subarray(0, 300)],
    ['empty', () => new Uint8Array(0)]
  ])('is none %s', (_, bytes) => {
    expect(parseBootRecord(bytes())).toBeNull()
  })

  test('numbers a partition as the kernel and blkid do', () => {
    const entry = { slot: 0, type: 0x82, bootable: false, start_sector: 4_294_967_295, sectors: 8 }
    expect(mbrPartition('0000abcd', 12, entry)).toEqual({
      number: 12,
      start_bytes: 2_199_023_255_040,
      bytes: 4096,
      type: '82',
      partuuid: '0000abcd-0c',
      bootable: false
    })
  })

  test('a protective entry announces a GPT', () => {
    const record = parseBootRecord(bootRecord(0, [{ type: 0xee, start: 1, sectors: 99 }]))
    expect(record?.entries.map(isProtective)).toEqual([true])
  })
})

const DISK_GUID = 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b'
const DISK_GUID_BYTES = [
  0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8, 0xd2, 0x11, 0xba, 0x4b, 0x00, 0xa0, 0xc9, 0x3e, 0xc9, 0x3b
]

function gptTable(): Uint8Array {
  const table = new Uint8Array(4 * 128)
  const view = new DataView(table.buffer)
  // The third of four entries is used.
  table.set(DISK_GUID_BYTES, 256)
  table.set(
    Uint8Array.from({ length: 16 }, (_, index) => index + 1),
    272
  )
  view.setBigUint64(256 + 32, 2048n, true)
  view.setBigUint64(256 + 40, 4095n, true)
  view.setBigUint64(256 + 48, 4n, true)
  return table
}

function gptHeader(change: (view: DataView) => void = () => undefined): Uint8Array {
  const bytes = new Uint8Array(512)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('EFI PART'))
  view.setUint32(12, 92, true)
  view.setBigUint64(24, 1n, true)
  bytes.set(DISK_GUID_BYTES, 56)
  view.setBigUint64(72, 2n, true)
  view.setUint32(80, 4, true)
  view.setUint32(84, 128, true)
  view.setUint32(88, crc32(gptTable()), true)
  change(view)
  view.setUint32(16, crc32(bytes.subarray(0, 92)), true)
  return bytes
}

describe('GPT', () => {
  test('header and entries', () => {
    const header = parseGptHeader(gptHeader(), 1)
    expect(header).toEqual({
      id: DISK_GUID,
      entries_lba: 2,
      entry_count: 4,
      entry_bytes: 128,
      entries_crc: crc32(gptTable())
    })
    if (header === null) return
    expect(parseGptEntries(header, gptTable(), 512)).toEqual([
      {
        number: 3,
        start_bytes: 1_048_576,
        bytes: 1_048_576,
        type: DISK_GUID,
        partuuid: '04030201-0605-0807-090a-0b0c0d0e0f10',
        bootable: true
      }
    ])
  })

  test.each<[string, () => Uint8Array, number]>([
    ['another place', () => gptHeader(), 2],
    ['a wrong checksum', () => gptHeader().fill(7, 60, 61), 1],
    ['a million entries', () => gptHeader(view => view.setUint32(80, 1_000_000, true)), 1],
    ['entries of no size', () => gptHeader(view => view.setUint32(84, 0, true)), 1],
    ['a size beyond its sector', () => gptHeader(view => view.setUint32(12, 4_000_000_000, true)), 1]
  ])('is refused with %s', (_, bytes, lba) => {
    expect(parseGptHeader(bytes(), lba)).toBeNull()
  })

  test('a table with one flipped bit is refused', () => {
    const header = parseGptHeader(gptHeader(), 1)
    const table = gptTable()
    table[300] = 1
    expect(header === null ? undefined : parseGptEntries(header, table, 512)).toBeNull()
    expect(header === null ? undefined : parseGptEntries(header, gptTable().subarray(0, 500), 512)).toBeNull()
  })
})

test.each([
  ['123456789', 0xcbf43926],
  ['', 0]
])('crc32 of %j', (text, crc) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(crc)
})
