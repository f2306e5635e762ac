import { expect, test } from 'vitest'
import fc from 'fast-check'
import { type Dag, dependantsOf, orderOf, reduced } from '../../src/plan/dag.ts'

const dag = (edges: Record<string, readonly string[]>) => new Map(Object.entries(edges))

test.each<[string, Record<string, string[]>, readonly string[]]>([
  ['nothing', {}, []],
  ['needs first, then by name', { a: ['c'], b: [], c: [] }, ['b', 'c', 'a']],
  ['does not depend on how it was written', { c: [], b: [], a: ['c'] }, ['b', 'c', 'a']],
  ['the same need twice', { a: ['b', 'b'], b: [] }, ['b', 'a']],
  ['a need outside', { a: ['elsewhere'] }, ['a']],
  ['a diamond', { top: ['l', 'r'], l: ['base'], r: ['base'], base: [] }, ['base', 'l', 'r', 'top']]
])('orders %s', (_, edges, order) => {
  expect(orderOf(dag(edges))).toEqual({ order })
})

test.each<[string, Record<string, string[]>, readonly string[]]>([
  ['itself', { a: ['a'] }, ['a', 'a']],
  ['two nodes', { a: ['b'], b: ['a'], c: [] }, ['a', 'b', 'a']],
  ['behind a path that leads to it', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b', 'c', 'd', 'b']],
  ['not through what can run', { a: ['free', 'b'], b: ['a'], free: [] }, ['a', 'b', 'a']]
])('shows a cycle: %s', (_, edges, cycle) => {
  expect(orderOf(dag(edges))).toEqual({ cycle })
})

/** What reducing must not change: the given nodes and everything they need, directly or not. */
function closureOf(dag: Dag, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const stack = from.filter(node => dag.has(node))
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    stack.push(...(dag.get(node) ?? []).filter(need => dag.has(need)))
  }
  return seen
}

test('a name is never a key of an object', () => {
  expect(
    orderOf(
      new Map([
        ['__proto__', ['constructor']],
        ['constructor', []]
      ])
    )
  ).toEqual({
    order: ['constructor', '__proto__']
  })
})

test('dependants are the inverse', () => {
  expect([...dependantsOf(dag({ a: ['b', 'b'], b: [], c: ['b'] }))]).toEqual([
    ['a', []],
    ['b', ['a', 'c']],
    ['c', []]
  ])
})

test('a need that another need implies is left out', () => {
  const graph = dag({ a: [], b: ['a'], c: ['a', 'b'], d: ['a', 'b', 'c'], e: ['a', 'd', 'outside'] })
  expect([...reduced(graph, ['a', 'b', 'c', 'd', 'e'])]).toEqual([
    ['a', []],
    ['b', ['a']],
    ['c', ['b']],
    ['d', ['c']],
    ['e', ['d']]
  ])
})

test('what is reachable stays reachable, in graphs of more than a word of bits', () => {
  const graphs = fc
    .array(fc.array(fc.nat(), { maxLength: 5 }), { maxLength: 80 })
    .map(
      (rows): Dag =>
        new Map(
          rows.map((needs, node) => [
            `n${node}`,
            node === 0 ? [] : [...new Set(needs.map(need => `n${need % node}`))]
          ])
        )
    )
  fc.assert(
    fc.property(graphs, graph => {
      const result = orderOf(graph)
      const order = 'order' in result ? result.order : []
      const small = reduced(graph, order)
      for (const node of order) {
        expect(closureOf(small, [node])).toEqual(closureOf(graph, [node]))
        for (const need of small.get(node) ?? [])
          expect(
            closureOf(
              small,
              (small.get(node) ?? []).filter(other => other !== need)
            ).has(need)
          ).toBe(false)
      }
    }),
    { numRuns: 100 }
  )
})
