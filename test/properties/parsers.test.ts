import fc from 'fast-check'
import { test } from 'vitest'
import { damaged } from '../fuzz/damaged.ts'
import { PARSERS } from '../fuzz/parsers.ts'

test.each(Object.entries(PARSERS))('whatever a file holds: %s does not throw', (_, { parse, seeds }) => {
  fc.assert(
    fc.property(damaged(seeds), text => void parse(text)),
    { numRuns: 300 }
  )
})
