import { applianceDevice } from '../../formats/appliance-device.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Mount } from '../../model/facts.ts'
import type { Guestfs } from '../../model/guestfs.ts'
import {
  placeOf,
  type Content,
  type GuestDoor,
  type GuestReader,
  type ListRequest,
  type Listing,
  type Look,
  type ReadRequest
} from './guest-reader.ts'

const ENOENT = 2
const ENOTDIR = 20
const EISDIR = 21
const EINVAL = 22

/**
 * Reads a guest through a libguestfs appliance, one volume at a time and each as its own `/`, so that paths and links mean
 * exactly what they mean to the direct reader.
 *
 * Reads    the appliance's disks.
 * Throws   GUESTFS_CALL when a volume cannot be mounted.
 * Source   guestfs(3).
 */
export function openGuestfsDoor(guestfs: Guestfs): GuestDoor {
  const desk = mountDesk(guestfs)
  return {
    inspector: 'libguestfs',
    mounted: mounts => reader(guestfs, desk, mounts),
    close: () => guestfs.close()
  }
}

const readOnly = ({ options }: Mount): string => (options === '' ? 'ro' : `ro,${options}`)

/** Mounts what the next call needs; calls come one after the other. */
type Desk = <Value>(mount: Mount, work: () => Promise<Value>) => Promise<Value>

function mountDesk(guestfs: Guestfs): Desk {
  let there: string | null = null
  let last: Promise<unknown> = Promise.resolve()
  const change = async (mount: Mount): Promise<void> => {
    const wanted = `${mount.volume} ${mount.options}`
    if (there === wanted) return
    await guestfs.unmountAll()
    there = null
    await guestfs.mount(applianceDevice(mount.volume) ?? mount.volume, '/', readOnly(mount))
    there = wanted
  }
  return (mount, work) => {
    const turn = last.then(() => change(mount)).then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

function reader(guestfs: Guestfs, desk: Desk, mounts: readonly Mount[]): GuestReader {
  const at = async <Answer>(
    path: string,
    work: (inside: string) => Promise<Answer>
  ): Promise<Answer | { readonly is: 'absent' }> => {
    const place = placeOf(mounts, path)
    if (place === null) return { is: 'absent' }
    return desk(place.mount, () => work(place.inside))
  }
  return {
    read: requests =>
      inOrder(requests, request => at(request.path, inside => readOne(guestfs, request, inside))),
    list: folders => inOrder(folders, folder => at(folder.path, inside => listOne(guestfs, folder, inside))),
    look: paths => inOrder(paths, path => at(path, inside => lookAt(guestfs, inside))),
    blocked: () => null
  }
}

async function inOrder<Request, Answer>(
  requests: readonly Request[],
  work: (request: Request) => Promise<Answer>
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const request of requests) answers.push(await work(request))
  return answers
}

async function readOne(guestfs: Guestfs, { max, head }: ReadRequest, path: string): Promise<Content> {
  try {
    const bytes = await (head === true ? guestfs.readHead(path, max) : guestfs.read(path, max))
    return { is: 'file', bytes }
  } catch (error) {
    return { is: absentOr(error, EISDIR, EINVAL) ?? 'failed', why: wordsOf(error) }
  }
}

async function listOne(guestfs: Guestfs, { dangling }: ListRequest, path: string): Promise<Listing> {
  try {
    const names = await guestfs.list(path)
    const real = dangling ? names : await onlyReal(guestfs, path, names)
    return { is: 'folder', names: real.toSorted() }
  } catch (error) {
    return absentOr(error) === null ? { is: 'failed', why: wordsOf(error) } : { is: 'absent' }
  }
}

/** The appliance would follow links on the way; the direct reader does not. */
async function lookAt(guestfs: Guestfs, path: string): Promise<Look> {
  const names = path.split('/').filter(name => name !== '')
  try {
    for (const [index] of names.entries()) {
      const at = `/${names.slice(0, index + 1).join('/')}`
      const stat = await guestfs.lstat(at)
      const last = index === names.length - 1
      if (stat === null || (!last && (stat.kind === 'file' || stat.kind === 'other'))) return { is: 'absent' }
      if (stat.kind === 'link')
        return last ? { is: 'link', target: await guestfs.readLink(at) } : { is: 'unknown' }
      if (last) return { is: stat.kind }
    }
    return { is: 'folder' }
  } catch (error) {
    return { is: 'failed', why: wordsOf(error) }
  }
}

/** GRUB's long listing leaves out links that lead to nothing and links to folders; so does this. */
async function onlyReal(
  guestfs: Guestfs,
  folder: string,
  names: readonly string[]
): Promise<readonly string[]> {
  const real: string[] = []
  for (const name of names) {
    const path = `${folder}/${name}`
    const stat = await guestfs.lstat(path)
    if (stat?.kind !== 'link' || (await readOne(guestfs, { path, max: 1, head: true }, path)).is === 'file')
      real.push(name)
  }
  return real
}

/** Null for an error that says nothing about what is there. */
function absentOr(error: unknown, ...other: readonly number[]): 'absent' | 'other' | null {
  const words = wordsOf(error)
  if ([ENOENT, ENOTDIR].some(errno => words.includes(`(errno ${errno})`))) return 'absent'
  return other.some(errno => words.includes(`(errno ${errno})`)) ? 'other' : null
}

function wordsOf(error: unknown): string {
  if (error instanceof H2kError) return error.message
  throw error
}
