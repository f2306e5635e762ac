import { parseShellAssignments } from '../formats/shell-assignments.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { EfiPartition, LinuxFacts } from '../model/facts.ts'
import type { Edit } from '../model/fixer.ts'

const SETTINGS = '/etc/selinux/config'

/** With SELinux a file that h2k makes has no label, and what may read it is then the policy's guess. Edited files keep theirs. */
export function unlabeledFiles({ efi, files }: LinuxFacts, edits: readonly Edit[]): readonly Diagnostic[] {
  const mode = parseShellAssignments(files[SETTINGS]?.text ?? '').findLast(({ name }) => name === 'SELINUX')
  if (mode?.value !== 'enforcing' && mode?.value !== 'permissive') return []
  const made = edits.filter(
    edit => edit.edit === 'write-file' && edit.before === null && !isOnFat(edit.path, efi)
  )
  return made.map(({ path }) => ({
    code: 'SELINUX_LABEL_MISSING',
    severity: 'warning',
    what: `the guest uses SELinux (${mode.value}), and the new file ${path} gets no label`,
    where: { in: 'guest', path },
    hint: `run in the guest after its first boot: restorecon -v ${path}; or create /.autorelabel in the source VM`
  }))
}

/** FAT has no place for labels: all files of such a mount have one. */
const isOnFat = (path: string, efi: EfiPartition | null): boolean =>
  efi !== null && path.startsWith(`${efi.mountpoint}/`)
