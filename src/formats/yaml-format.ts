import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  visit
} from 'yaml'
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { TextFile } from './yaml-node.ts'
import { parseYaml } from './yaml-text.ts'

/**
 * Config text in its canonical style: two spaces a level, a collection in braces only where it fits its line, one blank
 * line at most, no blanks at line ends, a new line at the end. Comments, quotes, order and tags stay.
 *
 * Reports  YAML_* as parseYaml; YAML_UNFORMATTABLE when the result would say something else or lose a comment.
 */
export function formatYaml(file: TextFile): Checked<string> {
  const { diagnostics } = parseYaml(file)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const text = print(file.text)
  const same = meaningOf(text) === meaningOf(file.text) && commentsOf(text) === commentsOf(file.text)
  return same && print(text) === text
    ? { value: text, diagnostics: [] }
    : { diagnostics: [unformattable(file.path)] }
}

function print(text: string): string {
  const document = parse(text)
  if (document.contents === null || isEmpty(document.contents)) return trimmed(text)
  visit(document, {
    Collection(_, node) {
      const [start, end] = node.range ?? [0, 0]
      if (node.flow === true && node.items.length > 0 && text.slice(start, end).includes('\n'))
        node.flow = false
    },
    Scalar(_, node) {
      // `!unset` stands alone; the package takes what follows an unknown tag for a text.
      if (node.type === 'PLAIN' && node.source === '') node.value = null
      // Large integers have no negative zero.
      if (node.source === '-0') node.value = -0
    }
  })
  // Nothing is folded: a text of one line is found by a search.
  const printed = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return trimmed(printed.replaceAll(/([:-] ![a-z]+) +$/gm, '$1'))
}

const parse = (text: string): Document =>
  parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    // All digits stay.
    intAsBigInt: true,
    prettyErrors: false,
    logLevel: 'error'
  })

const isEmpty = (node: unknown): boolean => isScalar(node) && node.type === 'PLAIN' && node.source === ''

/** A text without anything but comments, and the last touch for all others. */
function trimmed(text: string): string {
  const end = text.replaceAll('\r\n', '\n').replace(/\s+$/, '')
  return end === '' ? '' : `${end}\n`
}

/** All that a reader of the values can see, as one text. */
function meaningOf(text: string): string {
  return JSON.stringify(valueOf(parse(text).contents))
}

function valueOf(node: unknown): unknown {
  if (isPair(node)) return [valueOf(node.key), valueOf(node.value)]
  if (isAlias(node)) return { alias: node.source }
  if (isScalar(node)) {
    const { tag = null, anchor = null } = node
    const empty = isEmpty(node)
    return {
      tag,
      anchor,
      type: empty ? 'null' : typeof node.value,
      value: empty ? 'null' : String(node.value)
    }
  }
  if (!isCollection(node)) return null
  const kind = isMap(node) ? 'map' : isSeq(node) ? 'list' : 'other'
  return { kind, tag: node.tag ?? null, anchor: node.anchor ?? null, items: node.items.map(valueOf) }
}

/** What the package's lexer puts before each scalar: what comes next is no comment, whatever it begins with. */
const SCALAR = '\u001f'

function commentsOf(text: string): string {
  const comments: string[] = []
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    if (!scalar && token.startsWith('#')) comments.push(token.trimEnd())
    scalar = token === SCALAR
  }
  return comments.join('\n')
}

const unformattable = (path: string): Diagnostic => ({
  code: 'YAML_UNFORMATTABLE',
  severity: 'error',
  what: 'the text cannot be brought into the one form without changing what it says or losing a comment',
  where: { in: 'file', path },
  hint: 'move comments out of braces and brackets, or leave the file out of fmt; it was not changed'
})
