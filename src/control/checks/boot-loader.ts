import type { Check } from '../../model/check.ts'
import { unifiedImages } from '../unified-images.ts'

/** What tells a boot loader which kernel to start and where its root is. */
const CONFIGS = [
  /^\/boot\/grub2?\/grub\.cfg$/,
  /^(?:\/boot|\/boot\/efi|\/efi)\/EFI\/[^/]+\/grub\.(?:cfg|conf)$/,
  /^\/boot\/grub\/(?:menu\.lst|grub\.conf)$/,
  /^(?:\/boot|\/boot\/efi|\/efi)\/loader\/entries\/[^/]+\.conf$/,
  /^\/boot\/(?:(?:extlinux|syslinux)\/[^/]+|(?:extlinux|syslinux)\.(?:conf|cfg))$/
]

/**
 * The configuration of the guest's boot loader was found: where it was not, nobody looked for device names in it. A unified
 * kernel image needs none, and the check unified-image looks into it.
 *
 * Reads    facts.os.files, facts.os.folders, facts.os.unified_images, firmware, guest.bootloader.
 * Reports  BOOT_CONFIG_UNREAD.
 */
export const bootLoader: Check = {
  id: 'boot-loader',

  check({ address, guest, facts, firmware }) {
    const os = facts?.os ?? null
    if (guest === null || os === null || guest.bootloader === 'keep') return []
    if (firmware === 'efi' && unifiedImages(os).length > 0) return []
    if (Object.keys(os.files).some(path => CONFIGS.some(config => config.test(path)))) return []
    return [
      {
        code: 'BOOT_CONFIG_UNREAD',
        severity: 'warning',
        what: `${address} has no boot loader configuration where h2k looks for one, so device names in it stay`,
        where: { in: 'guest', path: '/boot' },
        hint: 'see in the source VM that /proc/cmdline has root=UUID=, and set guest.bootloader: keep'
      }
    ]
  }
}
