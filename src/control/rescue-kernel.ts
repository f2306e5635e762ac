import type { Initramfs, Kernel, LinuxFacts } from '../model/facts.ts'

/**
 * The kernel whose modules fit into a rescue image: made when the system was installed, it belongs to no kernel by its
 * name, and its own kernel is a copy of one that may still be there. Null for the image of a kernel, and where none fits.
 */
export const rescueKernel = ({ kernels }: LinuxFacts, { path, kernel }: Initramfs): Kernel | null =>
  kernel === null || kernels.some(({ initramfs }) => initramfs === path)
    ? null
    : (kernels.find(({ version }) => version === kernel) ?? null)
