import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Kernel } from '../../../model/facts.ts'
import type { FixInput, Fixer } from '../../../model/fixer.ts'
import {
  busDrivers,
  drivesIde,
  missingDrivers,
  nicDrivers,
  workingBuses,
  workingModels
} from '../../drivers.ts'
import { guestDevices } from '../../guest-devices.ts'
import { initramfsSettings } from '../../initramfs-settings.ts'
import { regenerateImage } from '../../regenerate-image.ts'
import { supplementImage } from '../../supplement-image.ts'
import { supplementSpace } from '../../supplement-space.ts'

/**
 * Gives each initramfs the guest's own drivers for the disks of the target, and lets it resume from a swap that is
 * there, by a segment appended to it: nothing of the guest is run, nothing that is in the image is touched. Only where
 * the configuration asks for it, the guest's own program makes the image anew.
 *
 * Reads    kernels, initramfs, space, settings of the generators; buses and NIC models; guest.initramfs.
 * Emits    an append-initramfs (or run) for each image that lacks something; a write-file of /etc/initramfs-tools/modules,
 *          /etc/dracut.conf.d/h2k-drivers.conf, /etc/mkinitcpio.conf or /etc/mkinitfs/mkinitfs.conf.
 * Reports  KERNEL_LACKS_DRIVER (an error for disks of the newest kernel), INITRAMFS_UNKNOWN, INITRAMFS_APPEND_UNSAFE,
 *          INITRAMFS_REGENERATE, GUEST_SPACE.
 * Source   kernel, Documentation/driver-api/early-userspace/buffer-format.rst; initramfs-tools(7); dracut(8).
 */
export const initramfsSupplement: Fixer = {
  id: 'initramfs-supplement',

  fix(input) {
    const wanted = input.vm.guest?.initramfs ?? 'keep'
    if (wanted === 'keep') return { edits: [], diagnostics: [] }
    const { os, vm } = input
    const drivers = busDrivers(vm.disks.map(({ bus }) => bus))
    const find = guestDevices(input)
    const fixImage = wanted === 'regenerate' ? regenerateImage : supplementImage
    const images = os.initramfs.map(image => fixImage(input, find, { image, drivers }))
    const generators = new Set(images.flatMap(({ generator }) => generator ?? []))
    const kept = notBuiltin(input, drivers)
    const edits = [
      ...images.flatMap(({ edit }) => edit ?? []),
      ...[...generators].flatMap(generator => initramfsSettings(os, generator, kept))
    ]
    return {
      edits,
      diagnostics: [
        ...os.kernels.flatMap(kernel => lacksDrivers(input, kernel, drivers)),
        ...images.flatMap(({ diagnostics }) => diagnostics),
        ...supplementSpace(os, edits)
      ]
    }
  }
}

const notBuiltin = ({ os }: FixInput, drivers: readonly string[]): readonly string[] =>
  drivers.filter(name => os.kernels.at(-1)?.builtin.includes(name) !== true)

/** The newest kernel boots by default; without a driver in an older one, only that one does not boot. */
function lacksDrivers(
  { os, vm }: FixInput,
  kernel: Kernel,
  drivers: readonly string[]
): readonly Diagnostic[] {
  const where = { in: 'guest', path: kernel.image } as const
  const disk = missingDrivers(kernel, drivers)
  const nic = missingDrivers(kernel, nicDrivers(vm.nics.map(({ model }) => model)))
  const diagnostics: Diagnostic[] = []
  if (disk.length > 0)
    diagnostics.push({
      code: 'KERNEL_LACKS_DRIVER',
      severity: kernel === os.kernels.at(-1) ? 'error' : 'warning',
      what: `kernel ${kernel.version} has no ${disk.join(', ')}, so it would not find its disks`,
      where,
      hint:
        workingBuses(kernel).length === 0 && drivesIde(kernel)
          ? IDE
          : choose('output.disk_bus', workingBuses(kernel))
    })
  if (nic.length > 0)
    diagnostics.push({
      code: 'KERNEL_LACKS_DRIVER',
      severity: 'warning',
      what: `kernel ${kernel.version} has no ${nic.join(', ')}, so it would have no network`,
      where,
      hint: choose('nics[].model', workingModels(kernel))
    })
  return diagnostics
}

const IDE =
  "it drives IDE only, which h2k gives no VM: see that its initramfs has ata_piix, copy the disks with guest: none, and write machine='pc' and bus='ide' into the domain by hand"

const choose = (setting: string, words: readonly string[]): string =>
  words[0] === undefined
    ? 'install another kernel in the guest before the move'
    : `set ${setting}: ${words[0]}`
