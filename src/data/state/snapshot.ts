import { validate } from '../../formats/validators/state.gen.js'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { Digest } from '../../model/id.ts'
import type { State } from '../../model/state.ts'
import { upgradeState } from './upgrade.ts'

export const STATE_MAX_BYTES = 512 * 1024 * 1024

export type Snapshot = State | 'absent' | 'unreadable'

/** A state as its file holds it. */
export const stateBytes = (state: State): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(state, null, 1)}\n`)

export const stateDigest = (bytes: Uint8Array, host: Host): Digest => `sha256:${host.sha256(bytes)}`

export const saveState = (path: string, state: State, host: Host): Promise<void> =>
  host.writeFile(path, stateBytes(state))

/** Throws STATE_VERSION; the file stays as it is. An older minor version comes back in the form of this one. */
export async function readSnapshot(path: string, host: Host): Promise<Snapshot> {
  if ((await host.stat(path)) === null) return 'absent'
  const value = parse(await host.readFile(path, STATE_MAX_BYTES))
  if (value?.kind !== 'h2k/state') return 'unreadable'
  if (typeof value.format_version === 'string' && !value.format_version.startsWith('1.'))
    throw new H2kError(newer(path, value))
  return soundState(value) ?? 'unreadable'
}

/** A state of this or an older minor version in the form of this one; null when it is none. */
export function soundState(value: Readonly<Record<string, unknown>>): State | null {
  const { actions } = value
  if (typeof actions !== 'object' || actions === null) return null
  // The schema is that of this version: what an older one lacks is added before it is looked at.
  const upgraded: unknown = upgradeState(value as unknown as State)
  return validate(upgraded) ? (upgraded as State) : null
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    // Cut off, or no text at all: the caller says what that means.
    return null
  }
}

function newer(path: string, { format_version, h2k_version }: Readonly<Record<string, unknown>>): Diagnostic {
  return {
    code: 'STATE_VERSION',
    severity: 'error',
    what: `the state has format ${String(format_version)}, written by h2k ${String(h2k_version)}; this one knows format 1`,
    where: { in: 'file', path },
    hint: `use h2k ${String(h2k_version)} or newer`
  }
}
