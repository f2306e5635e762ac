import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { shellWords } from '../../src/formats/shell-words.ts'

test.each<[string, readonly string[]]>([
  ['', []],
  [' \t\n', []],
  ['-json', ['-json']],
  ['  -c a.yaml\t-c  b.yaml\n', ['-c', 'a.yaml', '-c', 'b.yaml']],
  [`--var 'a=b c' --var "d=e 'f'"`, ['--var', 'a=b c', '--var', "d=e 'f'"]],
  [String.raw`a\ b "c\"d\\e\f" 'g\h'`, ['a b', String.raw`c"d\e\f`, String.raw`g\h`]],
  [`x'y'"z" '' ""`, ['xyz', '', '']]
])('%j -> %j, as a shell does', (text, words) => {
  expect(shellWords(text)).toEqual(words)
  const shell = execFileSync('sh', ['-c', `for word in ${text.trim()}; do printf '%s\\0' "$word"; done`], {
    encoding: 'utf8'
  })
  expect(shell.split('\0').slice(0, -1)).toEqual(words)
})

test.each(["'", '"', 'a "b', "a 'b", String.raw`a\ `.trimEnd(), '"\\'])('%j is not closed', text => {
  expect(shellWords(text)).toBe(null)
})
