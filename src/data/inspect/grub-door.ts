import {
  grubAnswer,
  parseLongListing,
  parseShortListing,
  type GrubEntry
} from '../../formats/grub-fstest-text.ts'
import { latin1 } from '../../formats/bytes.ts'
import { decodeUtf8 } from '../../formats/utf8.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Mount } from '../../model/facts.ts'
import type { BlockView, Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import {
  placeOf,
  subvolumeOf,
  type Content,
  type GuestDoor,
  type GuestReader,
  type ListRequest,
  type Listing,
  type ReadRequest
} from './guest-reader.ts'
import { grubScript, NOT_FOUND, splitResults, type GrubCall, type GrubResult } from './grub-script.ts'
import type { FoundVolume } from './volumes.ts'

interface Grub {
  readonly host: Host
  readonly views: readonly BlockView[]
  readonly volumes: readonly FoundVolume[]
  /** How many jails run at the same time. */
  readonly jails: number
}

const TIMEOUT_MS = 120_000
/** A folder's listing; two thousand long names. */
const MAX_LISTING_BYTES = MIB

/**
 * Reads a guest through GRUB's filesystem drivers, in jails.
 *
 * Reads    the views, by grub-fstest.
 * Throws   GUEST_READER_FAILED when grub-fstest does not run at all; JAIL_UNAVAILABLE.
 * Source   grub-fstest(1).
 */
export function openGrubDoor(grub: Grub): GuestDoor {
  return { inspector: 'direct', mounted: mounts => reader(grub, mounts), close: async () => undefined }
}

function reader(grub: Grub, mounts: readonly Mount[]): GuestReader {
  let blocked: string | null = null
  const remember = (results: readonly (Content | Listing)[]): void => {
    const failure = results.find(
      result => result.is === 'failed' && result.why.includes('unknown filesystem')
    )
    if (failure?.is === 'failed') blocked ??= failure.why
  }
  return {
    read: async requests => {
      const results = await readAll(grub, mounts, requests)
      remember(results)
      return results
    },
    list: async folders => {
      const results = await listAll(grub, mounts, folders)
      remember(results)
      return results
    },
    blocked: () => blocked
  }
}

async function readAll(
  grub: Grub,
  mounts: readonly Mount[],
  requests: readonly ReadRequest[]
): Promise<readonly Content[]> {
  const calls = requests.map(({ path, max, head }) =>
    cat(fileName(grub, mounts, path), head === true ? max : max + 1)
  )
  const results = await runCalls(grub, calls)
  return requests.map((request, index) => contentOf(request, results[index]))
}

const cat = (name: string, max: number): GrubCall => ({ command: 'cat', args: [name], max })

function contentOf({ path, max }: ReadRequest, result: GrubResult | undefined): Content {
  if (result === undefined) return { is: 'failed', why: `grub-fstest ended before ${path}` }
  if (result.status !== 0) {
    const answer = grubAnswer(result.stderr)
    if (answer === 'absent') return { is: 'absent' }
    if (answer === 'not-a-file') return { is: 'other' }
    return { is: 'failed', why: result.stderr.trim() || `status ${result.status}` }
  }
  if (result.stdout.length > max) return { is: 'failed', why: `it has more than ${max} bytes` }
  return { is: 'file', bytes: result.stdout }
}

/** GRUB's `ls` says nothing at all when it fails; then `cat` says whether the folder is there. */
async function listAll(
  grub: Grub,
  mounts: readonly Mount[],
  folders: readonly ListRequest[]
): Promise<readonly Listing[]> {
  const names = folders.map(({ path }) => fileName(grub, mounts, path))
  const lists = await runCalls(
    grub,
    folders.map((folder, index) => ls(folder, names[index] ?? ''))
  )
  const parsed = folders.map((folder, index) => listingOf(folder, lists[index]))
  const silent = parsed.flatMap((one, index) => (one === null ? [index] : []))
  const asked = await runCalls(
    grub,
    silent.map(index => cat(names[index] ?? '', 1))
  )
  return parsed.map((one, index) => one ?? missingOf(asked[silent.indexOf(index)]))
}

const ls = ({ dangling }: ListRequest, name: string): GrubCall => ({
  command: 'ls',
  args: [...(dangling ? ['-a'] : ['-a', '-l']), `${name}/`],
  max: 1
})

function listingOf({ dangling, path }: ListRequest, result: GrubResult | undefined): Listing | null {
  if (result === undefined) return { is: 'failed', why: `grub-fstest ended before ${path}` }
  if (result.stdout.length > MAX_LISTING_BYTES) return { is: 'failed', why: `${path} has too many entries` }
  const text = decodeUtf8(result.stdout) ?? latin1(result.stdout)
  const entries = dangling ? parseShortListing(text) : parseLongListing(text)
  return entries === null ? null : { is: 'folder', names: namesOf(entries) }
}

const namesOf = (entries: readonly GrubEntry[]): readonly string[] =>
  entries.map(({ name }) => name).toSorted()

/** A file where a folder was looked for is no folder. */
function missingOf(result: GrubResult | undefined): Listing {
  if (result?.status === 0 || (result !== undefined && grubAnswer(result.stderr) === 'absent'))
    return { is: 'absent' }
  return { is: 'failed', why: result?.stderr.trim() ?? 'grub-fstest ended early' }
}

/** The device is of our making alone; the path behind it can say what it wants, GRUB stays on the device. */
function fileName({ volumes }: Grub, mounts: readonly Mount[], path: string): string {
  const place = placeOf(mounts, path)
  const device = volumes.find(({ volume }) => volume === place?.mount.volume)?.grub ?? 'none'
  return place === null ? '(none)/' : `(${device})${subvolumeOf(place.mount)}${place.inside}`
}

async function runCalls(grub: Grub, calls: readonly GrubCall[]): Promise<readonly GrubResult[]> {
  const lanes = Math.min(grub.jails, calls.length)
  const shares = Array.from({ length: lanes }, (_, lane) =>
    calls.filter((_call, index) => index % lanes === lane)
  )
  const results = await Promise.all(shares.map(share => runShare(grub, share)))
  return calls.flatMap((_, index) => results[index % lanes]?.[Math.floor(index / lanes)] ?? [])
}

async function runShare({ host, views }: Grub, calls: readonly GrubCall[]): Promise<readonly GrubResult[]> {
  const paths = views.map(({ path }) => path)
  // The name of a fresh folder is random, so its digest is what no guest can foresee.
  const mark = host.sha256(
    new Uint8Array(Array.from(await host.temporaryFolder(), char => char.charCodeAt(0) & 0xff))
  )
  const script = grubScript(calls, paths, mark)
  const { status, signal, stdout, stderr } = await host.run(['sh', '-s'], {
    stdin: new Uint8Array(Array.from(script, char => char.charCodeAt(0))),
    jail: { read: paths },
    timeout_ms: TIMEOUT_MS,
    max_output_bytes: calls.reduce((sum, { max }) => sum + max + 4096, MAX_LISTING_BYTES * calls.length)
  })
  const results = splitResults(stdout, mark)
  if (results.length === calls.length && !results.some(result => result.status === NOT_FOUND)) return results
  throw readerFailed(
    results.some(result => result.status === NOT_FOUND)
      ? 'it is not installed'
      : `${stderr.trim()} (${status ?? signal})`
  )
}

const readerFailed = (why: string): H2kError =>
  new H2kError({
    code: 'GUEST_READER_FAILED',
    severity: 'error',
    what: `grub-fstest cannot read the guest's filesystems: ${why}`,
    where: { in: 'host', argv: ['grub-fstest', '--version'] },
    hint: 'install grub-common (grub2-tools on Fedora and RHEL)'
  })
