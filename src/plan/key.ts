import { ACTION_KIND_VERSIONS } from '../model/action.gen.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest } from '../model/id.ts'
import type { Action } from '../model/plan.ts'
import type { FileFingerprint } from '../model/source.ts'
import { canonicalText } from './canonical-json.ts'
import { canonicalValue } from './canonical-value.ts'

/** What an action's meaning depends on besides what it is. */
export interface KeyInputs {
  /** Keys of the actions it needs. */
  readonly needs: readonly Digest[]
  /** Keys of the source disks that it reads. */
  readonly sources: readonly Digest[]
}

/**
 * The content key of an action: equal keys make equal results, so what is done under a key need not be done again.
 * Why it is done, and what it is called, are no part of it.
 */
export function actionKey(
  { kind, params }: Pick<Action, 'kind' | 'params'>,
  { needs, sources }: KeyInputs,
  sha256: Sha256
): Digest {
  const kind_version = ACTION_KIND_VERSIONS[kind]
  return digest({ kind, kind_version, needs: needs.toSorted(), params, sources }, sha256)
}

/** Of the files that one disk is made of: changes when the disk did. */
export const sourcesKey = (files: readonly FileFingerprint[], sha256: Sha256): Digest => digest(files, sha256)

// In order first: what is already, as params of actions are, costs nothing, and the text is written many times faster.
const digest = (value: unknown, sha256: Sha256): Digest =>
  `sha256:${sha256.of(canonicalText(canonicalValue(value, () => undefined)))}`
