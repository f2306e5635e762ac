import { fixtureConfig, fixtureVm, HOST, sha256 } from '../../../bench/compile-fixture.ts'
import { loadConfig } from '../../../src/control/config/load.ts'
import { compile } from '../../../src/control/compile.ts'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { InventoryVm } from '../../../src/model/inventory.ts'
import type { Plan } from '../../../src/model/plan.ts'

/** The plan of an estate of so many VMs, compiled; `change` is what differs in the inventory. */
export function estate(
  count: number,
  change: (vm: InventoryVm) => InventoryVm = vm => vm,
  warnings: readonly Diagnostic[] = []
): Plan {
  const text = fixtureConfig(count)
  const { value: config, diagnostics } = loadConfig([{ path: 'h2k.yaml', text }], {
    env: {},
    vars: {},
    cwd: '/'
  })
  if (config === undefined) throw new Error(JSON.stringify(diagnostics))
  const { value: plan, diagnostics: found } = compile({
    config,
    files: [{ path: 'h2k.yaml', sha256: sha256.of(text) }],
    vms: Array.from({ length: count }, (_, n) => change(fixtureVm(n))),
    host: HOST,
    diagnostics: warnings,
    meta: { created_at: '2000-01-01T00:00:00Z', h2k_version: '0.1.0', root: '.' },
    sha256
  })
  if (plan === undefined) throw new Error(JSON.stringify(found.slice(0, 3)))
  return plan
}
