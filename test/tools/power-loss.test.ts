import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { applyAt, digestOf, expectResumed, machineAt } from '../data/apply/aftermath.ts'
import { mortal } from '../data/apply/mortal.ts'
import { FINAL, sha256, smallPlan, XML } from '../data/apply/small-plan.ts'

// Takes the power away before every single call of h2k to the filesystem, with all that was not flushed, and resumes.

const { power } = await vi.hoisted(async () => {
  const { createPower } = await import('../data/apply/power.ts')
  return { power: createPower() }
})

// Everything that is asked for is done by the real one; the power only remembers, and cuts off.
vi.mock('node:fs/promises', async original => {
  const { fsOn } = await import('../data/apply/power.ts')
  return fsOn(power, await original())
})

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'h2k-power-'))
})
afterAll(() => rmSync(base, { recursive: true }))

/** Applies until the power goes after so many calls; says which was the last. */
async function cutAfter(after: number): Promise<{ readonly calls: number }> {
  const root = mkdtempSync(join(base, 'cut-'))
  const { plan, bytes } = smallPlan(root)
  // Whoever looks for its process afterwards finds another boot.
  const machine = mortal(machineAt(root), { after: Number.MAX_SAFE_INTEGER, torn: false })
  power.begin(root, after)
  await applyAt(plan, machine).catch(() => undefined)
  await machine.bury()
  const calls = power.calls.length
  const where = `power lost after call ${calls}, ${power.calls.at(-1)}`
  power.cut()
  if (after > calls) expectWhole(root, bytes)
  await expectResumed(root, { plan, bytes, where })
  rmSync(root, { recursive: true })
  return { calls }
}

/** An apply that said that it is done has everything on the disk. */
function expectWhole(root: string, bytes: Uint8Array): void {
  expect(digestOf(join(root, FINAL))).toBe(sha256(bytes))
  expect(readFileSync(join(root, XML), 'utf8')).toContain(`<source file='${root}/${FINAL}'/>`)
  expect(JSON.parse(readFileSync(join(root, '.h2k/state.json'), 'utf8')).run.status).toBe('done')
}

test(
  'R09 an apply that loses its power before any call, with all that was not flushed, is finished by the next one',
  { timeout: 1_800_000 },
  async () => {
    const { calls } = await cutAfter(Number.MAX_SAFE_INTEGER)
    let survived = 0
    for (let after = 0; after <= calls; after += 1) {
      await cutAfter(after)
      survived += 1
    }
    expect(survived).toBe(calls + 1)
    console.log(`${calls} calls to the filesystem, ${survived} losses of power tried, ${survived} survived`)
  }
)
