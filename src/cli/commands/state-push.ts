import { push } from '../../data/state/changes.ts'
import { readPushed } from '../../data/state/read-pushed.ts'
import { STATE_MAX_BYTES } from '../../data/state/snapshot.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { State } from '../../model/state.ts'
import { pushedJson, renderPushed } from '../../views/state-edit.ts'
import { edit, type EditOptions } from '../edit-state.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { openPlace } from '../open-state.ts'
import { readBytes } from '../read-bytes.ts'
import { reasonOf } from '../reason.ts'

/** Puts a state that was pulled, here or elsewhere, in the place of this one. */
export async function statePush(
  { terminal }: Invocation,
  file: string,
  options: EditOptions & { readonly force?: boolean }
): Promise<ExitCode> {
  const path = file === '-' ? '/dev/stdin' : file
  const bytes = await readBytes(path, STATE_MAX_BYTES).catch((error: unknown) => {
    throw new H2kError(unreadable(file, error))
  })
  const pushed = { pushed: readPushed(bytes, file), path: file, force: options.force === true }
  const decide = (state: State) => push(state, pushed)
  const edited = await edit('state push', { place: openPlace(options), options, decide })
  terminal.diagnostics(edited.warnings)
  terminal.out(options.json === true ? pushedJson(edited) : renderPushed(edited))
  return 0
}

const unreadable = (path: string, error: unknown): Diagnostic => ({
  code: 'FILE_UNREADABLE',
  severity: 'error',
  what: `the state cannot be read: ${reasonOf(error)}`,
  where: { in: 'file', path },
  hint: 'name a file that h2k state pull wrote, or - for stdin'
})
