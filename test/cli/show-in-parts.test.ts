// Large plans are shown in parts. What is refused here is read as a whole afterwards, so that null is always right; text is
// right only where the whole plan is one that readPlan takes.
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { collectParts } from '../../src/cli/collect-parts.ts'
import { cutPlan } from '../../src/cli/cut-plan.ts'
import { showInParts } from '../../src/cli/show-in-parts.ts'
import { showPart } from '../../src/cli/show-part.ts'
import { canonicalJson } from '../../src/plan/canonical-json.ts'
import { digestOf } from '../../src/plan/freeze.ts'
import { linesText } from '../../src/plan/file-text.ts'
import { partFrame, readFrame } from '../../src/plan/part.ts'
import { readPlan } from '../../src/plan/read.ts'
import { renderPlan, renderSummary } from '../../src/views/plan-terminal.ts'
import { scratch } from '../e2e/h2k.ts'
import { inCase, sha256 } from '../golden/golden-case.ts'

const file = inCase('several-vms', 'plan.json')
const { value: plan } = readPlan(readFileSync(file), { path: file, sha256 })
if (plan === undefined) throw new Error('the case is a plan')
// As a large plan is written.
const text = [...linesText(plan)].join('')
const bytes = Buffer.from(text)
const all = `${renderPlan(plan, { colour: false })}\n`

/** As the program does it, without threads; null where the plan has to be read as a whole. */
async function shown(content: string | Uint8Array, size = 1000): Promise<string | null> {
  const own = Buffer.from(content)
  const cut = cutPlan(own, size)
  const frame = cut === null ? null : readFrame(cut.frame)
  if (cut === null || frame === null) return null
  const of = { bytes: own, frame: partFrame(frame), colour: false }
  const sections = await collectParts({ bytes: own, frame, cuts: cut.cuts }, deliver => {
    for (const [index, each] of cut.cuts.entries()) if (!deliver(index, showPart(of, each))) return
  })
  if (sections === null) return null
  return `${sections.map(each => Buffer.from(each).toString()).join('')}${renderSummary({ plan: frame, run: null }, { colour: false })}\n`
}

/** What readPlan makes of the same bytes. */
function whole(content: string | Uint8Array): string | null {
  const { value } = readPlan(typeof content === 'string' ? content : new Uint8Array(content), {
    path: file,
    sha256
  })
  return value === undefined ? null : `${renderPlan(value, { colour: false })}\n`
}

test('a plan in parts is the same text, however it is cut', async () => {
  expect(cutPlan(bytes, 1000)?.cuts).toHaveLength(4)
  for (const size of [1, 1000, 50_000, 100_000, 1_000_000]) expect(await shown(text, size)).toBe(all)
})

test('threads show the same, in colour too', async () => {
  const folder = await scratch()
  const path = join(folder, 'plan.json')
  await writeFile(path, bytes)
  for (const colour of [false, true]) {
    const parts = await showInParts(path, { colour, from: 0, size: 1000 })
    expect(Buffer.concat([...(parts?.text ?? [])]).toString()).toBe(`${renderPlan(plan, { colour })}\n`)
    expect(parts?.frame.diagnostics).toEqual(plan.diagnostics)
  }
  await writeFile(path, text.replace('"because":"', '"because":"x'))
  expect(await showInParts(path, { colour: false, from: 0, size: 1000 })).toBeNull()
})

test('what is small, missing, no file or another plan than the expected one is not for threads', async () => {
  const path = join(await scratch(), 'plan.json')
  await writeFile(path, bytes)
  const colour = false
  expect(await showInParts(path, { colour })).toBeNull()
  expect(await showInParts(`${path}.not`, { colour, from: 0 })).toBeNull()
  expect(await showInParts(import.meta.dirname, { colour, from: 0 })).toBeNull()
  expect(await showInParts(path, { colour, from: 0, expectDigest: `sha256:${'0'.repeat(64)}` })).toBeNull()
  expect(await showInParts(path, { colour, from: 0, expectDigest: plan.digest })).not.toBeNull()
})

test('R39 whatever byte is changed: shown in parts is only what would be read as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ by
      const parts = await shown(changed)
      if (parts !== null) expect(parts).toBe(whole(changed))
    }),
    { numRuns: 150 }
  )
})

test('R39 what stands between two parts is a comma', async () => {
  const [first, second] = cutPlan(bytes, 1000)?.cuts ?? []
  for (const end of [first?.actions[1], first?.sources[1], second?.actions[1], second?.sources[1]]) {
    const changed = Uint8Array.from(bytes)
    changed[end ?? 0] = '-'.charCodeAt(0)
    expect(whole(changed)).toBeNull()
    expect(await shown(changed)).toBeNull()
  }
})

test('R39 whatever piece is taken out, doubled or moved: shown in parts is only what would be read as a whole', async () => {
  const lines = text.split('\n')
  const place = fc.nat(lines.length - 1)
  await fc.assert(
    fc.asyncProperty(
      place,
      fc.integer({ min: 1, max: 60 }),
      place,
      fc.boolean(),
      async (from, count, to, keep) => {
        const moved = lines.slice(from, from + count)
        const rest = keep ? lines : lines.toSpliced(from, count)
        const changed = rest.toSpliced(to, 0, ...moved).join('\n')
        const parts = await shown(changed)
        if (parts !== null) expect(parts).toBe(whole(changed))
      }
    ),
    { numRuns: 150 }
  )
})

type Tree = { [key: string]: Tree } & Tree[]

/** The plan with a change that somebody sealed again, in our layout. */
function resealed(change: (plan: Tree) => void): string {
  const copy = JSON.parse(text)
  change(copy)
  copy.digest = digestOf(copy, sha256)
  return [...linesText(copy as unknown as Plan)].join('')
}

const first = (copy: Tree, vm: string): Tree => {
  const found = copy['actions']?.find(action => Object.is(action['vm'], vm))
  if (found === undefined) throw new Error(`the case has no ${vm}`)
  return found
}

test.each<[string, string]>([
  ['compact', JSON.stringify(plan)],
  ['as small ones are written', [...canonicalJson(plan, '  ')].join('')],
  ['with other line ends', text.replaceAll('\n', '\r\n')],
  ['with a member twice', text.replace('\n"summary"', '\n"sources":{},\n"summary"')],
  ['with all actions twice', text.replace('\n"applyable"', '\n"actions":[],\n"applyable"')],
  ['with a source twice', text.replace('\n"vm.b4":{', '\n"vm.a15":{},\n"vm.b4":{')],
  ['without a line end', text.trimEnd()],
  ['with more behind it', `${text}x`],
  ['without VMs', resealed(copy => Object.assign(copy, { actions: [], sources: {} }))],
  ['with another digest', text.replace(plan.digest, `sha256:${'0'.repeat(64)}`)],
  [
    'with an artifact that two VMs write',
    resealed(copy => Object.assign(first(copy, 'vm.b4'), { writes: first(copy, 'vm.a15')['writes'] }))
  ],
  [
    'with a need of another VM',
    resealed(copy => Object.assign(first(copy, 'vm.b4'), { needs: [first(copy, 'vm.a15')['id']] }))
  ],
  [
    'with VMs in another order',
    resealed(copy => Object.assign(copy, { actions: [...(copy['actions'] ?? [])].toReversed() }))
  ]
])('a plan %s is read as a whole', async (_, content) => {
  expect(await shown(content)).toBeNull()
})

test('what a newer minor version knows more is covered by the digest, and shown', async () => {
  const newer = resealed(copy => {
    Object.assign(copy, { format_version: '1.7', news: { kept: 'ä, 1.5' } })
    Object.assign(first(copy, 'vm.b4'), { news: 'for the next release: \u2028 ä' })
  })
  expect(await shown(newer)).toBe(whole(newer))
  expect(await shown(newer)).not.toBeNull()
  expect(await shown(newer.replaceAll('next release', 'last release'))).toBeNull()
})
