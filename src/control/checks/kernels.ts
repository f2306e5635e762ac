import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Kernel } from '../../model/facts.ts'
import { busDrivers } from '../drivers.ts'

/**
 * There is a kernel that h2k knows, and it has an initramfs where it needs one for its disks: what is not known gets no
 * drivers, and that must not pass in silence.
 *
 * Reads    facts.os.kernels, facts.os.unified_images, disks, guest.initramfs.
 * Reports  KERNEL_UNKNOWN; INITRAMFS_MISSING, an error for the newest kernel. Neither with guest.initramfs: keep.
 */
export const kernels: Check = {
  id: 'kernels',

  check({ address, guest, facts, disks }) {
    const os = facts?.os ?? null
    if (guest === null || os === null || guest.initramfs === 'keep') return []
    const drivers = busDrivers(disks.map(({ bus }) => bus))
    if (os.kernels.length === 0)
      return [
        {
          code: 'KERNEL_UNKNOWN',
          severity: 'warning',
          what: `no kernel of ${address} was found: none in /boot is named after a folder in /lib/modules`,
          where: { in: 'guest', path: '/boot' },
          hint: `see that its initramfs has ${drivers.join(', ')}, with lsinitramfs or lsinitrd in the source VM`
        }
      ]
    const newest = os.kernels.at(-1)
    const unified = new Set(os.unified_images?.map(({ kernel, initramfs }) => kernel ?? initramfs?.kernel))
    return os.kernels
      .filter(({ version }) => !unified.has(version))
      .filter(({ initramfs, builtin }) => initramfs === null && drivers.some(name => !builtin.includes(name)))
      .map(kernel => missing(kernel, drivers, kernel === newest ? 'error' : 'warning'))
  }
}

const missing = (
  { version, image, builtin }: Kernel,
  drivers: readonly string[],
  severity: Diagnostic['severity']
): Diagnostic => ({
  code: 'INITRAMFS_MISSING',
  severity,
  what: `kernel ${version} has no initramfs that is named after it, and needs ${drivers.filter(name => !builtin.includes(name)).join(', ')} from one to find its disks`,
  where: { in: 'guest', path: image },
  hint: 'make one in the source VM (update-initramfs -c -k VERSION, or dracut); if it has one with these drivers under another name, set guest.initramfs: keep'
})
