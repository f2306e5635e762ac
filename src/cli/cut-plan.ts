/** Where something begins, and where it ends. */
export type Span = readonly [from: number, to: number]

/** Where the file of a plan has some VMs: lines, without the comma and the line end behind the last. */
export interface Cut {
  readonly actions: Span
  readonly sources: Span
}

export interface CutPlan {
  /** The file's text without actions and sources. */
  readonly frame: string
  readonly cuts: readonly Cut[]
}

/**
 * Cuts the file of a large plan between VMs, about every `size` bytes, by its lines alone; null for another layout than
 * that of linesText. It reads nothing, so it can be misled; that shows when its cuts are read: a cut elsewhere leaves no
 * JSON on both sides.
 */
export function cutPlan(bytes: Buffer, size: number): CutPlan | null {
  const actions = spanOf(bytes, { open: ACTIONS, close: '\n],\n', from: 0 })
  if (actions === null || !bytes.subarray(0, ACTIONS.length).equals(Buffer.from(ACTIONS))) return null
  const sources = spanOf(bytes, { open: SOURCES, close: '\n},\n', from: actions[1] })
  if (sources === null) return null
  const cuts: Cut[] = []
  for (let [action, source] = [actions[0], sources[0]]; action < actions[1];) {
    const next = nextVm(bytes, Math.min(action + size, actions[1]), actions[1])
    const to = next === null ? sources[1] : bytes.indexOf(`\n"${next.vm}":{`, source) - 1
    if (to < source || to > sources[1]) return null
    // It is in no cut, so nobody who reads these sees it.
    if (next !== null && (bytes[next.at] !== COMMA || bytes[to] !== COMMA)) return null
    cuts.push({ actions: [action, next?.at ?? actions[1]], sources: [source, to] })
    // Without the comma and the line end.
    action = next === null ? actions[1] : next.at + 2
    source = to + 2
  }
  const between = bytes.toString('utf8', actions[1] + 1, sources[0] - 1)
  return {
    frame: `${ACTIONS.trimEnd()}${between}${bytes.toString('utf8', sources[1] + 1)}`,
    cuts
  }
}

const ACTIONS = '{\n"actions":[\n'
const SOURCES = '\n"sources":{\n'
const VM = ',"vm":"'
const COMMA = 0x2c

interface Bracketed {
  readonly open: string
  readonly close: string
  readonly from: number
}

function spanOf(bytes: Buffer, { open, close, from }: Bracketed): Span | null {
  const opened = bytes.indexOf(open, from)
  const closed = opened === -1 ? -1 : bytes.indexOf(close, opened + open.length - 1)
  return closed === -1 ? null : [opened + open.length, closed]
}

/** The comma before the first action of another VM behind `from`; null when there is none. */
function nextVm(
  bytes: Buffer,
  from: number,
  end: number
): { readonly at: number; readonly vm: string } | null {
  for (let at = bytes.indexOf('\n', from); at !== -1 && at < end;) {
    const next = bytes.indexOf('\n', at + 1)
    const vm = vmBefore(bytes, next === -1 || next > end ? end : next)
    if (vm !== vmBefore(bytes, at)) return { at: at - 1, vm }
    at = next
  }
  return null
}

/** Of the action whose line ends there. */
function vmBefore(bytes: Buffer, end: number): string {
  const from = bytes.lastIndexOf(VM, end) + VM.length
  return bytes.toString('utf8', from, bytes.indexOf('"', from))
}
