import type { Action, Bounds, Deferral } from '../model/plan.ts'
import { isEdit } from './edit.ts'

/** Why an amendment is more than somebody has consented to beforehand: one sentence for each thing, none when it is not. */
export function beyondBounds({ vms }: Deferral, actions: readonly Action[]): readonly string[] {
  const byVm = Map.groupBy(actions, ({ vm }) => vm)
  return [...byVm].flatMap(([vm, all]) => {
    const bounds = vms[vm]
    if (bounds === undefined) return [`${vm} is not deferred, and has ${all.length} actions`]
    const edits = all.filter(isEdit)
    return [...tooMany(vm, edits.length, bounds), ...edits.flatMap(edit => beyond(edit, bounds))]
  })
}

const tooMany = (vm: string, count: number, { max_edits }: Bounds): readonly string[] =>
  count <= max_edits ? [] : [`${vm} needs ${count} edits, and at most ${max_edits} are allowed`]

function beyond({ id, kind, params }: Action, { kinds, files }: Bounds): readonly string[] {
  const path = 'path' in params ? params.path : ''
  return [
    ...(kinds.includes(kind) ? [] : [`${id} is a ${kind}, which is not among the allowed kinds`]),
    ...(files.some(pattern => matches(pattern, path))
      ? []
      : [`${id} edits ${path}, which no allowed pattern names`])
  ]
}

/** `*` stands for anything within a name, `**` for anything; all else for itself. */
export function matches(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*\*?)/)
    .map(part => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
  // A path that climbs is none of those that a pattern means.
  return !path.split('/').includes('..') && new RegExp(`^${source}$`, 's').test(path)
}
