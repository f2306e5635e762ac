import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml, lineText, markup, short, trusted } from '../../../src/views/html/markup.ts'
import { EVIL } from '../report/hostile.ts'

// Whatever a reader of HTML could take for the end of a text, of an attribute in either kind of quotes, or for an entity
// that was not written here.
const ESCAPES = /[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '&',
      '=',
      '/',
      '!',
      '-',
      'amp;',
      '\u202e',
      '\u001b',
      '\0',
      '\n',
      '\ud800',
      'a'
    )
  }),
  fc.constant(EVIL)
)

test('R37 no text leaves the content of an element or a quoted attribute, and none hides or turns what follows', () => {
  fc.assert(
    fc.property(texts, text => {
      expect(escapeHtml(text)).not.toMatch(ESCAPES)
      expect(escapeHtml(text)).not.toMatch(UNSEEN)
      expect(lineText(text).html.replaceAll('\t', '')).not.toMatch(UNSEEN)
      expect(lineText(text).html).not.toMatch(ESCAPES)
    })
  )
})

test('R37 a template has the same tags whatever is put into it', () => {
  const page = (text: string): string =>
    markup`<p title="${text}">${text}<b>${[text, markup`<i>${text}</i>`]}</b></p>`.html
  const tags = (html: string): readonly string[] => [...html.matchAll(/<\/?[a-z]+/g)].map(([tag]) => tag)
  fc.assert(
    fc.property(texts, text => {
      expect(tags(page(text))).toEqual(['<p', '<b', '<i', '</i', '</b', '</p'])
    })
  )
})

test('no text is lost: what is escaped reads as it was written', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const back = escapeHtml(text).replace(
        /&(amp|lt|gt|quot|#39|#96);/g,
        (_, entity: string) =>
          ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' })[entity] ?? ''
      )
      expect(back).toBe(text)
    })
  )
})

test('numbers, lists, markup and nothing', () => {
  expect(markup`${1}${null}${['a<', markup`<br>`, [2]]}${trusted('&nbsp;')}`.html).toBe('1a&lt;<br>2&nbsp;')
})

test('a tab stays in a line of a file', () => {
  expect(lineText('a\tb<\u001b').html).toBe('a\tb&lt;\\e')
})

test('a long text loses its middle', () => {
  expect(short('abc', 3)).toBe('abc')
  expect(short('abcdefgh', 5)).toBe('ab…gh')
  expect(short('x'.repeat(1_000_000)).length).toBeLessThan(401)
})
