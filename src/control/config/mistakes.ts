import { type Keys, type TextFile, type YamlNode, whereIs } from '../../formats/yaml-node.ts'
import { maskPasswords } from '../../formats/uri-password.ts'
import type { Code } from '../../model/codes.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { ConfigWhere } from '../../model/effective.ts'
import { type Found, find, placeOf } from './find.ts'

/** Something wrong with the setting at `keys` of the merged config. */
export interface Mistake {
  readonly code: Code
  readonly keys: Keys
  /** Whether the caret belongs under the key or under its value. */
  readonly at: 'key' | 'value'
  readonly what: string
  readonly hint: string
  readonly severity?: Severity
}

/**
 * Mistakes -> diagnostics, each at the file, line and column that set the value, with what that overrode. What many VMs
 * inherited from `defaults` is reported once.
 */
export function placeMistakes(mistakes: readonly Mistake[], root: YamlNode): readonly Diagnostic[] {
  const seen = new Set<string>()
  return mistakes.flatMap(mistake => {
    const found = find(root, mistake.keys)
    const { file, start } = placeOf(found, mistake.keys, mistake.at)
    // Two keys missing in one map differ in the hint; one mistake inherited by two VMs does not.
    const id = JSON.stringify([file.path, start, mistake.code, mistake.hint])
    if (seen.has(id)) return []
    seen.add(id)
    return [diagnosticOf(mistake, found)]
  })
}

function diagnosticOf(mistake: Mistake, found: Found): Diagnostic {
  const { code, severity = 'error', what, hint, keys } = mistake
  const where = whereIs(placeOf(found, keys, mistake.at), keys.slice(0, found.depth))
  const related = mistake.at === 'value' && found.depth === keys.length ? overridden(found.node, keys) : []
  return {
    code,
    severity,
    what: maskPasswords(what),
    where: masked(where),
    hint: maskPasswords(hint),
    ...(related.length > 0 && { related })
  }
}

const masked = (where: ConfigWhere): ConfigWhere =>
  where.source === undefined ? where : { ...where, source: maskPasswords(where.source) }

/** The settings that this one took the place of, the latest first. */
function overridden(
  node: YamlNode,
  keys: Keys
): Array<{ readonly what: string; readonly where: ConfigWhere }> {
  const places: Array<{ readonly what: string; readonly where: ConfigWhere }> = []
  for (let below = node.overrode; below !== null && places.length < 3; below = below.overrode)
    places.push({ what: 'it overrides', where: masked(whereIs(below, keys)) })
  return places
}

/** By file in the order of the merge, then line, then column. */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly TextFile[]
): readonly Diagnostic[] {
  const order = new Map(files.map(({ path }, index) => [path, index]))
  const rank = ({ where }: Diagnostic): readonly [number, number, number] =>
    where.in === 'config' ? [order.get(where.file) ?? -1, where.line ?? 0, where.column ?? 0] : [-1, 0, 0]
  return diagnostics.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
  })
}
