import { shown } from '../../formats/schema-words.ts'
import type { YamlNode } from '../../formats/yaml-node.ts'
import { find } from './find.ts'
import { interpolate, type Names } from './interpolate.ts'
import type { Mistake } from './mistakes.ts'

/**
 * The same mistake, but its words show the setting as it is written: what a reference stands for may be nobody's business,
 * and messages end up in the logs of pipelines.
 */
export function asWritten(mistake: Mistake, root: YamlNode, names: Names): Mistake {
  const { node, depth } = find(root, mistake.keys)
  if (depth < mistake.keys.length || node.kind !== 'scalar' || typeof node.value !== 'string') return mistake
  const written = node.value
  const value = interpolate(written, names).text
  if (value === written || value === '') return mistake
  const show = (text: string): string =>
    text.includes(shown(value))
      ? text.replaceAll(shown(value), () => shown(written))
      : text.replaceAll(value, () => written)
  return { ...mistake, what: show(mistake.what), hint: show(mistake.hint) }
}
