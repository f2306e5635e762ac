import type { Diagnostic } from '../model/diagnostic.ts'
import type { StreamEvent } from '../model/event.ts'
import { gatherAlike } from '../views/alike.ts'
import { renderDiagnostic } from '../views/diagnostic.ts'
import type { Stream } from './stream.ts'

/**
 * Where commands print. To people: results on stdout, all else on stderr. To programs, with --json or --json-into: events,
 * one a line; with --json nothing but these.
 */
export interface Terminal {
  /** Whether what goes to stdout is coloured. */
  readonly colour: boolean
  /** Whether what goes to stderr is coloured. */
  readonly noteColour: boolean
  /** True when stderr can show lines that are overwritten. */
  readonly live: boolean
  readonly size: { readonly columns: number; readonly rows: number }
  /** Null without --json and --json-into. */
  readonly stream: Stream | null
  /** To people, on stdout. */
  out(text: string): void
  /** To people, on stderr. */
  aside(text: string): void
  /** To people, on stderr; an event as well. */
  note(text: string): void
  /** To people, on stderr; events as well. */
  diagnostics(list: readonly Diagnostic[]): void
  /** To programs. */
  event(event: StreamEvent): void
  /** Shows these lines below all others until the next output, or until others replace them. They must fit. */
  status(lines: readonly string[]): void
}

export interface TerminalOptions {
  readonly color: 'always' | 'never' | 'auto'
  readonly stream: Stream | null
  /** Nothing is for people. */
  readonly json: boolean
}

export function createTerminal({ color, stream, json }: TerminalOptions): Terminal {
  const noteColour = mayEscape(process.stderr, color)
  const live = !json && noteColour && isLive(process.stderr)
  const status = createStatus(process.stderr)
  const printer = (to: NodeJS.WriteStream) => (text: string) => {
    if (json) return
    status.clear()
    to.write(`${text}\n`)
  }
  const aside = printer(process.stderr)
  return {
    colour: mayEscape(process.stdout, color),
    noteColour,
    live,
    get size() {
      // A terminal that does not know its size says 0.
      return { columns: process.stderr.columns || 80, rows: process.stderr.rows || 24 }
    },
    stream,
    out: printer(process.stdout),
    aside,
    note(text) {
      aside(text)
      stream?.say({ type: 'log', message: text })
    },
    diagnostics(list) {
      for (const { diagnostic, others } of gatherAlike(list))
        aside(renderDiagnostic(diagnostic, { color: noteColour, others }))
      for (const diagnostic of list) stream?.say({ type: 'diagnostic', at_ms: 0, diagnostic })
    },
    event: event => stream?.say(event),
    status: lines => {
      if (live) status.draw(lines)
    }
  }
}

/**
 * Whether escape sequences may go to a stream. An option wins over the environment, FORCE_COLOR over NO_COLOR. Otherwise
 * only where stdout is a terminal too: who redirects it wants a text.
 */
function mayEscape(stream: NodeJS.WriteStream, wish: TerminalOptions['color']): boolean {
  if (wish !== 'auto') return wish === 'always'
  if (process.env['FORCE_COLOR']) return process.env['FORCE_COLOR'] !== '0'
  if (process.env['NO_COLOR']) return false
  return process.stdout.isTTY && stream.isTTY && process.env['TERM'] !== 'dumb'
}

const isLive = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY && !('CI' in process.env) && process.env['TERM'] !== 'dumb'

// DECSC, DECRC; ECMA-48: EL, CUD, ED. Some terminals keep a screen that is erased from its first cell on as history, so the
// first line goes by itself.
const ERASE = '\r\u001b7\u001b[K\u001b[1B\u001b[J\u001b8'

// DEC private mode 7: text beyond the right margin does not go to the next line, whatever the terminal thinks how wide a
// character is. ECMA-48: CUU.
const NO_WRAP = '\u001b[?7l'
const WRAP = '\u001b[?7h'
const TO_LINE_END = '\u001b[K'
const TO_SCREEN_END = '\u001b[J'
const up = (lines: number): string => (lines === 0 ? '' : `\u001b[${lines}A`)

/**
 * Lines at the end of a terminal that are overwritten. The cursor waits at the start of the first of them: wherever that
 * goes when the window changes its size, all that has to go is behind it.
 */
function createStatus(to: NodeJS.WriteStream) {
  let shown = false
  const clear = (): void => {
    if (shown) to.write(ERASE)
    shown = false
  }
  return {
    clear,
    draw(lines: readonly string[]): void {
      if (lines.length === 0) return clear()
      shown = true
      // One write, and nothing is erased before it is written over, so that it does not flicker.
      const text = lines.join(`${TO_LINE_END}\r\n`)
      to.write(`${NO_WRAP}\r${text}${TO_SCREEN_END}${up(lines.length - 1)}\r${WRAP}`)
    }
  }
}
