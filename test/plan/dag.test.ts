import { expect, test } from 'vitest'
import { closureOf, dependantsOf, orderOf } from '../../src/plan/dag.ts'

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

test('the closure holds what is needed, and no other nodes', () => {
  expect([...closureOf(dag({ a: ['b'], b: ['c', 'outside'], c: [], d: ['a'] }), ['a', 'unknown'])]).toEqual([
    'a',
    'b',
    'c'
  ])
})
