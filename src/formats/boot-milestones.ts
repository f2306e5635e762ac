/** One sign of a guest that starts, and when it was first seen. */
export interface MilestoneTime {
  readonly name: string
  /** Since power-on. */
  readonly ms: number
}

/** A boot has a handful. */
const MOST = 50
const LONGEST_NAME = 100

/**
 * The times in the milestones.json of a test boot, first sign first; null when the text is not such a file. Others than
 * whole, not negative numbers are no times.
 */
export function parseMilestones(text: string): readonly MilestoneTime[] | null {
  const value = parsed(text)
  if (!isObject(value) || !isObject(value['seen_ms'])) return null
  const times = Object.entries(value['seen_ms'])
  if (times.length > MOST) return null
  const read = times.flatMap(([name, ms]) =>
    typeof ms === 'number' && Number.isSafeInteger(ms) && ms >= 0 && name.length <= LONGEST_NAME
      ? [{ name, ms }]
      : []
  )
  return read.length === times.length ? read.toSorted((a, b) => a.ms - b.ms) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
