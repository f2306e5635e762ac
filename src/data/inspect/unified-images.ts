import { MAX_UNIFIED_BYTES, readUnified } from '../../formats/unified-image.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mount, UnifiedImage } from '../../model/facts.ts'
import { MIB } from '../../model/size.ts'
import { isThere, unreadable } from './guest-files.ts'
import { EFI_FOLDERS } from './guest-paths.ts'
import type { Content, GuestReader } from './guest-reader.ts'

/** Tools put the short texts in front of kernel and initramfs. */
const HEAD_BYTES = MIB
const MAX_IMAGES = 64

interface Found {
  readonly images: readonly UnifiedImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Unified kernel images where the Boot Loader Specification has them, and where firmware starts one by itself. One that
 * cannot be understood is left out; its name is among those of its folder.
 *
 * Reads    the first MiB of each program in EFI/Linux and EFI/BOOT; of an image with its texts behind that, up to there.
 * Reports  GUEST_FILE_UNREADABLE.
 * Source   UAPI Group, Boot Loader Specification, type 2 entries.
 */
export async function readUnifiedImages(reader: GuestReader, mounts: readonly Mount[]): Promise<Found> {
  const folders = EFI_FOLDERS.filter(path => isThere(path, mounts)).flatMap(path => [
    `${path}/Linux`,
    `${path}/BOOT`
  ])
  const listings = await reader.list(folders.map(path => ({ path, dangling: false })))
  const paths = folders
    .flatMap((folder, index) => {
      const listing = listings[index]
      return listing?.is === 'folder' ? listing.names.map(name => `${folder}/${name.toLowerCase()}`) : []
    })
    .filter(path => path.endsWith('.efi') && !/\p{Cc}/u.test(path))
    .toSorted()
    .slice(0, MAX_IMAGES)
  const contents = await reader.read(paths.map(path => ({ path, max: HEAD_BYTES, head: true })))
  const images: UnifiedImage[] = []
  const diagnostics: Diagnostic[] = []
  for (const [index, path] of paths.entries()) {
    const content = await enough(reader, path, contents[index])
    if (content?.is === 'failed') diagnostics.push(unreadable(path, content.why))
    const look = content?.is === 'file' ? readUnified(content.bytes) : null
    if (look?.is !== 'image') continue
    const { cmdline, kernel, system, signed } = look
    images.push({ path, cmdline, kernel, system, signed })
  }
  return { images, diagnostics }
}

/** Reads again what has its texts further behind. */
async function enough(
  reader: GuestReader,
  path: string,
  content: Content | undefined
): Promise<Content | undefined> {
  const look = content?.is === 'file' ? readUnified(content.bytes) : null
  if (look?.is !== 'longer') return content
  const [longer] = await reader.read([{ path, max: Math.min(look.bytes, MAX_UNIFIED_BYTES), head: true }])
  return longer
}
