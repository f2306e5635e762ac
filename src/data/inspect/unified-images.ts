import { MAX_UNIFIED_BYTES, readUnified, type Place } from '../../formats/unified-image.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mount, UnifiedImage } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import { isThere, unreadable } from './guest-files.ts'
import { lookIntoArchive } from './initramfs.ts'
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
 * Reads    the first MiB of each program in EFI/Linux and EFI/BOOT; of an image what its texts and its initramfs are in, too.
 * Reports  GUEST_FILE_UNREADABLE.
 * Source   UAPI Group, Boot Loader Specification, type 2 entries.
 */
export async function readUnifiedImages(
  host: Host,
  reader: GuestReader,
  mounts: readonly Mount[]
): Promise<Found> {
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
    const { cmdline, kernel, system, signed, initrd } = look
    const initramfs = initrd === null ? null : await initramfsIn(host, reader, { path, initrd })
    images.push({ path, cmdline, kernel, system, signed, initramfs })
  }
  return { images, diagnostics }
}

/** Null for one that is not whole, or of which a part is in a filesystem image. */
async function initramfsIn(
  host: Host,
  reader: GuestReader,
  { path, initrd }: { readonly path: string; readonly initrd: Place }
): Promise<UnifiedImage['initramfs']> {
  const end = initrd.at + initrd.bytes
  const [content] = await reader.read([{ path, max: end, head: true }])
  if (content?.is !== 'file' || content.bytes.length < end) return null
  const { facts, problem } = await lookIntoArchive(host, content.bytes.subarray(initrd.at, end))
  if (problem !== null || facts.nested) return null
  const { kernel, modules, builtin } = facts
  return { kernel, modules, builtin }
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
