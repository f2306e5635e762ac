import { expect, test } from 'vitest'
import { renderDiff } from '../../src/views/fmt-terminal.ts'

const diff = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a: \u001b[2J\n+b\n c\n'

test('R66 a diff is coloured by its lines, and nothing in it steers the terminal', () => {
  expect(renderDiff(diff, { colour: false })).toBe('--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a: \\e[2J\n+b\n c')
  expect(renderDiff(diff, { colour: true }).split('\n').slice(2)).toEqual([
    '\u001b[36m@@ -1 +1 @@\u001b[39m',
    '\u001b[31m-a: \\e[2J\u001b[39m',
    '\u001b[32m+b\u001b[39m',
    ' c'
  ])
})
