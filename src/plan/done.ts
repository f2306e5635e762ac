import type { ActionId, ArtifactId } from '../model/id.ts'
import type { Action, Plan } from '../model/plan.ts'
import type { ActionRecord, State } from '../model/state.ts'
import { dependantsOf } from './dag.ts'

/** What an apply has to do, and why. */
export interface Left {
  /** In the plan's order. */
  readonly todo: readonly Todo[]
  /** In the plan's order. */
  readonly done: readonly ActionId[]
}

export interface Todo {
  readonly action: ActionId
  /** Why it is not done, as a sentence without a full stop. */
  readonly because: string
}

/**
 * Which actions must run. An action is done when the state has its key as done and nothing that follows says otherwise:
 *
 * 1. What an action of the phase `publish` wrote must be intact; it is what the user keeps. So must what `inspect` saw,
 *    which is read when the plan is amended.
 * 2. Any other artifact must be intact only when an action that reads it must run; else its writer runs again.
 *    An action that deletes needs nothing to be there.
 * 3. A layer counts as a whole: when one of its actions must run, the one that seals it included, all must.
 * 4. What takes an artifact away must run again when the state has the artifact again.
 * 5. What needs an action that must run, must run too.
 *
 * `intact` is asked only about artifacts that the plan writes and that rules 1 and 2 look at.
 */
export function whatIsLeft(
  plan: Pick<Plan, 'actions'>,
  state: (Pick<State, 'actions'> & Partial<Pick<State, 'artifacts'>>) | null,
  intact: (artifact: ArtifactId) => boolean
): Left {
  const { actions } = plan
  const because = new Map<ActionId, string>()
  const open: Action[] = []
  const mark = (action: Action, why: string): void => {
    if (because.has(action.id)) return
    because.set(action.id, why)
    open.push(action)
  }

  for (const action of actions) {
    const why =
      whyNotDone(action, recordOf(state, action.id)) ??
      whyNotIntact(action, intact) ??
      whyNotGone(action, state?.artifacts ?? {})
    if (why !== null) mark(action, why)
  }
  const follow = followers(actions, because, intact)
  for (let action = open.pop(); action !== undefined; action = open.pop()) follow(action, mark)

  const todo = actions.flatMap(({ id }) => {
    const why = because.get(id)
    return why === undefined ? [] : [{ action: id, because: why }]
  })
  return { todo, done: actions.filter(({ id }) => !because.has(id)).map(({ id }) => id) }
}

function recordOf(state: Pick<State, 'actions'> | null, id: ActionId): ActionRecord | undefined {
  return state !== null && Object.hasOwn(state.actions, id) ? state.actions[id] : undefined
}

function whyNotDone(action: Action, record: ActionRecord | undefined): string | null {
  if (record === undefined) return 'it has not run yet'
  if (record.key !== action.key) return 'what it does is not what was done before'
  switch (record.status) {
    case 'done':
      return null
    case 'running':
      return 'it was interrupted'
    case 'failed':
      return 'it failed before'
    case 'skipped':
      return 'it was skipped before'
  }
}

function whyNotIntact(action: Action, intact: (artifact: ArtifactId) => boolean): string | null {
  if (action.phase !== 'publish' && action.phase !== 'inspect') return null
  const broken = action.writes.find(artifact => !intact(artifact))
  return broken === undefined ? null : `${broken} is not there as it was made`
}

/** What was taken away is not in the state any more. When it is there again, it was made again, and so it goes again. */
function whyNotGone(
  { phase, effect, reads }: Action,
  artifacts: Readonly<Record<ArtifactId, unknown>>
): string | null {
  const back =
    phase === 'cleanup' && effect === 'delete'
      ? reads.find(artifact => Object.hasOwn(artifacts, artifact))
      : undefined
  return back === undefined ? null : `${back} was made again`
}

type Mark = (action: Action, why: string) => void

/** What else must run when one action must. */
function followers(
  actions: readonly Action[],
  todo: ReadonlyMap<ActionId, string>,
  intact: (artifact: ArtifactId) => boolean
): (action: Action, mark: Mark) => void {
  const byId = new Map(actions.map(action => [action.id, action]))
  const dependants = dependantsOf(new Map(actions.map(({ id, needs }) => [id, needs])))
  const writers = group(actions, ({ writes }) => writes)
  const members = group(actions, layersOf)

  return (action, mark) => {
    for (const id of dependants.get(action.id) ?? []) {
      const dependant = byId.get(id)
      if (dependant !== undefined) mark(dependant, `${action.id} runs again`)
    }
    for (const layer of layersOf(action))
      for (const other of members.get(layer) ?? []) mark(other, `${layer} is not sealed`)
    for (const artifact of action.effect === 'delete' ? [] : action.reads) {
      const others = writers.get(artifact)?.filter(({ id }) => id !== action.id) ?? []
      if (others.length === 0 || others.some(({ id }) => todo.has(id)) || intact(artifact)) continue
      for (const other of others) mark(other, `${artifact} is not there as it was made`)
    }
  }
}

const layersOf = ({ layer }: Action): readonly ArtifactId[] => (layer === null ? [] : [layer])

function group(
  actions: readonly Action[],
  keysOf: (action: Action) => readonly ArtifactId[]
): ReadonlyMap<ArtifactId, readonly Action[]> {
  const groups = new Map<ArtifactId, Action[]>()
  for (const action of actions)
    for (const key of keysOf(action)) {
      const members = groups.get(key)
      if (members === undefined) groups.set(key, [action])
      else members.push(action)
    }
  return groups
}
