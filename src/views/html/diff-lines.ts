import { markup, lineText, type Markup, trusted } from './markup.ts'
import { count } from '../words.ts'

/** More lines of one file than anybody reviews; what is left out is announced, and the plan has it all. */
const MOST_LINES = 1500

interface DiffLine {
  readonly sign: '+' | '-' | ' ' | '@' | '\\'
  readonly text: string
  /** Of the new file, or of the old one where the line is removed; null where no file has it. */
  readonly number: number | null
}

/** How many lines a unified diff adds and removes. */
export function diffCount(diff: string): { readonly added: number; readonly removed: number } {
  const lines = readDiff(diff)
  return {
    added: lines.filter(({ sign }) => sign === '+').length,
    removed: lines.filter(({ sign }) => sign === '-').length
  }
}

/** A unified diff, one element a line; the signs stay in the text, so that it reads and copies without colour. */
export function diffMarkup(diff: string): readonly Markup[] {
  const lines = readDiff(diff)
  const shown = lines.slice(0, MOST_LINES)
  const counterparts = pairs(shown)
  const rest = lines.length - shown.length
  return [
    ...shown.map((line, at) => lineMarkup(line, counterparts.get(at)?.text ?? null)),
    ...(rest === 0 ? [] : [markup`<span class="hunk">${count(rest, 'line')} more: h2k show --json</span>`])
  ]
}

/** Without the two header lines: the file's name stands above already. */
function readDiff(diff: string): readonly DiffLine[] {
  let before = 0
  let after = 0
  const lines: DiffLine[] = []
  for (const line of diff.replace(/\n$/, '').split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)
    if (hunk !== null) {
      before = Number(hunk[1])
      after = Number(hunk[2])
      lines.push({ sign: '@', text: line, number: null })
      continue
    }
    // Before the first hunk there are only headers.
    if (lines.length === 0) continue
    const text = line.slice(1)
    if (line.startsWith('+')) lines.push({ sign: '+', text, number: after++ })
    else if (line.startsWith('-')) lines.push({ sign: '-', text, number: before++ })
    else if (line.startsWith('\\')) lines.push({ sign: '\\', text, number: null })
    else {
      lines.push({ sign: ' ', text, number: after++ })
      before++
    }
  }
  return lines
}

/** A run of removed lines followed by as many added ones: each was rewritten as the other. */
function pairs(lines: readonly DiffLine[]): ReadonlyMap<number, DiffLine> {
  const found = new Map<number, DiffLine>()
  for (let at = 0; at < lines.length;) {
    const removed = runOf(lines, at, '-')
    const added = runOf(lines, at + removed, '+')
    if (removed === added)
      for (let n = 0; n < removed; n++) {
        const [old, fresh] = [lines[at + n], lines[at + removed + n]]
        if (old === undefined || fresh === undefined) continue
        found.set(at + n, fresh)
        found.set(at + removed + n, old)
      }
    at += Math.max(1, removed + added)
  }
  return found
}

function runOf(lines: readonly DiffLine[], from: number, sign: DiffLine['sign']): number {
  let at = from
  while (lines[at]?.sign === sign) at++
  return at - from
}

function lineMarkup({ sign, text, number }: DiffLine, counterpart: string | null): Markup {
  if (sign === '@') return markup`<span class="hunk">${lineText(text)}${END}</span>`
  if (sign === '\\') return markup`<span class="hunk">\\${lineText(text)}${END}</span>`
  if (sign === ' ') return markup`<span data-n="${number}"> ${lineText(text)}${END}</span>`
  const content = counterpart === null ? lineText(text) : changed(text, counterpart)
  return sign === '+'
    ? markup`<ins data-n="${number}">+${content}${END}</ins>`
    : markup`<del data-n="${number}">-${content}${END}</del>`
}

// Each line ends in the element that it is in: a preserved line feed at the end of a block draws no second line.
const END = trusted('\n')

/** The part of a line that its counterpart has not, marked, where enough of the line is shared to say so. */
function changed(text: string, other: string): Markup {
  const mine = Array.from(text)
  const theirs = Array.from(other)
  const [head, tail] = sharedEnds(mine, theirs)
  const middle = mine.slice(head, mine.length - tail).join('')
  const shared = head + tail
  if (middle === '' || shared * 3 < mine.length) return lineText(text)
  const before = lineText(mine.slice(0, head).join(''))
  const after = lineText(mine.slice(mine.length - tail).join(''))
  return markup`${before}<mark>${lineText(middle)}</mark>${after}`
}

/** How much two lines share at their beginning and end, in characters; no word is counted in part. */
function sharedEnds(mine: readonly string[], theirs: readonly string[]): readonly [number, number] {
  const limit = Math.min(mine.length, theirs.length)
  let head = 0
  while (head < limit && mine[head] === theirs[head]) head++
  let tail = 0
  while (tail < limit - head && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail++
  while (head > 0 && isWord(mine[head - 1]) && (isWord(mine[head]) || isWord(theirs[head]))) head--
  while (tail > 0 && isWord(mine.at(-tail)) && (isWord(mine.at(-1 - tail)) || isWord(theirs.at(-1 - tail))))
    tail--
  return [head, tail]
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character)
