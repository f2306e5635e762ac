import { diskLetters, parseDeviceName } from '../formats/device-name.ts'
import { FSTAB_PATH, parseFstab } from '../formats/fstab.ts'
import type { DesiredDisk, DiskBus } from '../model/desired.ts'
import type { FixInput } from '../model/fixer.ts'
import type { Volume } from '../model/id.ts'
import type { SourceDisk } from '../model/source.ts'

/** Kernel name of a disk -> its position in the VM. */
export type DiskNames = ReadonlyMap<string, number>

/**
 * What the source's kernel calls the disks, in their order. Where fstab says by such a name where `/` is, that name is
 * known for certain and comes before the order: with two disks the other one follows; with more, their names cannot be
 * known and are not guessed.
 */
export const sourceDiskNames = (input: FixInput): DiskNames =>
  anchored(kernelNames(input.vm.source.disks), rootDisk(input))

function kernelNames(disks: readonly SourceDisk[]): DiskNames {
  const names = new Map<string, number>()
  // The letters of xvd, vd and hd count all disks; those of sd do not count NVMe disks, which have names of their own.
  let letters = 0
  disks.forEach((disk, index) => {
    for (const scheme of ['hd', 'vd', 'xvd']) names.set(scheme + diskLetters(index), index)
    const nvme = /^nvme(\d+):(\d+)$/.exec(disk.key)
    if (nvme !== null) names.set(`nvme${nvme[1]}n${Number(nvme[2]) + 1}`, index)
    else {
      names.set(`sd${diskLetters(letters)}`, index)
      letters += 1
      if (disk.bus === 'unknown') names.set(`nvme${index}n1`, index)
    }
  })
  return names
}

interface Anchor {
  readonly name: string
  /** The same with its partition, as it stands in fstab. */
  readonly spec: string
  readonly disk: number
}

/** What `/` was called, in a comment on the line above it: what the order of the disks would not tell once it is named otherwise. */
const NOTE = /^# h2k: \/ was on (\/dev\/\S+)$/

/** The comment that fstab needs above `/` once the name is gone; null where the order of the disks tells the same. */
export function rootNote(input: FixInput): string | null {
  const anchor = rootDisk(input)
  if (anchor === null || kernelNames(input.vm.source.disks).get(anchor.name) === anchor.disk) return null
  return `# h2k: / was on ${anchor.spec}`
}

/** The disk of `/` and the name that fstab has, or had, for it; null when fstab names `/` in a stable way. */
function rootDisk({ os }: FixInput): Anchor | null {
  const [, disk, partition] = /^disk\.(\d+)(?:\/part\.(\d+))?$/.exec(os.root) ?? []
  const fstab = os.files[FSTAB_PATH]
  if (disk === undefined || fstab === undefined) return null
  const { lines } = parseFstab(fstab.text).value
  const at = lines.findIndex(({ entry }) => entry?.mountpoint === '/')
  const written = lines[at]?.entry?.spec ?? ''
  const spec = parseDeviceName(written) === null ? (NOTE.exec(lines[at - 1]?.text ?? '')?.[1] ?? '') : written
  const name = parseDeviceName(spec)
  const same =
    name?.by === 'kernel' && name.partition === (partition === undefined ? null : Number(partition))
  return same ? { name: name.disk, spec, disk: Number(disk) } : null
}

function anchored(names: DiskNames, anchor: Anchor | null): DiskNames {
  if (anchor === null || names.get(anchor.name) === anchor.disk) return names
  const scheme = anchor.name.replace(/[a-z]$/, '')
  const others = [...names].filter(([name]) => name.startsWith(scheme) && name !== anchor.name)
  const other = others.length === 1 ? others[0] : undefined
  const freed = names.get(anchor.name)
  const known: Array<readonly [string, number]> = [[anchor.name, anchor.disk]]
  if (other !== undefined && freed !== undefined) known.push([other[0], freed])
  return new Map(known)
}

/** What the target's kernel calls them: each driver counts its own disks in their order. */
export function targetDiskNames(disks: readonly DesiredDisk[]): DiskNames {
  const counts = new Map<string, number>()
  return new Map(
    disks.map(({ bus, index }) => {
      const scheme = TARGET_SCHEMES[bus]
      const count = counts.get(scheme) ?? 0
      counts.set(scheme, count + 1)
      return [scheme === 'nvme' ? `nvme${count}n1` : scheme + diskLetters(count), index]
    })
  )
}

export const TARGET_SCHEMES: Readonly<Record<DiskBus, 'vd' | 'sd' | 'nvme'>> = {
  'virtio-blk': 'vd',
  'virtio-scsi': 'sd',
  sata: 'sd',
  nvme: 'nvme'
}

/** `/dev/sda2` for `disk.0/part.2`; none for a volume that is no part of a disk, or of one whose names are not known. */
export function deviceNames(names: DiskNames, volume: Volume): readonly string[] {
  const [, disk, partition = ''] = /^disk\.(\d+)(?:\/part\.(\d+))?$/.exec(volume) ?? []
  return [...names]
    .filter(([, index]) => String(index) === disk)
    .map(([name]) => `/dev/${name}${partition !== '' && /\d$/.test(name) ? 'p' : ''}${partition}`)
}
