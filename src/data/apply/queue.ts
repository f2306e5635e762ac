import { dependantsOf } from '../../plan/dag.ts'
import { type Resources, resourcesOf, type Taker } from './resources.ts'

/** One thing to do, as far as its order goes. */
export interface Task extends Taker {
  readonly id: string
  readonly needs: readonly string[]
}

export interface Queue<One extends Task> {
  /** The first task in the given order of which all needs are done and all resources are free; each one once. */
  next(): One | undefined
  /** After a task that was taken: gives back what it took. When it is done, those that only waited for it may start. */
  finish(task: One, done: boolean): void
  /** Instead of taking it: it will never start. */
  drop(task: One): void
  dependants(task: One): readonly One[]
}

/**
 * Touches each need once, and keeps what is ready in one list for each set of resources, so that a run of many thousand
 * tasks does not look at all of them after each one.
 *
 * `ended` hears of each group when its last task is finished or dropped.
 */
export function queueOf<One extends Task>(
  tasks: readonly One[],
  limits: Readonly<Record<string, number>>,
  ended: (group: string) => void
): Queue<One> {
  const place = new Map(tasks.map(({ id }, index) => [id, index]))
  const at = (id: string): number => place.get(id) ?? 0
  const needed = dependantsOf(new Map(tasks.map(({ id, needs }) => [id, needs])))
  const missing = tasks.map(({ needs }) => new Set(needs.filter(id => place.has(id))).size)
  const resources = resourcesOf(tasks, limits)
  const ready = readyOf(tasks, resources)
  const gone = new Set<number>()
  let running = 0
  missing.forEach((count, index) => {
    if (count === 0) ready.add(index)
  })
  const release = (task: One): void => {
    if (resources.release(task) && task.group !== null) ended(task.group)
  }
  return {
    next() {
      // A group may hold what it waits for itself: when nothing runs any more, a limit protects nothing.
      const any = running === 0
      for (let index = ready.first(any); index !== undefined; index = ready.first(any)) {
        ready.remove(index)
        const task = tasks[index]
        if (task === undefined || gone.has(index)) continue
        // Those of its group need nothing any more.
        const others = ready.of(task.group)
        others.forEach(ready.remove)
        resources.acquire(task)
        others.forEach(ready.add)
        gone.add(index)
        running += 1
        return task
      }
      return undefined
    },
    finish(task, done) {
      running -= 1
      release(task)
      if (!done) return
      for (const dependant of needed.get(task.id) ?? []) {
        const index = at(dependant)
        missing[index] = (missing[index] ?? 0) - 1
        if (missing[index] === 0) ready.add(index)
      }
    },
    drop(task) {
      const index = at(task.id)
      if (gone.has(index)) return
      gone.add(index)
      // It took nothing itself; its group may have waited for it alone.
      if (task.group !== null) release(task)
    },
    dependants: ({ id }) => (needed.get(id) ?? []).flatMap(dependant => tasks[at(dependant)] ?? [])
  }
}

interface Ready {
  add(index: number): void
  remove(index: number): void
  /** The smallest one whose resources are free, or the smallest of all. */
  first(any: boolean): number | undefined
  of(group: string | null): readonly number[]
}

interface List {
  readonly wants: readonly string[]
  readonly indexes: number[]
}

function readyOf(tasks: readonly Task[], resources: Resources): Ready {
  const lists = new Map<string, List>()
  const groups = new Map<string, Set<number>>()
  function listOf(task: Task): List {
    const wants = resources.wants(task)
    const key = wants.join('\0')
    const list = lists.get(key) ?? { wants, indexes: [] }
    lists.set(key, list)
    return list
  }
  return {
    add(index) {
      const task = tasks[index]
      if (task === undefined) return
      insertSorted(listOf(task).indexes, index)
      if (task.group === null) return
      const group = groups.get(task.group) ?? new Set()
      groups.set(task.group, group.add(index))
    },
    remove(index) {
      const task = tasks[index]
      if (task === undefined) return
      const { indexes } = listOf(task)
      const found = indexes[0] === index ? 0 : placeOf(indexes, index)
      if (indexes[found] === index) indexes.splice(found, 1)
      if (task.group !== null) groups.get(task.group)?.delete(index)
    },
    first(any) {
      let first: number | undefined
      for (const { wants, indexes } of lists.values()) {
        const [head] = indexes
        if (head === undefined || (first !== undefined && first < head)) continue
        if (any || resources.isFree(wants)) first = head
      }
      return first
    },
    of: group => (group === null ? [] : [...(groups.get(group) ?? [])])
  }
}

/** Where a value is, or would be. */
function placeOf(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  return low
}

function insertSorted(sorted: number[], value: number): void {
  sorted.splice(placeOf(sorted, value), 0, value)
}
