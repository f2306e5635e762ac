import type { DesiredDisk } from '../../model/desired.ts'
import { MIB } from '../../model/size.ts'
import type { WithPaths } from '../graph/draft.ts'
import { names, NOTHING_TO_UNDO, type Step, type StepOf } from './step.ts'

/** What the pass that lowers knows of one disk. */
export interface Copy {
  readonly vm: WithPaths
  readonly disk: DesiredDisk
  /** Path of the sealed overlay, or null when the source is copied as it is. */
  readonly overlay: string | null
  readonly partial: string
}

/** The one pass over a disk's data: copied, checked, and given its final name. */
export const copySteps = (copy: Copy): readonly Step[] => [
  convert(copy),
  check(copy),
  ...(copy.disk.checksum === 'sha256' ? [checksum(copy)] : []),
  publish(copy)
]

function convert({ vm, disk, overlay, partial }: Copy): StepOf<'qemu-img.convert'> {
  const { disk: id, art, source } = names(vm.address)
  const { index, block, format, compress, virtual_bytes } = disk
  return {
    id: id(index, 'convert'),
    kind: 'qemu-img.convert',
    phase: 'convert',
    effect: 'create',
    idempotence: isPiecewise(disk) ? 'checkpointed' : 'replace',
    because: whyConvert(vm, disk),
    after: [],
    reads: overlay === null ? [source(index)] : [art.edited(index), source(index)],
    writes: [art.partial(index)],
    undo: { artifact: art.partial(index), how: 'remove-artifact' },
    layer: null,
    preconditions: [{ check: 'source.fingerprint', vm: vm.address }],
    params: { compress, format, from: { block, overlay }, to: partial, virtual_bytes },
    estimate_bytes: mostBytes(vm, disk)
  }
}

/**
 * Formats of which one piece after the other can be written. A compressed cluster cannot be written twice, as it would be
 * where pieces meet or where one is repeated.
 */
const isPiecewise = ({ format, compress }: DesiredDisk): boolean =>
  format === 'raw' || (format === 'qcow2' && compress === 'none')

function whyConvert({ source }: WithPaths, { index, format }: DesiredDisk): string {
  const layers = source.disks[index]?.chain.length ?? 1
  const deltas = layers > 2 ? `its ${layers - 1} deltas` : 'its delta'
  return `the target reads ${format}${layers > 1 ? `; base and ${deltas} become one file` : ''}`
}

/**
 * The most that a copy takes on the target: the allocated bytes, or the whole disk where those are compressed; and what
 * the format adds in metadata.
 */
function mostBytes({ source }: WithPaths, { index, virtual_bytes, allocated_bytes }: DesiredDisk): number {
  const packed = source.disks[index]?.chain.some(({ subformat }) => subformat === 'streamOptimized') === true
  const data = packed ? virtual_bytes : Math.min(allocated_bytes, virtual_bytes)
  return data + Math.ceil(data / 1024) + MIB
}

function check({ vm, disk, partial }: Copy): StepOf<'qemu-img.check'> {
  const { disk: id, art } = names(vm.address)
  return {
    id: id(disk.index, 'check'),
    kind: 'qemu-img.check',
    phase: 'validate',
    effect: 'read',
    idempotence: 'pure',
    because: 'nothing gets its final name unchecked',
    after: [],
    reads: [art.partial(disk.index)],
    writes: [],
    undo: NOTHING_TO_UNDO,
    layer: null,
    preconditions: [],
    params: { format: disk.format, path: partial, virtual_bytes: disk.virtual_bytes },
    estimate_bytes: 0
  }
}

function checksum({ vm, disk, partial }: Copy): StepOf<'file.checksum'> {
  const { disk: id, art } = names(vm.address)
  return {
    id: id(disk.index, 'checksum'),
    kind: 'file.checksum',
    phase: 'validate',
    effect: 'read',
    idempotence: 'pure',
    because: 'the digest in the state proves later that the disk is the one that was made',
    after: [],
    reads: [art.partial(disk.index)],
    writes: [],
    undo: NOTHING_TO_UNDO,
    layer: null,
    preconditions: [],
    params: { algorithm: 'sha256', path: partial },
    estimate_bytes: 0
  }
}

function publish({ vm, disk, partial }: Copy): StepOf<'file.publish'> {
  const { disk: id, art } = names(vm.address)
  const { index, path } = disk
  return {
    id: id(index, 'publish'),
    kind: 'file.publish',
    phase: 'publish',
    effect: 'create',
    idempotence: 'probe',
    because: 'a final name only ever holds a complete, checked file',
    after: [id(index, 'check'), ...(disk.checksum === 'sha256' ? [id(index, 'checksum')] : [])],
    reads: [art.partial(index)],
    writes: [art.disk(index)],
    undo: { artifact: art.disk(index), how: 'remove-artifact' },
    layer: null,
    preconditions: [{ check: 'target.absent-or-ours', path }],
    params: { from: partial, to: path },
    estimate_bytes: 0
  }
}
