/** A directed graph of names: each node with the nodes it needs. Knows nothing of VMs. */
export type Dag = ReadonlyMap<string, readonly string[]>

/** The same of numbers: the nodes are those from 0 on, and where two could come next it is the smaller one. */
export type NumberedDag = ReadonlyArray<readonly number[]>

export type Ordered =
  | { readonly order: readonly number[] }
  /** Each node needs the next one; the last one is the first again. */
  | { readonly cycle: readonly number[] }

/** The one topological order that always takes the smallest node that is ready. No node has the same need twice. */
export function orderOf(dag: NumberedDag): Ordered {
  const waiting = Uint32Array.from(dag, needs => needs.length)
  const dependants = Array.from(dag, (): number[] => [])
  dag.forEach((needs, node) => {
    for (const need of needs) dependants[need]?.push(node)
  })
  const ready = [...dag.keys()].filter(node => waiting[node] === 0)
  const order: number[] = []
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    order.push(next)
    for (const node of dependants[next] ?? []) {
      const left = (waiting[node] ?? 0) - 1
      waiting[node] = left
      if (left === 0) insertSorted(ready, node)
    }
  }
  return order.length === dag.length ? { order } : { cycle: cycleAmong(dag, new Set(order)) }
}

/** The inverse graph: each node with the nodes that need it, once each, in the order of the nodes. */
export function dependantsOf(dag: Dag): ReadonlyMap<string, readonly string[]> {
  const dependants = new Map<string, string[]>()
  for (const node of dag.keys()) dependants.set(node, [])
  for (const [node, needs] of dag)
    for (const need of needs) {
      const others = dependants.get(need)
      // The same need twice comes in a row.
      if (others !== undefined && others.at(-1) !== node) others.push(node)
    }
  return dependants
}

/** The same graph without each need that another need of the node implies. `order` is its topological order. */
export function reduced(dag: NumberedDag, order: readonly number[]): NumberedDag {
  const words = Math.ceil(dag.length / 32)
  // One row of bits for each node: what it needs, directly or not.
  const reach = new Uint32Array(dag.length * words)
  const kept: Array<readonly number[]> = []
  for (const node of order) {
    const needs = dag[node] ?? []
    for (const need of needs)
      for (let word = 0; word < words; word++)
        addBits(reach, node * words + word, reach[need * words + word] ?? 0)
    kept[node] = needs.filter(need => ((reach[node * words + (need >>> 5)] ?? 0) & (1 << (need & 31))) === 0)
    for (const need of needs) addBits(reach, node * words + (need >>> 5), 1 << (need & 31))
  }
  return kept
}

function addBits(all: Uint32Array, at: number, bits: number): void {
  all[at] = (all[at] ?? 0) | bits
}

function insertSorted(sorted: number[], node: number): void {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < node) low = middle + 1
    else high = middle
  }
  sorted.splice(low, 0, node)
}

/** Every node outside `done` needs another one outside, so walking along needs must come back to where it was. */
function cycleAmong(dag: NumberedDag, done: ReadonlySet<number>): readonly number[] {
  const path: number[] = []
  let node = [...dag.keys()].find(each => !done.has(each))
  while (node !== undefined && !path.includes(node)) {
    path.push(node)
    node = dag[node]?.find(need => !done.has(need))
  }
  return node === undefined ? path : [...path.slice(path.indexOf(node)), node]
}
