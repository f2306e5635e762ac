import type { Check } from '../../model/check.ts'

/**
 * Every disk of the source can be copied.
 *
 * Reads    source.disks, disks.
 * Reports  VM_DISKS_MISSING for a VM without disks, or with a disk that no file holds.
 */
export const disks: Check = {
  id: 'disks',

  check(vm) {
    if (vm.source.disks.length > 0 && vm.disks.length === vm.source.disks.length) return []
    return [
      {
        code: 'VM_DISKS_MISSING',
        severity: 'error',
        what: `${vm.address} has ${vm.source.disks.length} disks, ${vm.disks.length} of them with files to copy`,
        where: { in: 'vm', vm: vm.address },
        hint: 'name the right VM in its source setting, or list its disks there: disks: [a.vmdk]'
      }
    ]
  }
}
