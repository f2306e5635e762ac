import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSystemdLink, printSystemdLink } from '../../src/formats/systemd-link.ts'

const MAC = '52:54:00:12:34:56'

test('a printed file is read back', () => {
  const { macs, name } = parseSystemdLink(printSystemdLink(MAC, 'ens192'))
  expect([macs.map(({ mac }) => mac), name]).toEqual([[MAC], 'ens192'])
})

test.each([
  ['', [], null],
  ['[Match]\nMACAddress=52-54-00-12-34-56 5254.0012.3456\n', [MAC, MAC], null],
  ['[Match]\nPermanentMACAddress = 52:54:00:12:34:56\n[Link]\nName = lan0 \n', [MAC], 'lan0'],
  ['[Link]\nMACAddress=52:54:00:12:34:56\n', [], null],
  ['[Match]\n#MACAddress=52:54:00:12:34:56\n;Name=x\nName=y\n', [], null],
  ['[Match]\nMACAddress=52:54\n[Link]\nName=\n', [], null]
])('%j', (text, macs, name) => {
  const found = parseSystemdLink(text)
  expect([found.macs.map(({ mac }) => mac), found.name]).toEqual([macs, name])
})

test('the offsets are those of the address', () => {
  const piece = fc.constantFrom('[Match]\n', 'MACAddress=', MAC, ' ', '\n', '[Link]\n', 'Name=')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const text = pieces.join('')
      return parseSystemdLink(text).macs.every(
        ({ mac, start, end }) =>
          text
            .slice(start, end)
            .toLowerCase()
            .replace(/[^0-9a-f]/g, '') === mac.replaceAll(':', '')
      )
    })
  )
})
