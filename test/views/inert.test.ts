import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inertCell, inertLine, inertMarkdown, inertTerminal } from '../../src/views/inert.ts'

test.each([
  ['plain text', 'web01 – größer 日本語 🙂', 'web01 – größer 日本語 🙂'],
  ['ANSI colour', '\u001b[31mred\u001b[0m', '\\e[31mred\\e[0m'],
  ['C1 control sequence introducer', '\u009b2J', '\\x9b2J'],
  ['operating system command', '\u001b]0;title\u0007', '\\e]0;title\\x07'],
  ['new lines', 'a\nb\r\nc', 'a\\nb\\r\\nc'],
  ['tab and NUL', 'a\tb\0', 'a\\tb\\x00'],
  ['right-to-left override', 'photo\u202egpj.exe', 'photo\\u{202e}gpj.exe'],
  ['isolates', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['zero width', 'ad\u200bmin\ufeff', 'ad\\u{200b}min\\u{feff}'],
  ['line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
  ['tag characters', 'a\u{e0041}b', 'a\\u{e0041}b']
])('on a terminal, %s is only shown', (_, text, shown) => {
  expect(inertTerminal(text)).toBe(shown)
})

test.each([
  ['a tab', 'a\tb\u001b', 'a\tb\\e'],
  ['a command of a pipeline', ' ::add-mask::x', ' \\x3a:add-mask::x'],
  ['one of the older form', '\t##[error]x', '\t\\x23#[error]x'],
  ['one of another runner', '##vso[task.x]y', '\\x23#vso[task.x]y'],
  ['an IPv6 address', '+ ::1 localhost', '+ ::1 localhost'],
  ['a heading', '## x', '## x']
])('as a line of a file, %s', (_, text, shown) => {
  expect(inertLine(text)).toBe(shown)
})

test.each([
  ['a name', 'web01', '`web01`'],
  ['nothing', '', ''],
  ['a mention', '@team', '`@team`'],
  ['HTML', '<script>alert(1)</script>', '`<script>alert(1)</script>`'],
  ['one backtick', 'a`b', '``a`b``'],
  ['backticks at the ends', '``a`', '``` ``a` ```'],
  ['a fence', '```\nrm -rf /\n```', '```` ```\\nrm -rf /\\n``` ````'],
  ['spaces at the ends', ' a ', '`  a  `']
])('in Markdown, %s is a code span', (_, text, shown) => {
  expect(inertMarkdown(text)).toBe(shown)
})

test('in a table a bar does not end the cell, whatever stands before it', () => {
  expect(inertCell('web01')).toBe('`web01`')
  expect(inertCell('a|b')).toBe('<code>a&#124;b</code>')
  expect(inertCell('<b>\\|`')).toBe('<code>&#60;b&#62;&#92;&#124;&#96;</code>')
})

test('no text leaves a control character, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const shown = inertTerminal(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      expect(inertTerminal(shown)).toBe(shown)
    })
  )
})
