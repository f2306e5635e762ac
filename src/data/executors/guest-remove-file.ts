import type { Executor } from '../../model/executor.ts'
import { GIB } from '../../model/size.ts'
import { readExpected } from '../guest-file.ts'
import { layerOf } from '../receipt.ts'

/**
 * Removes one file of the guest, if it is what the plan saw.
 *
 * Writes   params.path in the guest; a link that leads to the file stays, the file goes
 * Throws   GUEST_FILE_CHANGED, GUEST_FILE_MISSING, GUEST_FILE_TOO_LARGE, GUEST_NOT_A_FILE, GUEST_PATH_ESCAPES,
 *          GUESTFS_CALL
 * Source   guestfs(3), rm
 */
export const guestRemoveFile: Executor<'guest.remove-file'> = {
  kind: 'guest.remove-file',

  async run(action, host, { sessions }) {
    const { path, before_sha256 } = action.params
    const guest = sessions.get(layerOf(action))
    const { file } = await readExpected(guest, host, { path, sha256: before_sha256, max: GIB })
    await guest.remove(file.path)
    return { made: [], notes: { path: file.path } }
  }
}
