import type { Where } from '../../model/diagnostic.ts'
import { inertTerminal } from '../inert.ts'
import { placeWords } from '../where.ts'
import { code } from './prose.ts'

/** The place of a diagnostic; a config file is a link to its line, below `base` or relative to the document. */
export function place(where: Where, base: string): string {
  if (where.in !== 'config') return code(placeWords(where))
  const { file, line, path } = where
  const at = line === undefined ? file : `${file}:${line}`
  const target = linkTarget(file, line, base)
  const link = target === null ? code(at) : `[${code(at)}](<${target}>)`
  return path === '' ? link : `${link} in ${code(path)}`
}

/** Null for a file that is not below the folder of the document: a link would lead somewhere else. */
function linkTarget(file: string, line: number | undefined, base: string): string | null {
  const segments = file.replace(/^(?:\.\/)+/, '').split('/')
  if (segments.some(segment => segment === '' || segment === '..' || segment.length > 255)) return null
  const path = segments.map(segment => encodeSegment(inertTerminal(segment))).join('/')
  return `${base}${path}${Number.isSafeInteger(line) ? `#L${line}` : ''}`
}

/** RFC 3986, as encodeURIComponent does, and the characters that end a link in Markdown besides. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
