/** A directed graph of names: each node with the nodes it needs. Knows nothing of VMs. */
export type Dag = ReadonlyMap<string, readonly string[]>

export type Ordered =
  | { readonly order: readonly string[] }
  /** Each node needs the next one; the last one is the first again. */
  | { readonly cycle: readonly string[] }

/**
 * The one topological order that always takes the smallest name that is ready, so it depends on the graph alone and not
 * on how it was written down. A need that is not a node is ignored.
 */
export function orderOf(dag: Dag): Ordered {
  const dependants = dependantsOf(dag)
  const waiting = new Map<string, number>()
  for (const node of dag.keys()) waiting.set(node, 0)
  for (const nodes of dependants.values())
    for (const node of nodes) waiting.set(node, (waiting.get(node) ?? 0) + 1)
  const ready = [...dag.keys()].filter(node => waiting.get(node) === 0).toSorted()
  const order: string[] = []
  for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
    order.push(next)
    for (const node of dependants.get(next) ?? []) {
      const left = (waiting.get(node) ?? 0) - 1
      waiting.set(node, left)
      if (left === 0) insertSorted(ready, node)
    }
  }
  return order.length === dag.size ? { order } : { cycle: cycleAmong(dag, new Set(order)) }
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
export function reduced(dag: Dag, order: readonly string[]): Dag {
  const position = new Map(order.map((node, index) => [node, index]))
  const words = Math.ceil(order.length / 32)
  // One row of bits for each node: what it needs, directly or not.
  const reach = new Uint32Array(order.length * words)
  const has = (row: number, bit: number): boolean =>
    ((reach[row * words + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) !== 0
  return new Map(
    order.map((node, row) => {
      const needs = (dag.get(node) ?? []).filter(need => position.has(need))
      const rows = needs.map(need => position.get(need) ?? 0)
      for (const other of rows)
        for (let word = 0; word < words; word++)
          addBits(reach, row * words + word, reach[other * words + word] ?? 0)
      const kept = needs.filter((_, index) => !has(row, rows[index] ?? 0))
      for (const other of rows) addBits(reach, row * words + (other >>> 5), 1 << (other & 31))
      return [node, kept] as const
    })
  )
}

function addBits(all: Uint32Array, at: number, bits: number): void {
  all[at] = (all[at] ?? 0) | bits
}

function insertSorted(sorted: string[], node: string): void {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < node) low = middle + 1
    else high = middle
  }
  sorted.splice(low, 0, node)
}

/** Every node outside `done` needs another one outside, so walking along needs must come back to where it was. */
function cycleAmong(dag: Dag, done: ReadonlySet<string>): readonly string[] {
  const stuck = [...dag.keys()].filter(node => !done.has(node)).toSorted()
  const path: string[] = []
  let node = stuck[0]
  while (node !== undefined && !path.includes(node)) {
    path.push(node)
    node = dag.get(node)?.find(need => dag.has(need) && !done.has(need))
  }
  return node === undefined ? path : [...path.slice(path.indexOf(node)), node]
}
