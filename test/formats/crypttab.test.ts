import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCrypttab, printCrypttab, withDevice } from '../../src/formats/crypttab.ts'

const word = fc.constantFrom('a', '/dev/sda1', 'none', 'luks,discard', '#', '\t', '  ', '$1', '\r')
const text = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.array(word).map(words => words.join(' '))
    )
  )
  .map(lines => lines.join('\n'))

test('printing what was parsed gives the same text', () => {
  fc.assert(fc.property(text, value => printCrypttab(parseCrypttab(value).value) === value))
})

test('another device leaves the rest of the line alone', () => {
  fc.assert(
    fc.property(text, value => {
      for (const before of parseCrypttab(value).value.lines)
        if (before.entry !== null) {
          const after = withDevice(before, 'UUID=$1')
          expect(after.entry).toEqual({ ...before.entry, device: 'UUID=$1' })
          expect(withDevice(after, before.entry.device).text).toBe(before.text)
        }
    })
  )
})

test.each([
  ['# c', null],
  ['', null],
  ['name', null],
  ['a /dev/sda3', ['a', '/dev/sda3', '', '']],
  [' a\tUUID=x none luks,discard ', ['a', 'UUID=x', 'none', 'luks,discard']]
])('%j', (line, fields) => {
  const entry = parseCrypttab(line).value.lines[0]?.entry ?? null
  expect(entry && [entry.name, entry.device, entry.key, entry.options]).toEqual(fields)
})

test('a line without a device is reported with its number', () => {
  expect(parseCrypttab('\nname\n').diagnostics.map(({ code, where }) => [code, where])).toEqual([
    ['CRYPTTAB_LINE_MALFORMED', { in: 'guest', path: '/etc/crypttab', line: 2 }]
  ])
})
