import { expect, test } from 'vitest'
import { lastPercent } from '../../src/formats/qemu-img-progress.ts'

test.each([
  ['    (0.00/100%)\r', 0],
  ['    (0.00/100%)\r    (42.10/100%)\r', 42.1],
  ['(99.0', null],
  ['    (100.00/100%)\n', 100],
  ['(7/100%)', 7],
  ['(999/100%)', 100],
  ['', null]
])('%j', (text, percent) => {
  expect(lastPercent(text)).toBe(percent)
})
