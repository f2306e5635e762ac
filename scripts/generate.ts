// Writes the files that follow from other files, or with --check says which of them are stale (exit code 1).
// A source that does not exist yet generates nothing, so a young tree passes.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { actionTypes, configTypes, type SchemaFile } from './schema-types.ts'
import { configPage } from './config-page.ts'
import { concernsFile, concernsIn } from './concerns.ts'
import { errorsPage } from './errors-page.ts'
import { requirementsPage } from './requirements-page.ts'
import { schemaName, validator, VALIDATOR_TYPES } from './validators.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const READ = ['config', 'inventory', 'journal', 'listing', 'plan', 'signature', 'state']

const wanted: Record<string, string> = {}
const schemas = readSchemas('schemas')
const actions = readSchemas('schemas/actions')
// Only for what h2k reads: it never reads back the events that it writes, and action kinds are part of the plan.
for (const name of schemas.map(({ path }) => schemaName(path)).filter(name => READ.includes(name))) {
  wanted[`src/formats/validators/${name}.gen.js`] = validator([...schemas, ...actions], name)
  wanted[`src/formats/validators/${name}.gen.d.ts`] = VALIDATOR_TYPES
}
const config = schemas.find(({ path }) => path === 'schemas/config.schema.json')
if (config !== undefined) wanted['src/model/config.gen.ts'] = configTypes(config)
if (config !== undefined && typeof config.schema === 'object')
  wanted['docs/config.md'] = configPage(config.schema)
if (actions.length > 0) wanted['src/model/action.gen.ts'] = actionTypes(actions)
if (existsSync(join(root, 'src/model/codes.ts'))) {
  const { CODES } = await import(pathToFileURL(join(root, 'src/model/codes.ts')).href)
  const { waivableOf } = await import(pathToFileURL(join(root, 'src/model/waivable.ts')).href)
  const concerns = concernsIn(root)
  wanted['src/model/concerns.gen.ts'] = concernsFile(concerns)
  wanted['docs/errors.md'] = errorsPage(CODES, waivableOf(concerns))
}

// Its own test has numbers that prove nothing.
const tests = globSync('test/**/*.test.ts', {
  cwd: root,
  exclude: ['test/repo/requirements.test.ts']
}).toSorted()
wanted['docs/requirements.md'] = requirementsPage(
  tests.map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
)

const stale = Object.entries(wanted).filter(([path, text]) => read(path) !== text)
for (const [path, text] of stale) {
  if (check) console.log(`${path} is stale; run: npm run generate`)
  else write(path, text)
}
process.exitCode = check && stale.length > 0 ? 1 : 0

function readSchema(path: string): SchemaFile {
  try {
    return { path, schema: JSON.parse(readFileSync(join(root, path), 'utf8')) }
  } catch (e) {
    throw new Error(`${path}: ${(e as Error).message}`, { cause: e })
  }
}

function readSchemas(folder: string): SchemaFile[] {
  if (!existsSync(join(root, folder))) return []
  const names = readdirSync(join(root, folder)).filter(name => name.endsWith('.json'))
  return names.toSorted().map(name => readSchema(`${folder}/${name}`))
}

function read(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`wrote ${path}`)
}
