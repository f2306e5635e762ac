import { grubPrefix } from '../../formats/grub-image.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { EfiFile, EfiPartition, Mount } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import { unreadable } from './guest-files.ts'
import { efiMount } from './efi-mount.ts'
import { EFI_LOADER } from './guest-paths.ts'
import type { Content, GuestReader, Listing } from './guest-reader.ts'
import type { FoundVolume } from './found-volume.ts'

/** Loaders have a few MiB, one with all of GRUB's modules has 20; a kernel in the place of one has its initramfs inside. */
const MAX_LOADER_BYTES = 256 * MIB
/** More than this is no partition that installers filled. */
const MAX_FOLDERS = 32
const MAX_LOADERS = 64

interface Found {
  readonly efi: EfiPartition | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The loaders on the EFI system partition: what firmware can start, and what these programs start then.
 *
 * Reads    the folders in EFI, and each loader in them.
 * Reports  GUEST_FILE_UNREADABLE.
 * Source   UEFI Specification, 13.3 File System Format.
 */
export async function readEfi(
  host: Host,
  reader: GuestReader,
  { mounts, volumes }: { readonly mounts: readonly Mount[]; readonly volumes: readonly FoundVolume[] }
): Promise<Found> {
  const mount = efiMount(mounts, { volumes })
  if (mount === undefined) return { efi: null, diagnostics: [] }
  const top = `${mount.mountpoint}/EFI`
  const [listing] = await reader.list([{ path: top, dangling: false }])
  const folders = namesOf(listing).slice(0, MAX_FOLDERS)
  const places = folders.map(name => `${top}/${name}`)
  const inside = await reader.list(places.map(path => ({ path, dangling: false })))
  const paths = places
    .flatMap((place, index) => namesOf(inside[index]).flatMap(name => loaderAt(place, name)))
    .slice(0, MAX_LOADERS)
  const contents = await reader.read(paths.map(path => ({ path, max: MAX_LOADER_BYTES })))
  return {
    efi: {
      mountpoint: mount.mountpoint,
      folders,
      loaders: paths.flatMap((path, index) => loaderFact(host, path, contents[index]))
    },
    diagnostics: [
      ...[top, ...places].flatMap((path, index) => problemOf(path, [listing, ...inside][index])),
      ...paths.flatMap((path, index) => problemOf(path, contents[index]))
    ]
  }
}

/** In lower case: FAT does not tell the cases apart, and GRUB shows short names otherwise than Linux does. */
const namesOf = (listing: Listing | undefined): readonly string[] =>
  listing?.is === 'folder'
    ? listing.names
        .filter(name => !/\p{Cc}/u.test(name))
        .map(name => name.toLowerCase())
        .toSorted()
    : []

const loaderAt = (place: string, name: string): readonly string[] =>
  EFI_LOADER.test(name) ? [`${place}/${name}`] : []

const loaderFact = (host: Host, path: string, content: Content | undefined): readonly EfiFile[] =>
  content?.is !== 'file'
    ? []
    : [
        {
          path,
          sha256: host.sha256(content.bytes),
          bytes: content.bytes.length,
          grub_prefix: grubPrefix(content.bytes)
        }
      ]

const problemOf = (path: string, answer: Content | Listing | undefined): readonly Diagnostic[] =>
  answer?.is === 'failed' ? [unreadable(path, answer.why)] : []
