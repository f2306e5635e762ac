import type { Executor } from '../../model/executor.ts'
import { madeFiles } from '../receipt.ts'

/**
 * Gives a finished file its final name. Whether something may stand under that name is a precondition of the action.
 *
 * Writes   params.to, by one rename
 * Throws   FILE_MISSING, RENAME_ACROSS_FILESYSTEMS
 * Source   rename(2), fsync(2)
 */
export const filePublish: Executor<'file.publish'> = {
  kind: 'file.publish',

  async run(action, host) {
    const { from, to } = action.params
    await host.rename(from, to)
    return { made: await madeFiles(action, host, [{ path: to, sha256: null }]), notes: {} }
  }
}
