import type { Action } from '../../model/plan.ts'

// What decides whether a guest finds its kernel, its root and its network.
const BOOT =
  /^\/(?:boot|efi)\/|^\/etc\/(?:fstab|crypttab|default\/grub|kernel\/|grub|lvm\/|dracut|initramfs-tools\/|mkinitcpio|mkinitfs\/)/
const NETWORK =
  /^\/etc\/(?:network\/|netplan\/|systemd\/network\/|udev\/|sysconfig\/network|NetworkManager\/)/

/** Why a reviewer should look at an action before all others; null when there is no reason. */
export function riskOf(action: Action): string | null {
  const replaces = action.preconditions.some(
    each => each.check === 'target.absent-or-ours' && each.replaces !== undefined
  )
  if (replaces) return 'replaces a file of somebody else'
  switch (action.kind) {
    case 'guest.copy-file':
    case 'guest.write-file':
    case 'guest.write-link':
      return BOOT.test(action.params.path)
        ? 'decides how the guest boots'
        : NETWORK.test(action.params.path)
          ? 'decides how the guest reaches its network'
          : null
    case 'initramfs.append':
      return 'decides how the guest boots'
    case 'guest.run':
      return 'runs code of the guest, whose result nobody can review'
    case 'guest.remove-file':
    case 'guest.remove-link':
      return 'removes something of the guest'
    case 'file.withdraw':
      return 'removes a result'
    case 'libvirt.define':
    case 'libvirt.undefine':
      return 'changes the libvirt of this host'
    default:
      return null
  }
}
