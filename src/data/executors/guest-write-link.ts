import type { Code } from '../../model/codes.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { Guestfs } from '../../model/guestfs.ts'
import type { Host } from '../../model/host.ts'
import type { ActionOf } from '../../model/plan.ts'
import { MIB } from '../../model/size.ts'
import { layerOf } from '../receipt.ts'

/** No file that becomes a link, such as a copied time zone, comes near it. */
const MAX_BYTES = MIB

/**
 * Makes one symbolic link of the guest, if what is in its place is what the plan saw.
 *
 * Writes   params.path in the guest, and its folder when the plan says so
 * Throws   GUEST_EDIT_DIFFERS, GUEST_FILE_CHANGED, GUEST_FILE_EXISTS, GUEST_FILE_MISSING, GUEST_FILE_TOO_LARGE,
 *          GUESTFS_CALL
 * Source   guestfs(3), ln_s, mkdir
 */
export const guestWriteLink: Executor<'guest.write-link'> = {
  kind: 'guest.write-link',

  async run(action, host, { sessions }) {
    const { path, target, make_folder } = action.params
    const guest = sessions.get(layerOf(action))
    await checkPlace(action, guest, host)
    if (make_folder) await guest.makeFolder(path.slice(0, path.lastIndexOf('/')) || '/')
    await guest.makeLink(path, target)
    if ((await guest.lstat(path))?.kind !== 'link' || (await guest.readLink(path)) !== target)
      throw refused(path, 'GUEST_EDIT_DIFFERS', 'reads back as something else than was written')
    return { made: [], notes: { path, target } }
  }
}

async function checkPlace(
  { params: { path, before_target, before_sha256 } }: ActionOf<'guest.write-link'>,
  guest: Guestfs,
  host: Host
): Promise<void> {
  const stat = await guest.lstat(path)
  if (before_target === null && before_sha256 === null) {
    if (stat === null) return
    throw refused(path, 'GUEST_FILE_EXISTS', 'exists, the plan makes it new')
  }
  if (stat === null) throw refused(path, 'GUEST_FILE_MISSING', 'is not there, the plan saw it')
  const same =
    before_target === null
      ? stat.kind === 'file' && host.sha256(await guest.read(path, MAX_BYTES)) === before_sha256
      : stat.kind === 'link' && (await guest.readLink(path)) === before_target
  if (!same) throw refused(path, 'GUEST_FILE_CHANGED', 'is not what the plan saw')
}

const refused = (path: string, code: Code, why: string): H2kError =>
  new H2kError({
    code,
    severity: 'error',
    what: `${path} in the guest ${why}`,
    where: { in: 'guest', path },
    hint: 'the guest changed after planning; run: h2k plan'
  })
