import { resolve } from 'node:path'
import { inspectHost } from '../../data/inspect/host.ts'
import { printInventoryHeader, printInventoryVm } from '../../formats/inventory-text.ts'
import type { VmAddress } from '../../model/id.ts'
import type { InventoryVm } from '../../model/inventory.ts'
import { renderInventory } from '../../views/inventory-terminal.ts'
import { count } from '../../views/words.ts'
import { type ConfigOptions, readConfig } from '../config-files.ts'
import { type ExitCode, exitCodeOf } from '../exit-codes.ts'
import { gather, type LookOptions } from '../gather.ts'
import type { Invocation } from '../invocation.ts'
import { openHost } from '../open-host.ts'

interface InventoryOptions extends ConfigOptions, LookOptions {
  readonly record?: string
  readonly json?: boolean
}

/** Shows what the sources contain. VMs that could be read are shown even when others could not. */
export async function inventory({ terminal }: Invocation, options: InventoryOptions): Promise<ExitCode> {
  const { config } = await readConfig(options)
  const host = openHost({ root: config.root })
  const accelerator =
    options.deep === true
      ? inspectHost(host).then(facts => facts.accelerator)
      : Promise.resolve('tcg' as const)
  const { vms, missing, diagnostics } = await gather(config, { look: options, host, accelerator })
  terminal.diagnostics(diagnostics)
  const exit = exitCodeOf(diagnostics)
  if (options.record !== undefined && exit === 0) {
    await host.writeFile(resolve(options.record), new TextEncoder().encode(linesOf(vms, missing)))
    terminal.note(`recorded ${count(vms.length, 'VM')} in ${options.record}`)
  } else if (options.record !== undefined)
    terminal.note(`${options.record} was not written: not every VM could be read`)
  terminal.out(options.json === true ? linesOf(vms, missing).trimEnd() : renderInventory(vms, missing))
  return exit
}

const linesOf = (vms: readonly InventoryVm[], missing: readonly VmAddress[]): string =>
  [printInventoryHeader(missing), ...vms.map(printInventoryVm)].map(line => `${line}\n`).join('')
