import { expect, test } from 'vitest'
import { timeZone } from '../../../../src/control/fixers/linux/time-zone.ts'
import type { GuestEntry, LinuxFacts } from '../../../../src/model/facts.ts'
import { codes, fixOnce, guestInput, texts } from '../../guest-input.ts'

const ZONE = 'Europe/Berlin'
const FILE: GuestEntry = { kind: 'file', sha256: 'b'.repeat(64), bytes: 2298 }
const THERE: LinuxFacts['entries'] = { [`/usr/share/zoneinfo/${ZONE}`]: FILE }

const input = (entries: LinuxFacts['entries'], files: Readonly<Record<string, string>> = {}) =>
  guestInput({ files, guest: { timezone: ZONE }, os: { ...(entries !== undefined && { entries }) } })

test('nothing unless the configuration asks for it', () => {
  expect(timeZone.fix(guestInput({ os: { entries: THERE } }))).toEqual({ edits: [], diagnostics: [] })
})

test.each<[string, GuestEntry | null, object | null]>([
  [
    'a link',
    { kind: 'link', target: '/usr/share/zoneinfo/Etc/UTC' },
    { target: '/usr/share/zoneinfo/Etc/UTC' }
  ],
  ['a copied file', FILE, { sha256: 'b'.repeat(64) }],
  ['nothing, which is UTC', null, null]
])('in the place of %s', (_, now, before) => {
  const entries = { ...THERE, ...(now !== null && { '/etc/localtime': now }) }
  const fix = fixOnce(timeZone, input(entries, { '/etc/timezone': 'Etc/UTC\n' }))
  expect(fix.edits[0]).toEqual({
    edit: 'write-link',
    path: '/etc/localtime',
    target: '../usr/share/zoneinfo/Europe/Berlin',
    before,
    make_folder: false,
    because: 'the configuration sets the time zone Europe/Berlin'
  })
  expect(texts(fix)).toEqual({ '/etc/timezone': 'Europe/Berlin\n' })
  expect(fix.diagnostics).toEqual([])
})

test.each(['../usr/share/zoneinfo/Europe/Berlin', '/usr/share/zoneinfo/Europe/Berlin'])(
  'nothing where it is set already: %s',
  target => {
    const entries: LinuxFacts['entries'] = { ...THERE, '/etc/localtime': { kind: 'link', target } }
    expect(timeZone.fix(input(entries, { '/etc/timezone': `${ZONE}\n` })).edits).toEqual([])
    expect(timeZone.fix(input(entries)).edits).toEqual([])
  }
)

test.each<[string, string, LinuxFacts['entries'] | undefined]>([
  ['the guest lacks the zone', 'TIMEZONE_MISSING', { '/etc/localtime': FILE }],
  ['a folder of zones is none', 'TIMEZONE_MISSING', { [`/usr/share/zoneinfo/${ZONE}`]: { kind: 'folder' } }],
  ['an old inventory', 'TIMEZONE_KEPT', undefined],
  ['links cannot be told', 'TIMEZONE_KEPT', { ...THERE, '/etc/localtime': { kind: 'unknown' } }]
])('%s: %s', (_, code, entries) => {
  const fix = timeZone.fix(input(entries))
  expect([fix.edits, codes(fix)]).toEqual([[], [code]])
})
