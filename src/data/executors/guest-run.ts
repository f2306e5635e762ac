import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import { needGuestFile, readExpected } from '../guest-file.ts'
import { layerOf } from '../receipt.ts'

/**
 * Runs one program of the guest that makes an initramfs anew, chrooted to the guest in an appliance without a network.
 *
 * Reads    params.path, checked by digest
 * Writes   whatever the program writes in the guest
 * Throws   GUEST_EDIT_DIFFERS when nothing is left at params.path; GUEST_FILE_CHANGED, GUEST_FILE_MISSING,
 *          GUEST_FILE_TOO_LARGE, GUEST_NOT_A_FILE, GUEST_PATH_ESCAPES; GUESTFS_CALL, with what the program said
 * Source   guestfs(3), command
 */
export const guestRun: Executor<'guest.run'> = {
  kind: 'guest.run',

  async run(action, host, { sessions, progress }) {
    const { path, before_sha256, before_bytes, argv } = action.params
    const guest = sessions.get(layerOf(action))
    await readExpected(guest, host, { path, sha256: before_sha256, max: before_bytes })
    progress(0, before_bytes)
    await guest.command(argv)
    await guest.sync()
    const { stat } = await needGuestFile(guest, path)
    if (stat.bytes === 0) throw empty(path, argv)
    progress(before_bytes, before_bytes)
    return { made: [], notes: { path, bytes: stat.bytes } }
  }
}

const empty = (path: string, argv: readonly string[]): H2kError =>
  new H2kError({
    code: 'GUEST_EDIT_DIFFERS',
    severity: 'error',
    what: `${argv.join(' ')} left nothing in ${path} of the guest`,
    where: { in: 'guest', path },
    hint: 'run that command in the source VM, then set guest.initramfs: keep'
  })
