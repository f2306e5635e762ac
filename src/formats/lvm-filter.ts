import { lvmWords } from './lvm-config.ts'
import type { LvmWord } from './lvm-config.ts'
import { parseLvmPattern } from './lvm-pattern.ts'
import type { LvmPattern } from './lvm-pattern.ts'

/** A filter of lvm.conf: which devices LVM looks at. Changes are made by `splice`. */
export interface LvmFilter {
  readonly name: 'filter' | 'global_filter'
  /** Counts from 1. */
  readonly line: number
  /** Offsets of the first pattern in its list and of the end of the last; null for a pattern that stands without one. */
  readonly list: { readonly start: number; readonly end: number } | null
  readonly patterns: readonly LvmPattern[]
}

/** More than this is not the work of a person. */
const MAX_PATTERNS = 128
const MAX_FILTERS = 16
const MAX_DEPTH = 16

/**
 * The filters in the section `devices`; null where the text leaves LVM's grammar or a pattern is none.
 *
 * Source: lvm.conf(5), SYNTAX; devices/filter and devices/global_filter.
 */
export function parseLvmFilters(text: string): readonly LvmFilter[] | null {
  const words = lvmWords(text)
  if (words === null) return null
  const sections: string[] = []
  const filters: LvmFilter[] = []
  for (const [at, word] of words.entries()) {
    if (isSign(word, '}')) sections.pop()
    if (word.kind !== 'name') continue
    const [, name] = FILTER.exec([...sections, word.text].join('/')) ?? []
    if (isSign(words[at + 1], '{')) sections.push(word.text)
    if (sections.length > MAX_DEPTH) return null
    if (name === undefined || !isSign(words[at + 1], '=')) continue
    const filter = filterAt(words, at + 2)
    if (filter === null || filters.length === MAX_FILTERS) return null
    const line = text.slice(0, word.start).split('\n').length
    filters.push({ name: name === 'filter' ? 'filter' : 'global_filter', line, ...filter })
  }
  return sections.length === 0 ? filters : null
}

const FILTER = /^\/?devices\/((?:global_)?filter)$/

const isSign = (word: LvmWord | undefined, text: string): boolean =>
  word?.kind === 'sign' && word.text === text

function filterAt(words: readonly LvmWord[], from: number): Pick<LvmFilter, 'list' | 'patterns'> | null {
  const inList = isSign(words[from], '[')
  const patterns: LvmPattern[] = []
  let at = inList ? from + 1 : from
  for (; !isSign(words[at], ']'); at += 1) {
    const word = words[at]
    const pattern = word?.kind === 'string' ? parseLvmPattern(word.text) : null
    if (pattern === null ? !isSign(word, ',') : patterns.push(pattern) > MAX_PATTERNS) return null
    if (!inList) return { list: null, patterns }
  }
  const start = words[from + 1]?.start ?? 0
  return { list: { start, end: Math.max(start, words[at - 1]?.end ?? 0) }, patterns }
}

/**
 * Whether a filter lets LVM see a device with these names: for each name the first pattern that fits decides, one name
 * that is accepted is enough, and so is a device of which no pattern knows any name.
 */
export function isAccepted({ patterns }: Pick<LvmFilter, 'patterns'>, names: readonly string[]): boolean {
  const verdicts = names.map(name => patterns.find(({ fits }) => fits(name))?.accept)
  return verdicts.includes(true) || !verdicts.includes(false)
}
