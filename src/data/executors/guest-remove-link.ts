import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import { layerOf } from '../receipt.ts'

/**
 * Removes one symbolic link of the guest; what it leads to stays.
 *
 * Writes   params.path in the guest
 * Throws   GUEST_FILE_MISSING, GUEST_NOT_A_FILE, GUESTFS_CALL
 * Source   guestfs(3), rm
 */
export const guestRemoveLink: Executor<'guest.remove-link'> = {
  kind: 'guest.remove-link',

  async run(action, _host, { sessions }) {
    const { path } = action.params
    const guest = sessions.get(layerOf(action))
    const stat = await guest.lstat(path)
    if (stat?.kind !== 'link') throw noLink(path, stat !== null)
    const target = await guest.readLink(path)
    await guest.remove(path)
    return { made: [], notes: { path, target } }
  }
}

const noLink = (path: string, exists: boolean): H2kError =>
  new H2kError({
    code: exists ? 'GUEST_NOT_A_FILE' : 'GUEST_FILE_MISSING',
    severity: 'error',
    what: exists ? `${path} in the guest is no symbolic link` : `the link ${path} is not in the guest`,
    where: { in: 'guest', path },
    hint: 'the guest changed after planning; run: h2k plan'
  })
