import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineChanges } from '../../src/formats/line-changes.ts'
import { applyDiff, makeDiff } from '../../src/formats/unified-diff.ts'

test('one line of many', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n'
  expect(makeDiff('/etc/x', before, before.replace('e', 'E'))).toBe(
    '--- a/etc/x\n+++ b/etc/x\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n'
  )
})

test.each<[string, string | null, string, string]>([
  ['a new file', null, 'x\n', '--- /dev/null\n+++ b/f\n@@ -0,0 +1 @@\n+x\n'],
  ['a new empty file', null, '', '--- /dev/null\n+++ b/f\n'],
  ['no change', 'x\n', 'x\n', '--- a/f\n+++ b/f\n'],
  ['all lines go', 'x\ny\n', '', '--- a/f\n+++ b/f\n@@ -1,2 +0,0 @@\n-x\n-y\n'],
  [
    'the last line feed comes',
    'x',
    'x\n',
    '--- a/f\n+++ b/f\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n'
  ],
  [
    'two hunks',
    '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
    '0\n1\n2\n3\n4\n5\n6\n7\n8\n',
    '--- a/f\n+++ b/f\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -6,4 +7,3 @@\n 6\n 7\n 8\n-9\n'
  ],
  [
    'a secret before, between and behind',
    '1\npassword a b\n2\n3\npassword c d\n4\npassword e f\n5\n',
    '1\npassword a b\n2\nX\npassword c d\nY\npassword e f\n5\n',
    '--- a/f\n+++ b/f\n@@ -3,2 +3,2 @@\n 2\n-3\n+X\n@@ -6 +6 @@\n-4\n+Y\n'
  ],
  [
    'a new line between secrets',
    'password a b\npassword c d\n',
    'password a b\nX\npassword c d\n',
    '--- a/f\n+++ b/f\n@@ -1,0 +2 @@\n+X\n'
  ]
])('%s', (_, before, after, diff) => {
  expect(makeDiff('/f', before, after)).toBe(diff)
  expect(applyDiff('/f', before ?? '', diff)).toEqual({ value: after, diagnostics: [] })
})

test('a hostile name stays in its header line', () => {
  expect(makeDiff('/etc/a\n+++ b/etc/shadow', null, 'x\n').split('\n').slice(0, 3)).toEqual([
    '--- /dev/null',
    '+++ "b/etc/a\\012+++ b/etc/shadow"',
    '@@ -0,0 +1 @@'
  ])
})

test.each<[string, string, string]>([
  ['another line in place of the removed one', 'a\nX\n', 'DIFF_DOES_NOT_APPLY'],
  ['the lines one further down', 'new\na\nb\n', 'DIFF_DOES_NOT_APPLY'],
  ['a file that ends before', 'a\n', 'DIFF_DOES_NOT_APPLY'],
  ['a carriage return', 'a\r\nb\n', 'DIFF_DOES_NOT_APPLY'],
  ['a missing last line feed', 'a\nb', 'DIFF_DOES_NOT_APPLY']
])('does not apply to %s', (_, before, code) => {
  const diff = makeDiff('/f', 'a\nb\n', 'a\nB\n')
  const { value, diagnostics } = applyDiff('/f', before, diff)
  expect(value).toBeUndefined()
  expect(diagnostics.map(diagnostic => diagnostic.code)).toEqual([code])
})

test.each<[string, string]>([
  ['nothing', ''],
  ['no header', '@@ -1 +1 @@\n-a\n+b\n'],
  ['a hunk that ends early', '--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-a\n+b\n'],
  ['a line after the hunk', '--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+b\n c\n'],
  ['an unknown mark', '--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n*b\n'],
  ['hunks in the wrong order', '--- a/f\n+++ b/f\n@@ -2 +2 @@\n-b\n+B\n@@ -1 +1 @@\n-a\n+A\n'],
  ['a new position that does not follow', '--- a/f\n+++ b/f\n@@ -1 +5 @@\n-a\n+A\n'],
  ['a removed line too many', '--- a/f\n+++ b/f\n@@ -1 +1,2 @@\n-a\n-b\n+A\n+B\n']
])('refuses %s', (_, diff) => {
  const { value, diagnostics } = applyDiff('/f', 'a\nb\nc\n', diff)
  expect(value).toBeUndefined()
  expect(diagnostics.map(diagnostic => diagnostic.code)).toEqual(['DIFF_MALFORMED'])
})

const text = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', ' \n', '-\n', '@@\n', '\\ No\n', 'end', '\r'), {
    maxLength: 40
  })
  .map(parts => parts.join(''))

test('what was made applies, and shows no secret but of a line that it moves', () => {
  const line: fc.Arbitrary<string> = fc.constantFrom('a\n', 'b\n', 'c\n', 'psk=geheim\n')
  const lines = fc.array(line, { maxLength: 30 })
  fc.assert(
    fc.property(lines, fc.array(fc.tuple(fc.nat(30), fc.constantFrom('', 'x\n', 'a\n'))), (old, changes) => {
      const now = [...old]
      for (const [at, by] of changes) if (now[at] !== undefined && now[at] !== 'psk=geheim\n') now[at] = by
      const diff = makeDiff('/f', old.join(''), now.join(''))
      // Where like lines are around it, the shortest diff may move a secret that stayed; heldBack takes no such edit.
      const left = now.filter(each => each !== '')
      const moved = lineChanges(old, left).flatMap(change => old.slice(change.old, change.oldEnd))
      expect(diff.includes('geheim')).toBe(moved.includes('psk=geheim\n'))
      expect(applyDiff('/f', old.join(''), diff).value).toBe(now.join(''))
    })
  )
})

test('what was made applies', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyDiff('/f', before, makeDiff('/f', before, after)).value).toBe(after)
    }),
    { numRuns: 2000 }
  )
})

test('many changed lines: still right', () => {
  const before = Array.from({ length: 5000 }, (_, i) => `line ${i}\n`).join('')
  const after = before.replaceAll('line', 'row')
  expect(applyDiff('/f', before, makeDiff('/f', before, after)).value).toBe(after)
})
