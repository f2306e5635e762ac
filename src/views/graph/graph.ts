import type { ActionId, VmAddress } from '../../model/id.ts'
import type { Action, Effect, Phase, Plan } from '../../model/plan.ts'
import type { Bytes } from '../../model/size.ts'
import { bytes, count, subjectOf } from '../words.ts'
import { criticalPath } from './critical-path.ts'

/** What there is to draw: nodes, and edges from what must be done first to what needs it. Texts are not inert. */
export interface Graph {
  readonly by: 'action' | 'phase'
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Null when it was not asked for. */
  readonly critical: Critical | null
}

export interface GraphNode {
  /** The action's, or the phase. */
  readonly id: string
  /** Null where several are in one node. */
  readonly vm: VmAddress | null
  readonly phase: Phase
  readonly kind: Action['kind'] | null
  readonly effect: Effect | null
  readonly actions: number
  readonly estimate_bytes: Bytes
  /** What a drawing shows, line by line. */
  readonly label: readonly string[]
  readonly critical: boolean
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  /** How many needs it stands for. */
  readonly needs: number
  readonly critical: boolean
}

/** The longest way through the plan by the bytes that it moves: nothing that runs beside it makes the apply longer. */
export interface Critical {
  readonly bytes: Bytes
  /** In the order of their needs. */
  readonly actions: readonly ActionId[]
}

export interface GraphOptions {
  /** Only the actions of this VM. */
  readonly vm?: VmAddress | undefined
  /** One node for each phase of the plan instead of one for each action. */
  readonly byPhase: boolean
  readonly criticalPath: boolean
}

/** The graph of a plan, in the plan's order; edges are exactly the needs of the actions that are in it. */
export function graphOf(plan: Plan, { vm, byPhase, criticalPath: marked }: GraphOptions): Graph {
  const actions = vm === undefined ? plan.actions : plan.actions.filter(action => action.vm === vm)
  const critical = marked ? criticalPath(actions) : null
  const on = new Set(critical?.actions ?? [])
  return byPhase ? phaseGraph(actions, critical, on) : actionGraph(actions, critical, on)
}

type On = ReadonlySet<ActionId>

function actionGraph(actions: readonly Action[], critical: Critical | null, on: On): Graph {
  const known = new Set(actions.map(({ id }) => id))
  // Of the needs that are on the path, only the one before it is an edge of the path.
  const before = new Map(critical?.actions.map((id, at) => [id, critical.actions[at - 1]]))
  return {
    by: 'action',
    nodes: actions.map(action => actionNode(action, on.has(action.id))),
    edges: actions.flatMap(({ id, needs }) =>
      needs
        .filter(need => known.has(need))
        .map(need => ({ from: need, to: id, needs: 1, critical: before.get(id) === need }))
    ),
    critical
  }
}

function actionNode(action: Action, critical: boolean): GraphNode {
  const { id, vm, phase, kind, effect, estimate_bytes } = action
  const size = estimate_bytes === 0 ? [] : [`up to ${bytes(estimate_bytes)}`]
  const label = [kind, subjectOf(action), ...size]
  return { id, vm, phase, kind, effect, actions: 1, estimate_bytes, label, critical }
}

function phaseGraph(actions: readonly Action[], critical: Critical | null, on: On): Graph {
  const phaseOf = new Map(actions.map(({ id, phase }) => [id, phase]))
  const groups = Map.groupBy(actions, ({ phase }) => phase)
  const edges = new Map<string, GraphEdge>()
  for (const { needs, phase } of actions)
    for (const need of needs) {
      const from = phaseOf.get(need)
      if (from === undefined || from === phase) continue
      const key = `${from} ${phase}`
      const old = edges.get(key)
      edges.set(key, { from, to: phase, needs: (old?.needs ?? 0) + 1, critical: false })
    }
  const passed = new Set(
    critical?.actions.map((id, at) => `${phaseOf.get(critical.actions[at - 1] ?? '')} ${phaseOf.get(id)}`)
  )
  return {
    by: 'phase',
    nodes: [...groups].map(([phase, own]) =>
      phaseNode(
        phase,
        own,
        own.some(({ id }) => on.has(id))
      )
    ),
    edges: [...edges].map(([key, edge]) => ({ ...edge, critical: passed.has(key) })),
    critical
  }
}

function phaseNode(phase: Phase, actions: readonly Action[], critical: boolean): GraphNode {
  const vms = new Set(actions.map(({ vm }) => vm))
  const estimate_bytes = actions.reduce((sum, action) => sum + action.estimate_bytes, 0)
  const [vm] = vms
  return {
    id: phase,
    vm: vms.size === 1 ? (vm ?? null) : null,
    phase,
    kind: null,
    effect: null,
    actions: actions.length,
    estimate_bytes,
    label: [
      phase,
      `${count(actions.length, 'action')} of ${count(vms.size, 'VM')}`,
      ...(estimate_bytes === 0 ? [] : [`up to ${bytes(estimate_bytes)}`])
    ],
    critical
  }
}
