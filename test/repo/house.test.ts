import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

// House rules that a reader of one file cannot see broken; docs/ARCHITECTURE.md has their reasons.

const root = join(import.meta.dirname, '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const list = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted()

const product = list('{src,providers}/**/*.ts')
const handwritten = product.filter(path => !/\.gen\.(d\.)?ts$/.test(path))
const everywhere = [...handwritten, ...list('{test,scripts,bench}/**/*.ts')]

describe('files', () => {
  it('are at most 300 lines long', () => {
    const long = handwritten.filter(path => path !== 'src/model/codes.ts' && lines(path) > 300)
    expect(long.map(path => `${path}: ${lines(path)}`)).toEqual([])
  })

  it('have names in kebab-case that say what is inside', () => {
    expect(
      everywhere.filter(path => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.ts$/.test(basename(path)))
    ).toEqual([])
    expect(
      everywhere.filter(path => /\b(utils?|helpers?|managers?|core|misc|common)\b/.test(basename(path)))
    ).toEqual([])
  })

  it('leave nothing for later', () => {
    const marks = /\b(TODO|FIXME|XXX)\b/
    const here = 'test/repo/house.test.ts'
    expect(everywhere.filter(path => path !== here && marks.test(read(path)))).toEqual([])
  })

  it('focus on no single test', () => {
    const tests = list('test/**/*.test.ts')
    expect(tests.filter(path => /\b(it|test|describe)\.only\(/.test(read(path)))).toEqual([])
  })
})

describe('the repository speaks of itself alone', () => {
  // Paths and words of the machines it is developed on mean nothing where it is used. The brackets keep the pattern
  // from finding itself.
  const words = /(?<![\w.-])\/(w[o]rk|f[a]rm)\/|\bC[E]O\b|this (session|workplace|sandbox)/
  const texts = [
    ...list(
      '{src,providers,test,scripts,bench,schemas,docs,examples,changelog}/**/*.{ts,js,json,md,yaml,txt,sh,conf}'
    ),
    ...list('*.{md,json,ts}'),
    ...list('.ci/run')
  ]

  it('names no machine it is developed on', () => {
    expect(texts.filter(path => words.test(read(path)))).toEqual([])
  })

  it('locks packages by version and digest, not by where they were fetched', () => {
    expect(read('package-lock.json')).not.toContain('"resolved":')
  })
})

/** Folders in which one file is one plug-in, registered by one line of the folder's index.ts. */
const PLUGIN_FOLDERS = [
  ...list('src/control/fixers/*/'),
  'src/control/checks',
  'src/control/passes',
  'src/data/executors',
  'providers'
].map(folder => folder.replace(/\/$/, ''))

describe.each(PLUGIN_FOLDERS)('plug-ins of %s', folder => {
  const plugins = list(`${folder}/*.ts`).filter(path => basename(path) !== 'index.ts')

  it('are registered in index.ts', () => {
    const index = plugins.length === 0 ? '' : read(`${folder}/index.ts`)
    expect(plugins.filter(path => !index.includes(`'./${basename(path)}'`))).toEqual([])
  })

  it('have a test of the same name', () => {
    expect(plugins.filter(path => !existsSync(join(root, testOf(path))))).toEqual([])
  })
})

describe('diagnostics', () => {
  const codesFile = 'src/model/codes.ts'

  it('are explained in docs/errors.md, each code once and sorted', async () => {
    if (!existsSync(join(root, codesFile))) return
    const { CODES } = (await import(join(root, codesFile))) as { CODES: Readonly<Record<string, string>> }
    const codes = Object.keys(CODES)
    expect(codes).toEqual(codes.toSorted())
    const page = read('docs/errors.md')
    expect(codes.filter(code => !page.includes(`\`${code}\``))).toEqual([])
  })
})

const lines = (path: string): number => read(path).split('\n').length - 1

/** src/control/fixers/linux/fstab.ts -> test/control/fixers/linux/fstab.test.ts; providers/vmx.ts -> test/providers/vmx.test.ts */
function testOf(path: string): string {
  return join('test', dirname(path).replace(/^src\//, ''), basename(path, '.ts') + '.test.ts')
}
