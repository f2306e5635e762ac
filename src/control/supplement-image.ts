import { parseDeviceName } from '../formats/device-name.ts'
import { containerFor } from '../formats/initramfs-segment.ts'
import { parseShellAssignments } from '../formats/shell-assignments.ts'
import { splice } from '../formats/splice.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GuestFacts, Initramfs, Kernel, KernelModule } from '../model/facts.ts'
import type { AppendInitramfs, FixInput } from '../model/fixer.ts'
import { lackingModules, missingDrivers } from './drivers.ts'
import type { FindDevice } from './guest-devices.ts'
import { initramfsEntries } from './initramfs-entries.ts'
import type { TextFile } from './initramfs-entries.ts'
import { lvmInImage } from './lvm-in-image.ts'
import { mdadmInImage } from './mdadm-in-image.ts'
import { stableSwap } from './stable-name.ts'

export interface SupplementedImage {
  readonly edit: AppendInitramfs | null
  /** What made the image, when drivers are added to it; then its next image must get them too. */
  readonly generator: Initramfs['generator'] | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What one initramfs needs to find its disks by these drivers. An image that belongs to no kernel stays as it is. */
export function supplementImage(
  input: FixInput,
  find: FindDevice,
  { image, drivers }: { readonly image: Initramfs; readonly drivers: readonly string[] }
): SupplementedImage {
  const { os, facts } = input
  const kernel = os.kernels.findLast(({ initramfs }) => initramfs === image.path)
  if (kernel === undefined) return NOTHING
  // An incomplete set is worth nothing, and the fixer reports it.
  const lacking =
    missingDrivers(kernel, drivers).length > 0 ? [] : lackingModules(kernel, drivers, image.modules)
  const overrides = [...resumeOverride(image, facts, find), ...settingsOverrides(input, image)]
  if (lacking.length === 0 && overrides.length === 0) return NOTHING
  const refusal = refuse(image, kernel, lacking)
  if (refusal !== null) return { ...NOTHING, diagnostics: [refusal] }
  const { path, sha256, bytes, module_dir } = image
  const set = module_dir === null ? null : { kernel, module_dir, modules: lacking }
  const texts = overrides.map(({ file }) => file)
  const entries = initramfsEntries(set, texts)
  const edit: AppendInitramfs = {
    edit: 'append-initramfs',
    path,
    before: { sha256, bytes },
    container: containerFor(image),
    entries,
    because: [...lackingReason(lacking), ...overrides.map(each => each.because)].join('; ')
  }
  return { edit, generator: lacking.length === 0 ? null : image.generator, diagnostics: [] }
}

const NOTHING: SupplementedImage = { edit: null, generator: null, diagnostics: [] }

const lackingReason = (lacking: readonly KernelModule[]): readonly string[] =>
  lacking.length === 0
    ? []
    : [`the image lacks ${lacking.map(({ name }) => name).join(', ')} and would not find its disks`]

interface Override {
  readonly file: TextFile
  readonly because: string
}

/** conf/conf.d/resume is sourced by the image's init; the one of a later segment takes its place. */
function resumeOverride({ resume }: Initramfs, facts: GuestFacts, find: FindDevice): readonly Override[] {
  if (resume === null) return []
  const changes = parseShellAssignments(resume)
    .filter(({ name, value }) => name === 'RESUME' && parseDeviceName(value) !== null)
    .flatMap(({ start, end, value }) => {
      const text = stableSwap(facts, find, value)
      return text === null ? [] : [{ start, end, text, value }]
    })
  if (changes.length === 0) return []
  const devices = changes.map(({ value }) => value).join(' and ')
  return [
    {
      file: { path: 'conf/conf.d/resume', text: splice(resume, changes) },
      because: `the image would wait at each boot for ${devices} to resume from`
    }
  ]
}

function settingsOverrides(input: FixInput, image: Initramfs): readonly Override[] {
  const lvm = lvmInImage(input, image)
  const mdadm = mdadmInImage(input, image)
  return [
    ...(lvm === null ? [] : [{ file: lvm, because: hidesDisks('LVM') }]),
    ...(mdadm === null ? [] : [{ file: mdadm, because: hidesDisks('mdadm') }])
  ]
}

const hidesDisks = (program: string): string =>
  `the image has a copy of the settings of ${program}, which would hide the disks of the target`

/** Why nothing can be appended to this image, or null. */
function refuse(image: Initramfs, kernel: Kernel, lacking: readonly KernelModule[]): Diagnostic | null {
  const { path, generator, module_dir, segments } = image
  const where = { in: 'guest', path } as const
  const names = lacking.map(({ name }) => name).join(', ')
  if (segments.at(-1) === 'lz4' && isOlder(kernel.version, 5, 9))
    return {
      code: 'INITRAMFS_APPEND_UNSAFE',
      severity: lacking.length > 0 ? 'error' : 'warning',
      what: `kernel ${kernel.version} reads no further than the lz4 data of ${path}; kernels from 5.9 on do`,
      where,
      hint: 'set COMPRESS=gzip in /etc/initramfs-tools/initramfs.conf, run update-initramfs -u -k all in the guest, then plan again'
    }
  if (lacking.length === 0) return null
  const unknown = (what: string): Diagnostic => ({
    code: 'INITRAMFS_UNKNOWN',
    severity: 'error',
    what,
    where,
    hint: `add ${names} to the image in the guest, then plan again; or choose a disk bus whose driver is in it`
  })
  if (generator !== 'initramfs-tools' && generator !== 'dracut')
    return unknown(
      `${path} was made by ${generator === 'unknown' ? 'an unknown program' : generator}, for which h2k adds no drivers`
    )
  if (module_dir === null)
    return unknown(`${path} has no folder of modules, so ${names} cannot be added to it`)
  if (!INDEXES.every(name => kernel.indexes.some(each => each.path.endsWith(`/${kernel.version}/${name}`))))
    return unknown(
      `kernel ${kernel.version} has no module index, without which udev in ${path} finds no driver`
    )
  return null
}

/** What udev's kmod reads to find a driver. */
const INDEXES = ['modules.alias.bin', 'modules.dep.bin']

/** Linux before 5.9 took zeros after lz4 data for an error and dropped the rest (kernel commit 2c484419efc0). */
function isOlder(version: string, major: number, minor: number): boolean {
  const [, first, second] = /^(\d+)\.(\d+)/.exec(version) ?? []
  return Number(first) < major || (Number(first) === major && Number(second) < minor)
}
