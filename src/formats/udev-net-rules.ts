/** One rule of a udev rules file that names a network interface. Changes are made by `splice`. */
export interface NetRule {
  /** Counts from 1. */
  readonly line: number
  /** From the first key to the end of the last value; continued lines included. */
  readonly start: number
  readonly end: number
  /** What NAME= gives. */
  readonly name: string
  readonly matches: readonly RuleMatch[]
}

/** One comparison, such as `ATTR{address}=="00:50:56:9a:4e:21"`. */
export interface RuleMatch {
  /** With its attribute: `ATTR{address}`. */
  readonly key: string
  readonly operator: '==' | '!='
  readonly value: string
  /** Of the whole comparison. */
  readonly start: number
  readonly end: number
  /** Of the value, without its quotes. */
  readonly value_start: number
  readonly value_end: number
}

const PAIR = /([A-Z_]+(?:\{[^}"\n]*\})?)[ \t]*(==|!=|\+=|-=|:=|=)[ \t]*[ei]?"((?:[^"\\\n]|\\.)*)"/y
const GAP = /(?:[ \t\r,]|\\\n)*/y

/**
 * The rules that set the name of a network interface; all others, and comments, are passed over.
 *
 * Source: udev(7), Rules Files.
 */
export function parseUdevNetRules(text: string): readonly NetRule[] {
  const rules: NetRule[] = []
  let line = 1
  for (let at = 0; at < text.length;) {
    const rule = ruleAt(text, at, line)
    if (rule !== null) rules.push(rule)
    const end = endOfRule(text, at)
    line += countFeeds(text, at, end) + 1
    at = end + 1
  }
  return rules
}

function ruleAt(text: string, from: number, line: number): NetRule | null {
  let at = skipGap(text, from)
  const start = at
  let end = at
  let name: string | null = null
  const matches: RuleMatch[] = []
  for (PAIR.lastIndex = at; ; PAIR.lastIndex = at) {
    const pair = PAIR.exec(text)
    if (pair === null) break
    const [whole, key = '', operator = '', value = ''] = pair
    end = at + whole.length
    if (operator === '==' || operator === '!=')
      matches.push({
        key,
        operator,
        value,
        start: at,
        end,
        value_start: end - 1 - value.length,
        value_end: end - 1
      })
    else if (key === 'NAME') name = value
    at = skipGap(text, end)
  }
  const isNet = matches.some(
    ({ key, operator, value }) => key === 'SUBSYSTEM' && operator === '==' && value === 'net'
  )
  return isNet && name !== null ? { line, start, end, name, matches } : null
}

function skipGap(text: string, at: number): number {
  GAP.lastIndex = at
  return GAP.test(text) ? GAP.lastIndex : at
}

/** A rule ends at the first line feed that no backslash stands before. */
function endOfRule(text: string, at: number): number {
  let end = text.indexOf('\n', at)
  while (end !== -1 && text.charAt(end - 1) === '\\' && text.charAt(at) !== '#')
    end = text.indexOf('\n', end + 1)
  return end === -1 ? text.length : end
}

function countFeeds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
