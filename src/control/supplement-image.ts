import { parseDeviceName } from '../formats/device-name.ts'
import { containerFor } from '../formats/initramfs-segment.ts'
import { parseShellAssignments } from '../formats/shell-assignments.ts'
import { splice } from '../formats/splice.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GuestFacts, Initramfs, KernelModule } from '../model/facts.ts'
import type { AppendInitramfs, FixInput } from '../model/fixer.ts'
import { lackingModules, missingDrivers } from './drivers.ts'
import type { FindDevice } from './guest-devices.ts'
import { initramfsEntries } from './initramfs-entries.ts'
import type { TextFile } from './initramfs-entries.ts'
import { lvmInImage } from './lvm-in-image.ts'
import { mdadmInImage } from './mdadm-in-image.ts'
import { stableSwap } from './stable-name.ts'
import { supplementLimits } from './supplement-limits.ts'

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
  const limits = supplementLimits(os, { image, kernel, lacking })
  if (!limits.possible) return { ...NOTHING, diagnostics: limits.diagnostics }
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
  return { edit, generator: lacking.length === 0 ? null : image.generator, diagnostics: limits.diagnostics }
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
