import { ACTION_KIND_VERSIONS, type ActionKind } from '../model/action.gen.ts'
import type { Sha256 } from '../model/hash.ts'
import type { Digest } from '../model/id.ts'
import type { Action } from '../model/plan.ts'
import type { FileFingerprint, SourceVm } from '../model/source.ts'
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
export const actionKey = (
  action: Pick<Action, 'kind' | 'params'>,
  inputs: KeyInputs,
  sha256: Sha256
): Digest => keyOfText(action.kind, { ...inputs, params: canonicalText(action.params) }, sha256)

/** The same where the canonical text of the params is there already. */
export function keyOfText(
  kind: ActionKind,
  { needs, params, sources }: KeyInputs & { readonly params: string },
  sha256: Sha256
): Digest {
  // In canonical order: kind, kind_version, needs, params, sources.
  const inOrder = needs.length < 2 ? needs : needs.toSorted()
  const text = `${HEADS.get(kind)}${listOf(inOrder)},"params":${params},"sources":${listOf(sources)}}`
  return `sha256:${sha256.of(text)}`
}

const HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries(ACTION_KIND_VERSIONS).map(([kind, version]) => [
    kind,
    `{"kind":${JSON.stringify(kind)},"kind_version":${version},"needs":`
  ])
)

/** Nothing in a digest needs an escape. */
const listOf = (digests: readonly Digest[]): string =>
  digests.length === 0 ? '[]' : `["${digests.join('","')}"]`

/** Of the files that one disk is made of: changes when the disk did. */
export const sourcesKey = (files: readonly FileFingerprint[], sha256: Sha256): Digest =>
  `sha256:${sha256.of(canonicalText(canonicalValue(files, () => undefined)))}`

/** Of a gate: what waits at it, and what is done before, by their keys in the plan's order. */
export const gateKey = (step: string, keys: readonly Digest[], sha256: Pick<Sha256, 'of'>): Digest =>
  `sha256:${sha256.of(canonicalText({ keys, step }))}`

/** The files that one disk is made of. */
export function filesOf({ disks, files }: SourceVm, index: number): readonly FileFingerprint[] {
  const chain = disks[index]?.chain ?? []
  const paths = new Set(chain.flatMap(({ path, extents }) => [path, ...extents.map(extent => extent.path)]))
  return files.filter(({ path }) => paths.has(path))
}
