import { lineChanges } from '../formats/line-changes.ts'
import { mayHoldSecrets, showsSecret } from '../formats/secret-lines.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GuestFile, LinuxFacts } from '../model/facts.ts'
import type { Edit, WriteFile } from '../model/fixer.ts'
import type { Wanted } from './lower/edit.ts'

interface Held {
  readonly wanted: readonly Wanted[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Takes out the edits that no plan can hold: of a file that is no UTF-8, which a diff of characters could not keep byte
 * for byte, and of a line with a secret, which the diff would show.
 *
 * Reports  GUEST_FILE_NOT_TEXT for each file that is no text, an error where it would have to be edited;
 *          GUEST_EDIT_SECRET.
 */
export function heldBack({ files }: LinuxFacts, all: readonly Wanted[]): Held {
  const edits = new Map(all.map(({ edit }) => [edit.path, edit]))
  const foreign = Object.entries(files).filter(([, { encoding }]) => encoding !== undefined)
  const secret = all.flatMap(({ edit }) => {
    const line = isEdit(edit) && edit.before?.encoding === undefined ? secretLine(edit) : null
    return line === null ? [] : [{ edit, line }]
  })
  const held = new Set([...foreign.map(([path]) => path), ...secret.map(({ edit }) => edit.path)])
  return {
    wanted: all.filter(({ edit }) => !(isEdit(edit) && held.has(edit.path))),
    diagnostics: [
      ...foreign.map(([path]) => notText(path, edits.get(path) ?? null)),
      ...secret.map(({ edit, line }) => showsKey(edit, line))
    ]
  }
}

type Change = WriteFile & { readonly before: GuestFile }

const isEdit = (edit: Edit): edit is Change => edit.edit === 'write-file' && edit.before !== null

/** The first line that the diff would show with its secret; it counts from 1. */
function secretLine({ before, text }: Change): number | null {
  if (!mayHoldSecrets(before.text)) return null
  const old = before.text.split('\n')
  for (const change of lineChanges(old, text.split('\n')))
    for (let at = change.old; at < change.oldEnd; at += 1) if (showsSecret(old[at] ?? '')) return at + 1
  return null
}

const notText = (path: string, edit: Edit | null): Diagnostic => ({
  code: 'GUEST_FILE_NOT_TEXT',
  severity: edit !== null && isEdit(edit) ? 'error' : 'warning',
  what:
    edit !== null && isEdit(edit)
      ? `${path} of the guest is not UTF-8, so it cannot be edited without loss, but ${edit.because}`
      : `${path} of the guest is not UTF-8; it is read as far as it is ASCII, and stays as it is`,
  where: { in: 'guest', path },
  hint: `run in the source VM: iconv -f ISO-8859-1 -t UTF-8 ${path}`
})

const showsKey = ({ path, because }: Edit, line: number): Diagnostic => ({
  code: 'GUEST_EDIT_SECRET',
  severity: 'error',
  what: `line ${line} of ${path} holds a password or key that the plan would show, so h2k does not edit the file, but ${because}`,
  where: { in: 'guest', path, line },
  hint: `take the secret out of that line in the source VM, or write the device there by its UUID`
})
