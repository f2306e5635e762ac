import type { Check } from '../../model/check.ts'

const SERVICE = /^kdump(?:-tools)?\.service$/

/**
 * The initramfs that catches crashes was made for the old disks, and nobody sees that before the first crash.
 *
 * Reads    facts.os.folders (.wants in /etc/systemd/system).
 * Reports  KDUMP_FOR_OLD_DISKS, a warning.
 * Source   kdump.conf(5); kdump-config(8): both make the image anew only when a kernel or a setting changes.
 */
export const kdump: Check = {
  id: 'kdump',

  check({ address, guest, facts }) {
    const os = facts?.os ?? null
    if (guest === null || os === null) return []
    const folder = Object.keys(os.folders).find(
      path => path.endsWith('.wants') && os.folders[path]?.some(name => SERVICE.test(name))
    )
    if (folder === undefined) return []
    return [
      {
        code: 'KDUMP_FOR_OLD_DISKS',
        severity: 'warning',
        what: `${address} keeps crash dumps, with an initramfs that was made for the disks of the source`,
        where: { in: 'guest', path: folder },
        hint:
          os.package_format === 'deb'
            ? 'run in the guest after the move: rm /var/lib/kdump/initrd.img-*; kdump-config load'
            : 'run in the guest after the move: kdumpctl rebuild && systemctl restart kdump'
      }
    ]
  }
}
