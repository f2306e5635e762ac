import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { inertTerminal } from '../../src/views/inert.ts'
import { placeWords, shellWord } from '../../src/views/where.ts'
import { EVIL } from './report/hostile.ts'

test.each([
  ['plan.json', 'plan.json'],
  ['/srv/plans/web-01.json', '/srv/plans/web-01.json'],
  ['my plan.json', "'my plan.json'"],
  ["it's", String.raw`'it'\''s'`],
  ['$(reboot)', "'$(reboot)'"],
  ['', "''"]
])('%s in a command', (word, shown) => {
  expect(shellWord(word)).toBe(shown)
})

test('R37 in a command that somebody copies nothing hostile is more than one word', () => {
  const line = `printf '[%s]' ${shellWord(EVIL)} ${shellWord('x')}`
  expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe(`[${inertTerminal(EVIL)}][x]`)
  expect(placeWords({ in: 'host', argv: ['qemu-img', EVIL] })).not.toMatch(/[\p{Cc}\u202e\u2066]/u)
})

test('R37 what a forged plan has for a number is inert', () => {
  const forged = JSON.parse(JSON.stringify({ line: EVIL, byte: EVIL }))
  for (const place of ['config', 'guest', 'source', 'file'])
    expect(placeWords({ ...forged, in: place, path: 'p', file: 'f' })).not.toMatch(/[\p{Cc}\u202e\u2066]/u)
  expect(placeWords({ ...forged, in: 'source', path: 'p' })).toContain(
    `line ${inertTerminal(EVIL)} at byte ${inertTerminal(EVIL)}`
  )
})
