import type { Executor } from '../../model/executor.ts'
import { fileBytes, madeFiles } from '../receipt.ts'

/**
 * Computes the digest of a finished file.
 *
 * Reads    params.path
 * Throws   FILE_MISSING, FILE_UNREADABLE
 * Source   FIPS 180-4
 */
export const fileChecksum: Executor<'file.checksum'> = {
  kind: 'file.checksum',

  async run(action, host, { progress }) {
    const { path } = action.params
    const bytes = await fileBytes(host, path)
    const sha256 = await host.sha256File(path, done => progress(done, bytes))
    return { made: await madeFiles(action, host, [{ path, sha256 }]), notes: { path, bytes, sha256 } }
  }
}
