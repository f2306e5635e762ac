import { renderDiagnostic } from '../views/diagnostic.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** Where commands print. Results go to stdout; diagnostics and progress go to stderr. */
export interface Terminal {
  /** Whether what goes to stdout is coloured. */
  readonly colour: boolean
  /** Whether what goes to stderr is coloured. */
  readonly noteColour: boolean
  /** True when stderr can show a line that is overwritten. */
  readonly live: boolean
  out(text: string): void
  note(text: string): void
  diagnostics(list: readonly Diagnostic[]): void
  /** Shows a line until the next output; null removes it. */
  status(text: string | null): void
}

/** NO_COLOR and FORCE_COLOR as on no-color.org and force-color.org; an option wins over both. */
export function createTerminal(wish: 'always' | 'never' | 'auto'): Terminal {
  const coloured = (stream: NodeJS.WriteStream): boolean =>
    wish === 'auto' ? wantsColour(stream.isTTY) : wish === 'always'
  const noteColour = coloured(process.stderr)
  const live = process.stderr.isTTY && !('CI' in process.env) && process.env.TERM !== 'dumb'
  let shown = false
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[K')
    shown = false
  }
  const note = (text: string): void => {
    clear()
    process.stderr.write(`${text}\n`)
  }
  return {
    colour: coloured(process.stdout),
    noteColour,
    live,
    out(text) {
      clear()
      process.stdout.write(`${text}\n`)
    },
    note,
    diagnostics(list) {
      for (const diagnostic of list) note(renderDiagnostic(diagnostic, { color: noteColour }))
    },
    status(text) {
      if (!live || (text === null && !shown)) return
      // The line is replaced in one write, so that it does not flicker.
      const width = (process.stderr.columns ?? 80) - 1
      process.stderr.write(`\r${text === null ? '' : text.slice(0, width)}\u001b[K`)
      shown = text !== null
    }
  }
}

function wantsColour(isTerminal: boolean): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return isTerminal && process.env.TERM !== 'dumb'
}
