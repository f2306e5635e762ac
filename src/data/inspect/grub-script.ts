import { latin1 } from '../../formats/bytes.ts'

/** One run of grub-fstest. */
export interface GrubCall {
  readonly command: 'cat' | 'ls'
  readonly args: readonly string[]
  /** At most so many bytes of a file. */
  readonly max: number
}

export interface GrubResult {
  readonly status: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** Fedora, RHEL and SUSE call it grub2-fstest. */
const PROGRAMS = ['grub-fstest', 'grub2-fstest']
/** Exit status of a shell that does not find a program. */
export const NOT_FOUND = 127

/**
 * A shell script of many calls, for one jail: starting a jail costs more than a call does. After each call's output
 * stands a line with the mark, the status and the error text; nothing in a guest can know the mark.
 */
export function grubScript(calls: readonly GrubCall[], views: readonly string[], mark: string): string {
  const [first = '', second = ''] = PROGRAMS
  const disks = `-c ${views.length} -- ${views.map(quote).join(' ')}`
  return [
    `fstest=${first}; command -v "$fstest" >/dev/null 2>&1 || fstest=${second}`,
    'exec 3>&1',
    'call() {',
    '  skip=$1; shift',
    `  why=$(exec "$fstest" -n "$skip" ${disks} "$@" 2>&1 >&3 </dev/null)`,
    `  printf '\\n%s %s %s\\n%s end\\n' ${quote(mark)} "$?" "$why" ${quote(mark)}`,
    '}',
    ...calls.map(({ command, args, max }) => `call ${max} ${[command, ...args].map(quote).join(' ')}`),
    ''
  ].join('\n')
}

/** Within single quotes a shell takes everything but a single quote as it is. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The results in the order of the calls; fewer when the script ended early. */
export function splitResults(output: Uint8Array, mark: string): readonly GrubResult[] {
  const results: GrubResult[] = []
  const [open, close] = [`\n${mark} `, `\n${mark} end\n`]
  let at = 0
  for (;;) {
    const end = find(output, open, at)
    const last = end === -1 ? -1 : find(output, close, end)
    if (last === -1) return results
    const line = ascii(output.subarray(end + open.length, last))
    results.push({
      status: parseInt(line, 10),
      stdout: output.subarray(at, end),
      stderr: line.replace(/^\d+ ?/, '')
    })
    at = last + close.length
  }
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1
    while (length < text.length && bytes[at + length] === text.charCodeAt(length)) length += 1
    if (length === text.length) return at
  }
  return -1
}

const ascii = (bytes: Uint8Array): string => latin1(bytes.subarray(0, 4096))
