import { spawnSync } from 'node:child_process'
import koffi from 'koffi'
import { expect, test } from 'vitest'
import { compareDebVersions, compareRpmVersions } from '../../src/formats/package-version.ts'

// Every pair of these, by dpkg and by rpm themselves. librpmio is what libguestfs is linked with.

const PARTS = [
  '6.1.0',
  '6.1',
  '6.01.0',
  '6.10',
  '6.1.0a',
  '6.1a',
  '6.1.a',
  '6.1~rc1',
  '6.1~rc1~x',
  '6.1~',
  '6.1^git1',
  '6.1^',
  '6.1^~1',
  '6.1+b',
  '6.1_2',
  '6.1..2',
  '6.1.',
  '70.el9.x86_64',
  '70.el9',
  '70.el10',
  '162.el9',
  '150400.24.46',
  '150400.24.9',
  '12345678901234567890',
  '12345678901234567891',
  '0'
]

const pairs = PARTS.flatMap(a => PARTS.map(b => [a, b] as const))

test('rpm orders versions like this', () => {
  const rpmvercmp = koffi.load('librpmio.so.9').func('int rpmvercmp(const char *a, const char *b)') as (
    a: string,
    b: string
  ) => number
  expect(pairs.map(([a, b]) => `${a} ${b} ${Math.sign(compareRpmVersions(a, b))}`)).toEqual(
    pairs.map(([a, b]) => `${a} ${b} ${Math.sign(rpmvercmp(a, b))}`)
  )
})

test('dpkg orders versions like this', () => {
  // deb-version(7) knows no caret and no underscore; the hyphen is what it has besides.
  const own = [
    ...PARTS.filter(part => !/[\^_]/.test(part)),
    '6.1-1',
    '6.1-1-amd64',
    '6.1.0-37-amd64',
    '2:6.1'
  ]
  const all = own.flatMap(a => own.map(b => [a, b] as const))
  const script = 'while read -r a b; do dpkg --compare-versions "$a" lt "$b"; echo "$a $b $?"; done'
  const { stdout } = spawnSync('sh', ['-c', script], {
    input: all.map(([a, b]) => `${a} ${b}\n`).join(''),
    encoding: 'utf8'
  })
  expect(all.map(([a, b]) => `${a} ${b} ${compareDebVersions(a, b) < 0 ? 0 : 1}`)).toEqual(
    stdout.trimEnd().split('\n')
  )
})
