import { expect, test } from 'vitest'
import fc from 'fast-check'
import { dependantsOf, type NumberedDag, orderOf, reduced } from '../../src/plan/dag.ts'

const dag = (edges: Record<string, readonly string[]>) => new Map(Object.entries(edges))

test.each<[string, NumberedDag, readonly number[]]>([
  ['nothing', [], []],
  ['needs first, then by number', [[2], [], []], [1, 2, 0]],
  ['a diamond', [[], [0], [0], [1, 2]], [0, 1, 2, 3]],
  ['what becomes ready before what is ready already', [[1], [], []], [1, 0, 2]]
])('orders %s', (_, graph, order) => {
  expect(orderOf(graph)).toEqual({ order })
})

test.each<[string, NumberedDag, readonly number[]]>([
  ['itself', [[0]], [0, 0]],
  ['two nodes', [[1], [0], []], [0, 1, 0]],
  ['behind a path that leads to it', [[1], [2], [3], [1]], [1, 2, 3, 1]],
  ['not through what can run', [[2, 1], [0], []], [0, 1, 0]]
])('shows a cycle: %s', (_, graph, cycle) => {
  expect(orderOf(graph)).toEqual({ cycle })
})

/** What reducing must not change: the given nodes and everything they need, directly or not. */
function closureOf(graph: NumberedDag, from: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>()
  const stack = [...from]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    stack.push(...(graph[node] ?? []))
  }
  return seen
}

test('dependants are the inverse', () => {
  expect([...dependantsOf(dag({ a: ['b', 'b'], b: [], c: ['b'] }))]).toEqual([
    ['a', []],
    ['b', ['a', 'c']],
    ['c', []]
  ])
})

test('a need that another need implies is left out', () => {
  const graph = [[], [0], [0, 1], [0, 1, 2], [0, 3]]
  expect(reduced(graph, [0, 1, 2, 3, 4])).toEqual([[], [0], [1], [2], [3]])
})

test('what is reachable stays reachable, in graphs of more than a word of bits', () => {
  const graphs = fc
    .array(fc.array(fc.nat(), { maxLength: 5 }), { maxLength: 80 })
    .map((rows): NumberedDag =>
      rows.map((needs, node) => (node === 0 ? [] : [...new Set(needs.map(need => need % node))]))
    )
  fc.assert(
    fc.property(graphs, graph => {
      const result = orderOf(graph)
      const order = 'order' in result ? result.order : []
      expect(order).toHaveLength(graph.length)
      const small = reduced(graph, order)
      for (const node of order) {
        const kept = small[node] ?? []
        expect(closureOf(small, [node])).toEqual(closureOf(graph, [node]))
        for (const need of kept)
          expect(
            closureOf(
              small,
              kept.filter(other => other !== need)
            ).has(need)
          ).toBe(false)
      }
    }),
    { numRuns: 100 }
  )
})
