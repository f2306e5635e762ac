import { expect, test } from 'vitest'
import { notesMarkup } from '../../../src/views/html/notes.ts'

test('R37 what a forged plan has for a number is no markup', () => {
  const { line } = JSON.parse('{"line":{"html":"<script>alert(1)</script>"}}')
  const { html } = notesMarkup([
    {
      code: 'CONFIG_VALUE',
      severity: 'warning',
      what: 'w',
      where: { in: 'config', file: 'a', path: '', line, source: 'x: y' },
      hint: 'h'
    }
  ])
  expect(html).toContain('<pre class="excerpt"')
  expect(html).not.toContain('<script>')
})
