import type { Check } from '../../model/check.ts'

/**
 * Older libvirt refuses a domain with emulated NVMe disks.
 *
 * Reads    disks[].bus.
 * Reports  NVME_NEEDS_NEW_LIBVIRT, a warning.
 * Source   libvirt, "Domain XML format", target bus of disks.
 */
export const nvmeBus: Check = {
  id: 'nvme-bus',

  check({ address, disks }) {
    if (!disks.some(({ bus }) => bus === 'nvme')) return []
    return [
      {
        code: 'NVME_NEEDS_NEW_LIBVIRT',
        severity: 'warning',
        what: `the disks of ${address} are attached by NVMe, which only recent versions of libvirt can emulate`,
        where: { in: 'vm', vm: address },
        hint: 'set output: { disk_bus: virtio-blk } unless the target host knows bus="nvme"'
      }
    ]
  }
}
