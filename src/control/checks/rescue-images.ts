import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Initramfs, LinuxFacts } from '../../model/facts.ts'
import { busDrivers, missingDrivers } from '../drivers.ts'
import { rescueKernel } from '../rescue-kernel.ts'

/**
 * A rescue image, made for every machine when the system was installed, has the drivers of the target's disks. Where its
 * kernel is still installed, they are added as to the others; often it is removed by then, and the modules with it.
 *
 * Reads    facts.os.initramfs, facts.os.kernels, disks, guest.initramfs.
 * Reports  INITRAMFS_RESCUE, unless guest.initramfs is keep.
 */
export const rescueImages: Check = {
  id: 'rescue-images',

  check({ guest, facts, disks }) {
    const os = facts?.os ?? null
    if (guest === null || os === null || guest.initramfs === 'keep') return []
    const drivers = busDrivers(disks.map(({ bus }) => bus))
    return os.initramfs
      .filter(({ path }) => !os.kernels.some(({ initramfs }) => initramfs === path))
      .filter(image => guest.initramfs !== 'auto' || !canBeAdded(os, image, drivers))
      .flatMap(image => lacking(os, image, drivers))
  }
}

function canBeAdded(os: LinuxFacts, image: Initramfs, drivers: readonly string[]): boolean {
  const kernel = rescueKernel(os, image)
  return kernel !== null && missingDrivers(kernel, drivers).length === 0
}

function lacking(os: LinuxFacts, image: Initramfs, drivers: readonly string[]): readonly Diagnostic[] {
  const builtin = os.kernels.find(({ version }) => version === image.kernel)?.builtin ?? []
  const there = new Set([...image.modules, ...image.builtin, ...builtin])
  const absent = drivers.filter(name => !there.has(name))
  if (absent.length === 0) return []
  const { path } = image
  return [
    {
      code: 'INITRAMFS_RESCUE',
      severity: 'warning',
      what: `${path} has no ${absent.join(', ')}, so the rescue entry of the boot menu would not find its disks`,
      where: { in: 'guest', path },
      hint: `after the move make it anew in the guest: rm ${path} and its kernel, then kernel-install add "$(uname -r)" "/lib/modules/$(uname -r)/vmlinuz"`
    }
  ]
}
