import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { GuestFile } from '../../model/facts.ts'
import { busDrivers, nicDrivers } from '../drivers.ts'

const SETTINGS = /^\/etc\/modprobe\.(?:conf|d\/[^/]+\.conf)$/
/** `blacklist NAME`, or an `install` that does nothing: hardening guides know both. */
const FORBIDS =
  /^[ \t]*(?:blacklist[ \t]+([\w-]+)[ \t\r]*|install[ \t]+([\w-]+)[ \t]+(?:\/usr)?\/bin\/(?:true|false)[ \t\r]*)$/gm

/**
 * Nothing in the guest forbids the drivers of its new disks and cards.
 *
 * Reads    files: /etc/modprobe.conf, /etc/modprobe.d; disks, nics.
 * Reports  DRIVER_FORBIDDEN once a line: an error for a driver of the disks.
 * Source   modprobe.d(5); udev loads drivers by their aliases, which is what a blacklist stops.
 */
export const driverBlacklist: Check = {
  id: 'driver-blacklist',

  check({ guest, facts, disks, nics }) {
    const os = facts?.os ?? null
    if (guest === null || os === null) return []
    const needed = {
      disks: busDrivers(disks.map(({ bus }) => bus)),
      nics: nicDrivers(nics.map(({ model }) => model))
    }
    return Object.entries(os.files)
      .filter(([path]) => SETTINGS.test(path))
      .flatMap(([path, file]) => forbidden(file, path, needed))
  }
}

interface Needed {
  readonly disks: readonly string[]
  readonly nics: readonly string[]
}

function forbidden({ text }: GuestFile, path: string, { disks, nics }: Needed): readonly Diagnostic[] {
  return [...text.matchAll(FORBIDS)].flatMap(({ 1: listed, 2: replaced, index }): readonly Diagnostic[] => {
    const name = (listed ?? replaced ?? '').replaceAll('-', '_')
    const ofDisks = disks.includes(name)
    if (!ofDisks && !nics.includes(name)) return []
    return [
      {
        code: 'DRIVER_FORBIDDEN',
        severity: ofDisks ? 'error' : 'warning',
        what: `${path} forbids the driver ${name}, which the guest needs for its ${ofDisks ? 'disks' : 'network'}`,
        where: { in: 'guest', path, line: text.slice(0, index).split('\n').length },
        hint: `remove that line in the source VM and make its initramfs again, or choose ${ofDisks ? 'another output.disk_bus' : 'another model under nics'}`
      }
    ]
  })
}
