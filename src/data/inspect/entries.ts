import type { Diagnostic } from '../../model/diagnostic.ts'
import type { GuestEntry } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { KIB } from '../../model/size.ts'
import { unreadable } from './guest-files.ts'
import { ENTRIES, HOST_KEY, HOST_KEY_FOLDER, ZONES } from './guest-paths.ts'
import type { Content, GuestReader, Look } from './guest-reader.ts'

/** No zone, key or ID comes near it. */
const MAX_FILE_BYTES = 256 * KIB
const MAX_KEYS = 64

export interface Entries {
  readonly entries: Readonly<Record<string, GuestEntry>>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What is at places where it counts whether it is a link or a file. Of a file the digest alone is kept: some of them are
 * secret keys.
 *
 * Reads    what guest-paths.ts names, keys of the SSH server, and the time zone that the configuration asks for.
 * Reports  GUEST_FILE_UNREADABLE.
 */
export async function readEntries(
  host: Host,
  reader: GuestReader,
  timezone: string | undefined
): Promise<Entries> {
  const [keys] = await reader.list([{ path: HOST_KEY_FOLDER, dangling: false }])
  const names = keys?.is === 'folder' ? keys.names.filter(name => HOST_KEY.test(name)) : []
  const paths = [
    ...ENTRIES,
    ...names.slice(0, MAX_KEYS).map(name => `${HOST_KEY_FOLDER}/${name}`),
    ...(timezone === undefined ? [] : [`${ZONES}/${timezone}`])
  ].toSorted()
  const looks = await reader.look(paths)
  const files = paths.filter((_, index) => looks[index]?.is === 'file')
  const contents = await reader.read(files.map(path => ({ path, max: MAX_FILE_BYTES })))
  const read = new Map(files.map((path, index) => [path, contents[index]]))
  const seen = paths.map((path, index) => [path, entryOf(host, looks[index], read.get(path))] as const)
  const failed = keys?.is === 'failed' ? [unreadable(HOST_KEY_FOLDER, keys.why)] : []
  return {
    entries: Object.fromEntries(
      seen.flatMap(([path, entry]) => (entry === null || typeof entry === 'string' ? [] : [[path, entry]]))
    ),
    diagnostics: [
      ...failed,
      ...seen.flatMap(([path, entry]) => (typeof entry === 'string' ? [unreadable(path, entry)] : []))
    ]
  }
}

/** Null for what is not there; a text says why it could not be seen. */
function entryOf(
  host: Host,
  look: Look | undefined,
  content: Content | undefined
): GuestEntry | string | null {
  if (look === undefined || look.is === 'absent') return null
  if (look.is === 'failed') return look.why
  if (look.is === 'link') return { kind: 'link', target: look.target }
  if (look.is !== 'file') return { kind: look.is }
  if (content?.is === 'failed') return content.why
  // The two ways of looking disagree where a journal was not replayed.
  if (content?.is !== 'file') return { kind: 'unknown' }
  return { kind: 'file', sha256: host.sha256(content.bytes), bytes: content.bytes.length }
}
