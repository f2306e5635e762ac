import type { Check } from '../../model/check.ts'
import { GUEST_PRODUCTS, isInstalled } from '../guest-products.ts'

/** Any of these keeps the clock: as a unit, as a script of rcN.d, or in a runlevel of OpenRC. */
const SERVICE =
  /^(?:S\d\d)?(?:chronyd?|ntpd?|ntpsec|openntpd|systemd-timesyncd|ptp4l|phc2sys)(?:@[^.]*)?(?:\.service)?$/
const FOLDER = /^\/etc\/(?:systemd\/system\/[^/]+\.wants|(?:rc\.d\/)?rc[2-5S]\.d|runlevels\/[^/]+)$/
/** They set the clock all the time by themselves. VMware's do so only with tools.syncTime, which is off by default. */
const KEEP_TIME: readonly string[] = ['Hyper-V daemons', 'Parallels Tools', 'VirtualBox Guest Additions']

/**
 * Something keeps the guest's clock once the old hypervisor's tools do not any more.
 *
 * Reads    facts.os.folders, facts.os.packages; guest.tools.
 * Reports  TIME_SYNC_MISSING, a warning.
 */
export const timeSync: Check = {
  id: 'time-sync',

  check({ address, guest, facts }) {
    const os = facts?.os ?? null
    if (guest === null || os === null || guest.tools === 'keep') return []
    const tools = GUEST_PRODUCTS.find(product => KEEP_TIME.includes(product.name) && isInstalled(os, product))
    const kept = Object.entries(os.folders).some(
      ([folder, names]) => FOLDER.test(folder) && names.some(name => SERVICE.test(name))
    )
    if (tools === undefined || kept) return []
    return [
      {
        code: 'TIME_SYNC_MISSING',
        severity: 'warning',
        what: `the clock of ${address} was set by the host of ${tools.name}, and nothing else in the guest keeps it`,
        where: { in: 'vm', vm: address },
        hint: 'install chrony in the guest, before or after the move'
      }
    ]
  }
}
