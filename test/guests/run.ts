// npm run test:guests [-- NAME[/CELL]...]: boots every guest as VMware would run it, unmodified on virtio, and after h2k and
// virt-v2v have moved it, and writes docs/guests.md from what was seen. Takes hours without KVM; goes on where it was.

import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CASES, type GuestCase } from './cases.ts'
import { type CellName, cellsOf, SETTINGS } from './cell-names.ts'
import {
  applyAndBoot,
  bootAsIs,
  bootWithAgent,
  type Cell,
  convertAndBoot,
  type Planned,
  planMove,
  virtV2vVersion
} from './cells.ts'
import { buildGuest, type Guest } from './guest.ts'
import { keepCell, readResults, type Results } from './results.ts'
import { guestList, guestTable, mistakeOf, settingsTable } from './table.ts'

const DOC = join(import.meta.dirname, '../../docs/guests.md')
const wanted = process.argv.slice(2)
const all = CASES.flatMap(about => [about.name, ...cellsOf(about).map(cell => `${about.name}/${cell}`)])
const unknown = wanted.filter(name => !all.includes(name))
if (unknown.length > 0) throw new Error(`no ${unknown.join(', ')}; there are ${all.join(', ')}`)

// A boot ends its QEMU when this process exits, which a signal alone would not let it do.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

const mistakes: string[] = []
for (const about of CASES) {
  const cells = cellsOf(about).filter(
    cell => wanted.length === 0 || wanted.includes(about.name) || wanted.includes(`${about.name}/${cell}`)
  )
  if (cells.length > 0) await runGuest(about, cells)
}
await writeTable()
for (const mistake of mistakes) console.log(`failed: ${mistake}`)
process.exitCode = mistakes.length > 0 ? 1 : 0

async function runGuest(about: GuestCase, names: readonly CellName[]): Promise<void> {
  const guest = await buildGuest(about.name)
  let results = await keepCell(about.name, guest.folder, {})
  for (const name of names) {
    const cell = await runCell(name, { guest, about }, results.cells[name])
    const proves = cell === undefined || provesSomething(name, cell)
    if (!proves) mistakes.push(`${about.name}, ${name}: ${cell.reached}, which proves nothing here`)
    if (cell !== undefined && proves) results = await keepCell(about.name, guest.folder, { [name]: cell })
    const mistake = mistakeOf(name, about, results.cells)
    if (mistake !== undefined) mistakes.push(mistake)
    const shown = results.cells[name]
    console.log(`${about.name} ${name}: ${shown?.reached ?? 'not run'}${shown?.network ? ', network' : ''}`)
  }
}

/** On a busy machine a boot is late, and then systemd gives up waiting for a disk of a guest that is in order. */
function provesSomething(name: CellName, { reached, milestones }: Cell): boolean {
  // A QEMU that does not start has shown nothing of the guest.
  if (reached === 'exit' && Object.keys(milestones).length === 0) return false
  return reached !== 'timeout' && (name !== 'source' || reached === 'login')
}

/** undefined when what is kept still holds, or when the tool is not there. */
async function runCell(
  name: CellName,
  subject: { readonly guest: Guest; readonly about: GuestCase },
  kept: Cell | undefined
): Promise<Cell | undefined> {
  switch (name) {
    case 'source':
    case 'unmodified':
      return kept === undefined ? bootAsIs(subject, name) : undefined
    case 'h2k-keep':
    case 'h2k-new': {
      const planned = await planMove(subject, name === 'h2k-keep' ? 'keep' : 'new')
      const { edits } = subject.about
      if (name === 'h2k-new' && edits !== undefined && String(edits) !== String(planned.edits))
        mistakes.push(`${subject.about.name}, ${name}: changes ${planned.edits.join(', ') || 'nothing'}`)
      return applyOnce(subject, planned, kept)
    }
    case 'h2k-regenerate':
    case 'h2k-agent': {
      const { guest, kind } = SETTINGS[name]
      const planned = await planMove(subject, 'new', guest)
      if (!planned.kinds.includes(kind))
        mistakes.push(`${subject.about.name}, ${name}: its plan has no ${kind}`)
      return applyOnce(subject, planned, kept, name === 'h2k-agent' ? bootWithAgent : undefined)
    }
    case 'virt-v2v': {
      const version = await virtV2vVersion()
      return version === undefined || version === kept?.made ? undefined : convertAndBoot(subject, version)
    }
  }
}

/** undefined when this plan was applied before. */
async function applyOnce(
  subject: Parameters<typeof applyAndBoot>[0],
  planned: Planned,
  kept: Cell | undefined,
  bootResult?: typeof bootWithAgent
): Promise<Cell | undefined> {
  const cell = planned.digest === kept?.made ? undefined : await applyAndBoot(subject, planned, bootResult)
  await rm(planned.folder, { recursive: true, force: true })
  return cell
}

async function writeTable(): Promise<void> {
  const lines = await Promise.all(
    CASES.map(async about => ({ about, results: await readResults(about.name) }) satisfies Line)
  )
  const begin = '<!-- begin: npm run test:guests -->'
  const end = '<!-- end -->'
  const text = await readFile(DOC, 'utf8')
  const [before = '', rest = ''] = text.split(begin)
  const [table = '', after = ''] = rest.split(end)
  const parts = [guestTable(lines, table), settingsTable(lines, table), guestList(lines)]
  const middle = `\n\n${parts.join('\n\n')}\n\n`
  await writeFile(DOC, `${before}${begin}${middle}${end}${after}`)
}

type Line = { readonly about: GuestCase; readonly results: Results | undefined }
