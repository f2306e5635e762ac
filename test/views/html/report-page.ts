// Reports that tests look at: pages as the program writes them.
import { readFileSync } from 'node:fs'
import type { Plan } from '../../../src/model/plan.ts'
import type { ActionRecord, State } from '../../../src/model/state.ts'
import type { BootEvidence, Evidence } from '../../../src/views/html/evidence.ts'
import { renderHtml } from '../../../src/views/html/page.ts'
import { reportOf } from '../../../src/views/report/report.ts'
import { inCase, sha256 } from '../../golden/golden-case.ts'
import { stateOf } from '../report/state-of.ts'
import { greyPng } from './png.ts'

/** The plan of one VM with every kind of edit. */
export const spine = (): Plan => JSON.parse(readFileSync(inCase('spine', 'plan.json'), 'utf8'))

export const page = (plan: Plan, state: State | null = null, evidence: Evidence = new Map()): string =>
  renderHtml(reportOf(plan, state), { evidence, sha256 })

/** A state in which everything was done, but for what `parts` says. */
export function applied(plan: Plan, parts: Readonly<Record<string, Partial<ActionRecord>>> = {}): State {
  const all = plan.actions.map(({ id, writes }, at): readonly [string, Partial<ActionRecord>] => [
    id,
    {
      ms: 1000 * (at + 1),
      receipt: {
        made: writes.slice(0, 1).map(artifact => ({ artifact, path: null, bytes: 4096, sha256: null })),
        notes: {}
      },
      ...parts[id]
    }
  ])
  const state = stateOf(plan, Object.fromEntries(all))
  return { ...state, run: state.run && { ...state.run, status: 'done' } }
}

/** What a boot of each VM left. */
export const booted = (plan: Plan, parts: Partial<BootEvidence> = {}): Evidence =>
  new Map(
    Object.keys(plan.sources).map(vm => [
      vm,
      {
        folder: '.h2k/evidence/web01',
        milestones: [
          { name: 'bootloader', ms: 551 },
          { name: 'kernel', ms: 8439 },
          { name: 'login', ms: 29783 }
        ],
        screen: { png_base64: Buffer.from(greyPng(64, 40)).toString('base64'), width: 64, height: 40 },
        ...parts
      }
    ])
  )
