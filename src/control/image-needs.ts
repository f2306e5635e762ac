import { parseDeviceName } from '../formats/device-name.ts'
import { parseShellAssignments } from '../formats/shell-assignments.ts'
import { splice } from '../formats/splice.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GuestFacts, Initramfs, Kernel, KernelModule } from '../model/facts.ts'
import type { AppendInitramfs, FixInput, RunProgram } from '../model/fixer.ts'
import { lackingModules, missingDrivers } from './drivers.ts'
import { crypttabInImage } from './crypttab-in-image.ts'
import type { FindDevice } from './guest-devices.ts'
import type { TextFile } from './initramfs-entries.ts'
import { lvmInImage } from './lvm-in-image.ts'
import { mdadmInImage } from './mdadm-in-image.ts'
import { rescueKernel } from './rescue-kernel.ts'
import { stableSwap } from './stable-name.ts'

/** An image and the drivers by which its kernel shall find the disks. */
export interface WantedImage {
  readonly image: Initramfs
  readonly drivers: readonly string[]
}

export interface ImageNeeds {
  readonly kernel: Kernel
  readonly lacking: readonly KernelModule[]
  /** Texts that must replace those in the image. */
  readonly texts: readonly TextFile[]
  /** All of it in words. */
  readonly because: string
}

/** What is done about one image. */
export interface FixedImage {
  readonly edit: AppendInitramfs | RunProgram | null
  /** What made the image, when it gets drivers; then its next image must get them too. */
  readonly generator: Initramfs['generator'] | null
  readonly diagnostics: readonly Diagnostic[]
}

export const NOTHING: FixedImage = { edit: null, generator: null, diagnostics: [] }

/** Null when the image needs nothing, or belongs to no kernel. A rescue image needs drivers only: it goes by no settings. */
export function imageNeeds(
  input: FixInput,
  find: FindDevice,
  { image, drivers }: WantedImage
): ImageNeeds | null {
  const { os, facts } = input
  const own = os.kernels.findLast(({ initramfs }) => initramfs === image.path)
  const kernel = own ?? rescueKernel(os, image)
  if (kernel === null) return null
  // An incomplete set is worth nothing, and the fixer reports it.
  const lacking =
    missingDrivers(kernel, drivers).length > 0 ? [] : lackingModules(kernel, drivers, image.modules)
  const overrides =
    own === undefined ? [] : [...resumeOverride(image, facts, find), ...settingsOverrides(input, image)]
  if (lacking.length === 0 && overrides.length === 0) return null
  const because = [...lackingReason(lacking), ...overrides.map(each => each.because)].join('; ')
  return { kernel, lacking, texts: overrides.map(({ file }) => file), because }
}

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
  const crypttab = crypttabInImage(input, image)
  return [
    ...(lvm === null ? [] : [{ file: lvm, because: hidesDisks('LVM') }]),
    ...(mdadm === null ? [] : [{ file: mdadm, because: hidesDisks('mdadm') }]),
    ...(crypttab === null ? [] : [{ file: crypttab, because: UNLOCKS_BY_NAME }])
  ]
}

const UNLOCKS_BY_NAME =
  'the image unlocks disks by names that change with the disk bus, and would not find its root'

const hidesDisks = (program: string): string =>
  `the image has a copy of the settings of ${program}, which would hide the disks of the target`
