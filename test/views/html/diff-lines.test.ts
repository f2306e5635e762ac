import { describe, expect, test } from 'vitest'
import { diffCount, diffMarkup } from '../../../src/views/html/diff-lines.ts'

const DIFF = `--- a/etc/fstab
+++ b/etc/fstab
@@ -7,3 +7,4 @@
 # <file system>
-/dev/sda1 / ext4
+UUID=3f1f0a52 / ext4
+--- not a header
 proc /proc
\\ No newline at end of file
`

const htmlOf = (diff: string): string =>
  diffMarkup(diff)
    .map(({ html }) => html)
    .join('')

test('a diff is one element a line, with its number, and reads without colour', () => {
  expect(htmlOf(DIFF)).toBe(
    [
      '<span class="hunk">@@ -7,3 +7,4 @@\n</span>',
      '<span data-n="7"> # &lt;file system&gt;\n</span>',
      '<del data-n="8">-/dev/sda1 / ext4\n</del>',
      '<ins data-n="8">+UUID=3f1f0a52 / ext4\n</ins>',
      '<ins data-n="9">+--- not a header\n</ins>',
      '<span data-n="10"> proc /proc\n</span>',
      '<span class="hunk">\\ No newline at end of file\n</span>'
    ].join('')
  )
  expect(diffCount(DIFF)).toEqual({ added: 2, removed: 1 })
})

describe('a rewritten line shows what changed in it', () => {
  const one = (before: string, after: string): string => htmlOf(`@@ -1 +1 @@\n-${before}\n+${after}\n`)

  test('in whole words', () => {
    expect(one('linux root=/dev/sda1 ro quiet', 'linux root=UUID=3f11 ro quiet')).toContain(
      '-linux root=<mark>/dev/sda1</mark> ro quiet'
    )
    expect(one('linux root=/dev/sda1 ro quiet', 'linux root=UUID=3f11 ro quiet')).toContain(
      '+linux root=<mark>UUID=3f11</mark> ro quiet'
    )
  })

  test('but not where hardly anything is shared', () => {
    expect(one('RESUME=/dev/sda5-and-much-more-than-that', 'x')).not.toContain('<mark>')
  })

  test('nor where nothing was taken out', () => {
    expect(one('a long line that stays', 'a long line that stays here')).toContain(
      '-a long line that stays\n'
    )
  })
})

test('a diff longer than anybody reads is cut, and says so', () => {
  const long = `@@ -0,0 +1,2000 @@\n${'+x\n'.repeat(2000)}`
  expect(diffMarkup(long)).toHaveLength(1501)
  expect(diffMarkup(long).at(-1)?.html).toBe('<span class="hunk">501 lines more: h2k show --json</span>')
})

test('what is no diff has no lines', () => {
  expect(diffMarkup('rubbish\nwithout a hunk')).toEqual([])
})

test('every line of a hostile file stays one line of text', () => {
  expect(htmlOf('@@ -0,0 +1 @@\n+</ins></pre><script>\u202e\n')).toContain(
    '<ins data-n="1">+&lt;/ins&gt;&lt;/pre&gt;&lt;script&gt;\\u{202e}\n</ins>'
  )
})

test('a line is shown whatever it begins with: only what stands before the first hunk is not', () => {
  const html = htmlOf('--- a/x\n+++ b/x\n@@ -1 +1 @@\n--- x\n+++ || touch /pwned\n')
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe('@@ -1 +1 @@\n--- x\n+++ || touch /pwned\n')
})
