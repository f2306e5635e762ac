/** One line of the QEMU Machine Protocol, as far as h2k listens. Source: QEMU, docs/interop/qmp-spec. */
export type QmpMessage =
  | { readonly kind: 'greeting'; readonly version: string }
  | { readonly kind: 'return'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number | null; readonly class: string; readonly text: string }
  | { readonly kind: 'event'; readonly name: string; readonly data: Readonly<Record<string, unknown>> }

/** The line without its line break, or null when it is none of the protocol's messages. */
export function parseQmp(line: string): QmpMessage | null {
  const message = object(parseJson(line))
  if (message === null) return null
  if ('QMP' in message) return { kind: 'greeting', version: versionOf(message['QMP']) }
  if (typeof message['event'] === 'string')
    return { kind: 'event', name: message['event'], data: object(message['data']) ?? {} }
  const id = typeof message['id'] === 'number' ? message['id'] : null
  if ('error' in message) return { kind: 'error', id, ...errorOf(message['error']) }
  return 'return' in message && id !== null ? { kind: 'return', id, value: message['return'] } : null
}

/** One command; `id` comes back with its answer. */
export const printQmp = (id: number, command: string, args: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ execute: command, arguments: args, id })}\n`

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return null
  }
}

function object(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.fromEntries(Object.entries(value))
}

function versionOf(greeting: unknown): string {
  const qemu = object(object(object(greeting)?.['version'])?.['qemu'])
  return ['major', 'minor', 'micro'].map(part => String(qemu?.[part] ?? '?')).join('.')
}

function errorOf(error: unknown): { readonly class: string; readonly text: string } {
  const parts = object(error)
  return { class: String(parts?.['class'] ?? 'GenericError'), text: String(parts?.['desc'] ?? '') }
}
