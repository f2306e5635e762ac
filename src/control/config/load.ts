import { configMistakes } from '../../formats/schema.ts'
import {
  type Keys,
  type TextFile,
  type YamlNode,
  addressOf,
  textFile,
  whereIs
} from '../../formats/yaml-node.ts'
import { parseYaml } from '../../formats/yaml-text.ts'
import type { Config } from '../../model/config.gen.ts'
import type { Checked, Diagnostic, Where } from '../../model/diagnostic.ts'
import type { ConfigWhere, EffectiveConfig } from '../../model/effective.ts'
import { type Place, build } from './build.ts'
import { checkReferences } from './references.ts'
import { find, placeOf } from './find.ts'
import { inherit } from './inherit.ts'
import { merge } from './merge.ts'
import { asWritten } from './as-written.ts'
import { type Mistake, placeMistakes, sortDiagnostics } from './mistakes.ts'
import { folderOf, isAbsolute, join, normalise, relative } from './paths.ts'
import { plainValue } from './plain.ts'
import { varsOf } from './vars.ts'

export interface ConfigFile {
  /** As the user named it: relative to `cwd`, or absolute. */
  readonly path: string
  readonly text: string
}

export interface ConfigEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>
  /** From `--var NAME=VALUE`; they come before the config's own `vars`. */
  readonly vars: Readonly<Record<string, string>>
  /** Absolute; only used to find the way from one config file to another. */
  readonly cwd: string
}

/**
 * Config files, later ones on top -> what compile reads. All mistakes of all files are reported together, sorted by
 * file, line and column. Reports YAML_* and CONFIG_*.
 */
export function loadConfig(
  files: readonly ConfigFile[],
  environment: ConfigEnvironment
): Checked<EffectiveConfig> {
  const texts = files.map(({ path, text }) => textFile(path, text))
  const [first] = texts
  if (first === undefined) return { diagnostics: [noFile] }
  const layers = texts.map(readLayer)
  const read = layers.flatMap(({ diagnostics }) => diagnostics)
  const [bottom, ...others] = layers.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (bottom === undefined || others.length + 1 < texts.length)
    return { diagnostics: sortDiagnostics(read, texts) }

  const root = inherit(others.reduce(merge, bottom))
  const { names, mistakes: inVars } = varsOf(root, environment)
  const { value, mistakes: inTexts } = plainValue(root, names)
  const mistakes = [...inVars, ...inTexts, ...checkShape(value, inTexts)].map(mistake =>
    asWritten(mistake, root, names)
  )
  const diagnostics = sortDiagnostics([...read, ...placeMistakes(mistakes, root)], texts)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const { fileFromRoot, ...config } = effective(value as Config, { root, texts, first, cwd: environment.cwd })
  // Warnings go into plans, which are the same from wherever they are made.
  return { value: config, diagnostics: diagnostics.map(warning => inFile(warning, fileFromRoot)) }
}

/** Schema first, then what it cannot say. A text whose reference failed has been reported and is not judged again. */
function checkShape(value: unknown, inTexts: readonly Mistake[]): readonly Mistake[] {
  const failed = new Set(inTexts.map(({ keys }) => addressOf(keys)))
  const shape = configMistakes(value).filter(({ keys }) => !failed.has(addressOf(keys)))
  return [...shape, ...checkReferences(value, [...inTexts, ...shape])]
}

/** One file's settings; a file without content has none. */
function readLayer(file: TextFile): Checked<YamlNode> {
  const { value, diagnostics } = parseYaml(file)
  if (value === undefined) return { diagnostics }
  if (value?.kind === 'map') return { value, diagnostics }
  if (value === null) return { value: emptyMap(file), diagnostics }
  const problem: Diagnostic = {
    code: 'CONFIG_NOT_A_MAP',
    severity: 'error',
    what: `${file.path} holds no settings`,
    where: whereIs(value, []),
    hint: 'begin it with: version: 1'
  }
  return { diagnostics: [...diagnostics, problem] }
}

const emptyMap = (file: TextFile): YamlNode => ({
  kind: 'map',
  file,
  start: 0,
  end: 0,
  tag: null,
  overrode: null,
  entries: new Map()
})

interface Loaded {
  readonly root: YamlNode
  readonly texts: readonly TextFile[]
  readonly first: TextFile
  readonly cwd: string
}

type FileFromRoot = (file: string) => string

function effective(
  config: Config,
  { root, texts, first, cwd }: Loaded
): EffectiveConfig & { readonly fileFromRoot: FileFromRoot } {
  const folder = join(cwd, folderOf(first.path))
  const fromRoot = (path: string): string => relative(folder, join(cwd, path))
  const names = new Map(texts.map(({ path }) => [path, fromRoot(path)]))
  const fileFromRoot: FileFromRoot = file => names.get(file) ?? file
  const place: Place = (path, ...keys) =>
    isAbsolute(path) ? normalise(path) : fromRoot(join(folderOf(find(root, keys).node.file.path), path))
  const where = (...keys: Keys): ConfigWhere => {
    const found = find(root, keys)
    const at = whereIs(placeOf(found, keys, 'value'), keys.slice(0, found.depth))
    return { ...at, file: fileFromRoot(at.file) }
  }
  const files = texts.map(({ path }) => fileFromRoot(path))
  return { root: folderOf(first.path), files, ...build(config, place), where, fileFromRoot }
}

function inFile(diagnostic: Diagnostic, fileFromRoot: FileFromRoot): Diagnostic {
  const move = (where: Where): Where =>
    where.in === 'config' ? { ...where, file: fileFromRoot(where.file) } : where
  const related = diagnostic.related?.map(({ what, where }) => ({ what, where: move(where) }))
  return { ...diagnostic, where: move(diagnostic.where), ...(related && { related }) }
}

const noFile: Diagnostic = {
  code: 'CONFIG_NO_FILE',
  severity: 'error',
  what: 'no config was given',
  where: { in: 'option', name: '--config' },
  hint: 'write h2k.yaml, or name a file with --config'
}
