import { expect, test } from 'vitest'
import { macAddress } from '../../src/formats/mac-address.ts'

test.each([
  ['00:50:56:9A:4E:21', '00:50:56:9a:4e:21'],
  ['00-50-56-9a-4e-21', '00:50:56:9a:4e:21'],
  ['0050.569a.4e21', '00:50:56:9a:4e:21'],
  ['00:50-56:9a:4e:21', null],
  ['00:50:56:9a:4e', null],
  ['00:50:56:9a:4e:21:22', null],
  ['preserve', null],
  ['', null]
])('%j', (text, expected) => {
  expect(macAddress(text)).toBe(expected)
})
