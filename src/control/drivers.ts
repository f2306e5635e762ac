import type { DesiredNic, DiskBus } from '../model/desired.ts'
import type { Kernel, KernelModule } from '../model/facts.ts'

/** What a disk on this bus needs before the root filesystem is there; what these need comes with them. */
const BUS_DRIVERS: Readonly<Record<DiskBus, readonly string[]>> = {
  'virtio-blk': ['virtio_pci', 'virtio_blk'],
  'virtio-scsi': ['virtio_pci', 'virtio_scsi', 'sd_mod'],
  sata: ['ahci', 'sd_mod'],
  nvme: ['nvme']
}

/** What a NIC needs. The root filesystem is there by then, so these stay out of the initramfs. */
const NIC_DRIVERS: Readonly<Record<DesiredNic['model'], readonly string[]>> = {
  virtio: ['virtio_pci', 'virtio_net'],
  e1000e: ['e1000e'],
  e1000: ['e1000']
}

const BUSES = ['virtio-blk', 'virtio-scsi', 'sata', 'nvme'] as const
const MODELS = ['virtio', 'e1000e', 'e1000'] as const

export const busDrivers = (buses: readonly DiskBus[]): readonly string[] => [
  ...new Set(BUSES.filter(bus => buses.includes(bus)).flatMap(bus => BUS_DRIVERS[bus]))
]

export const nicDrivers = (models: ReadonlyArray<DesiredNic['model']>): readonly string[] => [
  ...new Set(MODELS.filter(model => models.includes(model)).flatMap(model => NIC_DRIVERS[model]))
]

/** Those of the names that the kernel has neither built in nor as a complete set of module files. */
export function missingDrivers(kernel: Kernel, names: readonly string[]): readonly string[] {
  const has = (name: string): boolean =>
    kernel.builtin.includes(name) || kernel.modules.some(each => each.name === name)
  return names.filter(name => !has(name) || !modulesNeeded(kernel, name).every(has))
}

/** Buses and NIC models that this kernel can drive, best first. */
export const workingBuses = (kernel: Kernel): readonly DiskBus[] =>
  BUSES.filter(bus => missingDrivers(kernel, BUS_DRIVERS[bus]).length === 0)

/** Whether it can drive the IDE disks of QEMU's machine `pc`, which h2k gives no VM. */
export const drivesIde = (kernel: Kernel): boolean =>
  missingDrivers(kernel, ['ata_piix', 'sd_mod']).length === 0

export const workingModels = (kernel: Kernel): ReadonlyArray<DesiredNic['model']> =>
  MODELS.filter(model => missingDrivers(kernel, NIC_DRIVERS[model]).length === 0)

/** The module files that these drivers consist of and an initramfs with the modules `present` still lacks; sorted by path. */
export function lackingModules(
  kernel: Kernel,
  names: readonly string[],
  present: readonly string[]
): readonly KernelModule[] {
  const there = new Set([...present, ...kernel.builtin])
  const wanted = new Set(
    names.flatMap(name => (kernel.builtin.includes(name) ? [] : [name, ...modulesNeeded(kernel, name)]))
  )
  return kernel.modules
    .filter(({ name }) => wanted.has(name) && !there.has(name))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

const modulesNeeded = (kernel: Kernel, name: string): readonly string[] =>
  kernel.modules.find(each => each.name === name)?.needs ?? []
