import { expect, test } from 'vitest'
import { ACTION_KIND_VERSIONS } from '../../src/model/action.gen.ts'
import { bytes, count, doing, duration, moment, seconds } from '../../src/views/words.ts'

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.00 KiB'],
  [1536 * 1024, '1.50 MiB'],
  [99.4 * 1024 * 1024, '99.4 MiB'],
  [725 * 1024 ** 2, '725 MiB'],
  [2684354560, '2.50 GiB'],
  [3 * 1024 ** 4, '3.00 TiB']
])('%i bytes are %s', (n, text) => {
  expect(bytes(n)).toBe(text)
})

test.each([
  [0, '0.0 s'],
  [49, '0.0 s'],
  [9949, '9.9 s'],
  [9950, '10 s'],
  [59_400, '59 s'],
  [60_000, '1 min'],
  [185_000, '3 min 05 s'],
  [7_800_000, '2 h 10 min']
])('%i ms are %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})

test.each([
  [0, '0 s'],
  [9.4, '9 s'],
  [12, '12 s'],
  [75, '1 min 15 s']
])('about %f seconds are %s', (s, text) => {
  expect(seconds(s)).toBe(text)
})

test('one thing and several', () => {
  expect([count(0, 'disk'), count(1, 'disk'), count(2, 'disk')]).toEqual(['0 disks', '1 disk', '2 disks'])
})

test('every kind of action has a verb, and an unknown one its own name', () => {
  for (const kind of Object.keys(ACTION_KIND_VERSIONS)) expect(doing(kind)).toMatch(/^[a-z]+ing( |$)/)
  expect(doing('warp.drive\u001b')).toBe('warp.drive\\e')
})

test.each([
  '1970-01-01T00:00:00Z',
  '1972-02-29T23:59:59Z',
  '1999-12-31T12:00:00Z',
  '2000-02-29T00:00:01Z',
  '2026-01-31T09:30:00Z',
  '2100-03-01T00:00:00Z',
  '2286-11-20T17:46:39Z'
])('%s in nanoseconds is this time', time => {
  const ns = `${Date.parse(time) / 1000}123456789`
  expect(moment(ns)).toBe(time.replace('T', ' ').replace('Z', ' UTC'))
})

test('what is no time stays as it is', () => {
  expect([moment('x'), moment('-1'), moment('1'.repeat(20))]).toEqual(['x', '-1', '1'.repeat(20)])
})
