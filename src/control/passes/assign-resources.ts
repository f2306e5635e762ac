import type { EffectiveLimits } from '../../model/effective.ts'
import type { Action } from '../../model/plan.ts'
import type { WithPaths } from '../graph/draft.ts'
import type { Step } from '../lower/step.ts'

/**
 * Says what each step uses while it runs, so that apply need not know what a copy or an appliance costs. A session is
 * one layer, and a layer holds what any of its steps uses, so that its appliance counts until it is closed.
 *
 * Reads    kinds, params and layers of the steps, the source's name.
 * Writes   uses: `cpu`, `appliance`, `source:NAME`, `disk:FOLDER`.
 */
export function assignResources(steps: readonly Step[], { config }: WithPaths): readonly Step[] {
  const source = `source:${config.source.from}`
  return steps.map(step => {
    const uses = usedBy(step, source)
    return uses.length === 0 ? step : { ...step, uses }
  })
}

function usedBy(step: Step, source: string): readonly string[] {
  switch (step.kind) {
    case 'qemu-img.convert': {
      const { to, compress } = step.params
      return [...(compress === 'none' ? [] : ['cpu']), diskOf(to), source]
    }
    case 'file.checksum':
      return ['cpu', diskOf(step.params.path)]
    case 'guestfs.open':
      return ['appliance', source]
    case 'qemu.boot':
      return ['appliance']
    default:
      return []
  }
}

function diskOf(path: string): string {
  const end = path.lastIndexOf('/')
  return `disk:${end < 0 ? '.' : end === 0 ? '/' : path.slice(0, end)}`
}

/** The limits of the classes that are used: that of the class itself, else that of its kind. */
export function limitsOf(
  actions: ReadonlyArray<Pick<Action, 'uses'>>,
  limits: EffectiveLimits
): Readonly<Record<string, number>> {
  const classes = [...new Set(actions.flatMap(({ uses = [] }) => uses))].toSorted()
  return Object.fromEntries(
    classes.flatMap(one => {
      const limit = limits[one] ?? limits[one.slice(0, one.indexOf(':'))]
      return limit === undefined ? [] : [[one, limit]]
    })
  )
}
