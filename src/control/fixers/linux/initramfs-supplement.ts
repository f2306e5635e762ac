import { supplementedBytes } from '../../../formats/initramfs-segment.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Kernel, LinuxFacts } from '../../../model/facts.ts'
import type { AppendInitramfs, FixInput, Fixer } from '../../../model/fixer.ts'
import { busDrivers, missingDrivers, nicDrivers, workingBuses, workingModels } from '../../drivers.ts'
import { guestDevices } from '../../guest-devices.ts'
import { initramfsSettings } from '../../initramfs-settings.ts'
import { supplementImage } from '../../supplement-image.ts'

/**
 * Gives each initramfs the guest's own drivers for the disks of the target, and lets it resume from a swap that is
 * there, by a segment appended to it: nothing of the guest is run, nothing that is in the image is touched.
 *
 * Reads    kernels, initramfs, space, files of initramfs-tools and dracut; buses and NIC models; guest.initramfs.
 * Emits    an append-initramfs for each image that lacks something; a write-file of /etc/initramfs-tools/modules or
 *          of /etc/dracut.conf.d/h2k-drivers.conf.
 * Reports  KERNEL_LACKS_DRIVER (an error for disks of the newest kernel), INITRAMFS_UNKNOWN, INITRAMFS_APPEND_UNSAFE,
 *          INITRAMFS_REGENERATE, GUEST_SPACE.
 * Source   kernel, Documentation/driver-api/early-userspace/buffer-format.rst; initramfs-tools(7); dracut(8).
 */
export const initramfsSupplement: Fixer = {
  id: 'initramfs-supplement',

  fix(input) {
    const wanted = input.vm.guest?.initramfs ?? 'keep'
    if (wanted === 'keep') return { edits: [], diagnostics: [] }
    if (wanted === 'regenerate') return { edits: [], diagnostics: [regenerate(input)] }
    const { os, vm } = input
    const drivers = busDrivers(vm.disks.map(({ bus }) => bus))
    const find = guestDevices(input)
    const images = os.initramfs.map(image => supplementImage(input, find, { image, drivers }))
    const edits = images.flatMap(({ edit }) => edit ?? [])
    const generators = new Set(images.flatMap(({ generator }) => generator ?? []))
    const kept = notBuiltin(input, drivers)
    return {
      edits: [...edits, ...[...generators].flatMap(generator => initramfsSettings(os, generator, kept))],
      diagnostics: [
        ...os.kernels.flatMap(kernel => lacksDrivers(input, kernel, drivers)),
        ...images.flatMap(({ diagnostics }) => diagnostics),
        ...spaceShort(input, edits)
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
      hint: choose('output.disk_bus', workingBuses(kernel))
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

const choose = (setting: string, words: readonly string[]): string =>
  words[0] === undefined
    ? 'install another kernel in the guest before the move'
    : `set ${setting}: ${words[0]}`

/** Compares what is added to each filesystem with what is free there. */
function spaceShort({ os }: FixInput, edits: readonly AppendInitramfs[]): readonly Diagnostic[] {
  const added = new Map<string, number>()
  for (const { path, before, container, entries } of edits) {
    const place = mountpointOf(os, path)
    added.set(
      place,
      (added.get(place) ?? 0) + supplementedBytes(before.bytes, entries, container) - before.bytes
    )
  }
  return os.space.flatMap(({ mountpoint, free_bytes }) => {
    const bytes = added.get(mountpoint) ?? 0
    return bytes <= free_bytes ? [] : [spaceShortage(mountpoint, bytes, free_bytes)]
  })
}

function mountpointOf({ space }: LinuxFacts, path: string): string {
  const above = space
    .map(({ mountpoint }) => mountpoint)
    .filter(place => path.startsWith(place.replace(/\/?$/, '/')))
  return above.reduce((longest, place) => (place.length > longest.length ? place : longest), '')
}

const spaceShortage = (mountpoint: string, bytes: number, free: number): Diagnostic => ({
  code: 'GUEST_SPACE',
  severity: 'error',
  what: `drivers of ${bytes} bytes are added to the initramfs images on ${mountpoint}, where ${free} bytes are free`,
  where: { in: 'guest', path: mountpoint },
  hint: `remove old kernels in the guest to free ${bytes - free} bytes on ${mountpoint}`
})

const regenerate = ({ vm }: FixInput): Diagnostic => ({
  code: 'INITRAMFS_REGENERATE',
  severity: 'error',
  what: `${vm.address} asks for initramfs: regenerate, which this version does not do`,
  where: { in: 'vm', vm: vm.address },
  hint: 'set guest.initramfs: auto, which adds drivers to the images that are there'
})
