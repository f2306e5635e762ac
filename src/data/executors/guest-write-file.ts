import { applyDiff } from '../../formats/unified-diff.ts'
import { decodeUtf8, encodeUtf8 } from '../../formats/utf8.ts'
import type { Code } from '../../model/codes.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { Guestfs } from '../../model/guestfs.ts'
import type { Host } from '../../model/host.ts'
import type { ActionOf } from '../../model/plan.ts'
import { MIB } from '../../model/size.ts'
import { readExpected } from '../guest-file.ts'
import { layerOf } from '../receipt.ts'

/** No configuration file that people edit comes near it. */
const MAX_BYTES = 16 * MIB

/**
 * Applies the plan's diff to one file of the guest, if the file is what the plan saw and the result what it says.
 *
 * Writes   params.path in the guest, in place
 * Throws   DIFF_DOES_NOT_APPLY, DIFF_MALFORMED, GUEST_EDIT_DIFFERS, GUEST_FILE_CHANGED, GUEST_FILE_EXISTS,
 *          GUEST_FILE_MISSING, GUEST_FILE_TOO_LARGE, GUEST_NOT_A_FILE, GUEST_PATH_ESCAPES, GUESTFS_CALL
 * Source   guestfs(3), write
 */
export const guestWriteFile: Executor<'guest.write-file'> = {
  kind: 'guest.write-file',

  async run(action, host, { sessions }) {
    const guest = sessions.get(layerOf(action))
    const { after_sha256 } = action.params
    const path = await (action.params.before_sha256 === null
      ? make(action, guest, host)
      : change(action, action.params.before_sha256, { guest, host }))
    if (host.sha256(await guest.read(path, 2 * MAX_BYTES)) !== after_sha256)
      throw refused(action, 'GUEST_EDIT_DIFFERS', 'reads back as something else than was written')
    return { made: [], notes: { path, sha256: after_sha256 } }
  }
}

type WriteFile = ActionOf<'guest.write-file'>

async function make(action: WriteFile, guest: Guestfs, host: Host): Promise<string> {
  const { path, mode } = action.params
  if ((await guest.lstat(path)) !== null)
    throw refused(action, 'GUEST_FILE_EXISTS', 'exists, the plan makes it new')
  await guest.create(path, edited(action, new Uint8Array(), host), Number.parseInt(mode, 8))
  return path
}

async function change(
  action: WriteFile,
  sha256: string,
  { guest, host }: { readonly guest: Guestfs; readonly host: Host }
): Promise<string> {
  const { path } = action.params
  const { file, bytes } = await readExpected(guest, host, { path, sha256, max: MAX_BYTES })
  await guest.overwrite(file.path, edited(action, bytes, host))
  return file.path
}

/** The new content, checked before anything is written. */
function edited(action: WriteFile, before: Uint8Array, host: Host): Uint8Array {
  const { path, diff, after_sha256 } = action.params
  const text = decodeUtf8(before)
  if (text === null) throw refused(action, 'GUEST_EDIT_DIFFERS', 'is no UTF-8 text, so no diff applies to it')
  const { value, diagnostics } = applyDiff(path, text, diff)
  const [first, ...others] = diagnostics
  if (first !== undefined) throw new H2kError(first, ...others)
  const after = encodeUtf8(value ?? '')
  const found = host.sha256(after)
  if (found === after_sha256) return after
  throw refused(action, 'GUEST_EDIT_DIFFERS', `would get sha256 ${found}, the plan says ${after_sha256}`)
}

const refused = ({ params: { path } }: WriteFile, code: Code, why: string): H2kError =>
  new H2kError({
    code,
    severity: 'error',
    what: `${path} in the guest ${why}`,
    where: { in: 'guest', path },
    hint: 'the guest changed after planning; run: h2k plan'
  })
