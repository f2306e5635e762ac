import { expect, test } from 'vitest'
import { machineId } from '../../../../src/control/fixers/linux/machine-id.ts'
import type { GuestEntry, LinuxFacts } from '../../../../src/model/facts.ts'
import { codes, fixOnce, guestFile, guestInput } from '../../guest-input.ts'

const PATH = '/etc/machine-id'
const DBUS = '/var/lib/dbus/machine-id'
const TEXT = '0f1e2d3c4b5a69788796a5b4c3d2e1f0\n'
const FILE: GuestEntry = { kind: 'file', sha256: guestFile(TEXT).sha256, bytes: 33 }
const LINK: GuestEntry = { kind: 'link', target: PATH }

const input = (
  entries: LinuxFacts['entries'] = { [PATH]: FILE },
  os: Partial<LinuxFacts> = {},
  files: Readonly<Record<string, string>> = { [PATH]: TEXT }
) =>
  guestInput({
    files,
    guest: { machine_id: 'reset' },
    os: { ...(entries !== undefined && { entries }), ...os }
  })

test('nothing unless the configuration asks for it', () => {
  const kept = guestInput({ files: { [PATH]: TEXT }, os: { entries: { [PATH]: FILE } } })
  expect(machineId.fix(kept)).toEqual({ edits: [], diagnostics: [] })
})

const EMPTIED = { edit: 'write-file', path: PATH, text: '', mode: '0444' }
const LINKED = { edit: 'write-link', path: DBUS, target: PATH, make_folder: false }

test.each<[string, LinuxFacts['entries'], readonly object[]]>([
  ['without D-Bus', { [PATH]: FILE }, [EMPTIED]],
  ['D-Bus has a link', { [PATH]: FILE, [DBUS]: LINK }, [EMPTIED]],
  [
    'D-Bus has a relative link',
    { [PATH]: FILE, [DBUS]: { kind: 'link', target: '../../../etc/machine-id' } },
    [EMPTIED]
  ],
  [
    'D-Bus has a copy, which becomes a link',
    { [PATH]: FILE, [DBUS]: FILE },
    [EMPTIED, { ...LINKED, before: { sha256: guestFile(TEXT).sha256 } }]
  ]
])('with systemd: %s', (_, entries, edits) => {
  const fix = fixOnce(machineId, input(entries))
  expect(fix.edits).toMatchObject(edits)
  expect(fix.edits.length).toBe(edits.length)
  expect(fix.diagnostics).toEqual([])
})

test.each(['', 'uninitialized\n'])('an ID that is reset already stays: %j', text => {
  expect(machineId.fix(input(undefined, {}, { [PATH]: text })).edits).toEqual([])
  expect(fixOnce(machineId, input({ [PATH]: FILE }, {}, { [PATH]: text })).edits).toEqual([])
})

test.each(['openrc', 'sysvinit', 'unknown'] as const)('with %s both files go, and no link', init => {
  const both = fixOnce(machineId, input({ [PATH]: FILE, [DBUS]: FILE }, { init }))
  expect(both.edits.map(({ edit, path }) => [edit, path])).toEqual([
    ['remove-file', PATH],
    ['remove-file', DBUS]
  ])
  const linked = fixOnce(machineId, input({ [PATH]: FILE, [DBUS]: LINK }, { init }))
  expect(linked.edits.map(({ path }) => path)).toEqual([PATH])
})

test.each<[string, LinuxFacts['entries'] | undefined]>([
  ['an old inventory', undefined],
  ['a link to D-Bus', { [PATH]: { kind: 'link', target: DBUS }, [DBUS]: FILE }],
  ['a link to elsewhere', { [PATH]: FILE, [DBUS]: { kind: 'link', target: '/run/id' } }],
  ['a filesystem without an own reader', { [PATH]: { kind: 'unknown' }, [DBUS]: { kind: 'unknown' } }],
  ['a folder', { [PATH]: { kind: 'folder' } }]
])('%s: refused', (_, entries) => {
  const fix = machineId.fix(
    entries === undefined
      ? guestInput({ files: { [PATH]: TEXT }, guest: { machine_id: 'reset' } })
      : input(entries)
  )
  expect(fix.edits).toEqual([])
  expect(new Set(codes(fix))).toEqual(new Set(['MACHINE_ID_KEPT']))
})

test('boot entries that are named after the old ID are told', () => {
  const entry = `/boot/loader/entries/${TEXT.trim()}-5.14.0.conf`
  const fix = fixOnce(machineId, input({ [PATH]: FILE }, {}, { [PATH]: TEXT, [entry]: 'title x\n' }))
  expect(codes(fix)).toEqual(['MACHINE_ID_IN_BOOT'])
})
