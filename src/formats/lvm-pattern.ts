/** A pattern of LVM's filters: whether it accepts, and which names it fits. */
export interface LvmPattern {
  readonly accept: boolean
  readonly fits: (name: string) => boolean
}

/** Longer ones are no work of a person, and each character costs time at each character of a name. */
const MAX_PATTERN = 256

/**
 * `a|^/dev/sd|` or `r/.*` + `/`: a letter, a regular expression, and its delimiters. Null where LVM would refuse it.
 *
 * The expression runs as a set of states, in linear time: it was written in the guest, and a backtracking engine can be
 * made to hang.
 *
 * Source: lvm.conf(5), devices/filter; LVM2, lib/filters/filter-regex.c and libdm/regex.
 */
export function parseLvmPattern(text: string): LvmPattern | null {
  const verb = text.charAt(0)
  const open = text.charAt(1)
  const close = CLOSES.get(open) ?? open
  if (!/^[ar]$/.test(verb) || text.length < 3 || text.length > MAX_PATTERN || !text.endsWith(close))
    return null
  const program = compile(text.slice(2, -1))
  return program === null ? null : { accept: verb === 'a', fits: name => run(program, name) }
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}']
])

type Step =
  | { readonly step: 'char'; readonly accepts: (char: string) => boolean }
  /** Goes on at both places, counted from this step. */
  | { readonly step: 'fork'; readonly to: readonly [number, number] }
  | { readonly step: 'start' | 'end' }

type Program = readonly Step[]
type Piece = { readonly program: Program; readonly next: number } | null

function compile(source: string): Program | null {
  const whole = choice(source, 0)
  return whole !== null && whole.next === source.length ? whole.program : null
}

/** `one|two`. */
function choice(source: string, from: number): Piece {
  const first = sequence(source, from)
  if (first === null || source.charAt(first.next) !== '|') return first
  const rest = choice(source, first.next + 1)
  if (rest === null) return null
  const jump: Step = { step: 'fork', to: [rest.program.length + 1, rest.program.length + 1] }
  const fork: Step = { step: 'fork', to: [1, first.program.length + 2] }
  return { program: [fork, ...first.program, jump, ...rest.program], next: rest.next }
}

function sequence(source: string, from: number): Piece {
  const program: Step[] = []
  let next = from
  while (next < source.length && !/[|)]/.test(source.charAt(next))) {
    const piece = repeated(source, next)
    if (piece === null) return null
    program.push(...piece.program)
    next = piece.next
  }
  return { program, next }
}

function repeated(source: string, from: number): Piece {
  let piece = atom(source, from)
  for (; piece !== null && /[*+?]/.test(source.charAt(piece.next));)
    piece = { program: repeat(piece.program, source.charAt(piece.next)), next: piece.next + 1 }
  return piece
}

function repeat(program: Program, sign: string): Program {
  const size = program.length
  const back: Step = { step: 'fork', to: [-size, 1] }
  if (sign === '+') return [...program, back]
  const skip: Step = { step: 'fork', to: [1, size + (sign === '*' ? 2 : 1)] }
  return sign === '*' ? [skip, ...program, back] : [skip, ...program]
}

function atom(source: string, at: number): Piece {
  const char = source.charAt(at)
  if (char === '(') {
    const inside = choice(source, at + 1)
    return inside !== null && source.charAt(inside.next) === ')' ? { ...inside, next: inside.next + 1 } : null
  }
  if (char === '[') return set(source, at + 1)
  if (char === '^' || char === '$')
    return { program: [{ step: char === '^' ? 'start' : 'end' }], next: at + 1 }
  if (/[*+?]/.test(char)) return null
  if (char === '.') return { program: [{ step: 'char', accepts: () => true }], next: at + 1 }
  const end = char === '\\' ? at + 1 : at
  const literal = source.charAt(end)
  return literal === ''
    ? null
    : { program: [{ step: 'char', accepts: each => each === literal }], next: end + 1 }
}

/** `[a-z]`, `[^/]`; `from` is behind the bracket. */
function set(source: string, from: number): Piece {
  const end = source.indexOf(']', from)
  if (end === -1) return null
  const inverted = source.charAt(from) === '^'
  const chars = source.slice(inverted ? from + 1 : from, end)
  const ranges = [...chars.matchAll(/(.)-(.)|(.)/gs)].map(([, low = '', high = '', one]) =>
    one === undefined ? { low, high } : { low: one, high: one }
  )
  const accepts = (char: string): boolean =>
    ranges.some(({ low, high }) => low <= char && char <= high) !== inverted
  return { program: [{ step: 'char', accepts }], next: end + 1 }
}

/** Whether the expression fits somewhere in the name. */
function run(program: Program, name: string): boolean {
  let states: ReadonlySet<number> = new Set()
  for (let at = 0; at <= name.length; at += 1) {
    const reached = spread(program, new Set([...states, 0]), { first: at === 0, last: at === name.length })
    if (reached.has(program.length)) return true
    const char = name.charAt(at)
    states = new Set([...reached].filter(state => takes(program[state], char)).map(state => state + 1))
  }
  return false
}

const takes = (step: Step | undefined, char: string): boolean => step?.step === 'char' && step.accepts(char)

/** The states themselves and all that can be reached from them without a character. */
function spread(
  program: Program,
  states: ReadonlySet<number>,
  { first, last }: { readonly first: boolean; readonly last: boolean }
): ReadonlySet<number> {
  const reached = new Set(states)
  // A set visits what is added to it while it is walked.
  for (const state of reached) {
    const step = program[state]
    if (step?.step === 'fork') for (const offset of step.to) reached.add(state + offset)
    if ((step?.step === 'start' && first) || (step?.step === 'end' && last)) reached.add(state + 1)
  }
  return reached
}
