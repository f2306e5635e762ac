import type { GuestFacts } from '../../model/facts.ts'
import type { Surroundings, WithPaths } from '../graph/draft.ts'
import { copySteps } from '../lower/copy.ts'
import { editStep, type Wanted } from '../lower/edit.ts'
import { endingSteps } from '../lower/publish.ts'
import { sessionSteps, trimmed } from '../lower/session.ts'
import type { Step } from '../lower/step.ts'

/**
 * Turns what a VM will be, and the edits that its guest needs, into steps. Their order here means nothing.
 *
 * Reads    the settled draft, the fixers' edits (each path once), accelerator and firmware of the host.
 * Emits    qemu-img.create and guestfs.open/close around the edits when there are any, or something to trim; for each
 *          disk qemu-img.convert, qemu-img.check, file.checksum, file.publish; libvirt.write-xml and .define; qemu.boot;
 *          file.remove.
 */
export function lowerToActions(
  vm: WithPaths,
  wanted: readonly Wanted[],
  { host, sha256 }: Surroundings
): readonly Step[] {
  const accelerator =
    vm.config.validate.accelerator === 'auto' ? host.accelerator : vm.config.validate.accelerator
  const edited = new Set(wanted.map(({ edit }) => edit.path))
  const made = new Set(wanted.flatMap(({ edit }) => (edit.edit === 'run' ? [edit.path] : [])))
  const edits = wanted.map(({ edit }) => editStep(edit, { vm: vm.address, sha256, edited, made }))
  const facts = sessionFacts(vm, edits)
  const overlays = facts === null ? [] : vm.paths.overlays
  return [
    ...(facts === null ? [] : sessionSteps({ vm, facts, edits, accelerator })),
    ...vm.disks.flatMap((disk, place) =>
      copySteps({ vm, disk, overlay: overlays[place] ?? null, partial: vm.paths.partials[place] ?? '' })
    ),
    ...endingSteps({ vm, host, accelerator, overlays })
  ]
}

/** The facts that a session works with, or null when there is nothing to do inside the guest. */
const sessionFacts = ({ facts }: WithPaths, edits: readonly Step[]): GuestFacts | null =>
  facts !== null && (edits.length > 0 || trimmed(facts).length > 0) ? facts : null
