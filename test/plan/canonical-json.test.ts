import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, canonicalText } from '../../src/plan/canonical-json.ts'
import { canonicalValue } from '../../src/plan/canonical-value.ts'

const joined = (value: unknown, indent = ''): string => [...canonicalJson(value, indent)].join('')
const nothing = (): void => undefined

test.each<[string, unknown, string]>([
  ['scalars', [1, 'a', true, null], '[1,"a",true,null]'],
  [
    'keys in order, whatever the order they were set in',
    { b: 1, a: { d: 1, c: 2 } },
    '{"a":{"c":2,"d":1},"b":1}'
  ],
  [
    'by code units, not by number or alphabet',
    { '10': 1, '9': 2, a: 3, B: 4, é: 5, '': 6 },
    '{"":6,"10":1,"9":2,"B":4,"a":3,"é":5}'
  ],
  ['undefined is no member', { a: undefined, b: [undefined] }, '{"b":[null]}'],
  ['empty ones', { a: [], b: {} }, '{"a":[],"b":{}}'],
  ['a lone surrogate as an escape', '\ud800', '"\\ud800"'],
  ['the largest integer', Number.MAX_SAFE_INTEGER, '9007199254740991']
])('%s', (_, value, text) => {
  expect(canonicalText(value)).toBe(text)
  expect(joined(value)).toBe(text)
})

test('for people: two spaces, a line end at the end', () => {
  expect(joined({ b: [1, { c: [] }], a: {} }, '  ')).toBe(
    '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": []\n    }\n  ]\n}\n'
  )
})

test('a name that objects are born with', () => {
  const value: unknown = JSON.parse('{"b":1,"__proto__":{"y":1,"x":2}}')
  expect(canonicalText(value)).toBe('{"__proto__":{"x":2,"y":1},"b":1}')
  expect(canonicalText(canonicalValue(value, nothing))).toBe('{"__proto__":{"x":2,"y":1},"b":1}')
})

test('the fast way and the slow way agree, and both keep the value', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 5 }).filter(value => !JSON.stringify(value).includes('-0')),
      value => {
        const text = canonicalText(value)
        const pretty = joined(value, '  ')
        const ordered = canonicalValue(value, nothing)
        expect(canonicalText(ordered)).toBe(text)
        expect(joined(value)).toBe(text)
        expect(ordered).toEqual(value)
        expect(joined(ordered, '  ')).toBe(pretty)
        expect(JSON.parse(pretty)).toEqual(JSON.parse(text))
      }
    ),
    { numRuns: 300 }
  )
})

test('many keys', () => {
  const keys = Array.from({ length: 200 }, (_, n) => `k${(n * 77) % 200}`)
  const value = Object.fromEntries(keys.map(key => [key, 1]))
  expect(Object.keys(canonicalValue(value, nothing))).toEqual(keys.toSorted())
})

test('numbers that JSON does not keep exactly are heard of', () => {
  const odd: number[] = []
  canonicalValue({ a: [1.5, 2 ** 53, 3], b: { c: NaN } }, number => odd.push(number))
  expect(odd).toEqual([1.5, 2 ** 53, NaN])
})

test('nothing in it can be changed', () => {
  const value = canonicalValue({ a: [{ b: 1 }] }, nothing)
  expect(Object.isFrozen(value) && Object.isFrozen(value.a) && Object.isFrozen(value.a[0])).toBe(true)
})

test('what stands in order is frozen where it is, and all else is copied', () => {
  const inner = { c: 1, d: ['x'] }
  const turned = { b: inner, a: [{ z: 1, y: inner }] }
  const value = canonicalValue(turned, nothing)
  expect(value).not.toBe(turned)
  expect(value.b).toBe(inner)
  expect(Object.isFrozen(inner.d)).toBe(true)
  expect([Object.isFrozen(turned), Object.isFrozen(turned.a), Object.keys(turned)]).toEqual([
    false,
    false,
    ['b', 'a']
  ])
  expect(canonicalText(value)).toBe('{"a":[{"y":{"c":1,"d":["x"]},"z":1}],"b":{"c":1,"d":["x"]}}')
})

test('a member without a value is left out of a copy, and the original keeps it', () => {
  const value = { a: 1, b: undefined, c: 2 }
  expect(JSON.stringify(canonicalValue(value, nothing))).toBe('{"a":1,"c":2}')
  expect(Object.keys(value)).toEqual(['a', 'b', 'c'])
})

test('small pieces are given out together', () => {
  const value = Array.from({ length: 2000 }, (_, n) => ({ n, text: 'x'.repeat(100) }))
  const pieces = [...canonicalJson({ value })]
  expect(pieces.join('')).toBe(JSON.stringify({ value }))
  expect(pieces.length).toBeLessThan(10)
})
