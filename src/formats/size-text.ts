import { GIB, KIB, MIB } from '../model/size.ts'

const SIZES: Readonly<Record<string, number>> = { K: KIB, M: MIB, G: GIB, T: 1024 * GIB }
const DURATIONS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** `512M`, `10G` -> bytes; powers of 1024. Null for anything else: no unit, a fraction, a sign, beyond a safe integer. */
export const parseSize = (text: string): number | null => parse(/^([0-9]{1,15})([KMGT])$/.exec(text), SIZES)

/** `90s`, `5m` -> ms. Null for anything else. */
export const parseDuration = (text: string): number | null =>
  parse(/^([0-9]{1,15})(ms|s|m|h)$/.exec(text), DURATIONS)

function parse(match: RegExpExecArray | null, units: Readonly<Record<string, number>>): number | null {
  if (match === null) return null
  const value = Number(match[1]) * (units[match[2] ?? ''] ?? NaN)
  return Number.isSafeInteger(value) ? value : null
}
