import type { Precondition } from '../../model/plan.ts'
import { MIB } from '../../model/size.ts'
import type { Step } from '../lower/step.ts'

/** qcow2 metadata, filesystem journals and what a trim writes; 0.6 MB were measured for a small guest. */
const SESSION_BYTES = 64 * MIB

/** An initramfs with the drivers of all machines, and what its program puts aside meanwhile. */
const RUN_BYTES = 512 * MIB

/**
 * Says how much room each step needs, so that a full disk is found before the first effect.
 *
 * Reads    estimates of the copies, sizes of the initramfs images that grow.
 * Writes   preconditions fs.free, in bytes.
 */
export function planSpace(steps: readonly Step[]): readonly Step[] {
  const grown = steps.reduce(
    (sum, step) =>
      sum +
      (step.kind === 'initramfs.append'
        ? step.params.after_bytes
        : step.kind === 'guest.run'
          ? RUN_BYTES
          : 0),
    0
  )
  return steps.map(step => {
    if (step.kind === 'qemu-img.convert')
      return { ...step, preconditions: [...step.preconditions, room(step.params.to, step.estimate_bytes)] }
    const overlay = step.kind === 'guestfs.open' ? step.params.disks[0]?.overlay : null
    if (step.kind !== 'guestfs.open' || overlay === null || overlay === undefined) return step
    return { ...step, preconditions: [...step.preconditions, room(overlay, SESSION_BYTES + grown)] }
  })
}

/** The folder, since the file is not there yet. */
function room(path: string, bytes: number): Precondition {
  const end = path.lastIndexOf('/')
  return { bytes, check: 'fs.free', path: end < 0 ? '.' : end === 0 ? '/' : path.slice(0, end) }
}
