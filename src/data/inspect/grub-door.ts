import { latin1 } from '../../formats/bytes.ts'
import { grubAnswer, parseLongListing, parseShortListing } from '../../formats/grub-fstest-text.ts'
import { decodeUtf8 } from '../../formats/utf8.ts'
import type { Mount } from '../../model/facts.ts'
import type { BlockView, Host } from '../../model/host.ts'
import type { Volume } from '../../model/id.ts'
import type { BlockSource } from './block-source.ts'
import { openBtrfs } from './btrfs-inodes.ts'
import { btrfsWays, type BtrfsWays } from './btrfs-ways.ts'
import { openExt } from './ext-inodes.ts'
import { grubQueue, type AskGrub } from './grub-queue.ts'
import type { GrubCall, GrubResult } from './grub-script.ts'
import {
  placeOf,
  subvolumeOf,
  type Content,
  type GuestDoor,
  type GuestReader,
  type ListRequest,
  type Listing,
  type GuestPlace,
  type ReadRequest
} from './guest-reader.ts'
import type { FoundVolume } from './found-volume.ts'
import { lookUp, type Inode } from './inode.ts'
import { openXfs } from './xfs-inodes.ts'

interface Grub {
  readonly host: Host
  readonly views: readonly BlockView[]
  readonly volumes: readonly FoundVolume[]
  readonly sources: ReadonlyMap<Volume, BlockSource>
  /** How many jails run at the same time. */
  readonly lanes: number
}

/**
 * Reads a guest through GRUB's filesystem drivers, in jails. They follow every link, so links themselves are read by our
 * own parsers; so are names of a btrfs, and the drivers get paths without links there.
 *
 * Reads    the views, by grub-fstest; inodes and folders on the way to what may be a link.
 * Throws   GUEST_READER_FAILED when grub-fstest does not run at all; JAIL_UNAVAILABLE.
 * Source   grub-fstest(1).
 */
export function openGrubDoor({ host, views, volumes, sources, lanes }: Grub): GuestDoor {
  const ask = grubQueue({ host, views: views.map(({ path }) => path), lanes })
  const ways = btrfsWays(volumes, sources)
  return {
    inspector: 'direct',
    mounted: mounts => ({
      ...reader({ ask, ways, volumes }, mounts),
      look: looker({ volumes, sources }, mounts)
    }),
    close: async () => undefined
  }
}

/** Filesystems whose inodes are read here. */
const ROOTS: Readonly<Record<string, (source: BlockSource) => Promise<Inode | null>>> = {
  btrfs: openBtrfs,
  ext2: openExt,
  ext3: openExt,
  ext4: openExt,
  xfs: openXfs
}

function looker(
  { volumes, sources }: Pick<Grub, 'volumes' | 'sources'>,
  mounts: readonly Mount[]
): GuestReader['look'] {
  const roots = new Map<Volume, Promise<Inode | null>>()
  const rootOf = (volume: Volume): Promise<Inode | null> => {
    const source = sources.get(volume)
    const open = ROOTS[volumes.find(found => found.volume === volume)?.superblock.type ?? '']
    const root = roots.get(volume) ?? (source && open?.(source)) ?? Promise.resolve(null)
    roots.set(volume, root)
    return root
  }
  return paths =>
    Promise.all(
      paths.map(async path => {
        const place = placeOf(mounts, path)
        if (place === null) return { is: 'absent' }
        return lookUp(await rootOf(place.mount.volume), `${subvolumeOf(place.mount)}${place.inside}`)
      })
    )
}

interface Desk {
  readonly ask: AskGrub
  readonly ways: BtrfsWays
  readonly volumes: readonly FoundVolume[]
}

function reader({ ask, ways, volumes }: Desk, mounts: readonly Mount[]): Omit<GuestReader, 'look'> {
  let blocked: string | null = null
  const named = (place: GuestPlace | null): ToGrub => ({ place, name: fileName(volumes, place) })
  const answers = async <Request, Answer extends Content | Listing>(
    asked: ReadonlyArray<{ readonly request: Request; readonly own: Answer | ToGrub }>,
    call: (request: Request, name: string) => GrubCall,
    answer: (request: Request, result: GrubResult, place: GuestPlace | null) => Answer
  ): Promise<readonly Answer[]> => {
    const calls = asked.flatMap(({ request, own }) => ('name' in own ? [call(request, own.name)] : []))
    const results = (await ask(calls)).values()
    return asked.flatMap(({ request, own }) => {
      if (!('name' in own)) return [own]
      const { value: result } = results.next()
      if (result === undefined) return []
      if (result.status !== 0 && grubAnswer(result.stderr) === 'unknown-filesystem')
        blocked ??= strangerOn(volumes, own.place?.mount)
      return [answer(request, result, own.place)]
    })
  }
  const content = async (place: GuestPlace | null): Promise<Content | ToGrub> => {
    const end = place === null ? null : await ways.end(place)
    if (place === null || end === null) return named(place)
    if (end.is !== 'found') return end
    return end.node.kind === 'file' ? named({ ...place, inside: end.path }) : { is: 'other' }
  }
  const listing = async (place: GuestPlace | null, { dangling }: ListRequest): Promise<Listing | ToGrub> =>
    (place === null ? null : await ways.list(place, dangling)) ?? named(place)
  const owned = <Request extends { readonly path: string }, Answer>(
    requests: readonly Request[],
    own: (place: GuestPlace | null, request: Request) => Promise<Answer | ToGrub>
  ): Promise<ReadonlyArray<{ readonly request: Request; readonly own: Answer | ToGrub }>> =>
    Promise.all(
      requests.map(async request => ({ request, own: await own(placeOf(mounts, request.path), request) }))
    )
  return {
    read: async requests =>
      answers(
        await owned(requests, content),
        ({ max, head }, name) => ({ ask: 'file', name, max: head === true ? max : max + 1 }),
        contentOf
      ),
    list: async folders =>
      answers(
        await owned(folders, listing),
        ({ dangling }, name) => ({ ask: 'folder', name, long: !dangling }),
        (folder, result, place) => listingOf(folder, result, typeOf(volumes, place))
      ),
    blocked: () => blocked
  }
}

/** What is left for GRUB to answer. */
interface ToGrub {
  readonly place: GuestPlace | null
  readonly name: string
}

const typeOf = (volumes: readonly FoundVolume[], place: GuestPlace | null): string | undefined =>
  volumes.find(({ volume }) => volume === place?.mount.volume)?.superblock.type

function strangerOn(volumes: readonly FoundVolume[], mount: Mount | undefined): string {
  const found = volumes.find(({ volume }) => volume === mount?.volume)
  return `GRUB does not know the ${found?.superblock.type ?? 'filesystem'} on ${found?.volume ?? 'an unknown volume'}`
}

function contentOf({ max }: ReadRequest, { status, stdout, stderr }: GrubResult): Content {
  if (status === 0)
    return stdout.length > max
      ? { is: 'failed', why: `it has more than ${max} bytes` }
      : { is: 'file', bytes: stdout }
  const answer = grubAnswer(stderr)
  if (answer === 'absent') return { is: 'absent' }
  return answer === 'not-a-file' ? { is: 'other' } : { is: 'failed', why: stderr || `status ${status}` }
}

function listingOf(
  { dangling }: ListRequest,
  { status, stdout, stderr }: GrubResult,
  type: string | undefined
): Listing {
  if (status !== 0) {
    const answer = grubAnswer(stderr)
    if (answer === 'absent') return { is: 'absent' }
    // Folders of a btrfs have no entries for themselves, so GRUB lists nothing of an empty one, and as a file it is none.
    const empty = answer === 'not-a-file' && type === 'btrfs'
    return empty ? { is: 'folder', names: [] } : { is: 'failed', why: stderr || `status ${status}` }
  }
  // A file where a folder was looked for is no folder.
  const text = decodeUtf8(stdout) ?? latin1(stdout)
  const entries = dangling ? parseShortListing(text) : parseLongListing(text)
  return entries === null
    ? { is: 'absent' }
    : { is: 'folder', names: entries.map(({ name }) => name).toSorted() }
}

/** The device is of our making alone; the path behind it can say what it wants, GRUB stays on the device. */
function fileName(volumes: readonly FoundVolume[], place: GuestPlace | null): string {
  const device = volumes.find(({ volume }) => volume === place?.mount.volume)?.grub ?? 'none'
  return place === null ? '(none)/' : `(${device})${subvolumeOf(place.mount)}${place.inside}`
}
