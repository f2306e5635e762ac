import { H2kError } from '../model/diagnostic.ts'
import type { Guestfs, GuestStat } from '../model/guestfs.ts'
import type { Bytes } from '../model/size.ts'
import type { Host } from '../model/host.ts'

export interface GuestFile {
  /** Where the file is once links at its end are followed. */
  readonly path: string
  readonly stat: GuestStat
}

/** As many as the kernel follows at most. */
const MAX_LINKS = 40

/**
 * The regular file behind a guest path, or null when there is nothing. Only the guest is looked at: the appliance never
 * leaves the guest's root, and a link that climbs above it is refused, since it was made to lead somewhere else.
 *
 * Throws   GUEST_NOT_A_FILE, GUEST_PATH_ESCAPES, GUESTFS_CALL
 */
export async function findGuestFile(guest: Guestfs, path: string): Promise<GuestFile | null> {
  let at = path
  for (let hop = 0; hop <= MAX_LINKS; hop++) {
    const stat = await guest.lstat(at)
    if (stat === null && at === path) return null
    if (stat === null) throw notAFile(path, `a link to ${at}, which does not exist`)
    if (stat.kind === 'file') return { path: at, stat }
    if (stat.kind !== 'link') throw notAFile(path, stat.kind === 'folder' ? 'a folder' : 'a special file')
    at = linkTarget({ path, at, link: await guest.readLink(at) })
  }
  throw notAFile(path, 'a link that leads back to itself')
}

/** findGuestFile for a file that must be there. */
export async function needGuestFile(guest: Guestfs, path: string): Promise<GuestFile> {
  const found = await findGuestFile(guest, path)
  if (found !== null) return found
  throw new H2kError({
    code: 'GUEST_FILE_MISSING',
    severity: 'error',
    what: `${path} is not in the guest, the plan saw it there`,
    where: { in: 'guest', path },
    hint: 'the guest changed after planning; run: h2k plan'
  })
}

interface Expected {
  readonly path: string
  readonly sha256: string
  readonly max: Bytes
}

/**
 * The content of a guest file, if it is what the plan saw.
 *
 * Throws   GUEST_FILE_CHANGED, and what findGuestFile throws
 */
export async function readExpected(
  guest: Guestfs,
  host: Pick<Host, 'sha256'>,
  { path, sha256, max }: Expected
): Promise<{ readonly file: GuestFile; readonly bytes: Uint8Array }> {
  const file = await needGuestFile(guest, path)
  const bytes = await guest.read(file.path, max)
  const found = host.sha256(bytes)
  if (found === sha256) return { file, bytes }
  throw new H2kError({
    code: 'GUEST_FILE_CHANGED',
    severity: 'error',
    what: `${path} in the guest has sha256 ${found}, the plan saw ${sha256}`,
    where: { in: 'guest', path },
    hint: 'the guest changed after planning, or its filesystem was not clean then; run: h2k plan'
  })
}

function linkTarget({
  path,
  at,
  link
}: {
  readonly path: string
  readonly at: string
  readonly link: string
}): string {
  const start = link.startsWith('/') ? [] : at.split('/').slice(1, -1)
  const parts = [...start]
  for (const part of link.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) throw escapes(path, link)
  }
  return `/${parts.join('/')}`
}

const notAFile = (path: string, what: string): H2kError =>
  new H2kError({
    code: 'GUEST_NOT_A_FILE',
    severity: 'error',
    what: `${path} in the guest is ${what}, not a regular file`,
    where: { in: 'guest', path },
    hint: `look at it in the guest: ls -l '${path}'`
  })

const escapes = (path: string, link: string): H2kError =>
  new H2kError({
    code: 'GUEST_PATH_ESCAPES',
    severity: 'error',
    what: `${path} in the guest leads to ${link}, which climbs out of the guest`,
    where: { in: 'guest', path },
    hint: 'replace that link in the guest by the file it stands for'
  })
