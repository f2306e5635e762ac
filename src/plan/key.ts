import { ACTION_KIND_VERSIONS } from '../model/action.gen.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest } from '../model/id.ts'
import type { Action } from '../model/plan.ts'
import type { FileFingerprint } from '../model/source.ts'
import { canonicalText } from './canonical-json.ts'

/** What an action's meaning depends on besides what it is. */
export interface KeyInputs {
  /** Keys of the actions it needs. */
  readonly needs: readonly Digest[]
  /** Files of the source that it reads. */
  readonly sources: readonly FileFingerprint[]
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
  const content = { kind, kind_version: ACTION_KIND_VERSIONS[kind], params, needs: needs.toSorted(), sources }
  return `sha256:${sha256.of(canonicalText(content))}`
}
