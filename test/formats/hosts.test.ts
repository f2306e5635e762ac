import { expect, test } from 'vitest'
import { renameHost } from '../../src/formats/hosts.ts'

test.each<[string, string, string]>([
  [
    'Debian',
    '127.0.0.1\tlocalhost\n127.0.1.1\told.example.org\told # me\n',
    '127.0.0.1\tlocalhost\n127.0.1.1\tnew.example.org\tnew # me\n'
  ],
  [
    'Red Hat',
    '127.0.0.1   localhost old\n::1 localhost6 old\n',
    '127.0.0.1   localhost new\n::1 localhost6 new\n'
  ],
  ['only whole names', '127.0.1.1 older old-2 x.old old\n', '127.0.1.1 older old-2 x.old new\n'],
  [
    'other addresses, comments',
    '10.0.0.5 old\n# 127.0.1.1 old\n127.0.1.1 a # old\n',
    '10.0.0.5 old\n# 127.0.1.1 old\n127.0.1.1 a # old\n'
  ],
  ['carriage returns, no new line', '127.0.1.1 old\r\n  127.0.1.1 old', '127.0.1.1 new\r\n  127.0.1.1 new'],
  ['empty', '', '']
])('%s', (_, text, expected) => {
  expect(renameHost(text, 'old', 'new')).toBe(expected)
  expect(renameHost(text, 'nobody', 'new')).toBe(text)
})

test('a name is text, not a pattern', () => {
  expect(renameHost('127.0.1.1 a.b axb\n', 'a.b', '$&')).toBe('127.0.1.1 $& axb\n')
})

test('hostile lines take linear time', () => {
  const text = `127.0.0.1${' '.repeat(200_000)}x\n${'127.0.0.1\t\t'.repeat(50_000)}`
  expect(renameHost(text, 'old', 'new')).toBe(text)
})
