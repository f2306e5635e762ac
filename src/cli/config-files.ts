import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { loadConfig } from '../control/config/load.ts'
import { decodeUtf8 } from '../formats/utf8.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'
import { MIB } from '../model/size.ts'
import { readBytes } from './read-bytes.ts'
import { reasonOf } from './reason.ts'

export interface ConfigOptions {
  readonly config?: readonly string[]
  readonly var?: readonly string[]
}

/** One configuration file as it was read. */
export interface ConfigText {
  readonly path: string
  readonly text: string
}

/**
 * Reads and merges the configuration files that the command line names.
 *
 * Throws   every mistake of all files at once.
 */
export async function readConfig(options: ConfigOptions): Promise<{
  config: EffectiveConfig
  texts: readonly ConfigText[]
  warnings: readonly Diagnostic[]
}> {
  const texts = await readTexts(options.config ?? ['h2k.yaml'])
  const { value, diagnostics } = loadConfig(texts, {
    env: process.env,
    vars: parseVars(options.var ?? []),
    cwd: process.cwd()
  })
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  if (first !== undefined) throw new H2kError(first, ...others)
  if (value === undefined) throw new Error('loadConfig gave neither a value nor an error')
  return { config: value, texts, warnings: diagnostics }
}

/** The files that paths stand for, read; they are not looked into. */
export async function readTexts(paths: readonly string[]): Promise<readonly ConfigText[]> {
  const found = await Promise.all(paths.map(filesAt))
  return Promise.all(found.flat().map(async path => ({ path, text: await textOf(path) })))
}

/** Thousands of VMs need a tenth of it. */
const MAX_BYTES = 64 * MIB

async function textOf(path: string): Promise<string> {
  try {
    const bytes = await readBytes(path, MAX_BYTES)
    if (bytes.length > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`)
    const text = decodeUtf8(bytes)
    if (text === null) throw new Error('it is not UTF-8')
    return text
  } catch (error) {
    throw new H2kError(unreadable(path, error))
  }
}

/** A folder stands for its `*.yaml`, in name order. */
async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw new H2kError(unreadable(path, error))
  })
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).filter(name => name.endsWith('.yaml')).toSorted()
  if (names.length === 0) throw new H2kError(unreadable(path, new Error('the folder has no *.yaml')))
  return names.map(name => join(path, name))
}

function unreadable(path: string, error: unknown): Diagnostic {
  return {
    code: 'CONFIG_UNREADABLE',
    severity: 'error',
    what: `the configuration cannot be read: ${reasonOf(error)}`,
    where: { in: 'file', path },
    hint: 'name the configuration: -c FILE; or plan one disk without any: h2k plan --disk FILE --out-dir DIR'
  }
}

function parseVars(pairs: readonly string[]): Readonly<Record<string, string>> {
  const vars: Record<string, string> = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at < 1) throw new H2kError(badVar(pair))
    vars[pair.slice(0, at)] = pair.slice(at + 1)
  }
  return vars
}

const badVar = (pair: string): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `--var takes NAME=VALUE, not ${JSON.stringify(pair)}`,
  where: { in: 'option', name: '--var' },
  hint: 'write it as --var NAME=VALUE'
})
