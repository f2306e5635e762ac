import { expect, test } from 'vitest'
import { cutLines, fence } from '../../../src/views/markdown/fence.ts'

test('a fence is longer than every run of backticks inside', () => {
  expect(fence('diff', ['+a'])).toBe('```diff\n+a\n```')
  expect(fence('', ['```', 'a ````` b'])).toBe('``````\n```\na ````` b\n``````')
})

test('lines are inert, tabs stay', () => {
  expect(fence('', ['a\tb\u001b[0m\r', 'c\nd'])).toBe('```\na\tb\\e[0m\\r\nc\\nd\n```')
})

test('lines are cut to so many characters, one line alone within itself', () => {
  expect(cutLines(['ab', 'cd'], 6)).toEqual({ lines: ['ab', 'cd'], left: 0 })
  expect(cutLines(['ab', 'cd', 'ef'], 5)).toEqual({ lines: ['ab', 'cd'], left: 1 })
  expect(cutLines(['abcdef', 'g'], 3)).toEqual({ lines: ['abc…'], left: 1 })
})
