// `npm run fuzz [-- NAME...]`: 100,000 damaged files or images for each parser of what a guest or a source holds (FUZZ_CASES
// says otherwise). None may throw, and none may take longer than 100 ms.
import fc from 'fast-check'
import { BINARIES, damagedImage } from './binaries.ts'
import { damaged } from './damaged.ts'
import { PARSERS } from './parsers.ts'

const MAX_MS = 100
const cases = Number(process.env['FUZZ_CASES'] ?? 100_000)
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 0x7fffffff)

interface Target {
  readonly name: string
  readonly check: (parameters: fc.Parameters<[unknown]>) => Promise<fc.RunDetails<[unknown]>>
  readonly slowest: () => number
}

function target<Input>(name: string, inputs: fc.Arbitrary<Input>, parse: (input: Input) => unknown): Target {
  let slowest = 0
  const timed = async (input: Input): Promise<number> => {
    const [began, used] = [performance.now(), process.cpuUsage()]
    await parse(input)
    // On a machine that others use, too, time passes while somebody else computes.
    const { user, system } = process.cpuUsage(used)
    return Math.min(performance.now() - began, (user + system) / 1000)
  }
  const property = fc.asyncProperty(inputs as fc.Arbitrary<unknown>, async given => {
    const input = given as Input
    const first = await timed(input)
    // The engine may have cleaned up just then: what is slow is slow again.
    const ms = first > MAX_MS ? Math.min(first, await timed(input), await timed(input)) : first
    slowest = Math.max(slowest, ms)
    if (ms > MAX_MS) throw new Error(`took ${ms.toFixed(0)} ms`)
  })
  return { name, check: parameters => fc.check(property, parameters), slowest: () => slowest }
}

const targets: readonly Target[] = [
  ...Object.entries(PARSERS).map(([name, { parse, seeds }]) => target(name, damaged(seeds), parse)),
  ...Object.entries(BINARIES).map(([name, binary]) => target(name, damagedImage(binary), binary.parse))
]
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !targets.some(each => each.name === name))
if (unknown.length > 0 || !Number.isSafeInteger(cases) || cases < 1) {
  console.error(`no parser: ${unknown.join(' ')}; there are: ${targets.map(({ name }) => name).join(' ')}`)
  process.exit(1)
}

console.log(`seed ${seed}`)
for (const { name, check, slowest } of targets) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const result = await check({ numRuns: cases, seed })
  console.log(
    `${result.failed ? 'FAILED' : 'ok    '} ${name.padEnd(18)} ${result.numRuns} cases, slowest ${slowest().toFixed(1)} ms`
  )
  if (!result.failed) continue
  process.exitCode = 1
  console.log(
    `  input ${fc.stringify(result.counterexample).slice(0, 4000)}\n  ${String(result.errorInstance)}`
  )
}
