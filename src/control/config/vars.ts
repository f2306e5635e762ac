import type { YamlNode } from '../../formats/yaml-node.ts'
import { type Names, interpolate } from './interpolate.ts'
import type { Mistake } from './mistakes.ts'

/** The config's `vars` below those of the command line. A var may use the environment and the command line, not other vars. */
export function varsOf(
  root: YamlNode,
  given: Names
): { readonly names: Names; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = []
  const vars: Record<string, string> = Object.create(null)
  const written = root.kind === 'map' ? root.entries.get('vars')?.value : undefined
  for (const [name, { value }] of written?.kind === 'map' ? written.entries : []) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string') continue
    const done = interpolate(value.value, given)
    for (const mistake of done.mistakes) mistakes.push({ ...mistake, keys: ['vars', name], at: 'value' })
    vars[name] = done.text
  }
  return { names: { env: given.env, vars: Object.assign(vars, given.vars) }, mistakes }
}
