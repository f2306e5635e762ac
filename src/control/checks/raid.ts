import type { Check } from '../../model/check.ts'
import type { RaidArray } from '../../model/facts.ts'

/**
 * An array of software RAID is whole. What is edited goes to the members that are in sync; an old copy comes back only if
 * somebody adds it again.
 *
 * Reads    facts.arrays.
 * Reports  GUEST_RAID_DEGRADED, GUEST_RAID_UNSYNCED.
 * Source   md(4), mdadm(8).
 */
export const raid: Check = {
  id: 'raid',

  check({ address, facts }) {
    return (facts?.arrays ?? []).flatMap(array => [
      ...(array.level >= 0 && array.members.length < array.disks
        ? [
            {
              code: 'GUEST_RAID_DEGRADED' as const,
              severity: 'warning' as const,
              what: `${nameOf(array)} of ${address} has ${array.members.length} of its ${array.disks} members${leftOut(array)}`,
              where: { in: 'vm' as const, vm: address },
              hint: 'add the missing disk to the VM, or repair the array in the source VM first: mdadm /dev/mdX --add DEVICE'
            }
          ]
        : []),
      ...(array.synced
        ? []
        : [
            {
              code: 'GUEST_RAID_UNSYNCED' as const,
              severity: 'warning' as const,
              what: `the members of ${nameOf(array)} of ${address} may differ: it was being synchronised or was not stopped`,
              where: { in: 'vm' as const, vm: address },
              hint: 'let it finish in the source VM (cat /proc/mdstat), shut the VM down from inside, and plan again'
            }
          ])
    ])
  }
}

const nameOf = ({ volume, name }: RaidArray): string => (name === null ? volume : `${volume} (${name})`)

const leftOut = ({ others }: RaidArray): string =>
  others.length === 0
    ? ''
    : `; ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} spare or out of date`
