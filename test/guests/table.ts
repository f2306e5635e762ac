// The table of docs/guests.md: pure, from what was kept of real runs.

import type { GuestCase } from './cases.ts'
import type { Cell, CellName } from './cells.ts'
import type { Results } from './results.ts'

const COLUMNS: readonly (readonly [CellName, string])[] = [
  ['source', 'on VMware-like hardware'],
  ['unmodified', 'unmodified on virtio'],
  ['h2k-keep', 'h2k, MAC kept'],
  ['h2k-new', 'h2k, new MAC'],
  ['virt-v2v', 'virt-v2v']
]

const ENDS: Partial<Record<Cell['reached'], string>> = {
  firmware: 'firmware finds nothing to boot',
  initramfs: 'initramfs shell',
  dracut: 'dracut emergency shell',
  emergency: 'emergency mode',
  panic: 'kernel panic',
  timeout: 'no login in time'
}

export type Line = { readonly about: GuestCase; readonly results: Results | undefined }

/** `before` is the table as it was: what nobody has kept on this machine was found out on another one, and stays. */
export function guestTable(lines: readonly Line[], before = ''): string {
  const old = cellsOf(before)
  const rows = [
    ['guest', ...COLUMNS.map(([, title]) => title)],
    ['---', ...COLUMNS.map(() => '---')],
    ...lines.map(({ about, results }) => [
      `\`${about.name}\``,
      ...COLUMNS.map(([name], column) => {
        const cell = results?.cells[name]
        return cell === undefined
          ? (old.get(about.name)?.[column] ?? 'not run')
          : words(cell, results?.cells.source)
      })
    ])
  ]
  return rows.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** Name of the guest -> its cells. */
const cellsOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table.split('\n').flatMap(row => {
      const [, name, cells] = /^\| `([^`]+)` \| (.*) \|$/.exec(row) ?? []
      return name === undefined || cells === undefined ? [] : [[name, cells.split(' | ')] as const]
    })
  )

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
  return `login${seconds}, ${cell.network ? 'network' : '**no network**'}${failed}`
}

/** Whether a cell is what it must be: the source and h2k's results in order, the unmodified disk as broken as said. */
export function mistakeOf(name: CellName, about: GuestCase, cells: Results['cells']): string | undefined {
  const cell = cells[name]
  if (cell === undefined || name === 'virt-v2v') return undefined
  const wanted = name === 'unmodified' ? about.unmodified : { reached: 'login', network: true }
  if (cell.reached !== wanted.reached || cell.network !== wanted.network)
    return `${about.name}, ${name}: ${words(cell, undefined)}; expected ${wanted.reached}, ${wanted.network ? 'network' : 'no network'}; ${cell.said.join(' / ')}`
  const more = cell.failedUnits.filter(unit => !(cells.source?.failedUnits ?? []).includes(unit))
  return name === 'unmodified' || more.length === 0
    ? undefined
    : `${about.name}, ${name}: ${more.join(' ')} failed, which the source did not`
}
