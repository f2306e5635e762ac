import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareDebVersions,
  compareRpmVersions,
  type CompareVersions
} from '../../src/formats/package-version.ts'

const check = (compare: CompareVersions, older: string, newer: string, order: number): void => {
  expect(Math.sign(compare(older, newer))).toBe(order)
  expect(Math.sign(compare(newer, older))).toBe(order === 0 ? 0 : -order)
}

describe('dpkg', () => {
  test.each([
    ['6.1.0-9-amd64', '6.1.0-37-amd64'],
    ['5.4', '5.4.1'],
    ['5.0~rc1', '5.0'],
    ['5.0~~', '5.0~'],
    ['5.0', '5.0a'],
    ['5.0a', '5.0+'],
    ['5.0z', '5.0.'],
    ['9:1', '10:0'],
    ['4.19', '5.4'],
    ['1.0-1', '1.0-1.1'],
    ['1.0', '1.0-1'],
    ['', '1']
  ])('%s comes before %s', (older, newer) => check(compareDebVersions, older, newer, -1))

  test.each([
    ['6.09', '6.9'],
    ['0:1', '1'],
    ['1.0-0', '1.0'],
    ['1.0', '1.0']
  ])('%s is %s', (a, b) => check(compareDebVersions, a, b, 0))
})

describe('rpm', () => {
  test.each([
    ['5.14.0-70.el9.x86_64', '5.14.0-162.el9.x86_64'],
    ['5.14.0-9.el9', '5.14.0-70.el9'],
    ['5.14.21-150400.24.9-default', '5.14.21-150400.24.46-default'],
    ['5.14-99', '5.14.1-1'],
    ['1.0~rc1', '1.0'],
    ['1.0', '1.0^git1'],
    ['1.0^git1', '1.0^git2'],
    ['1.0^git1', '1.0.1'],
    ['1.0~rc1', '1.0~rc1^git1'],
    ['1.0^git1~pre', '1.0^git1'],
    ['1.a', '1.1'],
    ['1.0', '1.0a'],
    ['1.0', '1.0.a'],
    ['2.6.9', '2.6.9.a'],
    ['1:9', '2:1']
  ])('%s comes before %s', (older, newer) => check(compareRpmVersions, older, newer, -1))

  test.each([
    ['1.0', '1_0'],
    ['1.0', '1.0.'],
    ['1.05', '1.5'],
    ['0:1', '1']
  ])('%s is %s', (a, b) => check(compareRpmVersions, a, b, 0))
})

const version = fc.string({
  unit: fc.constantFrom('0', '1', '9', '10', 'a', 'b', 'Z', '.', '-', '+', '~', '^', ':', '_'),
  maxLength: 9
})

test.each([
  ['dpkg', compareDebVersions],
  ['rpm', compareRpmVersions]
] as const)('%s orders all versions: both ways, and in chains', (_, compare) => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
      expect(compare(a, a)).toBe(0)
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 3000 }
  )
})

test('long versions take no time to speak of', () => {
  const long = '1.a~'.repeat(50_000)
  expect(compareRpmVersions(`${long}1`, `${long}2`)).toBeLessThan(0)
  expect(compareDebVersions(`${long}1`, `${long}2`)).toBeLessThan(0)
})
