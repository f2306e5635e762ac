import type { InventoryVm } from '../model/inventory.ts'
import { inertTerminal } from './inert.ts'
import { renderTable } from './table.ts'
import { bytes } from './words.ts'

/** What the sources contain, one VM a line. */
export function renderInventory(vms: readonly InventoryVm[]): string {
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
  return renderTable(
    head,
    rows.map(row => row.map(inertTerminal))
  )
}
