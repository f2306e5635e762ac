import { expect, test } from 'vitest'
import { parseDuration, parseSize } from '../../src/formats/size-text.ts'

test.each([
  ['1K', 1024],
  ['512M', 536_870_912],
  ['10G', 10_737_418_240],
  ['2T', 2_199_023_255_552],
  ['0G', 0],
  ['8191T', 9_006_099_743_113_216],
  ['8192T', null],
  ['999999999999999T', null],
  ['10', null],
  ['10g', null],
  ['10GiB', null],
  ['1.5G', null],
  ['-1G', null],
  ['G', null],
  ['', null],
  ['10G\n', null]
])('size %j is %j bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes)
})

test.each([
  ['250ms', 250],
  ['90s', 90_000],
  ['5m', 300_000],
  ['24h', 86_400_000],
  ['5', null],
  ['5 m', null],
  ['5M', null],
  ['1h30m', null],
  ['-5m', null],
  ['', null]
])('duration %j is %j ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms)
})
