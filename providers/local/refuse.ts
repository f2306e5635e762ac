import type { Code } from '../../src/model/codes.ts'
import { H2kError, type Checked, type Diagnostic } from '../../src/model/diagnostic.ts'

interface Refusal {
  readonly code: Code
  /** As a person would name the file: relative to the plan's root. */
  readonly path: string
  readonly what: string
  readonly hint: string
}

export const complaint = ({ code, path, what, hint }: Refusal): Diagnostic => ({
  code,
  severity: 'error',
  what: `${path}: ${what}`,
  where: { in: 'source', path },
  hint
})

/** Ends the look at one disk. */
export const refusal = (parts: Refusal): H2kError => new H2kError(complaint(parts))

/** The value, or else an error of what was wrong with it. */
export function valueOf<Value>({ value, diagnostics }: Checked<Value>): Value {
  if (value !== undefined) return value
  const [first, ...others] = diagnostics
  if (first === undefined) throw new Error('neither a value nor a diagnostic')
  throw new H2kError(first, ...others)
}

/** What was thrown about the source becomes a diagnostic, so that one run tells about every disk. */
export async function caught<Value>(look: () => Promise<Value>): Promise<Checked<Value>> {
  try {
    return { value: await look(), diagnostics: [] }
  } catch (error) {
    if (error instanceof H2kError) return { diagnostics: error.diagnostics }
    throw error
  }
}
