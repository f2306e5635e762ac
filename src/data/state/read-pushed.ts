import { validate } from '../../formats/validators/state.gen.js'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { State } from '../../model/state.ts'
import { soundState } from './snapshot.ts'

/**
 * Reads a state that somebody wants to put here, such as what `h2k state pull` printed. Unlike the snapshot, which is a
 * cache, nothing in it may be wrong.
 *
 * Throws   STATE_INVALID, STATE_VERSION.
 */
export function readPushed(bytes: Uint8Array, path: string): State {
  const value = parsed(bytes)
  if (!isObject(value) || value['kind'] !== 'h2k/state') throw invalid(path, 'it is no state of h2k')
  const version = String(value['format_version'])
  if (!version.startsWith('1.')) throw new H2kError(newer(path, version))
  const sound = soundState(value)
  if (sound !== null) return sound
  const [first] = validate.errors ?? []
  throw invalid(path, `${first?.instancePath || 'it'} ${first?.message ?? 'is wrong'}`)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Neither text nor JSON: the caller says what that means.
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const invalid = (path: string, why: string): H2kError =>
  new H2kError({
    code: 'STATE_INVALID',
    severity: 'error',
    what: `this cannot become the state: ${why}`,
    where: { in: 'file', path },
    hint: 'push a file that h2k state pull wrote'
  })

const newer = (path: string, version: string): Diagnostic => ({
  code: 'STATE_VERSION',
  severity: 'error',
  what: `the file has format ${JSON.stringify(version.slice(0, 40))}, this h2k knows format 1`,
  where: { in: 'file', path },
  hint: 'push it with the version of h2k that wrote it'
})
