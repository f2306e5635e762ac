/** What a task takes while it runs. What one task of a group takes, the group holds from its first task to its last. */
export interface Taker {
  readonly uses: readonly string[]
  readonly group: string | null
}

/** How much of each resource is free. A class without a limit is always free. */
export interface Resources {
  /** The classes that must be free before a task can start, sorted: none when its group holds them already. */
  wants(task: Taker): readonly string[]
  isFree(classes: readonly string[]): boolean
  /** True when a group holds its classes from now on. */
  acquire(task: Taker): boolean
  /** Gives back what a task took, or the group of which it was the last one. True when it was the last one of a group. */
  release(task: Taker): boolean
}

export function resourcesOf(tasks: Iterable<Taker>, limits: Readonly<Record<string, number>>): Resources {
  const taken = new Map<string, number>()
  const groups = groupsOf(tasks)
  const held = new Set<string>()
  const take = (classes: readonly string[], by: 1 | -1): void => {
    for (const one of classes) taken.set(one, (taken.get(one) ?? 0) + by)
  }
  const allOf = ({ uses, group }: Taker): readonly string[] =>
    group === null ? uses : (groups.get(group)?.uses ?? uses)
  return {
    wants: task => (task.group !== null && held.has(task.group) ? NONE : allOf(task)),
    isFree: classes =>
      classes.every(one => !Object.hasOwn(limits, one) || (taken.get(one) ?? 0) < (limits[one] ?? 0)),
    acquire(task) {
      if (task.group === null) take(task.uses, 1)
      else if (!held.has(task.group)) {
        held.add(task.group)
        take(allOf(task), 1)
        return true
      }
      return false
    },
    release(task) {
      if (task.group === null) {
        take(task.uses, -1)
        return false
      }
      const group = groups.get(task.group)
      if (group === undefined) return false
      group.open -= 1
      if (group.open > 0) return false
      if (held.delete(task.group)) take(group.uses, -1)
      return true
    }
  }
}

const NONE: readonly string[] = []

interface Group {
  readonly uses: readonly string[]
  open: number
}

function groupsOf(tasks: Iterable<Taker>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const { uses, group } of tasks) {
    if (group === null) continue
    const before = groups.get(group) ?? { uses: NONE, open: 0 }
    const all = uses.length === 0 ? before.uses : [...new Set([...before.uses, ...uses])].toSorted()
    groups.set(group, { uses: all, open: before.open + 1 })
  }
  return groups
}
