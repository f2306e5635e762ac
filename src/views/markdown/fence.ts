import { inertLine } from '../inert.ts'

/** Lines that are left out of a fence at least. */
export interface Cut {
  readonly lines: readonly string[]
  readonly left: number
}

/**
 * A fenced code block that no line of the text can close: it is longer than every run of backticks inside (CommonMark 4.5).
 * Lines are inert, tabs stay.
 */
export function fence(language: string, lines: readonly string[]): string {
  const inert = lines.map(inertLine)
  const longest = inert.reduce((most, line) => Math.max(most, longestRun(line)), 2)
  const mark = '`'.repeat(longest + 1)
  return [`${mark}${language}`, ...inert, mark].join('\n')
}

function longestRun(line: string): number {
  let longest = 0
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

/** The first lines, up to so many characters; a line that is too long alone is cut in itself. */
export function cutLines(lines: readonly string[], characters: number): Cut {
  const kept: string[] = []
  let room = characters
  for (const line of lines) {
    if (line.length > room) {
      if (kept.length === 0) kept.push(`${line.slice(0, room)}…`)
      break
    }
    kept.push(line)
    room -= line.length + 1
  }
  return { lines: kept, left: lines.length - kept.length }
}
