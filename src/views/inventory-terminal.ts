import type { VmAddress } from '../model/id.ts'
import type { InventoryVm } from '../model/inventory.ts'
import { inertTerminal } from './inert.ts'
import { renderTable } from './table.ts'
import { bytes, count } from './words.ts'

/** More than a line of names helps nobody: --json has them all. */
const NAMED = 10

/** What the sources contain, one VM a line. */
export function renderInventory(vms: readonly InventoryVm[], missing: readonly VmAddress[] = []): string {
  const rows = vms.map(({ source, guest }) => [
    source.from,
    source.ref,
    source.name,
    guest === null ? '-' : (guest.os?.release.name ?? 'no system found'),
    source.firmware,
    String(source.cpus),
    bytes(source.memory_bytes),
    source.disks.map(({ virtual_bytes, chain }) => `${bytes(virtual_bytes)}/${chain.length}`).join(' ') ||
      '-',
    source.nics.map(({ mac, model }) => `${mac ?? 'no MAC'} ${model ?? ''}`.trim()).join(' ') || '-'
  ])
  const head = ['SOURCE', 'VM', 'NAME', 'GUEST', 'FIRMWARE', 'CPUS', 'MEMORY', 'DISKS/LAYERS', 'NICS']
  const table = renderTable(
    head,
    rows.map(row => row.map(inertTerminal))
  )
  if (missing.length === 0) return table
  const more = missing.length - NAMED
  const names = missing.slice(0, NAMED).join(' ')
  return `${table}\nnot complete: ${count(missing.length, 'VM')} could not be read: ${names}${more > 0 ? ` and ${more} more` : ''}`
}
