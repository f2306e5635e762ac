import type { Executor } from '../../model/executor.ts'

/**
 * Removes files that nobody needs any more. One that is gone already is no error, so an interrupted attempt goes on.
 *
 * Writes   params.paths
 * Throws   FILE_UNWRITABLE
 */
export const fileRemove: Executor<'file.remove'> = {
  kind: 'file.remove',

  async run(action, host) {
    const { paths } = action.params
    for (const path of paths) await host.remove(path)
    return { made: [], notes: { removed: paths } }
  }
}
