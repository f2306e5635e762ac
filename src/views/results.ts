import type { Plan } from '../model/plan.ts'
import { inertTerminal } from './inert.ts'
import { count } from './words.ts'

/** More than a screen of paths helps nobody: `h2k state show` has them all. */
const LISTED = 10

/** Where the results of a plan that was applied are. */
export function renderResults({ actions }: Plan): string {
  const paths = actions.flatMap(action =>
    action.kind === 'file.publish'
      ? [action.params.to]
      : action.kind === 'libvirt.write-xml'
        ? [action.params.path]
        : []
  )
  const shown = paths.slice(0, LISTED).map(path => `     ${inertTerminal(path)}`)
  const more = paths.length - shown.length
  return [...shown, ...(more === 0 ? [] : [`     and ${count(more, 'file')} more: h2k state list`])].join(
    '\n'
  )
}
