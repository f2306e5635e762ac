import type { Splice } from '../formats/splice.ts'
import type { Piece } from './boot-arguments.ts'

/** Serial consoles of KVM's machines; a rate where the kernel would take another one than everybody. */
const PORTS: Readonly<Record<string, string>> = {
  aarch64: 'ttyAMA0',
  i686: 'ttyS0,115200',
  ppc64le: 'hvc0',
  x86_64: 'ttyS0,115200'
}

/** A console that is no screen. */
const SERIAL = /(?:^|[\s"'=])console=(?:ttyS|ttyAMA|hvc)/
const ANY = /(?:^|[\s"'=])console=/

export const isSerial = (line: string): boolean => SERIAL.test(line)

/** What a command line still needs to be seen on a serial port; null when it needs nothing. */
export function missingConsole(line: string, arch: string): string | null {
  const port = PORTS[arch]
  if (port === undefined || SERIAL.test(line)) return null
  // The first `console=` takes the screen's away, and the last one is where init speaks.
  return ANY.test(line) ? `console=${port}` : `console=tty0 console=${port}`
}

/** Whether these arguments start a system; a memory test has none of them. */
export const startsSystem = (line: string): boolean => /(?:^|[\s"'=])root=/.test(line)

/** Adds arguments at the end of a piece, inside the quotes of a value. */
export function appendArguments(piece: Piece, added: string): readonly Splice[] {
  const { text, start, end, holds, sets } = piece
  if (sets !== undefined) {
    const feed = text === '' || /(?:^|[^\\])\n$/.test(text) ? '' : '\n'
    return [{ start, end, text: `${feed}${sets}="${added}"\n` }]
  }
  const written = text.slice(start, end)
  if (holds === 'arguments') {
    const at = start + written.trimEnd().length
    return [{ start: at, end: at, text: ` ${added}` }]
  }
  const quote = written.at(-1)
  if (written.length > 1 && (quote === '"' || quote === "'")) {
    const between = /["'\s]$/.test(written.slice(0, -1)) ? '' : ' '
    return [{ start: end - 1, end: end - 1, text: `${between}${added}` }]
  }
  // A word without quotes: they must stand around all of it.
  return written === ''
    ? [{ start, end, text: `"${added}"` }]
    : [
        { start, end: start, text: '"' },
        { start: end, end, text: ` ${added}"` }
      ]
}
