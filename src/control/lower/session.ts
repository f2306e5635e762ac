import { efiPartitions } from '../../formats/efi-partition.ts'
import type { GuestFacts, Mount } from '../../model/facts.ts'
import type { Volume } from '../../model/id.ts'
import type { SecretRef } from '../../model/secret.ts'
import { MIB } from '../../model/size.ts'
import type { WithPaths } from '../graph/draft.ts'
import { names, type Step, type StepOf } from './step.ts'

/** Enough for the journal and the log of a large XFS to be replayed; less starts no faster. */
const APPLIANCE_BYTES = 1024 * MIB
/** LUKS2 may want 1 GiB for one passphrase (cryptsetup(8), --pbkdf-memory). */
const UNLOCKING_BYTES = 2048 * MIB

/** Filesystems that give unused blocks back to the overlay (fstrim(8)). */
const TRIMMED: readonly string[] = ['btrfs', 'ext4', 'xfs']

export interface Session {
  readonly vm: WithPaths
  readonly facts: GuestFacts
  readonly edits: readonly Step[]
  readonly accelerator: 'kvm' | 'tcg'
}

/** Everything that happens inside the guest: overlays, one appliance for all disks, the edits, the seal. */
export function sessionSteps(session: Session): readonly Step[] {
  return [
    ...session.vm.disks.map(({ index }) => create(session, index)),
    open(session),
    ...session.edits,
    close(session)
  ]
}

/**
 * Mountpoints worth a trim; without one and without edits there is nothing to start an appliance for. One for each
 * filesystem; encryption, RAID and snapshots of LVM may refuse to pass it on.
 */
export function trimmed({ os, filesystems, volume_groups }: GuestFacts): readonly string[] {
  const types = new Map(filesystems.map(({ volume, type }) => [volume, type]))
  const layered = volume_groups
    .filter(({ physical_volumes }) => physical_volumes.some(isLayered))
    .map(({ name }) => `lvm/${name}/`)
  const keeping = new Set(
    volume_groups.flatMap(({ name, no_discard = [] }) => no_discard.map(lv => `lvm/${name}/${lv}`))
  )
  return (os?.mounts ?? [])
    .filter(({ volume }) => TRIMMED.includes(types.get(volume) ?? ''))
    .filter(
      ({ volume }) =>
        !isLayered(volume) && !keeping.has(volume) && !layered.some(group => volume.startsWith(group))
    )
    .filter(({ volume }, index, all) => all.findIndex(other => other.volume === volume) === index)
    .map(({ mountpoint }) => mountpoint)
}

const isLayered = (volume: Volume): boolean => /^(?:luks|md)\//.test(volume)

function create({ vm }: Session, index: number): StepOf<'qemu-img.create'> {
  const { disk: id, art } = names(vm.address)
  return {
    id: id(index, 'overlay'),
    kind: 'qemu-img.create',
    phase: 'fix',
    effect: 'create',
    idempotence: 'replace',
    because: 'the guest is changed on an overlay; its source is never written',
    after: [],
    reads: [],
    writes: [art.overlay(index)],
    undo: { artifact: art.guest, how: 'drop-layer' },
    layer: art.guest,
    preconditions: [],
    params: { path: vm.paths.overlays[index] ?? '', virtual_bytes: vm.disks[index]?.virtual_bytes ?? 0 },
    estimate_bytes: 0
  }
}

function open(session: Session): StepOf<'guestfs.open'> {
  const { vm, facts, edits, accelerator } = session
  const { action, art, source } = names(vm.address)
  const mounts = mounted(session).map(({ mountpoint, volume, options }) => ({ mountpoint, options, volume }))
  const unlock = unlocked(facts, vm.config.guest?.unlock ?? [])
  return {
    id: action('guest/open'),
    kind: 'guestfs.open',
    phase: 'fix',
    effect: 'modify',
    idempotence: 'replace',
    because:
      edits.length === 0
        ? 'what the guest deleted need not be copied'
        : `one appliance for ${edits.length === 1 ? '1 edit' : `all ${edits.length} edits`}`,
    after: [],
    reads: vm.disks.flatMap(({ index }) => [art.overlay(index), source(index)]),
    writes: [art.guest],
    undo: { artifact: art.guest, how: 'drop-layer' },
    layer: art.guest,
    preconditions: [
      { check: 'source.fingerprint', vm: vm.address },
      { accelerator, check: 'host.accelerator' }
    ],
    params: {
      accelerator,
      disks: vm.disks.map(({ block, index }) => ({ block, overlay: vm.paths.overlays[index] ?? null })),
      memory_bytes: unlock.length === 0 ? APPLIANCE_BYTES : UNLOCKING_BYTES,
      mounts,
      ...(unlock.length > 0 && { unlock })
    },
    estimate_bytes: 0
  }
}

/**
 * All that the guest mounts, but for an EFI partition that a BIOS guest starts nothing from and no edit is on: images for
 * both kinds of firmware have one, and where nobody ever wrote it, it need not be sound.
 */
function mounted({ vm, facts, edits }: Session): readonly Mount[] {
  const mounts = facts.os?.mounts ?? []
  if (vm.firmware === 'efi' || edits.some(({ kind }) => kind === 'guest.run')) return mounts
  const partitions = efiPartitions(facts)
  const paths = edits.flatMap(({ params }) => ('path' in params ? params.path : []))
  return mounts.filter(
    ({ mountpoint, volume }) =>
      // Links lead to what is in /boot.
      mountpoint === '/boot' ||
      !partitions.includes(volume) ||
      paths.some(path => path.startsWith(`${mountpoint}/`))
  )
}

/** What inspection could open is opened again: the others have no volume of what is behind them. */
function unlocked({ filesystems }: GuestFacts, secrets: readonly SecretRef[]) {
  const volumes = new Set(filesystems.map(({ volume }) => volume))
  return filesystems
    .filter(({ type, uuid }) => type === 'crypto_LUKS' && volumes.has(`luks/${uuid}`))
    .map(({ volume, uuid }) => ({ volume, opened: `luks/${uuid}`, secrets }))
}

function close({ vm, facts, edits }: Session): StepOf<'guestfs.close'> {
  const { action, art } = names(vm.address)
  const trim = trimmed(facts)
  return {
    id: action('guest/close'),
    kind: 'guestfs.close',
    phase: 'fix',
    effect: 'modify',
    idempotence: 'replace',
    because:
      trim.length === 0
        ? 'a sealed layer is changed by nobody any more'
        : 'free space is given back before the copy, then nobody changes the layer any more',
    after: [],
    reads: edits.length === 0 ? [art.guest] : edits.flatMap(({ writes }) => writes),
    writes: vm.disks.map(({ index }) => art.edited(index)),
    undo: { artifact: art.guest, how: 'drop-layer' },
    layer: art.guest,
    preconditions: [],
    params: { overlays: vm.paths.overlays, trim },
    estimate_bytes: 0
  }
}
