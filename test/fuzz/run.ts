// `npm run fuzz [-- NAME...]`: 100,000 damaged files for each parser of guest files (FUZZ_CASES says otherwise). None may
// throw, and none may take longer than 100 ms.
import fc from 'fast-check'
import { damaged } from './damaged.ts'
import { PARSERS } from './parsers.ts'

const MAX_MS = 100
const cases = Number(process.env['FUZZ_CASES'] ?? 100_000)
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 0x7fffffff)
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !Object.hasOwn(PARSERS, name))
if (unknown.length > 0 || !Number.isSafeInteger(cases) || cases < 1) {
  console.error(`no parser: ${unknown.join(' ')}; there are: ${Object.keys(PARSERS).join(' ')}`)
  process.exit(1)
}

console.log(`seed ${seed}`)
for (const [name, { parse, seeds }] of Object.entries(PARSERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  let slowest = 0
  const timed = (text: string): number => {
    const began = performance.now()
    parse(text)
    return performance.now() - began
  }
  const result = fc.check(
    fc.property(damaged(seeds), text => {
      const first = timed(text)
      // The engine may have cleaned up just then: what is slow is slow again.
      const ms = first > MAX_MS ? Math.min(first, timed(text), timed(text)) : first
      slowest = Math.max(slowest, ms)
      if (ms > MAX_MS) throw new Error(`took ${ms.toFixed(0)} ms`)
    }),
    { numRuns: cases, seed }
  )
  console.log(
    `${result.failed ? 'FAILED' : 'ok    '} ${name.padEnd(18)} ${result.numRuns} cases, slowest ${slowest.toFixed(1)} ms`
  )
  if (!result.failed) continue
  process.exitCode = 1
  console.log(`  input ${JSON.stringify(result.counterexample)}\n  ${String(result.errorInstance)}`)
}
