import { afterEach, expect, test } from 'vitest'
import { canonicalJson } from '../../src/plan/canonical-json.ts'
import { cases, compilerOf } from '../golden/golden-case.ts'

const before = { Date: globalThis.Date, random: Math.random, env: process.env, cwd: process.cwd }

afterEach(() => {
  globalThis.Date = before.Date
  Math.random = before.random
  process.env = before.env
  process.cwd = before.cwd
})

/** What a second run on another day, in another folder and another environment could differ by. */
function takeAwayTheWorld(): void {
  const gone = (what: string) =>
    new Proxy(function world() {}, {
      apply: () => refuse(what),
      construct: () => refuse(what),
      get: () => refuse(what)
    })
  Object.assign(globalThis, { Date: gone('Date') })
  Math.random = () => refuse('Math.random')
  process.cwd = () => refuse('process.cwd')
  process.env = new Proxy({}, { get: () => refuse('process.env'), has: () => refuse('process.env') })
}

const refuse = (what: string): never => {
  throw new Error(`the compiler looked at ${what}`)
}

test.each(cases)('%s: the same bytes without clock, chance and environment', name => {
  const compiler = compilerOf(name)
  const first = [...canonicalJson(compiler())].join('')
  takeAwayTheWorld()
  const second = [...canonicalJson(compiler())].join('')
  globalThis.Date = before.Date
  process.env = before.env
  expect(second).toBe(first)
})

test.each(cases)('%s: the order of the inventory does not matter', name => {
  const plan = compilerOf(name)().value
  const reversed = compilerOf(name, vms => vms.toReversed())().value
  expect(reversed?.digest).toBe(plan?.digest)
})

test('the taken world is noticed', () => {
  takeAwayTheWorld()
  expect(() => new Date()).toThrow('looked at Date')
  expect(() => Math.random()).toThrow('looked at Math.random')
  expect(() => process.env['HOME']).toThrow('looked at process.env')
})
