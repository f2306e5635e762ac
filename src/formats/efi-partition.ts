import type { GuestFacts } from '../model/facts.ts'
import type { Volume } from '../model/id.ts'

/** In a GPT, and in a table of the old kind. Source: UEFI Specification, 5.3.3 and 5.2.2. */
const TYPES: Readonly<Record<string, string>> = { gpt: 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b', mbr: 'ef' }

/** Every partition that says it is an EFI system partition and holds a FAT, by disk and number. */
export function efiPartitions({
  disks,
  filesystems
}: Pick<GuestFacts, 'disks' | 'filesystems'>): readonly Volume[] {
  const fats = new Set(filesystems.flatMap(({ volume, type }) => (type === 'vfat' ? [volume] : [])))
  return disks.flatMap(({ disk, table, partitions }) =>
    partitions
      .filter(({ type }) => type === TYPES[table])
      .map(({ number }): Volume => `disk.${disk}/part.${number}`)
      .filter(volume => fats.has(volume))
  )
}
