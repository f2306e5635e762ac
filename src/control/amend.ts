import type { Checked } from '../model/diagnostic.ts'
import type { Sha256 } from '../model/hash.ts'
import type { HostFacts, InventoryVm } from '../model/inventory.ts'
import type { Deferral, Plan, PlanMeta } from '../model/plan.ts'
import type { State } from '../model/state.ts'
import type { ForeignFiles } from '../model/target.ts'
import { compile } from './compile.ts'
import { loadConfig } from './config/load.ts'
import { expiredWaivers } from './waivers.ts'

export interface AmendInput {
  readonly plan: Plan & { readonly deferred: Deferral }
  /** What apply saw inside the deferred VMs. */
  readonly vms: readonly InventoryVm[]
  readonly host: HostFacts
  readonly targets: ForeignFiles | undefined
  readonly state: Pick<State, 'lineage' | 'actions'> | null
  /** Absolute: where the plan's relative paths start. Only for the way from one path to another. */
  readonly root: string
  /** YYYY-MM-DD: a waiver that was good for the plan may have expired since. */
  readonly today: string
  readonly meta: PlanMeta
  readonly sha256: Sha256
}

/** What stands for a file name in places of a configuration that came with a plan. */
const IN_THE_PLAN = '(plan)'

/**
 * The plan that a deferring plan left open: its own frozen configuration and what is known now, nothing else. Reports
 * what `compile` reports.
 */
export function compileAmendment(input: AmendInput): Checked<Plan> {
  const { plan, vms, host, targets, state, root, today, meta, sha256 } = input
  // Every JSON text is YAML; whatever looked like a reference has been resolved.
  const text = JSON.stringify(plan.deferred.config, null, 2).replaceAll('${', () => '$${')
  const loaded = loadConfig([{ path: IN_THE_PLAN, text }], { env: {}, vars: {}, cwd: root })
  if (loaded.value === undefined) return { diagnostics: loaded.diagnostics }
  const expired = expiredWaivers(loaded.value, today)
  if (expired.length > 0) return { diagnostics: expired }
  return compile({
    config: { ...loaded.value, files: [] },
    files: plan.config.files,
    vms,
    host,
    targets,
    state,
    diagnostics: [],
    amends: plan.digest,
    meta,
    sha256
  })
}
