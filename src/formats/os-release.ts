import type { OsRelease } from '../model/facts.ts'

/**
 * The fields that h2k knows, or null when the text names no system. Values are quoted as in a shell.
 *
 * Source: os-release(5).
 */
export function parseOsRelease(text: string): OsRelease | null {
  const values = new Map(text.split('\n').flatMap(assignment))
  const name = values.get('PRETTY_NAME') ?? values.get('NAME')
  const id = values.get('ID')
  if (name === undefined && id === undefined) return null
  return {
    id: id ?? 'linux',
    id_like: (values.get('ID_LIKE') ?? '').split(/\s+/).filter(word => word !== ''),
    version_id: values.get('VERSION_ID') ?? null,
    name: name ?? 'Linux'
  }
}

const assignment = (line: string): readonly (readonly [string, string])[] => {
  const match = /^\s*([A-Z][A-Z0-9_]*)=(.*?)\s*$/.exec(line)
  return match === null ? [] : [[match[1] ?? '', unquote(match[2] ?? '')]]
}

function unquote(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1)
  const inner = /^".*"$/.test(value) ? value.slice(1, -1) : value
  return inner.replace(/\\(["$`\\'])/g, '$1')
}
