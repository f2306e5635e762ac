import type { VmAddress } from '../model/id.ts'
import type { Bytes } from '../model/size.ts'
import { type Running, renderRunning } from './apply-lines.ts'
import { cells, cut, fit } from './cells.ts'
import { inertTerminal } from './inert.ts'
import { bytes, count, doing, seconds } from './words.ts'

/** Where a run is. */
export interface Tally {
  /** In the order in which they began. */
  readonly running: readonly Running[]
  /** Actions of this run that are over, whatever became of them. */
  readonly over: number
  readonly todo: number
  readonly bytes_done: Bytes
  /** As far as it is known: the plan's upper bounds where nothing was moved yet. */
  readonly bytes_total: Bytes
  /** Of what is being moved now, bytes per second. */
  readonly rate: number
}

export interface Screen {
  readonly columns: number
  readonly rows: number
  /** Of the clock that `since_ms` of the running ones is of. */
  readonly now_ms: number
}

/**
 * One line for each VM at which something is done, and one for all together; never more lines than fit under one line of
 * text, and none so long that a terminal would break it. Empty when nothing runs.
 */
export function renderScreen(tally: Tally, { columns, rows, now_ms }: Screen): readonly string[] {
  if (tally.running.length === 0) return []
  const width = columns - 1
  const vms = [...Map.groupBy(tally.running, ({ started }) => started.vm)]
  // One row is left to what is printed above, one is for the totals.
  const room = Math.max(1, rows - 2)
  const shown = vms.slice(0, vms.length > room ? room - 1 : room)
  const names = Math.min(Math.max(...shown.map(([vm]) => cells(inertTerminal(vm)))), Math.floor(width / 3))
  const lines = shown.map(([vm, running]) => vmLine({ vm, running, names, now_ms }, width))
  const more = vms.length - shown.length
  const others = more === 0 ? [] : [cut(`and ${count(more, 'VM')} more`, width)]
  return rows < 3 ? [totalsLine(tally, width)] : [...lines, ...others, totalsLine(tally, width)]
}

interface VmRow {
  readonly vm: VmAddress
  readonly running: readonly Running[]
  /** Cells for the name. */
  readonly names: number
  readonly now_ms: number
}

/** Of several actions the one that can say how far it is, else the newest. */
function vmLine({ vm, running, names, now_ms }: VmRow, width: number): string {
  const told = running.findLast(({ progress }) => progress !== null) ?? running.at(-1)
  if (told === undefined) return ''
  const name = fit(inertTerminal(vm), names)
  return cut(`${name}  ${parts(partsOf(told, now_ms), width - names - 2)}`, width)
}

/** What an action does and how far it is, the weightier words first. */
function partsOf({ started, since_ms, progress }: Running, now_ms: number): readonly string[] {
  const runs = seconds((now_ms - since_ms) / 1000)
  if (progress === null || progress.note !== null || progress.bytes_total === 0) {
    const note = progress?.note ?? null
    return [doing(started.kind), ...(note === null ? [] : [`reached ${inertTerminal(note)}`]), runs]
  }
  const { bytes_done, bytes_total, rate, eta_s } = progress
  return [
    doing(started.kind),
    percent(bytes_done, bytes_total),
    ...(eta_s === null ? [] : [`${seconds(eta_s)} left`]),
    `${bytes(rate)}/s`,
    `${bytes(bytes_done)} of ${bytes(bytes_total)}`
  ]
}

function totalsLine(tally: Tally, width: number): string {
  return parts(totals(tally), width)
}

function totals({ over, todo, bytes_done, bytes_total, rate }: Tally): readonly string[] {
  const left = Math.max(0, bytes_total - bytes_done)
  const moved =
    bytes_total === 0
      ? []
      : [
          percent(bytes_done, bytes_total),
          ...(rate === 0 ? [] : [`${seconds(Math.ceil(left / rate))} left`, `${bytes(rate)}/s`]),
          `${bytes(bytes_done)} of ${bytes(bytes_total)}`
        ]
  return [`${over} of ${count(todo, 'action')}`, ...moved]
}

const percent = (done: Bytes, total: Bytes): string => `${Math.floor((done * 100) / total)}%`

/** As many of them as fit; the first one in any case. */
function parts(words: readonly string[], width: number): string {
  let line = words[0] ?? ''
  for (const word of words.slice(1)) {
    const longer = `${line}, ${word}`
    if (cells(longer) > width) break
    line = longer
  }
  return cut(line, width)
}

/** More than these are summed up: a log is not a screen. */
const LISTED = 3

/** The same for a log: one line for each of a few actions that run for `quiet_ms` already, else one for all. */
export function renderSigns(
  tally: Tally,
  { now_ms, quiet_ms }: { readonly now_ms: number; readonly quiet_ms: number }
): readonly string[] {
  const long = tally.running.filter(({ since_ms }) => now_ms - since_ms >= quiet_ms)
  if (long.length <= LISTED) return long.map(action => `...  ${renderRunning(action, now_ms)}`)
  const vms = new Set(long.map(({ started }) => started.vm)).size
  return [`...  ${count(vms, 'VM')} at work, ${totals(tally).join(', ')}`]
}
