import type { DesiredDisk, DesiredNic } from '../../model/desired.ts'
import { type EffectiveNic, NIC_DEFAULTS } from '../../model/effective.ts'
import type { SourceDisk } from '../../model/source.ts'
import { chainToBlock } from '../../formats/block-chain.ts'
import type { WithBuses, WithFirmware } from '../graph/draft.ts'

/**
 * Settles what each disk and NIC is attached to. The order of the source stays: its first disk is the boot disk.
 *
 * Reads    output and nics of the config; disks and NICs of the source.
 * Writes   disks (all but their final path), nics (index, source, model).
 */
export function assignBuses(draft: WithFirmware): WithBuses {
  const disks = draft.source.disks.flatMap((disk, index) => desiredDisk(draft, disk, index))
  const wanted = draft.config.nics ?? draft.source.nics.map(() => NIC_DEFAULTS)
  return { ...draft, disks, nics: wanted.map((nic, index) => desiredNic(draft, nic, index)) }
}

function desiredDisk(draft: WithFirmware, disk: SourceDisk, index: number): Array<Omit<DesiredDisk, 'path'>> {
  const { format, compress, checksum, disk_bus: bus } = draft.config.output
  const { virtual_bytes, allocated_bytes } = disk
  const block = chainToBlock(draft.source.dir, disk)
  // A disk without a chain holds nothing to copy; the check `disks` reports it.
  if (block === null) return []
  return [{ kind: 'disk', index, block, virtual_bytes, allocated_bytes, bus, format, compress, checksum }]
}

function desiredNic(
  draft: WithFirmware,
  { model }: EffectiveNic,
  index: number
): Omit<DesiredNic, 'mac' | 'attach'> {
  const source = draft.source.nics[index]
  return { kind: 'nic', index, source_key: source?.key ?? null, source_mac: source?.mac ?? null, model }
}
