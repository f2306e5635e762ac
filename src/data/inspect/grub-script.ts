import { latin1 } from '../../formats/bytes.ts'

/** One question to GRUB's filesystem drivers. `name` is a file name of GRUB's, `(loop0,msdos1)/etc/fstab`. */
export type GrubCall =
  | { readonly ask: 'file'; readonly name: string; readonly max: number }
  /** GRUB's `ls` says nothing at all when it fails; then the answer is what `cat` says about the folder. */
  | { readonly ask: 'folder'; readonly name: string; readonly long: boolean }

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
    'exec 3>&1 </dev/null',
    `end() { printf '\\n%s %s %s\\n%s end\\n' ${mark} "$1" "$2" ${mark}; }`,
    'file() {',
    `  why=$(exec "$fstest" -n "$1" ${disks} cat "$2" 2>&1 >&3)`,
    '  end "$?" "$why"',
    '}',
    'folder() {',
    '  name=$1; shift',
    `  names=$("$fstest" ${disks} ls "$@" "$name/" 2>/dev/null)`,
    `  if [ -n "$names" ]; then printf '%s\\n' "$names"; end 0 ''; else file 1 "$name"; fi`,
    '}',
    ...calls.map(line),
    ''
  ].join('\n')
}

const line = (call: GrubCall): string =>
  call.ask === 'file'
    ? `file ${call.max} ${quote(call.name)}`
    : `folder ${quote(call.name)} -a ${call.long ? '-l' : ''}`

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
    const answer = latin1(output.subarray(end + open.length, last).subarray(0, 4096))
    results.push({
      status: parseInt(answer, 10),
      stdout: output.subarray(at, end),
      stderr: answer.replace(/^\d+ ?/, '')
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
