import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import { lineChanges, type LineChange } from './line-changes.ts'
import { mayHoldSecrets, secretLines } from './secret-lines.ts'

const CONTEXT = 3
const NO_NEWLINE = '\\ No newline at end of file\n'

/**
 * A unified diff with three lines of context; `before` is null for a file that does not exist yet. Context ends where a line
 * may hold a secret: what stays the same need not be shown to be applied.
 *
 * Source   diff(1), unified format; names with control characters are quoted as git-diff(1) does.
 */
export function makeDiff(path: string, before: string | null, after: string): string {
  const old = linesOf(before ?? '')
  const now = linesOf(after)
  const header = `--- ${before === null ? '/dev/null' : quoted(`a${path}`)}\n+++ ${quoted(`b${path}`)}\n`
  return (
    header +
    hunksOf(lineChanges(old, now), mayHoldSecrets(before ?? '') ? secretLines(old) : new Set())
      .map(hunk => printHunk(hunk, old, now))
      .join('')
  )
}

/**
 * Applies a diff made by makeDiff: every line must be where the diff says, nothing is searched for and nothing is guessed.
 *
 * Reports  DIFF_MALFORMED, DIFF_DOES_NOT_APPLY.
 */
export function applyDiff(path: string, before: string, diff: string): Checked<string> {
  const lines = linesOf(diff)
  if (!lines[0]?.startsWith('--- ') || !lines[1]?.startsWith('+++ ')) return refused(malformed(path, 1))
  const old = linesOf(before)
  const result: string[] = []
  let at = 0
  let line = 2
  while (line < lines.length) {
    const hunk = readHunk(lines, line)
    if (hunk === null || hunk.old < at || hunk.new !== result.length + hunk.old - at)
      return refused(malformed(path, line + 1))
    for (; at < hunk.old; at++) result.push(old[at] ?? '')
    const differs = hunk.before.findIndex((text, index) => text !== old[hunk.old + index])
    if (differs >= 0) return refused(mismatch(path, hunk.old + differs + 1))
    for (const text of hunk.after) result.push(text)
    at += hunk.before.length
    line = hunk.end
  }
  for (; at < old.length; at++) result.push(old[at] ?? '')
  const broken = result.findIndex((text, index) => index < result.length - 1 && !text.endsWith('\n'))
  return broken < 0 ? { value: result.join(''), diagnostics: [] } : refused(mismatch(path, broken + 1))
}

/** Each line with its line feed, so that a last line without one is another line. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = []
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const next = end < 0 ? text.length : end + 1
    lines.push(text.slice(start, next))
    start = next
  }
  return lines
}

interface Shown {
  readonly changes: readonly [LineChange, ...LineChange[]]
  /** Lines of context in front and behind. */
  readonly lead: number
  readonly rest: number
}

/** Changes whose contexts meet share a hunk. */
function hunksOf(changes: readonly LineChange[], hidden: ReadonlySet<number>): readonly Shown[] {
  const hunks: Array<[LineChange, ...LineChange[]]> = []
  for (const change of changes) {
    const last = hunks.at(-1)
    const end = last?.at(-1)?.oldEnd ?? 0
    const between = change.old - end
    if (last !== undefined && between <= 2 * CONTEXT && shown(hidden, end, 1) >= between) last.push(change)
    else hunks.push([change])
  }
  return hunks.map(hunk => ({
    changes: hunk,
    lead: Math.min(CONTEXT, hunk[0].old, shown(hidden, hunk[0].old - 1, -1)),
    rest: Math.min(CONTEXT, shown(hidden, hunk.at(-1)?.oldEnd ?? 0, 1))
  }))
}

/** How many lines from here, up to what a hunk could need, may be shown. */
function shown(hidden: ReadonlySet<number>, from: number, step: 1 | -1): number {
  let count = 0
  while (count < 2 * CONTEXT && !hidden.has(from + step * count)) count += 1
  return count
}

function printHunk({ changes, ...context }: Shown, old: readonly string[], now: readonly string[]): string {
  const first = changes[0]
  const last = changes.at(-1) ?? first
  const lead = context.lead
  const rest = Math.min(context.rest, old.length - last.oldEnd)
  const oldRange = range(first.old - lead, last.oldEnd + rest)
  const newRange = range(first.new - lead, last.newEnd + rest)
  const parts = [`@@ -${oldRange} +${newRange} @@\n`]
  let at = first.old - lead
  for (const change of changes) {
    for (; at < change.old; at++) parts.push(printLine(' ', old[at]))
    for (; at < change.oldEnd; at++) parts.push(printLine('-', old[at]))
    for (let index = change.new; index < change.newEnd; index++) parts.push(printLine('+', now[index]))
  }
  for (; at < last.oldEnd + rest; at++) parts.push(printLine(' ', old[at]))
  return parts.join('')
}

/** A range without lines names the line in front of it, any other its first line. */
const range = (start: number, end: number): string =>
  end === start ? `${start},0` : `${start + 1}${end - start === 1 ? '' : `,${end - start}`}`

const printLine = (mark: string, line = ''): string =>
  line.endsWith('\n') ? mark + line : `${mark}${line}\n${NO_NEWLINE}`

interface Hunk {
  /** Lines of the old and the new text in front of it. */
  readonly old: number
  readonly new: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The line of the diff that follows it. */
  readonly end: number
}

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@\n$/

function readHunk(lines: readonly string[], start: number): Hunk | null {
  const match = HUNK.exec(lines[start] ?? '')
  if (match === null) return null
  const oldCount = Number(match[2] ?? 1)
  const newCount = Number(match[4] ?? 1)
  const before: string[] = []
  const after: string[] = []
  let line = start + 1
  while (before.length < oldCount || after.length < newCount) {
    const marked = lines[line++]
    if (marked === undefined) return null
    const bare = lines[line] === NO_NEWLINE
    if (bare) line++
    const text = bare ? marked.slice(1, -1) : marked.slice(1)
    const mark = marked.charAt(0)
    if (mark !== ' ' && mark !== '-' && mark !== '+') return null
    if (mark !== '+') before.push(text)
    if (mark !== '-') after.push(text)
  }
  if (before.length !== oldCount || after.length !== newCount) return null
  const old = Number(match[1]) - (oldCount === 0 ? 0 : 1)
  const now = Number(match[3]) - (newCount === 0 ? 0 : 1)
  return { old, new: now, before, after, end: line }
}

const refused = (diagnostic: Diagnostic): Checked<string> => ({ diagnostics: [diagnostic] })

const malformed = (path: string, line: number): Diagnostic => ({
  code: 'DIFF_MALFORMED',
  severity: 'error',
  what: `line ${line} of the diff for ${path} is not what a unified diff has there`,
  where: { in: 'guest', path },
  hint: 'make the plan again: h2k plan'
})

const mismatch = (path: string, line: number): Diagnostic => ({
  code: 'DIFF_DOES_NOT_APPLY',
  severity: 'error',
  what: `line ${line} of ${path} is not the line that the plan was made for`,
  where: { in: 'guest', path, line },
  hint: 'the guest changed after planning; make the plan again: h2k plan'
})

/** A name as it stands in a header; hostile names cannot end the line. */
function quoted(name: string): string {
  const escaped = name.replace(/[\p{Cc}"\\]/gu, escape)
  return escaped === name ? name : `"${escaped}"`
}

const escape = (char: string): string =>
  char === '"' || char === '\\' ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`
