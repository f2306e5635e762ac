import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { Code } from '../model/codes.ts'
import { decodeText } from './text-encoding.ts'

/** The dictionary of a VMX file; keys are compared without case, as VMware does. */
export interface Vmx {
  readonly path: string
  /** By lower-case key. */
  readonly entries: ReadonlyMap<string, VmxEntry>
}

export interface VmxEntry {
  readonly value: string
  readonly line: number
}

/** Larger ones hold something else: VMware's own stay below 100 KiB. */
export const VMX_MAX_BYTES = 1024 * 1024

/** One broken file must not fill the screen. */
const MAX_DIAGNOSTICS = 20

/**
 * Parses a VMX file. `path` is for the diagnostics.
 *
 * Reports  VMX_EMPTY, VMX_BINARY, VMX_ENCODING, VMX_LINE_MALFORMED, VMX_KEY_DUPLICATE, VMX_ENCRYPTED.
 * Source   What VMware Workstation and ESX write: `key = "value"`, `|XX` for a byte that cannot stand in quotes,
 *          `#` comments, and `.encoding` for the rest.
 */
export function parseVmx(bytes: Uint8Array, path: string): Checked<Vmx> {
  const refused = notText(bytes)
  if (refused !== null) return { diagnostics: [problem(path, refused)] }
  const text = decodeText(bytes, encodingOf(bytes))
  if (text === null) return { diagnostics: [problem(path, unknownEncoding(encodingOf(bytes)))] }
  const entries = new Map<string, VmxEntry>()
  const diagnostics: Diagnostic[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (diagnostics.length === MAX_DIAGNOSTICS) break
    const found = addLine(entries, line, index + 1)
    if (found !== null) diagnostics.push(problem(path, { ...found, line: index + 1 }))
  }
  if (entries.has('encryption.keysafe') || entries.has('encryption.data'))
    diagnostics.push(problem(path, encrypted(entries)))
  return diagnostics.length > 0 ? { diagnostics } : { value: { path, entries }, diagnostics }
}

interface Problem {
  readonly code: Code
  readonly what: string
  readonly hint: string
  readonly line?: number
  readonly byte?: number
}

function problem(path: string, { code, what, hint, line, byte }: Problem): Diagnostic {
  const place = { ...(line === undefined ? {} : { line }), ...(byte === undefined ? {} : { byte }) }
  return { code, severity: 'error', what: `${path}: ${what}`, where: { in: 'source', path, ...place }, hint }
}

function notText(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0)
    return { code: 'VMX_EMPTY', what: 'the file is empty', hint: 'copy it from the source again' }
  if (bytes.length > VMX_MAX_BYTES)
    return { ...BINARY, what: `${bytes.length} bytes are more than any VMX file has` }
  const byte = bytes.findIndex(value => value < 0x20 && value !== 0x09 && value !== 0x0a && value !== 0x0d)
  if (byte < 0) return null
  return {
    ...BINARY,
    what: `byte ${byte} is 0x${(bytes[byte] ?? 0).toString(16).padStart(2, '0')}, which no text has`,
    byte
  }
}

const BINARY = { code: 'VMX_BINARY', hint: 'name the .vmx file of the VM; this is something else' } as const

/** The `.encoding` line is ASCII in every encoding that VMware writes. */
function encodingOf(bytes: Uint8Array): string {
  const start =
    decodeText(
      bytes.slice(0, 4096).map(byte => (byte < 0x80 ? byte : 0x3f)),
      'ascii'
    ) ?? ''
  return /^[ \t]*\.encoding[ \t]*=[ \t]*"([^"\r\n]*)"/im.exec(start)?.[1] ?? 'UTF-8'
}

const unknownEncoding = (encoding: string): Problem => ({
  code: 'VMX_ENCODING',
  what: `its texts cannot be read as ${encoding}`,
  hint: `make a copy with: iconv -f ${/^[\w.-]+$/.test(encoding) ? encoding : 'ENCODING'} -t UTF-8, and set .encoding in it to "UTF-8"`
})

const encrypted = (entries: Vmx['entries']): Problem => ({
  code: 'VMX_ENCRYPTED',
  what: 'the VM is encrypted',
  hint: 'remove the encryption in VMware (VM settings, access control), then copy it again',
  line: (entries.get('encryption.keysafe') ?? entries.get('encryption.data'))?.line ?? 1
})

function addLine(entries: Map<string, VmxEntry>, text: string, line: number): Problem | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return null
  const parsed = keyAndValue(trimmed)
  if (parsed === null)
    return {
      code: 'VMX_LINE_MALFORMED',
      what: `line ${line} is not key = "value"`,
      hint: 'VMware does not load such a file: copy it again, or correct the line in a copy'
    }
  const key = parsed.key.toLowerCase()
  const before = entries.get(key)
  // The same thing said twice is no contradiction.
  if (before !== undefined && before.value !== parsed.value)
    return {
      code: 'VMX_KEY_DUPLICATE',
      what: `line ${line} sets ${parsed.key} again, line ${before.line} had another value`,
      hint: 'VMware does not load such a file: keep one of the two lines in a copy'
    }
  entries.set(key, { value: parsed.value, line })
  return null
}

function keyAndValue(line: string): { readonly key: string; readonly value: string } | null {
  const [, key, rest] = /^([\w.:-]{1,256})[ \t]*=[ \t]*(.*)$/.exec(line) ?? []
  if (key === undefined || rest === undefined) return null
  if (!rest.startsWith('"')) return /^[^\s"#]+$/.test(rest) ? { key, value: unescaped(rest) } : null
  const end = rest.lastIndexOf('"')
  const [inner, after] = [rest.slice(1, end), rest.slice(end + 1).trim()]
  if (end === 0 || (after !== '' && !after.startsWith('#'))) return null
  // A quote inside is written |22; some editors write \" instead.
  if (/(^|[^\\])"/.test(inner)) return null
  return { key, value: unescaped(inner.replaceAll('\\"', '"')) }
}

const unescaped = (text: string): string =>
  text.replace(/\|([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
