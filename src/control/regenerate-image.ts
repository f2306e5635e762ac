import type { Diagnostic } from '../model/diagnostic.ts'
import type { Initramfs } from '../model/facts.ts'
import type { FixInput } from '../model/fixer.ts'
import type { FindDevice } from './guest-devices.ts'
import { imageNeeds, NOTHING, type FixedImage, type WantedImage } from './image-needs.ts'
import { rescueKernel } from './rescue-kernel.ts'

/** What an appliance of an x86 host can run. */
const RUNNABLE: readonly string[] = ['i386', 'i486', 'i586', 'i686', 'x86_64']

/**
 * The guest's own program makes one initramfs anew, when it needs something. None of them may go by the hardware that it
 * sees, since that is the appliance's: it takes the drivers of all machines, and those of the target by name.
 *
 * Source: mkinitramfs(8), dracut(8), mkinitcpio(8), mkinitfs(1), booster's manual.
 */
export function regenerateImage(input: FixInput, find: FindDevice, wanted: WantedImage): FixedImage {
  // A rescue image made anew would be one for this machine.
  const needs = rescueKernel(input.os, wanted.image) === null ? imageNeeds(input, find, wanted) : null
  if (needs === null) return NOTHING
  const { path, sha256, bytes, generator } = wanted.image
  const argv = commandOf(wanted, needs.kernel.version)
  const why =
    argv === null
      ? `nobody knows what made ${path}, so it cannot be made anew`
      : RUNNABLE.includes(input.os.arch)
        ? null
        : `${path} cannot be made anew: the appliance does not run programs for ${input.os.arch}`
  if (argv === null || why !== null)
    return { ...NOTHING, diagnostics: [diagnostic(path, 'error', why ?? '')] }
  return {
    edit: { edit: 'run', path, before: { sha256, bytes }, argv, because: needs.because },
    generator: needs.lacking.length === 0 ? null : generator,
    diagnostics: [
      diagnostic(
        path,
        'warning',
        `${path} is made anew by code of the guest, so its content is not known beforehand`
      )
    ]
  }
}

function commandOf(
  { image: { path, generator }, drivers }: WantedImage,
  version: string
): readonly string[] | null {
  switch (generator) {
    case 'initramfs-tools':
      return ['mkinitramfs', '-o', path, version]
    case 'dracut':
      return ['dracut', '--force', '--no-hostonly', '--add-drivers', drivers.join(' '), path, version]
    case 'mkinitcpio':
      return ['mkinitcpio', '-k', version, '-S', 'autodetect', '-g', path]
    case 'mkinitfs':
      return ['mkinitfs', '-o', path, version]
    case 'booster':
      return ['booster', 'build', '--force', '--universal', '--kernel-version', version, path]
    case 'unknown':
      return null
  }
}

const HINTS = {
  error: 'set guest.initramfs: auto; or make the image anew in the source VM and set guest.initramfs: keep',
  warning: 'keep validate.boot: qemu, which proves the result; or set guest.initramfs: auto'
} as const

const diagnostic = (path: Initramfs['path'], severity: 'error' | 'warning', what: string): Diagnostic => ({
  code: 'INITRAMFS_REGENERATE',
  severity,
  what,
  where: { in: 'guest', path },
  hint: HINTS[severity]
})
