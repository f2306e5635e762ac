// Runs the import rules of walls-rules.ts on a tree (default: this one) and prints every violation.
// With --json it prints { seen, violations } for tests.
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from './walls-rules.ts'

const OPTIONS: ICruiseOptions = {
  // TypeScript 7 has no JavaScript API; without another parser no module is seen and everything passes.
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: '^node_modules/' },
  // Rules name packages by their path below the tree, also where node_modules is a link.
  preserveSymlinks: true,
  enhancedResolveOptions: {
    extensions: ['.ts', '.js', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
    mainFields: ['module', 'main', 'types']
  }
}

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const root = positionals[0] ?? join(import.meta.dirname, '..')
// dependency-cruiser reports paths relative to the current folder, and the rules are written for those.
process.chdir(root)

const files = globSync('{src,providers}/**/*.ts', { exclude: ['**/*.d.ts'] }).toSorted()
const { modules, summary } = await look()
const seen = modules.filter(({ source }) => files.includes(source)).map(({ source }) => source)
const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))

if (values.json) console.log(JSON.stringify({ seen: seen.toSorted(), violations }))
else report()

async function look(): Promise<ICruiseResult> {
  const trees = ['src', 'providers', 'test', 'scripts', 'bench'].filter(dir => existsSync(dir))
  const { output } = await cruise(trees, { ...OPTIONS, validate: true, ruleSet: { forbidden: rules } })
  if (typeof output === 'string') throw new Error(output)
  return output
}

function report(): void {
  for (const { rule, from, to } of violations) {
    const why = rules.find(({ name }) => name === rule)?.comment
    console.log(from === to ? `${rule}: ${from}\n  ${why}` : `${rule}: ${from} -> ${to}\n  ${why}`)
  }
  // Without a working parser the walls stand open and nothing is reported: see docs/decisions.
  const unseen = files.filter(file => !seen.includes(file))
  if (unseen.length > 0) console.log(`not seen by the import rules: ${unseen.join(', ')}`)
  if (!existsSync('src/cli/main.ts')) console.log('no src/cli/main.ts yet, so reachability is not checked')
  console.log(`${seen.length} of ${files.length} modules seen, ${violations.length} violations`)
  process.exitCode = violations.length + unseen.length > 0 ? 1 : 0
}
