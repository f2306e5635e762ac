import type { BlockNode } from '../../model/block.ts'
import { H2kError, type Diagnostic } from '../../model/diagnostic.ts'
import type { GuestFacts } from '../../model/facts.ts'
import type { BlockView, Host } from '../../model/host.ts'
import type { Inspection } from '../../model/inventory.ts'
import type { SecretRef } from '../../model/secret.ts'
import { GIB } from '../../model/size.ts'
import { assembleIn, refused, unassembled } from './appliance-volumes.ts'
import { withEfiPartition } from './efi-mount.ts'
import { findRoot } from './find-root.ts'
import type { GuestDoor } from './guest-reader.ts'
import { openGrubDoor } from './grub-door.ts'
import { openGuestfsDoor } from './guestfs-door.ts'
import { readLinux } from './linux.ts'
import { mountsOf } from './mounts.ts'
import type { Disk } from './partitions.ts'
import { snapshotsKept } from './subvolume.ts'
import { survey, type Survey } from './volumes.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'

export interface InspectOptions {
  /** A device of the source guest, or `auto`. */
  readonly root_device: string
  /** Looks through an appliance in any case. */
  readonly deep: boolean
  /** Tried on encrypted volumes, which takes an appliance. */
  readonly unlock?: readonly SecretRef[]
  /** A time zone that the configuration asks for: whether the guest has it. */
  readonly timezone?: string | undefined
  /** Asked for only when an appliance is needed. */
  readonly accelerator: Promise<'kvm' | 'tcg'> | 'kvm' | 'tcg'
}

export interface Inspected {
  readonly facts: GuestFacts
  readonly inspection: Inspection
  readonly diagnostics: readonly Diagnostic[]
}

/** Jails that read at the same time: reading waits for the disk as often as for the processor. */
const LANES = 3
const LUKS = 'crypto_LUKS'
const APPLIANCE_MEMORY_BYTES = 0.75 * GIB
/** LUKS2 may want 1 GiB for one passphrase (cryptsetup(8), --pbkdf-memory). */
const UNLOCKING_MEMORY_BYTES = 2 * GIB

/**
 * Looks into the disks of one VM, in their order, and changes nothing.
 *
 * Reads    tables, superblocks and texts by our own parsers; files through GRUB's drivers in jails, or through one
 *          libguestfs launch where a fact demands it.
 * Reports  what its parts report.
 * Throws   BLOCK_VIEW_FAILED, JAIL_UNAVAILABLE, GUESTFS_CALL, SECRET_MISSING, SECRET_UNUSABLE.
 */
export async function inspectGuest(
  host: Host,
  blocks: readonly BlockNode[],
  options: InspectOptions
): Promise<Inspected> {
  const views = await openAll(host, blocks)
  try {
    const disks = views.map((source, disk) => ({ disk, path: blocks[disk]?.path ?? '', source }))
    const found = await survey(disks)
    const demand = options.deep ? 'asked for' : keyGiven(found, options)
    const direct = demand ?? (await directly(host, views, { found, options }))
    if (typeof direct !== 'string') return direct
    return await throughAppliance(host, { blocks, disks }, { options, because: direct })
  } finally {
    await Promise.all(views.map(view => view.close()))
  }
}

function keyGiven({ filesystems }: Survey, { unlock = [] }: InspectOptions): string | null {
  const locked = filesystems.filter(({ type }) => type === LUKS).map(({ volume }) => volume)
  return locked.length === 0 || unlock.length === 0 ? null : `a key was given for ${locked.join(', ')}`
}

async function openAll(host: Host, blocks: readonly BlockNode[]): Promise<readonly BlockView[]> {
  const opened = await Promise.allSettled(blocks.map(block => host.openBlock(block)))
  const views = opened.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  const failure = opened.find(result => result.status === 'rejected')
  if (failure === undefined) return views
  await Promise.all(views.map(view => view.close()))
  throw failure.reason
}

interface Job {
  readonly found: Survey
  readonly options: InspectOptions
}

/** The facts, or why only an appliance can get them. */
async function directly(
  host: Host,
  views: readonly BlockView[],
  { found, options }: Job
): Promise<Inspected | string> {
  const door = openGrubDoor({ host, views, volumes: found.volumes, sources: found.sources, lanes: LANES })
  try {
    const looked = await look(host, door, { found, options })
    return (
      looked.blocked ?? {
        ...looked.inspected,
        inspection: { inspector: 'direct', because: 'the direct reader knows every volume' }
      }
    )
  } catch (error) {
    if (error instanceof H2kError && error.diagnostics[0]?.code === 'GUEST_READER_FAILED')
      return error.message
    throw error
  }
}

async function throughAppliance(
  host: Host,
  { blocks, disks }: { readonly blocks: readonly BlockNode[]; readonly disks: readonly Disk[] },
  { options, because }: Omit<Job, 'found'> & { readonly because: string }
): Promise<Inspected> {
  const { unlock = [] } = options
  const guestfs = await host.openGuestfs({
    accelerator: await options.accelerator,
    memory_bytes: unlock.length === 0 ? APPLIANCE_MEMORY_BYTES : UNLOCKING_MEMORY_BYTES,
    disks: blocks.map(block => ({ block, overlay: null }))
  })
  const door = openGuestfsDoor(guestfs)
  try {
    const found = await survey(disks, assembleIn(guestfs, unlock))
    const { inspected } = await look(host, door, { found, options })
    const diagnostics = [...stillClosed(found, unlock), ...inspected.diagnostics]
    return { ...inspected, diagnostics, inspection: { inspector: 'libguestfs', because } }
  } finally {
    await door.close()
  }
}

function stillClosed({ opaque, volumes }: Survey, unlock: readonly SecretRef[]): readonly Diagnostic[] {
  const open = new Set(volumes.map(({ volume }) => volume))
  const locked = volumes.filter(
    ({ superblock: { type, uuid } }) => type === LUKS && !open.has(`luks/${uuid}`)
  )
  return [...unassembled(opaque), ...refused(unlock.length === 0 ? [] : locked.map(({ volume }) => volume))]
}

interface Looked {
  readonly inspected: Omit<Inspected, 'inspection'>
  readonly blocked: string | null
}

async function look(host: Host, door: GuestDoor, { found, options }: Job): Promise<Looked> {
  const { disks, filesystems, volume_groups, arrays, volumes } = found
  const root = await findRoot(door, volumes, options.root_device)
  const layout = { disks, filesystems, volume_groups, ...(arrays.length > 0 && { arrays }) }
  const seen = [...found.diagnostics, ...root.diagnostics]
  const opaque = found.opaque.length === 0 ? null : `only an appliance can read ${found.opaque.join(', ')}`
  if (root.mount === null || root.fstab === null)
    return {
      inspected: { facts: { ...layout, os: null }, diagnostics: seen },
      blocked: root.blocked ?? opaque
    }
  const placed = mountsOf(root.mount, decodeUtf8Lossy(root.fstab), volumes)
  // What fstab names and nobody found may be on a volume that only an appliance can read.
  const missing = placed.diagnostics.length === 0 ? null : opaque
  const mounts = await withEfiPartition(door, placed.mounts, found)
  const reader = door.mounted(mounts)
  const { timezone } = options
  const { os, diagnostics } = await readLinux(host, { reader, mounts, volumes, timezone })
  const told = [...seen, ...snapshotsKept(root.mount, volumes), ...placed.diagnostics, ...diagnostics]
  return {
    inspected: { facts: { ...layout, os }, diagnostics: told },
    blocked: root.blocked ?? missing ?? reader.blocked()
  }
}
