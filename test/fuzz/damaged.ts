import fc from 'fast-check'

/** What parsers look for, and what they are tripped by. */
const PIECES = [
  ...[
    '"',
    "'",
    '\\',
    '\\\n',
    '#',
    ';',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '<!--',
    '-->',
    '=',
    '+=',
    ':'
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\u2028',
    'é',
    '\ud800',
    '&a',
    '*a',
    '- ',
    '${x}',
    '$(',
    '`',
    '|',
    '%',
    '^',
    '.*'
  ],
  ...[
    '/dev/sda1',
    'UUID=',
    'root=',
    'network:',
    '[Match]',
    'iface ',
    'menuentry ',
    'DEVICE ',
    '__proto__',
    '0x',
    '-1'
  ]
]

type Step =
  | { readonly how: 'put'; readonly at: number; readonly piece: string; readonly times: number }
  | { readonly how: 'cut'; readonly at: number; readonly length: number }
  | { readonly how: 'double'; readonly at: number; readonly length: number; readonly to: number }

// Places are parts of 2^16, since the text is not known yet.
const place = fc.nat(0xffff)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    how: fc.constant('put' as const),
    at: place,
    piece: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 8 })),
    times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 300 }))
  }),
  fc.record({ how: fc.constant('cut' as const), at: place, length: fc.nat(200) }),
  fc.record({ how: fc.constant('double' as const), at: place, length: fc.nat(200), to: place })
)

/** One of the texts, damaged in up to eight places. */
export const damaged = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(step, { maxLength: 8 }))
    .map(([seed, steps]) => steps.reduce(applied, seed))

function applied(text: string, step: Step): string {
  const at = Math.floor((step.at / 0x10000) * (text.length + 1))
  switch (step.how) {
    case 'put':
      return text.slice(0, at) + step.piece.repeat(step.times) + text.slice(at)
    case 'cut':
      return text.slice(0, at) + text.slice(at + step.length)
    case 'double': {
      const to = Math.floor((step.to / 0x10000) * (text.length + 1))
      return text.slice(0, to) + text.slice(at, at + step.length) + text.slice(to)
    }
  }
}
