// What the documents say is what there is. Their command lines are run by test/e2e/docs.test.ts.

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { CODES } from '../../src/model/codes.ts'
import { h2k } from '../e2e/h2k.ts'
import { codeBlocks, withoutComment } from './code-blocks.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const documents = globSync('{*.md,docs/**/*.md,examples/**/*.md,providers/*.md,test/**/*.md}', {
  cwd: root,
  exclude: ['**/node_modules']
}).toSorted()

test('docs/errors.md has every code once, in order', () => {
  const listed = [...read('docs/errors.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code)
  expect(listed).toEqual(Object.keys(CODES).toSorted())
})

test('every link in a document leads to a file', () => {
  const missing = documents.flatMap(path =>
    [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => join(path, '..', target))
      .filter(target => globSync(target, { cwd: root }).length === 0)
      .map(target => `${path}: ${target}`)
  )
  expect(missing).toEqual([])
})

test('every npm script that a document names exists', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const wrong = documents.flatMap(path =>
    [...read(path).matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(test)\b)/g)]
      .map(([, script, it]) => script ?? it ?? '')
      .filter(name => !(name in scripts))
      .map(name => `${path}: ${name}`)
  )
  expect(wrong).toEqual([])
})

/** Help text by command, `state show` included. */
const helps = new Map<string, string>()

beforeAll(async () => {
  const commandsIn = (text: string): readonly string[] =>
    [...(text.split('Commands:\n')[1] ?? '').matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = '']) => name)
  const add = async (words: readonly string[]): Promise<void> => {
    const { stdout } = await h2k(root, [...words, '--help'])
    helps.set(words.join(' '), stdout)
    await Promise.all(commandsIn(stdout).flatMap(name => (name === 'help' ? [] : [add([...words, name])])))
  }
  await add([])
}, 120_000)

test('every command and option that a document names is in the help', () => {
  const wrong = documents.flatMap(path =>
    commandLines(read(path)).flatMap(line => unknownWords(line).map(word => `${path}: ${line}: ${word}`))
  )
  expect(wrong).toEqual([])
})

test('every option in the help says what it does', () => {
  for (const [command, text] of helps) {
    const options = (text.split('Options:\n')[1] ?? '').split('\n\n')[0] ?? ''
    expect(options, command).toMatch(/^ {2}-/)
    expect(options.split('\n').filter(line => /^ {2}-/.test(line) && !/ {2,}\S/.test(line.slice(2)))).toEqual(
      []
    )
  }
})

/** `h2k …` in code blocks, after variables that are set for it, and in code spans. */
const commandLines = (text: string): readonly string[] => [
  ...codeBlocks(text)
    .flatMap(({ lines }) => lines)
    .flatMap(line => /^(?:\w+=\S+ )*(h2k [a-z].*)$/.exec(withoutComment(line))?.[1] ?? []),
  ...[...text.matchAll(/`(h2k [a-z][^`]*)`/g)].map(([, line = '']) => line)
]

function unknownWords(line: string): readonly string[] {
  const [, ...words] = line.split(/\s+/)
  const [first = '', second = ''] = words
  const command = helps.has(`${first} ${second}`) ? `${first} ${second}` : first
  const text = command === 'help' ? helps.get('') : helps.get(command)
  if (text === undefined) return [command]
  const options = words.filter(word => /^--?[a-z]/.test(word)).map(word => word.replace(/[=.,;:].*$/, ''))
  return options.filter(option => !new RegExp(`(^|[ ,])${option}(?![\\w-])`, 'm').test(text))
}
