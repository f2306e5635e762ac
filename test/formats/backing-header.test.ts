import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qcow2Backing, qedBacking, vhdObstacle } from '../../src/formats/backing-header.ts'

interface Qcow2 {
  readonly version?: number
  readonly name?: string
  readonly at?: number
  readonly length?: number
  readonly crypt?: number
  readonly incompatible?: number
  readonly format?: string
}

function qcow2({
  version = 3,
  name = '',
  at = 0x200,
  crypt = 0,
  incompatible = 0,
  format,
  length
}: Qcow2): Uint8Array {
  const bytes = Buffer.alloc(4096)
  bytes.write('514649fb', 0, 'hex')
  bytes.writeUInt32BE(version, 4)
  if (name !== '') bytes.writeBigUInt64BE(BigInt(at), 8)
  bytes.writeUInt32BE(length ?? Buffer.byteLength(name), 16)
  bytes.writeUInt32BE(crypt, 32)
  bytes.writeBigUInt64BE(BigInt(incompatible), 72)
  bytes.writeUInt32BE(104, 100)
  if (format !== undefined) {
    const start = version === 2 ? 72 : 104
    bytes.writeUInt32BE(0x6803f857, start)
    bytes.writeUInt32BE(5, start + 4)
    bytes.writeUInt32BE(0xe2792aca, start + 16)
    bytes.writeUInt32BE(format.length, start + 20)
    bytes.write(format, start + 24)
  }
  if (at < 4096) bytes.write(name, at)
  return bytes
}

test.each([
  ['a base', {}, { backing: null, backing_format: null }],
  [
    'a backing file',
    { name: 'base.qcow2', format: 'qcow2' },
    { backing: 'base.qcow2', backing_format: 'qcow2' }
  ],
  ['version 2', { version: 2, name: 'b', format: 'raw' }, { backing: 'b', backing_format: 'raw' }],
  ['no format', { name: 'b' }, { backing: 'b', backing_format: null }],
  ['an unknown version', { version: 4 }, 'version 4 of qcow2 is unknown'],
  ['encryption', { crypt: 2 }, 'it is encrypted'],
  ['data elsewhere', { incompatible: 4 }, 'its data is in another file'],
  ['a mark of corruption', { incompatible: 2 }, 'it is marked as corrupt'],
  ['a name beyond the header', { name: 'x', at: 0x7fffffff }, 'its backing file has no readable name'],
  ['a name that is too long', { name: 'x', length: 1024 }, 'its backing file has no readable name'],
  ['a name without length', { name: 'x', length: 0 }, 'its backing file has no readable name'],
  ['a name that is no text', { name: '\ud800', length: 2 }, 'its backing file has no readable name']
] satisfies ReadonlyArray<readonly [string, Qcow2, unknown]>)('qcow2 with %s', (_, image, expected) => {
  expect(qcow2Backing(qcow2(image))).toEqual(expected)
})

function qed(features: number, name: string): Uint8Array {
  const bytes = Buffer.alloc(4096)
  bytes.write('QED\0')
  bytes.writeBigUInt64LE(BigInt(features), 16)
  bytes.writeUInt32LE(128, 56)
  bytes.writeUInt32LE(name.length, 60)
  bytes.write(name, 128)
  return bytes
}

test.each([
  [0, '', { backing: null, backing_format: null }],
  [1, 'b.img', { backing: 'b.img', backing_format: null }],
  [5, 'b.img', { backing: 'b.img', backing_format: 'raw' }],
  [1, '', 'its backing file has no readable name'],
  [8, '', 'it uses features that are unknown']
])('qed with features %i and %j', (features, name, expected) => {
  expect(qedBacking(qed(features, name))).toEqual(expected)
})

test('a differencing VHD is refused', () => {
  const footer = (type: number): Uint8Array => {
    const bytes = Buffer.alloc(512)
    bytes.writeUInt32BE(type, 60)
    return bytes
  }
  expect([2, 3].map(type => vhdObstacle(footer(type)))).toEqual([null, null])
  expect(vhdObstacle(footer(4))).toBe('it is a differencing disk: merge it with its parent in Hyper-V first')
})

test('nothing throws or hangs', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const image = Buffer.concat([Buffer.from('514649fb00000003', 'hex'), bytes])
      qcow2Backing(image)
      qedBacking(image)
      vhdObstacle(image)
    }),
    { numRuns: 5000 }
  )
})
