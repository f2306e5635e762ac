/** Negative when the first is older, positive when it is newer, zero when they are the same version. */
export type CompareVersions = (a: string, b: string) => number

interface Version {
  readonly epoch: string
  readonly upstream: string
  readonly revision: string
}

/**
 * Orders versions as dpkg does: runs of digits by value; in other text letters before all else, and a tilde before the
 * end, so that `5.0~rc1` comes before `5.0`.
 *
 * Source: deb-version(7).
 */
export const compareDebVersions: CompareVersions = (a, b) => {
  const [left, right] = [cut(a, a.lastIndexOf('-')), cut(b, b.lastIndexOf('-'))]
  return (
    compareDigits(left.epoch, right.epoch) ||
    compareDebText(left.upstream, right.upstream) ||
    compareDebText(left.revision, right.revision)
  )
}

/**
 * Orders versions as rpm does: runs of digits by value, runs of letters by text and before digits, what is between them
 * counts for nothing; a tilde comes before the end, a caret right after it. A name such as `5.14.21-150400.24-default`
 * is cut at its first hyphen, where the version ends: no version of rpm holds one, but the flavour behind it may.
 *
 * Source: rpm-version(7); rpm's rpmvercmp.
 */
export const compareRpmVersions: CompareVersions = (a, b) => {
  const [left, right] = [cut(a, a.indexOf('-')), cut(b, b.indexOf('-'))]
  return (
    compareDigits(left.epoch, right.epoch) ||
    compareRpmText(left.upstream, right.upstream) ||
    compareRpmText(left.revision, right.revision)
  )
}

/** Epoch, and what is before and after the hyphen at this offset of the whole text. */
function cut(text: string, hyphen: number): Version {
  const epoch = /^(\d+):/.exec(text)?.[1] ?? ''
  const start = epoch === '' ? 0 : epoch.length + 1
  return hyphen < start
    ? { epoch, upstream: text.slice(start), revision: '' }
    : { epoch, upstream: text.slice(start, hyphen), revision: text.slice(hyphen + 1) }
}

function compareDebText(a: string, b: string): number {
  const [left, right] = [debParts(a), debParts(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const pair = [left[index] ?? '', right[index] ?? ''] as const
    const order = index % 2 === 0 ? compareDebOther(...pair) : compareDigits(...pair)
    if (order !== 0) return order
  }
  return 0
}

/** Other text and digits take turns; a version that begins with a digit has nothing before it. */
const debParts = (text: string): readonly string[] => [
  ...(/^\d/.test(text) ? [''] : []),
  ...(text.match(/\d+|\D+/g) ?? [])
]

function compareDebOther(a: string, b: string): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = debWeight(a.charAt(at)) - debWeight(b.charAt(at))
    if (order !== 0) return order
  }
  return 0
}

/** The end of the text counts as nothing, like a digit. */
const debWeight = (char: string): number =>
  char === '' ? 0 : char === '~' ? -1 : /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256

function compareRpmText(a: string, b: string): number {
  const [left, right] = [rpmParts(a), rpmParts(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareRpmParts(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}

const rpmParts = (text: string): readonly string[] => text.match(/\d+|[A-Za-z]+|[~^]/g) ?? []

function compareRpmParts(a: string, b: string): number {
  const [left, right] = [rpmRank(a), rpmRank(b)]
  if (left !== right) return left - right
  return left === DIGITS ? compareDigits(a, b) : a === b ? 0 : a < b ? -1 : 1
}

const DIGITS = 4

/** Tilde, the end, caret, letters, digits. */
const rpmRank = (part: string): number =>
  part === '~' ? 0 : part === '' ? 1 : part === '^' ? 2 : /^\d/.test(part) ? DIGITS : 3

/** Digits of any length by their value; none are zero. */
function compareDigits(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return left.length - right.length || (left === right ? 0 : left < right ? -1 : 1)
}
