import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestEntry, LinuxFacts } from '../../../model/facts.ts'
import type { Edit, Fixer } from '../../../model/fixer.ts'

/**
 * Gives the guest another time zone, where the configuration asks for one.
 *
 * Reads    entries: /etc/localtime, the zone's file; files: /etc/timezone; guest.timezone.
 * Emits    a write-link of /etc/localtime as `timedatectl set-timezone` makes it; a write-file of /etc/timezone where it is.
 * Reports  TIMEZONE_MISSING when the guest does not have the zone; TIMEZONE_KEPT when it cannot be told what
 *          /etc/localtime is.
 * Source   localtime(5); tzset(3).
 */
export const timeZone: Fixer = {
  id: 'time-zone',

  fix({ vm, os }) {
    const zone = vm.guest?.timezone
    if (zone === undefined) return { edits: [], diagnostics: [] }
    const problem = problemWith(os, zone)
    if (problem !== null) return { edits: [], diagnostics: [problem] }
    const because = `the configuration sets the time zone ${zone}`
    return { edits: [...localtime(os, zone, because), ...written(os, zone, because)], diagnostics: [] }
  }
}

const LOCALTIME = '/etc/localtime'
const TIMEZONE = '/etc/timezone'
const ZONES = 'usr/share/zoneinfo'

function problemWith({ entries }: LinuxFacts, zone: string): Diagnostic | null {
  const path = `/${ZONES}/${zone}`
  const there = entries?.[path]
  if (there === undefined && Object.keys(entries ?? {}).length === 0)
    return unset('TIMEZONE_KEPT', LOCALTIME, 'nobody looked at it when the inventory was recorded')
  if (there?.kind !== 'file' && there?.kind !== 'link')
    return unset('TIMEZONE_MISSING', path, `the guest has no time zone ${zone}`)
  const now = entries?.[LOCALTIME]
  if (now === undefined || now.kind === 'file' || now.kind === 'link') return null
  return unset('TIMEZONE_KEPT', LOCALTIME, 'it cannot be told whether that is a link or a file')
}

function localtime({ entries }: LinuxFacts, zone: string, because: string): readonly Edit[] {
  const now = entries?.[LOCALTIME]
  if (now?.kind === 'link' && now.target.replace(/^(?:\.\.\/|\/)+/, '') === `${ZONES}/${zone}`) return []
  const target = `../${ZONES}/${zone}`
  return [{ edit: 'write-link', path: LOCALTIME, target, before: placeOf(now), make_folder: false, because }]
}

function placeOf(
  entry: GuestEntry | undefined
): { readonly target: string } | { readonly sha256: string } | null {
  if (entry?.kind === 'link') return { target: entry.target }
  return entry?.kind === 'file' ? { sha256: entry.sha256 } : null
}

function written({ files }: LinuxFacts, zone: string, because: string): readonly Edit[] {
  const before = files[TIMEZONE]
  if (before === undefined || before.text.trim() === zone) return []
  return [{ edit: 'write-file', path: TIMEZONE, before, text: `${zone}\n`, mode: '0644', because }]
}

const unset = (code: 'TIMEZONE_KEPT' | 'TIMEZONE_MISSING', path: string, why: string): Diagnostic => ({
  code,
  severity: 'error',
  what: `the time zone cannot be set: ${why}`,
  where: { in: 'guest', path },
  hint: 'see which zones the source VM has: ls /usr/share/zoneinfo; record the inventory again after changing guest.timezone'
})
