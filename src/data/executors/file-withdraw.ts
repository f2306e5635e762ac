import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { ActionOf } from '../../model/plan.ts'

/**
 * Removes a file that h2k made, unless it is another one now. One that is gone already is no error, so an interrupted
 * attempt goes on.
 *
 * Reads    params.path, in whole when its digest is known
 * Writes   params.path
 * Throws   FILE_UNREADABLE, FILE_UNWRITABLE, WITHDRAW_CHANGED. After the last one the file is as it was.
 */
export const fileWithdraw: Executor<'file.withdraw'> = {
  kind: 'file.withdraw',

  async run(action, host, { progress }) {
    const { path, bytes, mtime_ns, inode, sha256 } = action.params
    const stat = await host.stat(path, false)
    if (stat === null) return { made: [], notes: { path, removed: false } }
    if (stat.kind !== 'file') throw changed(action, `is no file but a ${stat.kind}`)
    if (stat.bytes !== bytes) throw changed(action, `has ${stat.bytes} bytes, recorded were ${bytes}`)
    if (stat.mtime_ns !== mtime_ns || stat.inode !== inode)
      throw changed(action, 'was written or replaced since')
    const found = sha256 === null ? null : await host.sha256File(path, done => progress(done, bytes))
    if (found !== sha256) throw changed(action, `has the sha256 ${found}, recorded was ${sha256}`)
    await host.remove(path)
    return { made: [], notes: { path, removed: true } }
  }
}

const changed = ({ id, params }: ActionOf<'file.withdraw'>, how: string): H2kError =>
  new H2kError({
    code: 'WITHDRAW_CHANGED',
    severity: 'error',
    what: `${params.path} ${how}, so it is left alone`,
    where: { in: 'action', id },
    hint: 'remove it by hand if it is not needed any more; a VM that runs on it has written to it'
  })
