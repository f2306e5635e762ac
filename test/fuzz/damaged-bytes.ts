import fc from 'fast-check'

/** Numbers at which a parser that trusts what it reads goes wrong. */
const VALUES: readonly bigint[] = [
  ...[0n, 1n, 2n, 7n, 0x7fn, 0x80n, 0xffn, 0x200n, 0x1000n, 0x7fffn, 0xffffn],
  ...[0x7fffffffn, 0x80000000n, 0xffffffffn, 0x1fffffffffffffn, 0x20000000000000n, 0xffffffffffffffffn]
]

export type ByteStep =
  | {
      readonly how: 'number'
      readonly at: number
      readonly value: bigint
      readonly size: 1 | 2 | 4 | 8
      readonly big: boolean
    }
  | { readonly how: 'copy'; readonly at: number; readonly from: number; readonly length: number }
  | { readonly how: 'cut'; readonly at: number }

// Places are parts of 2^24, since the bytes are not known yet.
const anywhere = fc.nat(0xffffff)
// What counts most stands in front.
const place = fc.oneof(
  anywhere,
  anywhere.map(at => Math.floor((at / 0x1000000) ** 3 * 0x1000000))
)
export const byteStep: fc.Arbitrary<ByteStep> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      how: fc.constant('number' as const),
      at: place,
      value: fc.oneof(fc.constantFrom(...VALUES), fc.bigInt(0n, 0xffffffffffffffffn)),
      size: fc.constantFrom(1 as const, 2 as const, 4 as const, 8 as const),
      big: fc.boolean()
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      how: fc.constant('copy' as const),
      at: place,
      from: place,
      length: fc.integer({ min: 1, max: 600 })
    })
  },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('cut' as const), at: place }) }
)

/** Changes bytes in place, `at` counting the bytes that hold anything; returns how many are left. */
export function damage(bytes: Uint8Array, step: ByteStep): number {
  const at = Math.floor((step.at / 0x1000000) * bytes.length)
  if (step.how === 'cut') return at
  if (step.how === 'copy') {
    const from = Math.floor((step.from / 0x1000000) * bytes.length)
    bytes.copyWithin(at, from, from + step.length)
    return bytes.length
  }
  for (let index = 0; index < step.size && at + index < bytes.length; index += 1) {
    const shift = BigInt(8 * (step.big ? step.size - 1 - index : index))
    bytes[at + index] = Number((step.value >> shift) & 0xffn)
  }
  return bytes.length
}
