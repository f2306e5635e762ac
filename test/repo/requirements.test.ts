// Every requirement has a test that carries its number, and every number in a test is a requirement.

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { REQUIREMENTS } from '../../scripts/requirements.ts'
import { numbersIn, requirementsPage } from '../../scripts/requirements-page.ts'

const root = join(import.meta.dirname, '../..')
const files = globSync('test/**/*.test.ts', { cwd: root })
  .filter(path => path !== 'test/repo/requirements.test.ts')
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const carried = new Set(files.flatMap(({ text }) => numbersIn(text)))

test('every requirement has a test', () => {
  expect(Object.keys(REQUIREMENTS).filter(number => !carried.has(number))).toEqual([])
})

test('every number is that of a requirement', () => {
  const unknown = [...carried].filter(number => number.startsWith('R') && !(number in REQUIREMENTS))
  expect(unknown).toEqual([])
})

test('each ordering rule of the journal has a test', () => {
  const rules = Array.from({ length: 10 }, (_, index) => `W${index + 1}`)
  expect(rules.filter(rule => !carried.has(rule))).toEqual([])
})

test('numbers are found at the beginning of names alone', () => {
  expect(numbersIn(`test('R38 x', …)\n])('R08 %s', …)\ntest("no R09 here")\ntest(\n  'W4 y'`)).toEqual([
    'R38',
    'R08',
    'W4'
  ])
})

test('a requirement is a row with its tests', () => {
  const page = requirementsPage([{ path: 'test/cli/x.test.ts', text: `test('R38 x', …)` }])
  expect(page).toContain('(exit 4) | [cli/x](../test/cli/x.test.ts) |')
})
