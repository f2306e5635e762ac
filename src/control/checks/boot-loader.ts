import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { LinuxFacts } from '../../model/facts.ts'

/** What tells a boot loader which kernel to start and where its root is. */
const CONFIGS = [
  /^\/boot\/grub2?\/grub\.cfg$/,
  /^(?:\/boot|\/boot\/efi|\/efi)\/EFI\/[^/]+\/grub\.(?:cfg|conf)$/,
  /^\/boot\/grub\/(?:menu\.lst|grub\.conf)$/,
  /^(?:\/boot|\/boot\/efi|\/efi)\/loader\/entries\/[^/]+\.conf$/,
  /^\/boot\/(?:(?:extlinux|syslinux)\/[^/]+|(?:extlinux|syslinux)\.(?:conf|cfg))$/
]

/** Unified kernel images, by the Boot Loader Specification. */
const IMAGES = /^(?:\/boot|\/boot\/efi|\/efi)\/EFI\/Linux$/

/**
 * The configuration of the guest's boot loader was found: where it was not, nobody looked for device names in it. Nobody
 * can change it inside a unified kernel image, which is often signed.
 *
 * Reads    facts.os.files, facts.os.folders, guest.bootloader.
 * Reports  BOOT_CONFIG_UNREAD, BOOT_IMAGE_SEALED.
 */
export const bootLoader: Check = {
  id: 'boot-loader',

  check({ address, guest, facts }) {
    const os = facts?.os ?? null
    if (guest === null || os === null || guest.bootloader === 'keep') return []
    const sealed = sealedImages(os)
    if (sealed.length > 0) return sealed
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

function sealedImages({ folders }: LinuxFacts): readonly Diagnostic[] {
  const images = Object.entries(folders).flatMap(([folder, names]) =>
    IMAGES.test(folder) ? names.filter(name => /\.efi$/i.test(name)).map(name => `${folder}/${name}`) : []
  )
  return images.map(path => ({
    code: 'BOOT_IMAGE_SEALED',
    severity: 'warning',
    what: `${path} is a kernel with its command line and its initramfs inside, which h2k does not change`,
    where: { in: 'guest', path },
    hint: 'see in the source VM that /proc/cmdline names no /dev/sdX; else correct /etc/kernel/cmdline there and make the image again (kernel-install, mkinitcpio -P or dracut --uefi)'
  }))
}
