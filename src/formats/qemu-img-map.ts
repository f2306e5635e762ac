/** A part of a disk: from `at` up to and without `end`. */
export interface Span {
  readonly at: number
  readonly end: number
}

export interface MapReader {
  /** Takes the next piece of the text, wherever it is cut. */
  add(text: string): void
  /** What is not known to be zeros, in order, and the size of the disk; null when the text was none of that. */
  end(): { readonly spans: readonly Span[]; readonly bytes: number } | null
}

/**
 * Reads the output of `qemu-img map --output=json` while it comes: one extent a line, and millions of them for a large
 * disk in pieces. What is less than `gap` apart becomes one span, so that the result stays small.
 *
 * Source   qemu-img(1), map
 */
export function mapReader(gap: number): MapReader {
  const spans: Span[] = []
  let bytes = 0
  let sound = true
  let rest = ''
  const take = (line: string): void => {
    if (/^[[\]\s]*$/.test(line)) return
    const [, start = '', length = '', zero] = EXTENT.exec(line) ?? []
    const [at, end] = [Number(start), Number(start) + Number(length)]
    if (zero === undefined || at !== bytes || !Number.isSafeInteger(end)) {
      sound = false
      return
    }
    bytes = end
    if (zero === 'true') return
    const last = spans.at(-1)
    if (last !== undefined && at - last.end < gap) spans[spans.length - 1] = { at: last.at, end }
    else spans.push({ at, end })
  }
  return {
    add(text) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(take)
      // No line of it is that long.
      if (rest.length > LONGEST) {
        sound = false
        rest = ''
      }
    },
    end() {
      take(rest)
      return sound ? { spans, bytes } : null
    }
  }
}

const LONGEST = 64 * 1024
const EXTENT = /^\[?\s*\{ "start": (\d+), "length": (\d+), .*?"zero": (true|false)[,\s}]/
