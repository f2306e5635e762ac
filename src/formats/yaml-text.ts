import { parseDocument } from 'yaml'
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import { convertYaml, type Report } from './yaml-convert.ts'
import { parsePlainYaml } from './yaml-plain.ts'
import { type TextFile, type YamlNode, whereIs } from './yaml-node.ts'

export const MAX_TEXT_LENGTH = 32 * 1024 * 1024

/**
 * Config text -> a tree in which every key and value knows its place; null for a file without content. YAML 1.2, core
 * schema: `yes` is a text, keys are texts and unique. Never throws. Reports YAML_*; after a mistake that is not one of
 * syntax there is a value all the same, so that the rest can be checked in the same run.
 */
export function parseYaml(file: TextFile): Checked<YamlNode | null> {
  const diagnostics: Diagnostic[] = []
  if (!isReadable(file.text, reporter(file, diagnostics))) return { diagnostics }
  const plain = parsePlainYaml(file)
  return plain === null ? parseAnyYaml(file) : { value: plain, diagnostics }
}

/** The same by the package alone: all of YAML, and every mistake. */
export function parseAnyYaml(file: TextFile): Checked<YamlNode | null> {
  const diagnostics: Diagnostic[] = []
  const report = reporter(file, diagnostics)
  try {
    const document = parseDocument(file.text, {
      version: '1.2',
      schema: 'core',
      // Quadratic in the package; convertYaml finds duplicates itself.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error'
    })
    reportSyntax(document.errors, file, report)
    if (diagnostics.length > 0) return { diagnostics }
    const value = convertYaml(document.contents, file, report)
    return { value, diagnostics }
  } catch (error) {
    // The package recurses with the nesting of the text; convertYaml stops by itself.
    const { code, ...words } = error instanceof RangeError ? TOO_DEEP : unreadable(error)
    report(code, { start: 0, end: 1 }, words)
    return { diagnostics }
  }
}

const unreadable = (error: unknown) =>
  ({ code: 'YAML_SYNTAX', what: `the text cannot be read: ${String(error)}`, hint: 'simplify it' }) as const

function reporter(file: TextFile, diagnostics: Diagnostic[]): Report {
  return (code, place, { what, hint, keys = [], related }) => {
    const where = whereIs({ file, ...place }, keys)
    diagnostics.push({ code, severity: 'error', what, where, hint, ...(related && { related }) })
  }
}

// YAML 1.2.2, 5.1: what is not printable must be escaped. U+FFFD is what a decoder makes of bytes that are not UTF-8.
const UNPRINTABLE = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\ufffd-\uffff]/u

function isReadable(text: string, report: Report): boolean {
  if (text.length > MAX_TEXT_LENGTH) {
    const what = `the file has ${text.length} characters, more than the ${MAX_TEXT_LENGTH} that are read`
    const hint = 'split it into several files and give each with --config'
    report('YAML_TOO_LARGE', { start: 0, end: 1 }, { what, hint })
    return false
  }
  const bad = UNPRINTABLE.exec(text)
  if (bad === null) return true
  const code = (bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const what = `the character U+${code} is not allowed in YAML`
  const hint =
    code === 'FFFD' ? 'save the file as UTF-8' : 'remove it, or write it as an escape in double quotes'
  report('YAML_CHARACTER', { start: bad.index, end: bad.index + 1 }, { what, hint })
  return false
}

interface Mistake {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

const HINTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'give the lines of one block the same indentation',
  BAD_SCALAR_START: 'put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put a value that contains ": " in quotes, or begin its map on the next line',
  MISSING_CHAR: 'close what was opened, and put a space after ":" and ","',
  MULTILINE_IMPLICIT_KEY: 'close the quotes, or give the key its ":" on the same line',
  MULTIPLE_DOCS: 'keep one document in a file: remove the line "---" or split the file',
  TAB_AS_INDENT: 'indent with spaces'
}

/**
 * The first mistake of each line, since the package reports several for one typing mistake, up to the one after which
 * it no longer knows which block it is in.
 */
function reportSyntax(mistakes: readonly Mistake[], file: TextFile, report: Report): void {
  const seen = new Set<number | undefined>()
  for (const mistake of mistakes) {
    const [start, end] = mistake.pos
    const { line, source = '' } = whereIs({ file, start, end }, [])
    if (seen.has(line)) continue
    seen.add(line)
    const { code, ...words } = wordsFor(mistake, source)
    report(code, { start, end }, words)
    if (mistake.code === 'UNEXPECTED_TOKEN' || mistake.code === 'RESOURCE_EXHAUSTION') return
  }
}

function wordsFor({ code, message }: Mistake, source: string) {
  const hint = HINTS[code] ?? 'correct the text here; a value with special characters needs quotes'
  if (code === 'TAB_AS_INDENT') return { code: 'YAML_TAB', what: 'a tab indents this line', hint } as const
  if (code === 'MULTIPLE_DOCS')
    return { code: 'YAML_DOCUMENTS', what: 'a second document begins here', hint } as const
  if (code === 'RESOURCE_EXHAUSTION') return TOO_DEEP
  if (source.includes('${')) return UNQUOTED_REFERENCE
  if (/ sufficiently indented and end with a /.test(message)) return UNCLOSED
  return { code: 'YAML_SYNTAX', what: inHouseStyle(message), hint } as const
}

const TOO_DEEP = {
  code: 'YAML_TOO_DEEP',
  what: 'the text is nested too deeply to be read',
  hint: 'no setting is that deep; check the brackets and the indentation'
} as const

const UNCLOSED = {
  code: 'YAML_SYNTAX',
  what: 'a { or [ above is not closed before this line',
  hint: 'close it, or indent the lines that belong to it'
} as const

const UNQUOTED_REFERENCE = {
  code: 'YAML_SYNTAX',
  what: 'inside { } and [ ] a text with ${ must be in quotes',
  hint: 'put the value in double quotes'
} as const

function inHouseStyle(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/\.$/, '')
  return line.slice(0, 1).toLowerCase() + line.slice(1)
}
