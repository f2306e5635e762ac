import { moduleSuffix } from '../formats/modules-dep.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Initramfs, Kernel, KernelModule, LinuxFacts } from '../model/facts.ts'

interface Supplement {
  readonly image: Initramfs
  readonly kernel: Kernel
  /** What it would get. */
  readonly lacking: readonly KernelModule[]
}

export interface SupplementLimits {
  /** False when nothing may be appended; the diagnostics say why. */
  readonly possible: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Whether a segment behind this image is read at boot, and whether the drivers in it are then loaded. An image that
 * cannot be helped stops the plan only when its kernel is the newest, which boots by default.
 *
 * What loads drivers: with initramfs-tools, dracut and mkinitcpio it is udev, with mkinitfs nlplug-findfs; both ask
 * libkmod, which reads modules.alias.bin and modules.dep.bin beside the modules, so added files and indexes are all
 * they need. booster has an index of its own; an old mkinitrd loads a fixed list.
 */
export function supplementLimits(os: LinuxFacts, supplement: Supplement): SupplementLimits {
  const { image, kernel, lacking } = supplement
  const isDefault = kernel === os.kernels.at(-1) && kernel.initramfs === image.path
  const severity = isDefault ? 'error' : 'warning'
  const unread = unreadBehind(supplement, lacking.length === 0 ? 'warning' : severity)
  if (unread !== null) return { possible: false, diagnostics: [unread] }
  if (lacking.length === 0) return { possible: true, diagnostics: [] }
  const why = obstacle(supplement)
  if (why !== null) return { possible: false, diagnostics: [unknown(supplement, severity, why)] }
  return {
    possible: true,
    diagnostics: image.generator === 'unknown' ? [unknown(supplement, 'warning', UNKNOWN_MAKER)] : []
  }
}

/** Linux before 5.9 took zeros after lz4 data for an error and dropped the rest (kernel commit 2c484419efc0). */
function unreadBehind(
  { image: { path, segments }, kernel }: Supplement,
  severity: Diagnostic['severity']
): Diagnostic | null {
  if (segments.at(-1) !== 'lz4' || !isOlder(kernel.version, 5, 9)) return null
  return {
    code: 'INITRAMFS_APPEND_UNSAFE',
    severity,
    what: `kernel ${kernel.version} reads no further than the lz4 data of ${path}; kernels from 5.9 on do`,
    where: { in: 'guest', path },
    hint: 'set COMPRESS=gzip in /etc/initramfs-tools/initramfs.conf, run update-initramfs -u -k all in the guest, then plan again; or set guest.initramfs: regenerate, which runs code of the guest'
  }
}

function isOlder(version: string, major: number, minor: number): boolean {
  const [, first, second] = /^(\d+)\.(\d+)/.exec(version) ?? []
  return Number(first) < major || (Number(first) === major && Number(second) < minor)
}

const UNKNOWN_MAKER =
  'was made by an unknown program; it has udev, which should load the drivers that are added'

/** What udev's kmod reads to find a driver. */
const INDEXES = ['modules.alias.bin', 'modules.dep.bin']

/** Why added drivers would not be loaded, as the end of a sentence about the image; null when they would. */
function obstacle({ image, kernel, lacking }: Supplement): string | null {
  const names = lacking.map(({ name }) => name).join(', ')
  if (image.nested)
    return `keeps its modules in a filesystem image inside, so nobody sees whether ${names} are there, and h2k can add nothing to that`
  if (image.generator === 'booster')
    return 'was made by booster, which looks up drivers in an index of its own'
  if (image.loader === null)
    return 'has neither udev nor nlplug-findfs, so nothing in it would load added drivers'
  if (image.module_dir === null) return `has no folder of modules, so ${names} cannot be added to it`
  if (image.kernel !== null && image.kernel !== kernel.version)
    return `holds modules of kernel ${image.kernel}, but belongs to kernel ${kernel.version}`
  if (!INDEXES.every(name => kernel.indexes.some(({ path }) => path.endsWith(`/${kernel.version}/${name}`))))
    return `cannot be given the module index of kernel ${kernel.version}, which has none; udev finds no driver without it`
  const ours = new Set(lacking.map(({ path }) => moduleSuffix(path)))
  if (image.module_suffixes.length > 0 && !image.module_suffixes.some(suffix => ours.has(suffix)))
    return `names its modules *${image.module_suffixes.join(', *')}, while the guest's index names them *${[...ours].join(', *')}; with that index it would lose the ones it has`
  return null
}

const unknown = (
  { image: { path, generator }, lacking }: Supplement,
  severity: Diagnostic['severity'],
  why: string
): Diagnostic => ({
  code: 'INITRAMFS_UNKNOWN',
  severity,
  what: `${path} ${why}`,
  where: { in: 'guest', path },
  hint: `add ${lacking.map(({ name }) => name).join(', ')} to the image in the source VM, then plan again; or choose a disk bus whose driver is in it${generator === 'unknown' ? '' : '; or set guest.initramfs: regenerate, which runs code of the guest'}`
})
