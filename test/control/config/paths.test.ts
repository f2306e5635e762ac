import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderOf, join, normalise, relative } from '../../../src/control/config/paths.ts'

test.each([
  ['', '.'],
  ['.', '.'],
  ['./a//b/', 'a/b'],
  ['a/../b', 'b'],
  ['a/..', '.'],
  ['../a/../../b', '../../b'],
  ['/', '/'],
  ['/../a', '/a'],
  ['/a/./b/..', '/a'],
  ['...', '...'],
  ['a b/ü', 'a b/ü']
])('normalise %j -> %j', (path, expected) => {
  expect(normalise(path)).toBe(expected)
})

test.each([
  ['/a/b', '/a/b', '.'],
  ['/a/b', '/a/b/c', 'c'],
  ['/a/b', '/a', '..'],
  ['/a/b', '/c/d', '../../c/d'],
  ['/', '/a', 'a'],
  ['/a', '/ab', '../ab']
])('from %s to %s: %s', (from, to, expected) => {
  expect(relative(from, to)).toBe(expected)
})

test.each([
  ['a.yaml', '.'],
  ['./a.yaml', '.'],
  ['x/a.yaml', 'x'],
  ['/a.yaml', '/'],
  ['../x//a.yaml', '../x']
])('the folder of %s is %s', (path, expected) => {
  expect(folderOf(path)).toBe(expected)
})

const path = fc
  .array(fc.constantFrom('a', 'b', '..', '.', ''), { maxLength: 6 })
  .map(parts => parts.join('/'))

test('the way from a folder leads to the path', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      const [a, b] = [normalise(`/${from}`), normalise(`/${to}`)]
      expect(join(a, relative(a, b))).toBe(b)
    })
  )
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(path, text => {
      expect(normalise(normalise(text))).toBe(normalise(text))
    })
  )
})
