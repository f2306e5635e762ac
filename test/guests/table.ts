// The table of docs/guests.md: pure, from what was kept of real runs.

import type { GuestCase } from './cases.ts'
import { type CellName, cellsOf, type SettingName, SETTINGS } from './cell-names.ts'
import type { Cell } from './cells.ts'
import type { Results } from './results.ts'

type Columns = readonly (readonly [CellName, string])[]

const COLUMNS: Columns = [
  ['source', 'on VMware-like hardware'],
  ['unmodified', 'unmodified on virtio'],
  ['h2k-keep', 'h2k, MAC kept'],
  ['h2k-new', 'h2k, new MAC'],
  ['virt-v2v', 'virt-v2v']
]

const SETTING_COLUMNS: Columns = (Object.keys(SETTINGS) as SettingName[]).map(name => {
  const said = Object.entries(SETTINGS[name].guest).map(([key, value]) => `\`${key}: ${value}\``)
  return [name, said.join(', ')]
})

const ENDS: Partial<Record<Cell['reached'], string>> = {
  firmware: 'firmware finds nothing to boot',
  initramfs: 'initramfs shell',
  dracut: 'dracut emergency shell',
  emergency: 'emergency mode',
  panic: 'kernel panic',
  timeout: 'no login in time'
}

export type Line = { readonly about: GuestCase; readonly results: Results | undefined }

/** `before` is what was there: what nobody has kept on this machine was found out on another one, and stays. */
export const guestTable = (lines: readonly Line[], before = ''): string => table(COLUMNS, lines, before)

/** The same of the settings beyond the defaults, for the guests that are moved with them. */
export const settingsTable = (lines: readonly Line[], before = ''): string =>
  table(
    SETTING_COLUMNS,
    lines.filter(({ about }) => about.settings !== undefined),
    before
  )

function table(columns: Columns, lines: readonly Line[], before: string): string {
  const old = oldCells(before)
  const rows = lines.map(({ about, results }) =>
    row([
      `\`${about.name}\``,
      ...columns.map(([name, title]) => {
        const cell = results?.cells[name]
        if (!cellsOf(about).includes(name)) return '-'
        return cell === undefined
          ? (old.get(`${about.name}, ${title}`) ?? 'not run')
          : words(cell, results?.cells.source)
      })
    ])
  )
  return [
    row(['guest', ...columns.map(([, title]) => title)]),
    row(['---', ...columns.map(() => '---')]),
    ...rows
  ].join('\n')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** 'GUEST, TITLE' -> cell; by its title, since a column may be new. */
function oldCells(tables: string): ReadonlyMap<string, string> {
  const old = new Map<string, string>()
  let titles: readonly string[] = []
  for (const line of tables.split('\n')) {
    const [first = '', ...cells] = line.replace(/^\| | \|$/g, '').split(' | ')
    if (first === 'guest') titles = cells
    const [, name] = /^`([^`]+)`$/.exec(first) ?? []
    for (const [column, cell] of cells.entries()) old.set(`${name}, ${titles[column]}`, cell)
  }
  return old
}

export const guestList = (lines: readonly Line[]): string =>
  lines.map(({ about }) => `- \`${about.name}\`: ${about.about}`).join('\n')

/** The state that ended the wait, the network, and what failed there but not at the source. */
function words(cell: Cell, source: Cell | undefined): string {
  const end = ENDS[cell.reached] ?? cell.reached
  if (cell.reached !== 'login') {
    const codes = cell.reached.endsWith('failed') ? cell.said.filter(code => /^[A-Z0-9_]+$/.test(code)) : []
    return [end, ...codes.map(code => `\`${code}\``)].join(' ')
  }
  const seconds = cell.milestones.login === undefined ? '' : ` (${Math.round(cell.milestones.login)} s)`
  const units = cell.failedUnits.filter(unit => !(source?.failedUnits ?? []).includes(unit))
  const failed = units.length === 0 ? '' : `; failed: ${units.map(unit => `\`${unit}\``).join(', ')}`
  return `login${seconds}, ${cell.network ? 'network' : '**no network**'}${agentOf(cell)}${failed}`
}

const agentOf = ({ agent }: Cell): string =>
  agent === undefined
    ? ''
    : agent.version === null
      ? ', **no agent**'
      : `, agent ${agent.version}${agent.service === 'disabled' ? '' : `, its service **${agent.service}**`}`

/** Whether a cell is what it must be: the source and h2k's results in order, the unmodified disk as broken as said. */
export function mistakeOf(name: CellName, about: GuestCase, cells: Results['cells']): string | undefined {
  const cell = cells[name]
  if (cell === undefined || name === 'virt-v2v') return undefined
  const wanted = name === 'unmodified' ? about.unmodified : { reached: 'login', network: true }
  if (cell.reached !== wanted.reached || cell.network !== wanted.network)
    return `${about.name}, ${name}: ${words(cell, undefined)}; expected ${wanted.reached}, ${wanted.network ? 'network' : 'no network'}; ${cell.said.join(' / ')}`
  if (name === 'h2k-agent' && ((cell.agent?.version ?? null) === null || cell.agent?.service !== 'disabled'))
    return `${about.name}, ${name}: ${words(cell, undefined)}; ${cell.said.join(' / ')}`
  const more = cell.failedUnits.filter(unit => !(cells.source?.failedUnits ?? []).includes(unit))
  return name === 'unmodified' || more.length === 0
    ? undefined
    : `${about.name}, ${name}: ${more.join(' ')} failed, which the source did not`
}
