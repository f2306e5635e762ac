import { renderDiagnostic } from '../views/diagnostic.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** Where commands print. Results go to stdout; diagnostics and progress go to stderr. */
export interface Terminal {
  readonly colour: boolean
  /** True when stderr can show a line that is overwritten. */
  readonly live: boolean
  readonly columns: number
  out(text: string): void
  note(text: string): void
  diagnostics(list: readonly Diagnostic[]): void
  /** Shows a line until the next output; null removes it. */
  status(text: string | null): void
}

/** NO_COLOR and FORCE_COLOR as on no-color.org and force-color.org; an option wins over both. */
export function createTerminal(wish: 'always' | 'never' | 'auto'): Terminal {
  const colour = wish === 'auto' ? wantsColour(process.stdout.isTTY) : wish === 'always'
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
    colour,
    live,
    get columns() {
      return process.stderr.columns ?? 80
    },
    out(text) {
      clear()
      process.stdout.write(`${text}\n`)
    },
    note,
    diagnostics(list) {
      for (const diagnostic of list)
        note(renderDiagnostic(diagnostic, { color: colour && process.stderr.isTTY }))
    },
    status(text) {
      if (!live) return
      clear()
      if (text === null) return
      process.stderr.write(text.slice(0, (process.stderr.columns ?? 80) - 1))
      shown = true
    }
  }
}

function wantsColour(isTerminal: boolean): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return isTerminal && process.env.TERM !== 'dumb'
}
