import { latin1 } from '../../formats/bytes.ts'
import { hideSecrets } from '../../formats/network-secrets.ts'
import { decodeUtf8, encodeUtf8 } from '../../formats/utf8.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { GuestFile, Mount } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import {
  CONFIG_FILES,
  CONFIG_FOLDERS,
  DROP_IN_FOLDER,
  EFI_CONFIGS,
  EFI_FOLDERS,
  KEPT_ONLY_WITH,
  LINK_FOLDERS,
  LISTED_FOLDERS,
  NETWORK_FILES,
  UNIT_FOLDER
} from './guest-paths.ts'
import type { Content, GuestReader, Listing } from './guest-reader.ts'

export interface Config {
  readonly files: Readonly<Record<string, GuestFile>>
  readonly folders: Readonly<Record<string, readonly string[]>>
  readonly diagnostics: readonly Diagnostic[]
}

const MAX_FILE_BYTES = MIB
/** More files than this in one folder are no configuration that a person wrote. */
const MAX_FILES_IN_FOLDER = 512

/**
 * The guest's configuration: files that fixers parse and names in folders.
 *
 * Reads    what guest-paths.ts names.
 * Reports  GUEST_FILE_UNREADABLE.
 */
export async function readConfig(host: Host, reader: GuestReader, mounts: readonly Mount[]): Promise<Config> {
  const folders = [
    ...new Set([...CONFIG_FOLDERS.map(({ path }) => path), ...LISTED_FOLDERS, UNIT_FOLDER, ...EFI_FOLDERS])
  ].filter(path => isThere(path, mounts))
  const [fixed, listed] = await Promise.all([
    readFiles(
      host,
      reader,
      CONFIG_FILES.filter(path => isThere(path, mounts))
    ),
    reader.list(folders.map(path => ({ path, dangling: false })))
  ])
  const names = new Map(folders.map((path, index) => [path, listed[index]]))
  const [found, dropped, wants] = await Promise.all([
    readFiles(
      host,
      reader,
      wantedFiles(names).filter(path => !CONFIG_FILES.includes(path))
    ),
    readDropIns(host, reader, namesIn(names.get(DROP_IN_FOLDER))),
    listLinks(reader, namesIn(names.get(UNIT_FOLDER)))
  ])
  const facts = LISTED_FOLDERS.map(path => [path, names.get(path)] as const)
  return {
    files: Object.fromEntries([...fixed.files, ...found.files, ...dropped.files].toSorted(byPath)),
    folders: Object.fromEntries([...facts, ...wants].flatMap(present).toSorted(byPath)),
    diagnostics: [
      ...fixed.diagnostics,
      ...found.diagnostics,
      ...dropped.diagnostics,
      ...[...names, ...wants].flatMap(([path, listing]) =>
        listing?.is === 'failed' ? [unreadable(path, listing.why)] : []
      )
    ]
  }
}

/** On the EFI partition there is nothing to look for where none is mounted. */
export const isThere = (path: string, mounts: readonly Mount[]): boolean => {
  const place = /^(?:\/boot)?\/efi(?=\/)/.exec(path)?.[0]
  return place === undefined || mounts.some(({ mountpoint }) => mountpoint === place)
}

const byPath = <Value>([a]: readonly [string, Value], [b]: readonly [string, Value]): number =>
  a < b ? -1 : 1

const namesIn = (listing: Listing | undefined): readonly string[] =>
  listing?.is === 'folder' ? listing.names : []

/** FAT does not tell the cases apart, and GRUB shows short names otherwise than Linux does. */
const onFat = (listing: Listing | undefined): readonly string[] =>
  namesIn(listing)
    .map(name => name.toLowerCase())
    .toSorted()

const present = ([path, listing]: readonly [string, Listing | undefined]): readonly (readonly [
  string,
  readonly string[]
])[] => (listing?.is === 'folder' ? [[path, path.includes('/EFI/') ? onFat(listing) : listing.names]] : [])

function wantedFiles(names: ReadonlyMap<string, Listing | undefined>): readonly string[] {
  const config = CONFIG_FOLDERS.flatMap(({ path, names: wanted }) =>
    namesIn(names.get(path))
      .filter(name => wanted.test(name))
      .slice(0, MAX_FILES_IN_FOLDER)
      .map(name => `${path}/${name}`)
  )
  const efi = EFI_FOLDERS.flatMap(folder =>
    onFat(names.get(folder)).flatMap(name => EFI_CONFIGS.map(file => `${folder}/${name}/${file}`))
  )
  return [...config, ...efi].filter(isPlainPath)
}

/** A name with control characters was made to confuse; nothing that boots a guest needs one. */
const isPlainPath = (path: string): boolean => !/\p{Cc}/u.test(path)

/** Links count wherever they lead: what they name may be on a filesystem that is not mounted here. */
async function listLinks(
  reader: GuestReader,
  names: readonly string[]
): Promise<readonly (readonly [string, Listing | undefined])[]> {
  const wants = names.filter(name => /^[\w@.:\\-]+\.(?:wants|requires)$/.test(name))
  const folders = [...LINK_FOLDERS, ...wants.map(name => `${UNIT_FOLDER}/${name}`)]
  const listings = await reader.list(folders.map(path => ({ path, dangling: true })))
  return folders.map((path, index) => [path, listings[index]] as const)
}

/** `NAME.network.d/*.conf` and their like, where there are any. */
async function readDropIns(host: Host, reader: GuestReader, names: readonly string[]): Promise<Files> {
  const folders = names
    .filter(name => /^[^/]+\.(?:network|netdev|link)\.d$/.test(name))
    .slice(0, MAX_FILES_IN_FOLDER)
    .map(name => `${DROP_IN_FOLDER}/${name}`)
    .filter(isPlainPath)
  if (folders.length === 0) return { files: [], diagnostics: [] }
  const listings = await reader.list(folders.map(path => ({ path, dangling: false })))
  const files = folders.flatMap((path, index) =>
    namesIn(listings[index])
      .filter(name => name.endsWith('.conf'))
      .map(name => `${path}/${name}`)
  )
  const read = await readFiles(host, reader, files.filter(isPlainPath).slice(0, MAX_FILES_IN_FOLDER))
  const failed = folders.flatMap((path, index) => {
    const listing = listings[index]
    return listing?.is === 'failed' ? [unreadable(path, listing.why)] : []
  })
  return { files: read.files, diagnostics: [...failed, ...read.diagnostics] }
}

interface Files {
  readonly files: readonly (readonly [string, GuestFile])[]
  readonly diagnostics: readonly Diagnostic[]
}

async function readFiles(host: Host, reader: GuestReader, paths: readonly string[]): Promise<Files> {
  const contents = await reader.read(paths.map(path => ({ path, max: MAX_FILE_BYTES })))
  const answers = paths.map((path, index) => [path, fileOf(host, path, contents[index])] as const)
  return {
    files: answers.flatMap(([path, answer]) =>
      answer !== null && 'text' in answer ? [[path, answer] as const] : []
    ),
    diagnostics: answers.flatMap(([, answer]) => (answer !== null && 'code' in answer ? [answer] : []))
  }
}

function fileOf(host: Host, path: string, content: Content | undefined): GuestFile | Diagnostic | null {
  if (content?.is === 'file') {
    const decoded = decodeUtf8(content.bytes)
    const text = decoded ?? latin1(content.bytes)
    if (KEPT_ONLY_WITH.some(rule => rule.path.test(path) && !rule.text.test(text))) return null
    const hidden = NETWORK_FILES.test(path) ? hideSecrets(text) : null
    const bytes = hidden === null ? content.bytes : encodeUtf8(hidden)
    return {
      ...{ text: hidden ?? text, sha256: host.sha256(bytes), bytes: bytes.length },
      ...(hidden !== null && { redacted: true }),
      ...(decoded === null && { encoding: 'unknown' })
    }
  }
  return content?.is === 'failed' ? unreadable(path, content.why) : null
}

export const unreadable = (path: string, why: string): Diagnostic => ({
  code: 'GUEST_FILE_UNREADABLE',
  severity: 'error',
  what: `${path} of the guest cannot be read: ${why}`,
  where: { in: 'guest', path },
  hint: 'start the VM at its source and check that file and its filesystem'
})
