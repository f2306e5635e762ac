import type { ProviderSource } from '../../src/model/provider.ts'
import { KIB } from '../../src/model/size.ts'
import type { FileFingerprint } from '../../src/model/source.ts'
import type { Folder, Located } from './folder.ts'

const HEADER_BYTES = 64 * KIB

/** Of each file once, sorted by path. */
export async function fingerprints(
  { host }: Folder,
  files: readonly Located[],
  how: ProviderSource['fingerprint']
): Promise<readonly FileFingerprint[]> {
  const unique = [...new Map(files.map(file => [file.path, file])).values()]
  const found: FileFingerprint[] = []
  for (const { path, real, stat } of unique)
    found.push({
      path,
      bytes: stat.bytes,
      mtime_ns: stat.mtime_ns,
      inode: stat.inode,
      header_sha256: host.sha256(await host.readRange(real, 0, HEADER_BYTES)),
      sha256: how === 'full' ? await host.sha256File(real) : null
    })
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
