import fc from 'fast-check'
import { test } from 'vitest'
import { BINARIES, damagedImage } from '../fuzz/binaries.ts'
import { damaged } from '../fuzz/damaged.ts'
import { PARSERS } from '../fuzz/parsers.ts'

test.each(Object.entries(PARSERS))('whatever a file holds: %s does not throw', (_, { parse, seeds }) => {
  fc.assert(
    fc.property(damaged(seeds), text => void parse(text)),
    { numRuns: 300 }
  )
})

test.each(Object.entries(BINARIES))('whatever an image holds: %s does not throw', async (_, binary) => {
  await fc.assert(
    fc.asyncProperty(damagedImage(binary), async image => void (await binary.parse(image))),
    { numRuns: 300 }
  )
})
