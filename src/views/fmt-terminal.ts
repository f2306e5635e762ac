import { inertTerminal } from './inert.ts'
import { type Paint, paintFor } from './paint.ts'

/** A unified diff of a configuration file, inert and coloured. No new line at the end. */
export function renderDiff(diff: string, { colour }: { readonly colour: boolean }): string {
  const paint = paintFor(colour)
  return diff
    .trimEnd()
    .split('\n')
    .map(line => painterOf(line, paint)(inertTerminal(line)))
    .join('\n')
}

function painterOf(line: string, paint: Paint): (text: string) => string {
  if (/^(---|\+\+\+) /.test(line)) return paint.bold
  if (line.startsWith('@@')) return paint.cyan
  return line.startsWith('+') ? paint.green : line.startsWith('-') ? paint.red : text => text
}
