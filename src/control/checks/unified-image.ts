import { parseDeviceName } from '../../formats/device-name.ts'
import { showsSecret } from '../../formats/secret-lines.ts'
import type { Check } from '../../model/check.ts'
import type { DesiredVm } from '../../model/desired.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { UnifiedImage } from '../../model/facts.ts'
import type { FixInput } from '../../model/fixer.ts'
import { stableArguments } from '../boot-arguments.ts'
import { TARGET_SCHEMES } from '../disk-names.ts'
import { busDrivers, lackingModules, missingDrivers } from '../drivers.ts'
import { guestDevices } from '../guest-devices.ts'
import { unifiedImages } from '../unified-images.ts'

/**
 * A unified kernel image holds its command line and its initramfs, often under a signature, so neither is edited. Nothing is
 * said of one that names only devices which the target has, and has the drivers for its disks.
 *
 * Reads    facts.os.unified_images, facts.os.folders, facts.os.kernels; facts.disks, facts.filesystems; disks;
 *          firmware; guest.bootloader, guest.initramfs.
 * Reports  BOOT_IMAGE_DEVICE: an error for a root that will not be there, else a warning; BOOT_IMAGE_DRIVERS;
 *          BOOT_IMAGE_SEALED where it could not be seen.
 * Source   systemd-stub(7); the Boot Loader Specification, type 2 entries.
 */
export const unifiedImage: Check = {
  id: 'unified-image',

  check(vm) {
    const { guest, facts, firmware } = vm
    const os = facts?.os ?? null
    if (guest === null || facts === null || os === null) return []
    // Other firmware starts no such image.
    if (guest.bootloader === 'keep' || firmware !== 'efi') return []
    return unifiedImages(os).flatMap(path => {
      const image = os.unified_images?.find(each => each.path === path)
      return image === undefined ? [sealed(path)] : judge({ vm, facts, os }, image)
    })
  }
}

function judge(input: FixInput, image: UnifiedImage): readonly Diagnostic[] {
  const devices = deviceConcerns(input, image)
  const lacking = lackingDrivers(input, image)
  if (lacking === 'unknown') return devices.length > 0 ? devices : [sealed(image.path, image)]
  return lacking.length === 0 ? devices : [...devices, driverless(image, lacking)]
}

/** What the initramfs inside would have to load, and has not. */
function lackingDrivers(
  { vm, os }: FixInput,
  { kernel, initramfs }: UnifiedImage
): readonly string[] | 'unknown' {
  if (vm.guest?.initramfs === 'keep') return []
  if (initramfs === null) return 'unknown'
  const { modules, builtin } = initramfs
  const drivers = busDrivers(vm.disks.map(({ bus }) => bus))
  const known = os.kernels.find(({ version }) => version === (kernel ?? initramfs.kernel))
  if (known !== undefined && missingDrivers(known, drivers).length === 0)
    return lackingModules(known, drivers, [...modules, ...builtin]).map(({ name }) => name)
  const there = new Set([...modules, ...builtin])
  // They may be part of a kernel that nobody saw.
  return drivers.every(name => there.has(name)) ? [] : 'unknown'
}

function deviceConcerns(input: FixInput, image: UnifiedImage): readonly Diagnostic[] {
  const text = image.cmdline ?? ''
  const piece = { text, start: 0, end: text.length, initramfs: true, holds: 'arguments' } as const
  const { splices, changed, unknown } = stableArguments(input, guestDevices(input), piece)
  const found = changed.map((argument, index) => {
    const [key = ''] = argument.split('=')
    return { argument, better: `${key}=${splices[index]?.text ?? ''}`, resumes: key.endsWith('resume') }
  })
  return [
    ...found.map(({ argument, better, resumes }) =>
      survives(argument, input.vm)
        ? concern(image, { argument, why: BY_ORDER, better, severity: 'warning' })
        : concern(image, {
            ...{ argument, better },
            why: resumes ? WAITS : NO_ROOT,
            severity: resumes ? 'warning' : 'error'
          })
    ),
    ...unknown.map(argument =>
      concern(image, {
        ...{ argument, why: UNKNOWN, severity: 'warning' },
        better: `${argument.split('=')[0]}=UUID=…`
      })
    )
  ]
}

const NO_ROOT = 'which the target does not have, so it would find no root'
const WAITS = 'which the target does not have, so each boot would wait for it'
const BY_ORDER = 'which is there only as long as disks are found in the same order'
const UNKNOWN = 'which is not the root filesystem or swap that was found'

/** Whether the target gives such names, too. */
function survives(argument: string, { disks }: DesiredVm): boolean {
  const name = parseDeviceName(argument.slice(argument.indexOf('=') + 1))
  if (name?.by !== 'kernel') return false
  return disks.every(({ bus }) => TARGET_SCHEMES[bus] === name.scheme)
}

interface Concern {
  readonly argument: string
  readonly why: string
  readonly better: string
  readonly severity: Diagnostic['severity']
}

const concern = (image: UnifiedImage, { argument, why, better, severity }: Concern): Diagnostic => ({
  code: 'BOOT_IMAGE_DEVICE',
  severity,
  what: `${named(image)} has ${argument} inside, ${why}; h2k does not change such images`,
  where: { in: 'guest', path: image.path },
  hint: `write ${better} into /etc/kernel/cmdline in the source VM and make the image again: kernel-install add-all, mkinitcpio -P or dracut --uefi --force`
})

const driverless = (image: UnifiedImage, lacking: readonly string[]): Diagnostic => ({
  code: 'BOOT_IMAGE_DRIVERS',
  severity: 'error',
  what: `${named(image)} has an initramfs without ${lacking.join(', ')} inside, so it would not find its disks; h2k does not change such images`,
  where: { in: 'guest', path: image.path },
  hint: `make it again in the source VM with these drivers: dracut --uefi --force --add-drivers "${lacking.join(' ')}", or MODULES=(${lacking.join(' ')}) in /etc/mkinitcpio.conf and mkinitcpio -P`
})

const sealed = (path: string, image?: UnifiedImage): Diagnostic => ({
  code: 'BOOT_IMAGE_SEALED',
  severity: 'warning',
  what:
    image === undefined
      ? `${path} is a kernel with its command line and its initramfs inside, which h2k does not change`
      : `${named(image)} has ${commandLine(image)} inside, and an initramfs of which it is not known whether it has the drivers of the new hardware; h2k does not change such images`,
  where: { in: 'guest', path },
  hint:
    image === undefined
      ? 'see in the source VM that /proc/cmdline names no /dev/sdX; else correct /etc/kernel/cmdline there and make the image again (kernel-install, mkinitcpio -P or dracut --uefi)'
      : 'see in the source VM with lsinitrd or lsinitcpio that it has the drivers of virtio; dracut --uefi --no-hostonly makes one with all drivers'
})

function named({ path, kernel, system, signed }: UnifiedImage): string {
  const words = [system, kernel === null ? null : `kernel ${kernel}`, signed ? 'signed' : null]
  const known = words.flatMap(word => word ?? [])
  return known.length === 0 ? path : `${path} (${known.join(', ')})`
}

const MAX_SHOWN = 200

/** Anybody may read a plan. */
function commandLine({ cmdline }: UnifiedImage): string {
  if (cmdline === null) return 'no command line'
  if (showsSecret(cmdline)) return 'a command line with a secret'
  return `"${cmdline.length > MAX_SHOWN ? `${cmdline.slice(0, MAX_SHOWN)}…` : cmdline}"`
}
