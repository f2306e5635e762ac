import { expect, test } from 'vitest'
import { isDate } from '../../src/formats/date-text.ts'

test.each([
  ['2027-01-31', true],
  ['2028-02-29', true],
  ['2000-02-29', true],
  ['2027-02-29', false],
  ['2100-02-29', false],
  ['2027-04-31', false],
  ['2027-13-01', false],
  ['2027-00-10', false],
  ['2027-01-00', false],
  ['2027-1-1', false],
  ['27-01-01', false],
  ['2027-01-31T00:00', false],
  ['', false]
])('%j is a day: %j', (text, expected) => {
  expect(isDate(text)).toBe(expected)
})
