import { appendFileSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../scripts/walls-rules.ts'
import { copyTree, plant, runIn, wallsScript } from './planted-tree.ts'

interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

// What the planted files import. Planted too, so that no row depends on a file that may be renamed.
const TARGETS = [
  'src/model/planted-target.ts',
  'src/formats/planted-target.ts',
  'src/plan/planted-target.ts',
  'src/control/planted-target.ts',
  'src/control/fixers/linux/planted-target.ts',
  'src/control/checks/planted-target.ts',
  'src/control/passes/planted-target.ts',
  'src/data/host/planted-target.ts',
  'src/data/apply/planted-target.ts',
  'src/data/state/planted-target.ts',
  'src/data/inspect/planted-target.ts',
  'src/data/executors/planted-target.ts',
  'src/views/planted-target.ts',
  'src/cli/planted-target.ts',
  'providers/planted-target.ts',
  'test/planted-target.ts',
  'bench/planted-target.ts'
]

/** rule, folder that holds the importing file, what it imports: a folder's planted target, a package or a module of Node. */
const FORBIDDEN: readonly (readonly [rule: string, folder: string, to: string])[] = [
  ['model-knows-nobody', 'src/model', 'src/formats'],
  ['model-knows-nobody', 'src/model', 'yaml'],
  ['model-knows-nobody', 'src/model', 'node:fs'],
  ['formats-know-the-model', 'src/formats', 'src/control'],
  ['formats-know-the-model', 'src/formats', 'src/data/host'],
  ['formats-know-the-model', 'src/formats', 'commander'],
  ['plan-knows-the-model', 'src/plan', 'src/control'],
  ['plan-knows-the-model', 'src/plan', 'src/data/state'],
  ['plan-knows-the-model', 'src/plan', 'yaml'],
  ['control-is-pure', 'src/control', 'src/data/host'],
  ['control-is-pure', 'src/control', 'src/views'],
  ['control-is-pure', 'src/control/fixers/linux', 'providers'],
  ['control-is-pure', 'src/control/passes', 'yaml'],
  ['control-is-pure', 'src/control/checks', 'node:fs'],
  ['data-never-decides', 'src/data/apply', 'src/control'],
  ['data-never-decides', 'src/data/host', 'src/views'],
  ['data-never-decides', 'src/data/inspect', 'providers'],
  ['executors-use-the-port', 'src/data/executors', 'src/data/host'],
  ['executors-use-the-port', 'src/data/executors', 'src/data/apply'],
  ['executors-use-the-port', 'src/data/inspect', 'src/data/state'],
  ['only-host-touches-the-machine', 'src/data/apply', 'node:fs'],
  ['only-host-touches-the-machine', 'src/plan', 'node:crypto'],
  ['only-host-touches-the-machine', 'src/views', 'node:process'],
  ['only-host-touches-the-machine', 'providers', 'node:path'],
  ['packages-stay-at-the-door', 'src/data/state', 'yaml'],
  ['koffi-only-in-host', 'src/cli', 'koffi'],
  ['koffi-only-in-host', 'src/data/executors', 'koffi'],
  ['views-only-render', 'src/views', 'src/formats'],
  ['views-only-render', 'src/views', 'src/data/state'],
  ['views-only-render', 'src/views', 'yaml'],
  ['colour-only-in-the-terminal-view', 'src/views', 'chalk'],
  ['colour-only-in-the-terminal-view', 'src/cli', 'chalk'],
  ['layout-only-in-the-graph-view', 'src/views', '@dagrejs/dagre'],
  ['layout-only-in-the-graph-view', 'src/cli', '@dagrejs/dagre'],
  ['providers-know-the-contract', 'providers', 'providers'],
  ['providers-know-the-contract', 'providers', 'src/plan'],
  ['providers-know-the-contract', 'providers', 'src/data/host'],
  ['providers-know-the-contract', 'providers', 'yaml'],
  ['siblings-do-not-talk', 'src/control/fixers/linux', 'src/control/fixers/linux'],
  ['siblings-do-not-talk', 'src/control/fixers/windows', 'src/control/fixers/linux'],
  ['siblings-do-not-talk', 'src/control/passes', 'src/control/passes'],
  ['siblings-do-not-talk', 'src/control/passes', 'src/control/checks'],
  ['siblings-do-not-talk', 'src/data/executors', 'src/data/executors'],
  ['nobody-imports-the-cli', 'src/views', 'src/cli'],
  ['nobody-imports-the-cli', 'src/data/host', 'src/cli'],
  ['nobody-imports-the-cli', 'providers', 'src/cli'],
  ['product-stands-alone', 'src/cli', 'test'],
  ['product-stands-alone', 'src/data/host', 'bench'],
  ['no-development-package', 'src/cli', 'esbuild'],
  ['no-unresolvable', 'src/cli', './planted-missing.ts']
]

/** Imports that the walls must let through: file, what it imports. */
const ALLOWED: readonly (readonly [file: string, to: string])[] = [
  ['src/formats/planted-open.ts', 'yaml'],
  ['src/plan/planted-open.ts', 'src/formats'],
  ['src/control/fixers/linux/planted-open.ts', 'src/plan'],
  ['src/control/fixers/linux/planted-open-2.ts', 'src/control'],
  ['src/data/executors/planted-open.ts', 'src/formats'],
  ['src/data/apply/planted-open.ts', 'src/data/executors'],
  ['src/data/host/planted-open.ts', 'koffi'],
  ['src/data/host/planted-open-2.ts', 'node:fs'],
  ['src/views/terminal-planted-open.ts', 'chalk'],
  ['src/cli/planted-open.ts', 'node:process'],
  ['src/cli/planted-open-2.ts', 'providers'],
  ['providers/planted-open.ts', 'src/formats'],
  ['test/planted-open.ts', 'src/cli']
]

const REACHED = {
  'src/cli/main.ts': 'src/cli/planted-reached.ts',
  'src/cli/compile-worker.ts': 'src/cli/planted-reached-3.ts',
  'src/cli/show-worker.ts': 'src/cli/planted-reached-2.ts',
  'src/data/host/guestfs-child.ts': 'src/data/host/planted-reached.ts'
}

const rows = FORBIDDEN.map(([rule, folder, to], i) => ({ rule, from: `${folder}/planted-${i}.ts`, to }))

describe('import rules', () => {
  let dir: string
  let files: readonly string[]
  let result: { readonly seen: readonly string[]; readonly violations: readonly Violation[] }

  beforeAll(() => {
    dir = copyTree()
    for (const path of TARGETS) plant(dir, path, 'export type Target = 1\n')
    for (const { from, to } of rows) plant(dir, from, importOf(from, to))
    for (const [file, to] of ALLOWED) plant(dir, file, importOf(file, to))
    plant(
      dir,
      'src/model/planted-cycle-a.ts',
      "import type { B } from './planted-cycle-b.ts'\nexport type A = B | 1\n"
    )
    plant(
      dir,
      'src/model/planted-cycle-b.ts',
      "import type { A } from './planted-cycle-a.ts'\nexport type B = A | 2\n"
    )
    // The two files that run without being imported: what either reaches is in use.
    for (const [entry, reached] of Object.entries(REACHED)) {
      appendTo(dir, entry, `\nimport './${basename(reached)}'\n`)
      plant(dir, reached, importOf(reached, 'src/model'))
    }
    files = globSync('{src,providers}/**/*.ts', { cwd: dir, exclude: ['**/*.d.ts'] }).toSorted()
    result = JSON.parse(runIn(dir, ['node', wallsScript, '--json', dir]))
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it('see every module', () => {
    expect(result.seen).toEqual(files)
  })

  it.each(rows)('$rule: $from -> $to', ({ rule, from, to }) => {
    const found = result.violations.filter(v => v.rule === rule && v.from === from)
    expect(found.map(v => v.to)).toEqual([expect.stringContaining(resolvedName(to))])
  })

  it.each(ALLOWED)('let through %s -> %s', file => {
    const found = result.violations.filter(v => v.from === file && v.rule !== 'no-unreachable')
    expect(found).toEqual([])
  })

  it('no-cycles: between types only', () => {
    const found = result.violations.filter(v => v.rule === 'no-cycles').map(v => v.from)
    expect(found).toContain('src/model/planted-cycle-a.ts')
  })

  it('no-unreachable: names a plug-in that is not registered, and no file that is reached by a type', () => {
    const found = result.violations.filter(v => v.rule === 'no-unreachable').map(v => v.to)
    expect(found).toContain('src/control/fixers/linux/planted-open.ts')
    expect(found).toContain('providers/planted-open.ts')
    expect(found).not.toContain('src/cli/planted-reached.ts')
    expect(found).not.toContain('src/data/host/planted-reached.ts')
    expect(found).not.toContain('src/model/planted-target.ts')
  })

  it('each have a row here', () => {
    const tested = new Set([...rows.map(row => row.rule), 'no-cycles', 'no-unreachable'])
    expect(rules.map(rule => rule.name).filter(name => name !== undefined && !tested.has(name))).toEqual([])
  })
})

describe('pure folders', () => {
  const GLOBALS = {
    process: 'process.env',
    console: "console.log('x')",
    fetch: "fetch('x')",
    setTimeout: 'setTimeout(() => 1, 1)',
    Buffer: "Buffer.from('x')",
    require: "require('x')",
    import: "import('node:fs')",
    globalThis: 'globalThis.process'
  }
  const LINTED = {
    Date: 'new Date()',
    'Date.now': 'Date.now()',
    globalThis: 'new globalThis.Date()',
    Intl: 'new Intl.NumberFormat()',
    'Math.random': 'Math.random()',
    random: '() => { const { random } = Math; return random() }',
    localeCompare: "'a'.localeCompare('b')",
    toLocaleString: '(1).toLocaleString()'
  }
  const FOLDERS = [
    'src/model',
    'src/formats',
    'src/plan',
    'src/control',
    'src/control/fixers/linux',
    'src/views',
    'src/data/executors',
    'src/data/inspect',
    'providers'
  ]
  const plants = (globals: Readonly<Record<string, string>>) =>
    FOLDERS.flatMap((folder, f) =>
      Object.entries(globals).map(([name, code], g) => ({
        name,
        code,
        file: `${folder}/planted-${f}-${g}.ts`
      }))
    )
  const typed = plants(GLOBALS)
  const linted = plants(LINTED)

  let dir: string
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  beforeAll(() => {
    dir = copyTree()
  })

  it('have no type for what reaches the machine', () => {
    for (const { file, code } of typed) plant(dir, file, `export const planted = ${code}\n`)
    const output = runIn(dir, ['tsc', '-p', 'tsconfig.pure.json', '--pretty', 'false'])
    const missed = typed.filter(({ file }) => !output.includes(`${file}(1,`))
    expect(missed).toEqual([])
  })

  it('may not read the clock, chance or the language of the machine', () => {
    for (const { file, code } of linted) plant(dir, file, `export const planted = ${code}\n`)
    const { diagnostics } = JSON.parse(runIn(dir, ['oxlint', '--format', 'json', 'src', 'providers'])) as {
      diagnostics: readonly { readonly code: string; readonly filename: string }[]
    }
    const restricted = diagnostics.filter(({ code }) => /no-restricted-(globals|properties)/.test(code))
    const named = new Set(restricted.map(({ filename }) => filename))
    expect(linted.filter(({ file }) => !named.has(file))).toEqual([])
  })
})

function appendTo(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  appendFileSync(join(dir, path), text)
}

/** Type-only where a type can be had: those are the imports that a tool overlooks first. */
function importOf(file: string, to: string): string {
  if (!isFolder(to)) return `import '${to}'\n`
  const up = '../'.repeat(file.split('/').length - 1)
  return `import type { Target } from '${up}${to}/planted-target.ts'\nexport type Planted = Target\n`
}

function resolvedName(to: string): string {
  if (isFolder(to)) return `${to}/planted-target.ts`
  return to.replace(/^node:/, '').replace(/^\.\//, '')
}

const isFolder = (to: string): boolean => TARGETS.includes(`${to}/planted-target.ts`)
