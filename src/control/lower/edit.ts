import { supplementedBytes } from '../../formats/initramfs-segment.ts'
import { makeDiff } from '../../formats/unified-diff.ts'
import type { AppendInitramfs, CopyFile, Edit, WriteFile, WriteLink } from '../../model/fixer.ts'
import type { Sha256 } from '../../model/hash.ts'
import type { VmAddress } from '../../model/id.ts'
import { names, type Step } from './step.ts'

/** An edit and the fixer that wants it. */
export interface Wanted {
  readonly fixer: string
  readonly edit: Edit
}

/** What is the same for every edit of a VM. */
export interface EditContext {
  readonly vm: VmAddress
  readonly sha256: Sha256
  /** Paths that some edit changes. */
  readonly edited: ReadonlySet<string>
  /** Those of them that a program of the guest makes anew, from all the others as they are by then. */
  readonly made: ReadonlySet<string>
}

/** One edit as an action, with the digests and the diff that a reviewer and apply hold it to. */
export function editStep(edit: Edit, context: EditContext): Step {
  switch (edit.edit) {
    case 'write-file':
      return {
        ...common(edit, context),
        kind: 'guest.write-file',
        effect: edit.before === null ? 'create' : 'modify',
        params: writeParams(edit, context)
      }
    case 'write-link':
      return {
        ...common(edit, context),
        kind: 'guest.write-link',
        effect: edit.before === null ? 'create' : 'modify',
        params: linkParams(edit)
      }
    case 'copy-file':
      return { ...common(edit, context), kind: 'guest.copy-file', effect: 'create', params: copyParams(edit) }
    case 'remove-file':
      return {
        ...common(edit, context),
        kind: 'guest.remove-file',
        effect: 'modify',
        params: { before_sha256: edit.before.sha256, path: edit.path }
      }
    case 'remove-link':
      return {
        ...common(edit, context),
        kind: 'guest.remove-link',
        effect: 'modify',
        params: { path: edit.path }
      }
    case 'append-initramfs':
      return {
        ...common(edit, context),
        kind: 'initramfs.append',
        effect: 'modify',
        params: appendParams(edit)
      }
    case 'run':
      return {
        ...common(edit, context),
        kind: 'guest.run',
        effect: 'modify',
        params: {
          argv: edit.argv,
          before_bytes: edit.before.bytes,
          before_sha256: edit.before.sha256,
          path: edit.path
        }
      }
  }
}

function common(edit: Edit, context: EditContext) {
  const { edit: id, art } = names(context.vm)
  const first = editsBefore(edit, context).filter(path => context.edited.has(path))
  return {
    id: id(edit.path),
    phase: 'fix',
    idempotence: 'replace',
    because: edit.because,
    after: [],
    reads: [art.guest, ...first.map(path => art.file(path))],
    writes: [art.file(edit.path)],
    undo: { artifact: art.guest, how: 'drop-layer' },
    layer: art.guest,
    preconditions: [],
    estimate_bytes: 0
  } as const
}

/** Paths whose own edits come first: what this one copies or goes by, and what makes its folder. */
function editsBefore(edit: Edit, { edited, made }: EditContext): readonly string[] {
  switch (edit.edit) {
    case 'append-initramfs':
      return edit.entries.flatMap(entry => (entry.entry === 'copy' ? [entry.from] : []))
    case 'copy-file':
      return edit.after === undefined ? [edit.from.path] : [edit.from.path, edit.after]
    case 'write-file':
    case 'write-link':
    case 'remove-file':
      return edit.after === undefined ? [] : [edit.after]
    case 'run':
      return [...edited].filter(path => !made.has(path))
    default:
      return []
  }
}

const copyParams = ({ path, from, mode, make_folder }: CopyFile) => ({
  bytes: from.bytes,
  from: from.path,
  make_folder,
  mode,
  path,
  sha256: from.sha256
})

const writeParams = ({ path, before, text, mode }: WriteFile, { sha256 }: EditContext) => ({
  after_sha256: sha256.of(text),
  before_sha256: before?.sha256 ?? null,
  diff: makeDiff(path, before?.text ?? null, text),
  mode,
  path
})

const linkParams = ({ path, target, before, make_folder }: WriteLink) => ({
  before_sha256: before !== null && 'sha256' in before ? before.sha256 : null,
  before_target: before !== null && 'target' in before ? before.target : null,
  make_folder,
  path,
  target
})

const appendParams = ({ path, before, container, entries }: AppendInitramfs) => ({
  after_bytes: supplementedBytes(before.bytes, entries, container),
  before_bytes: before.bytes,
  before_sha256: before.sha256,
  container,
  entries,
  path
})
