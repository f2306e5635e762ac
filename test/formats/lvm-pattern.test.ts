import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLvmPattern } from '../../src/formats/lvm-pattern.ts'

test.each<[pattern: string, fits: readonly string[], others: readonly string[]]>([
  ['a|.*|', ['/dev/sda', ''], []],
  ['a|sda|', ['/dev/sda', '/dev/sda1', '/x/sdab'], ['/dev/sdb']],
  ['a|^/dev/sda$|', ['/dev/sda'], ['/dev/sda1', '/x/dev/sda']],
  ['a|^/dev/sd[a-c][0-9]*|', ['/dev/sda', '/dev/sdc12'], ['/dev/sdd']],
  ['a|^/dev/sd[ab]$|', ['/dev/sda', '/dev/sdb'], ['/dev/sdc', '/dev/sdab']],
  ['a|^/dev/[^s]|', ['/dev/vda'], ['/dev/sda']],
  ['a/^\\/dev\\/(sda|mapper)/', ['/dev/sda1', '/dev/mapper/x'], ['/dev/sdb']],
  ['a(^/dev/(sd|vd)a)', ['/dev/vda', '/dev/sda'], ['/dev/sdb']],
  ['r{^/dev/sda1?$}', ['/dev/sda', '/dev/sda1'], ['/dev/sda2', '/dev/sda11']],
  ['r[^/dev/sd(a|b)+$]', ['/dev/sda', '/dev/sdabab'], ['/dev/sd', '/dev/sdac']],
  ['a#^a.c$#', ['abc', 'a.c'], ['ac', 'abbc']],
  ['a|^a\\.c$|', ['a.c'], ['abc']],
  ['a|^(ab)*$|', ['', 'ab', 'abab'], ['aba']],
  ['a|^[^a]$|', ['b', '^'], ['a']],
  ['a|x||', ['', 'y'], []],
  ['a|()|', ['', 'y'], []],
  ['a|[]|', [], ['a']]
])('%s', (text, fits, others) => {
  const pattern = parseLvmPattern(text)
  expect(pattern?.accept).toBe(text.startsWith('a'))
  for (const name of fits) expect([name, pattern?.fits(name)]).toEqual([name, true])
  for (const name of others) expect([name, pattern?.fits(name)]).toEqual([name, false])
})

test.each([
  '',
  'a',
  'a|',
  'x|.*|',
  'a|.*',
  '|.*|',
  'a|(|',
  'a|)|',
  'a|*|',
  'a|[a|',
  'a|\\|',
  `a|${'x'.repeat(300)}|`
])('LVM refuses %s', text => {
  expect(parseLvmPattern(text)).toBeNull()
})

test('agrees with the engine of JavaScript on the signs that both know', () => {
  const sign = fc.constantFrom('a', 'b', 'c', '.', '(a|b)', '(ab|c)', '[ab]', '[^a]', '[a-c]')
  const source = fc
    .array(fc.tuple(sign, fc.constantFrom('', '', '*', '+', '?')), { maxLength: 6 })
    .chain(parts =>
      fc
        .tuple(fc.constantFrom('', '^'), fc.constantFrom('', '$'))
        .map(([begin, end]) => begin + parts.map(part => part.join('')).join('') + end)
    )
  const name = fc.stringMatching(/^[abcd]{0,8}$/)
  fc.assert(
    fc.property(source, name, (text, value) => {
      expect(parseLvmPattern(`a|${text}|`)?.fits(value)).toBe(new RegExp(text, 's').test(value))
    })
  )
})

test('what makes a backtracking engine hang is answered', () => {
  const name = `/dev/disk/by-id/${'a'.repeat(200)}`
  expect(parseLvmPattern('a|((a*)*)*z|')?.fits(name)).toBe(false)
  expect(parseLvmPattern(`a|${'(a?)*'.repeat(40)}$|`)?.fits(name)).toBe(true)
})

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, name) => {
      parseLvmPattern(`a|${text}|`)?.fits(name)
      parseLvmPattern(text)?.fits(name)
    })
  )
})
