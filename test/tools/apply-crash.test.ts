import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { applyAt, expectResumed, machineAt } from '../data/apply/aftermath.ts'
import { Death, type Fate, mortal, type Mortal } from '../data/apply/mortal.ts'
import { smallPlan } from '../data/apply/small-plan.ts'

// Kills an apply after every single call of its machine, and resumes it as another process would.

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'h2k-crash-'))
})
afterAll(() => rmSync(base, { recursive: true }))

async function applyUntilDeath(root: string, plan: Plan, fate: Fate): Promise<Mortal> {
  const machine = mortal(machineAt(root), fate)
  await applyAt(plan, machine).catch((error: unknown) => {
    if (!(error instanceof Death)) throw error
  })
  await machine.bury()
  return machine
}

/** What an apply that nobody kills asks of its machine. */
async function uninterrupted(): Promise<readonly string[]> {
  const root = mkdtempSync(join(base, 'whole-'))
  const { plan } = smallPlan(root)
  return (await applyUntilDeath(root, plan, { after: Number.MAX_SAFE_INTEGER, torn: false })).calls
}

async function killAndResume(fate: Fate): Promise<void> {
  const root = mkdtempSync(join(base, 'killed-'))
  const { plan, bytes } = smallPlan(root)
  const machine = await applyUntilDeath(root, plan, fate)
  const where = `killed after call ${fate.after}, ${machine.calls.at(-1)}${fate.torn ? ', torn' : ''}`
  await expectResumed(root, { plan, bytes, where })
  rmSync(root, { recursive: true })
}

test(
  'R08 an apply that is killed after any call is finished by the next one',
  { timeout: 1_800_000 },
  async () => {
    const calls = await uninterrupted()
    let survived = 0
    for (let after = 0; after <= calls.length; after += 1) {
      const fates = [
        { after, torn: false },
        ...(calls[after - 1] === 'log.append' ? [{ after, torn: true }] : [])
      ]
      for (const fate of fates) {
        await killAndResume(fate)
        survived += 1
      }
    }
    console.log(`${calls.length} calls, ${survived} points of death tried, ${survived} survived`)
  }
)
