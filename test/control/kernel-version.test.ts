import { expect, test } from 'vitest'
import { versionAtLeast } from '../../src/control/kernel-version.ts'

test.each([
  ['3.14.0', true],
  ['3.14', true],
  ['5.4.0-42-generic', true],
  ['10.0.1', true],
  ['3.13.0-24-generic', false],
  ['2.6.32-754.el6.x86_64', false],
  ['3', false],
  ['', false]
])('%j is at least 3.14: %j', (version, expected) => {
  expect(versionAtLeast(version, 3, 14)).toBe(expected)
})
