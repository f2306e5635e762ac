import type { Draft, Surroundings, WithPaths } from '../graph/draft.ts'
import { assignBuses } from './assign-buses.ts'
import { assignMacs } from './assign-macs.ts'
import { chooseFirmware } from './choose-firmware.ts'
import { mapNetworks } from './map-networks.ts'
import { planPaths } from './plan-paths.ts'

// After the fixers, in compile-vm.ts: what was settled becomes actions, these get their order, and then their space.
export { guardTargets } from './guard-targets.ts'
export { assignResources } from './assign-resources.ts'
export { lowerToActions } from './lower-to-actions.ts'
export { type Ordered, orderActions } from './order-actions.ts'
export { planSpace } from './plan-space.ts'

/** The passes that settle what one VM will be, in order. */
export function settle(draft: Draft, surroundings: Surroundings): WithPaths {
  // First: the machine type limits what can be attached.
  const started = chooseFirmware(draft)
  // Before anything about the guest: the models say which drivers it needs.
  const wired = assignBuses(started)
  // After the NICs are known, before fixers pin names to addresses.
  const addressed = assignMacs(wired, surroundings)
  // Needs the NICs and changes nothing about them; its errors read better after those about addresses.
  const connected = mapNetworks(addressed, surroundings)
  // Last: file names follow from how many disks there are and what format they get.
  return planPaths(connected, surroundings)
}
