// The table says what was seen and nothing more.

import { expect, test } from 'vitest'
import { CASES, type GuestCase } from './cases.ts'
import type { Cell } from './cells.ts'
import { guestTable, mistakeOf, settingsTable } from './table.ts'

const about: GuestCase = {
  name: 'box',
  about: 'a box',
  unmodified: { reached: 'initramfs', network: false }
}
const login: Cell = {
  made: '',
  reached: 'login',
  network: true,
  milestones: { kernel: 3, login: 41.6 },
  failedUnits: [],
  said: []
}

test('a guest that nobody has run has a row that says so', () => {
  expect(guestTable([{ about, results: undefined }]).split('\n')[2]).toBe(
    '| `box` | not run | not run | not run | not run | not run |'
  )
})

test('what was found out on another machine stays', () => {
  const head = guestTable([])
  const before = `${head}\n| \`box\` | login (41 s), network | not run | not run | login (40 s), network | panic |`
  const results = { guest: 'box-1', cells: { unmodified: { ...login, reached: 'initramfs' } } } as const
  expect(guestTable([{ about, results }], before).split('\n')[2]).toBe(
    '| `box` | login (41 s), network | initramfs shell | not run | login (40 s), network | panic |'
  )
})

test('a guest that is moved with a setting of its own has a second row, and keeps both', () => {
  const lines = [
    { about: { ...about, settings: ['h2k-regenerate'] as const }, results: undefined },
    { about: { ...about, name: 'plain' }, results: undefined }
  ] as const
  expect(settingsTable(lines)).toBe(
    '| guest | `initramfs: regenerate` | `qemu_guest_agent: install_on_first_boot` |\n| --- | --- | --- |\n| `box` | not run | - |'
  )
  const fewer = '| guest | `initramfs: regenerate` |\n| --- | --- |\n| `box` | panic |'
  expect(settingsTable(lines, fewer).split('\n')[2]).toBe('| `box` | panic | - |')
  const before = [
    guestTable(lines).replace('not run', 'panic'),
    settingsTable(lines).replace('not run', 'login')
  ]
  expect(settingsTable(lines, before.join('\n\n'))).toBe(before[1])
  expect(guestTable(lines, before.join('\n\n'))).toBe(before[0])
})

test('each end has its words, and only failures that the source did not have are named', () => {
  const cells = {
    source: { ...login, failedUnits: ['old.service'] },
    unmodified: { ...login, reached: 'initramfs', network: false },
    'h2k-keep': { ...login, failedUnits: ['old.service', 'new.service'] },
    'h2k-new': { ...login, reached: 'plan failed', said: ['ROOT_NOT_FOUND'] },
    'virt-v2v': { ...login, network: false }
  } as const
  expect(guestTable([{ about, results: { guest: 'box-1', cells } }]).split('\n')[2]).toBe(
    '| `box` | login (42 s), network | initramfs shell | login (42 s), network; failed: `new.service` | plan failed `ROOT_NOT_FOUND` | login (42 s), **no network** |'
  )
})

test.each([
  ['source', { ...login, network: false }, true],
  ['source', login, false],
  ['unmodified', login, true],
  ['unmodified', { ...login, reached: 'initramfs', network: false }, false],
  ['h2k-new', { ...login, reached: 'apply failed' }, true],
  ['h2k-new', { ...login, failedUnits: ['new.service'] }, true],
  ['h2k-new', login, false],
  ['h2k-agent', login, true],
  ['h2k-agent', { ...login, agent: { version: null, service: 'disabled' } }, true],
  ['h2k-agent', { ...login, agent: { version: '7.2', service: 'enabled' } }, true],
  ['h2k-agent', { ...login, agent: { version: '7.2', service: 'disabled' } }, false],
  ['virt-v2v', { ...login, reached: 'panic' }, false]
] as const)('%s is a mistake or not (%#)', (name, cell, mistaken) => {
  expect(mistakeOf(name, about, { source: login, [name]: cell }) !== undefined).toBe(mistaken)
})

test('every guest has a name of its own', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length)
})
