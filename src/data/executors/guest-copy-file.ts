import type { Code } from '../../model/codes.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import { readExpected } from '../guest-file.ts'
import { layerOf } from '../receipt.ts'

/**
 * Copies one file of the guest to a new place, if it is what the plan saw.
 *
 * Writes   params.path in the guest, and its folder when the plan says so
 * Throws   GUEST_EDIT_DIFFERS, GUEST_FILE_CHANGED, GUEST_FILE_EXISTS, GUEST_FILE_MISSING, GUEST_FILE_TOO_LARGE,
 *          GUEST_NOT_A_FILE, GUEST_PATH_ESCAPES, GUEST_SPACE, GUESTFS_CALL
 * Source   guestfs(3), mkdir, write
 */
export const guestCopyFile: Executor<'guest.copy-file'> = {
  kind: 'guest.copy-file',

  async run(action, host, { sessions }) {
    const { path, from, sha256, bytes: max, mode, make_folder } = action.params
    const guest = sessions.get(layerOf(action))
    const { bytes } = await readExpected(guest, host, { path: from, sha256, max })
    if ((await guest.lstat(path)) !== null)
      throw refused(path, 'GUEST_FILE_EXISTS', 'exists, the plan makes it new')
    const folder = path.slice(0, path.lastIndexOf('/')) || '/'
    if (make_folder) await guest.makeFolder(folder)
    const free = (await guest.freeSpace(folder)).bytes
    if (free < bytes.length)
      throw refused(path, 'GUEST_SPACE', `needs ${bytes.length} bytes, its filesystem has ${free} free`)
    await guest.create(path, bytes, Number.parseInt(mode, 8))
    if (host.sha256(await guest.read(path, max)) !== sha256)
      throw refused(path, 'GUEST_EDIT_DIFFERS', 'reads back as something else than was written')
    return { made: [], notes: { path, sha256 } }
  }
}

const refused = (path: string, code: Code, why: string): H2kError =>
  new H2kError({
    code,
    severity: 'error',
    what: `${path} in the guest ${why}`,
    where: { in: 'guest', path },
    hint:
      code === 'GUEST_SPACE'
        ? 'remove what nobody needs from that filesystem in the guest, then run: h2k plan'
        : 'the guest changed after planning; run: h2k plan'
  })
