import { isAccepted, parseLvmFilters } from '../formats/lvm-filter.ts'
import type { LvmFilter } from '../formats/lvm-filter.ts'
import { splice } from '../formats/splice.ts'
import type { FixInput } from '../model/fixer.ts'
import type { Volume } from '../model/id.ts'
import { deviceNames, sourceDiskNames, TARGET_SCHEMES, targetDiskNames } from './disk-names.ts'
import type { DiskNames } from './disk-names.ts'

/** What becomes of the filters of one file. */
export interface OpenedFilters {
  readonly text: string
  /** Those that get the target's disks. */
  readonly opened: ReadonlyArray<Pick<LvmFilter, 'name' | 'line'> & { readonly list: string }>
  /** Those that stay and hide devices of the target: nobody knows whether that is meant. */
  readonly hiding: ReadonlyArray<{ readonly filter: LvmFilter; readonly devices: readonly string[] }>
}

/** Adds the target's disks to filters that knew only the source's; null for a text that is not LVM's. */
export function openFilters(input: FixInput, text: string): OpenedFilters | null {
  const filters = parseLvmFilters(text)
  if (filters === null) return null
  const source = sourceDiskNames(input)
  const target = targetDiskNames(input.vm.disks)
  const found = filters.map(filter => ({ filter, ...judge(input, filter, { source, target }) }))
  const opened = found.flatMap(({ filter, hidden, certain }) =>
    certain && filter.list !== null
      ? [{ filter, list: filter.list, added: schemesOf(input, hidden).map(accepting).join('') }]
      : []
  )
  return {
    text: splice(
      text,
      opened.map(({ list: { start }, added }) => ({ start, end: start, text: added }))
    ),
    opened: opened.map(({ filter: { name, line }, list: { start, end }, added }) => ({
      name,
      line,
      list: `[ ${added}${text.slice(start, end)} ]`
    })),
    hiding: found
      .filter(({ filter, hidden, certain }) => hidden.length > 0 && !(certain && filter.list !== null))
      .map(({ filter, hidden }) => ({
        filter,
        devices: hidden.flatMap(volume => deviceNames(target, volume))
      }))
  }
}

/** What only kernels before 2.6.19, or other hypervisors, call a disk. */
const OLD_NAME = /^\/dev\/(?:hd|vd|xvd)/

interface Judged {
  /** Physical volumes that LVM would not see on the target. */
  readonly hidden: readonly Volume[]
  /** Whether it certainly saw all of them on the source, so that no volume is shown which was hidden on purpose. */
  readonly certain: boolean
}

function judge(
  { facts, os }: FixInput,
  filter: LvmFilter,
  { source, target }: { readonly source: DiskNames; readonly target: DiskNames }
): Judged {
  const volumes = facts.volume_groups.flatMap(({ name, physical_volumes }) =>
    physical_volumes
      .filter(volume => deviceNames(target, volume).length > 0)
      .map(volume => ({
        volume,
        lasting: lastingNames(facts, volume),
        root: os.root.startsWith(`lvm/${name}/`)
      }))
  )
  const seen = ({ volume, lasting, root }: (typeof volumes)[number]): boolean =>
    root ||
    deviceNames(source, volume)
      .filter(name => !OLD_NAME.test(name))
      .some(name => isAccepted(filter, [name, ...lasting]))
  const hidden = volumes.filter(
    ({ volume, lasting }) => !isAccepted(filter, [...deviceNames(target, volume), ...lasting])
  )
  return {
    hidden: hidden.map(({ volume }) => volume),
    certain: hidden.length > 0 && volumes.every(seen)
  }
}

/** Links that udev makes from what is on the volume, the same on every hardware. */
function lastingNames({ disks, filesystems }: FixInput['facts'], volume: Volume): readonly string[] {
  const uuid = filesystems.find(each => each.volume === volume)?.uuid ?? null
  const partuuid = disks
    .flatMap(({ disk, partitions }) =>
      partitions.map(each => ({ ...each, volume: `disk.${disk}/part.${each.number}` }))
    )
    .find(each => each.volume === volume)?.partuuid
  return [
    ...(uuid === null ? [] : [`/dev/disk/by-id/lvm-pv-uuid-${uuid}`]),
    ...(partuuid === undefined ? [] : [`/dev/disk/by-partuuid/${partuuid}`])
  ]
}

function schemesOf({ vm }: FixInput, hidden: readonly Volume[]): readonly string[] {
  const schemes = vm.disks
    .filter(({ index }) => hidden.some(volume => volume.split('/')[0] === `disk.${index}`))
    .map(({ bus }) => TARGET_SCHEMES[bus])
  return [...new Set(schemes)]
}

const accepting = (scheme: string): string => `"a|^/dev/${scheme}|", `
