import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseIfupdown } from '../../src/formats/ifupdown.ts'

const shown = (text: string) =>
  parseIfupdown(text).map(({ keyword, line, words, options }) => [
    line,
    [keyword, ...words.map(word => word.text)].join(' '),
    ...options.map(
      option => `${option.line} ${[option.name, ...option.words.map(word => word.text)].join(' ')}`
    )
  ])

test.each([
  ['', []],
  ['# auto x\n\n  # y', []],
  ['address 1.2.3.4', []],
  [
    'auto lo eth0\niface eth0 inet static\n\taddress 10.0.0.2/24\n    up  a b\n\niface lo inet loopback',
    [
      [1, 'auto lo eth0'],
      [2, 'iface eth0 inet static', '3 address 10.0.0.2/24', '4 up a b'],
      [6, 'iface lo inet loopback']
    ]
  ],
  [
    'iface eth0 inet static\n# address 1\n up a \\\n  b\n down c',
    [[1, 'iface eth0 inet static', '3 up a b', '5 down c']]
  ],
  ['# c \\\nauto eth0', [[2, 'auto eth0']]],
  [
    'auto \\\n eth0 \\\n eth1\nsource x/*',
    [
      [1, 'auto eth0 eth1'],
      [4, 'source x/*']
    ]
  ],
  [
    'allow-hotplug eth0\r\niface eth0 inet dhcp\r\n',
    [
      [1, 'allow-hotplug eth0'],
      [2, 'iface eth0 inet dhcp']
    ]
  ]
])('%j', (text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test('offsets are those of the words', () => {
  const piece = fc.constantFrom('auto', 'iface', ' ', '\n', '\\', '#', 'hwaddress', 'a')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
      const text = pieces.join('')
      const words = parseIfupdown(text).flatMap(stanza => [
        ...stanza.words,
        ...stanza.options.flatMap(option => option.words)
      ])
      return words.every(word => text.slice(word.start, word.end) === word.text)
    })
  )
})
