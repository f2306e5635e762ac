import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { TARGET_SCHEMES } from '../disk-names.ts'

/**
 * udev rules that give disks names, owners or links, as Oracle's ASM needs them, know the disks by kernel names or by
 * numbers of the old hardware.
 *
 * Reads    facts.os.files[/etc/udev/rules.d], disks.
 * Reports  DISK_RULE_BY_HARDWARE, once a file, at its first such line.
 * Source   udev(7); Oracle Grid Infrastructure Installation Guide, Configuring Device Persistence.
 */
export const diskRules: Check = {
  id: 'disk-rules',

  check({ guest, facts, disks }) {
    if (guest === null || facts?.os === null || facts?.os === undefined) return []
    const schemes = new Set<string>(disks.map(({ bus }) => TARGET_SCHEMES[bus]))
    return Object.entries(facts.os.files)
      .filter(([path]) => RULES.test(path))
      .flatMap(([path, { text }]) => firstLost(path, text, schemes) ?? [])
  }
}

const RULES = /^\/etc\/udev\/rules\.d\/[^/]+\.rules$/
const KERNEL = /\bKERNEL=="((?:sd|hd|xvd|vd|nvme)[^"]*)"/
/** VMware's number, as scsi_id prints it and as udev keeps it. */
const NUMBER = /"[^"]*\b3?6000c29[0-9a-f]{9,25}\b[^"]*"/i

function firstLost(path: string, text: string, schemes: ReadonlySet<string>): Diagnostic | null {
  for (const [index, line] of text.split('\n').entries()) {
    if (/^[ \t]*#/.test(line)) continue
    const number = NUMBER.exec(line)?.[0]
    if (number !== undefined) return lost(path, index + 1, `the number ${number}, which VMware gave it`)
    const kernel = KERNEL.exec(line)?.[1]
    const wanted = kernel?.split('|').map(each => /^(?:[shvx]+d|nvme)/.exec(each)?.[0] ?? '') ?? []
    if (kernel !== undefined && !wanted.some(scheme => schemes.has(scheme)))
      return lost(path, index + 1, `the name ${kernel}, which no disk of the target has`)
  }
  return null
}

const lost = (path: string, line: number, by: string): Diagnostic => ({
  code: 'DISK_RULE_BY_HARDWARE',
  severity: 'warning',
  what: `${path} has a rule for a disk by ${by}, so what it gives the disk (a link, an owner, a setting) will be missing`,
  where: { in: 'guest', path, line },
  hint: 'write the rule for what is on the disk, such as ENV{ID_FS_UUID}== or ENV{ID_PART_ENTRY_UUID}==, in the source VM'
})
