import { parseShellAssignments } from '../formats/shell-assignments.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LinuxFacts } from '../model/facts.ts'
import type { Edit } from '../model/fixer.ts'

const SETTINGS = '/etc/selinux/config'

/** For these the policy has another label than for their folder. */
const OWN_LABEL: readonly string[] = [
  '/etc/adjtime',
  '/etc/hostname',
  '/etc/localtime',
  '/etc/machine-id',
  '/etc/resolv.conf'
]

/**
 * A new file gets the SELinux label of its folder, as the guest's kernel would give it one, and an edited file keeps its
 * own. Where the policy wants another one than the folder's, it has to be told.
 *
 * Source   selinux(8); the targeted policy's file_contexts.
 */
export function unlabeledFiles({ files }: LinuxFacts, edits: readonly Edit[]): readonly Diagnostic[] {
  const mode = parseShellAssignments(files[SETTINGS]?.text ?? '').findLast(({ name }) => name === 'SELINUX')
  if (mode?.value !== 'enforcing' && mode?.value !== 'permissive') return []
  const made = edits.filter(
    edit =>
      (edit.edit === 'write-file' || edit.edit === 'write-link') &&
      edit.before === null &&
      OWN_LABEL.includes(edit.path)
  )
  return made.map(({ path }) => ({
    code: 'SELINUX_LABEL_MISSING',
    severity: 'warning',
    what: `the guest uses SELinux (${mode.value}), and the new file ${path} gets the label of its folder, where the policy has another one`,
    where: { in: 'guest', path },
    hint: `run in the guest after its first boot: restorecon -v ${path}; or create /.autorelabel in the source VM`
  }))
}
