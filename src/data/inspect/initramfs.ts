import { latin1 } from '../../formats/bytes.ts'
import { cpioReader, isCpio, type CpioSink } from '../../formats/cpio.ts'
import { cpioTail } from '../../formats/cpio-tail.ts'
import { isModuleFile, moduleName, moduleSuffix, parseModuleList } from '../../formats/modules-dep.ts'
import { compressionOf } from '../../formats/magic.ts'
import { decodeUtf8 } from '../../formats/utf8.ts'
import { H2kError, type Diagnostic } from '../../model/diagnostic.ts'
import { CANDIDATE_MODULES, type Initramfs } from '../../model/facts.ts'
import type { Decompression, Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import { unreadable } from './guest-files.ts'
import type { GuestReader } from './guest-reader.ts'

const MAX_IMAGE_BYTES = 256 * MIB
const MAX_UNPACKED_BYTES = 512 * MIB
/** Microcode, the main archive and a few supplements. */
const MAX_SEGMENTS = 16
const MAX_RESUME_BYTES = 4096
const MAX_BUILTIN_BYTES = MIB
const MAX_CRYPTTAB_BYTES = 65536

/**
 * What is inside one initramfs.
 *
 * Reads    the whole file, one at a time; what it unpacks to passes by in pieces.
 * Reports  GUEST_FILE_UNREADABLE, INITRAMFS_DAMAGED when a segment is no archive or goes beyond the end.
 * Source   kernel, Documentation/driver-api/early-userspace/buffer-format.rst; initramfs-tools(7); dracut.bootup(7).
 */
export async function readInitramfs(
  host: Host,
  reader: GuestReader,
  path: string
): Promise<{ readonly initramfs: Initramfs | null; readonly diagnostics: readonly Diagnostic[] }> {
  const [content] = await reader.read([{ path, max: MAX_IMAGE_BYTES }])
  if (content?.is !== 'file') {
    const why = content?.is === 'failed' ? content.why : 'it is not there, though its folder lists it'
    return { initramfs: null, diagnostics: [unreadable(path, why)] }
  }
  const { facts, problem } = await lookIntoArchive(host, content.bytes)
  return {
    initramfs: { path, sha256: host.sha256(content.bytes), bytes: content.bytes.length, ...facts },
    diagnostics: problem === null ? [] : [damaged(path, problem)]
  }
}

type ArchiveFacts = Omit<Initramfs, 'path' | 'sha256' | 'bytes'>

/** What is inside an initramfs, wherever its bytes are from, as far as it can be walked; and what is wrong with it. */
export async function lookIntoArchive(
  host: Host,
  bytes: Uint8Array
): Promise<{ readonly facts: ArchiveFacts; readonly problem: string | null }> {
  const seen: Seen = { segments: [], paths: new Set(), resume: null, builtin: '', crypttab: null }
  const problem = await walk(host, bytes, seen)
  return { facts: factsOf(seen), problem }
}

/** Grows while the segments are walked; later segments override the files of earlier ones. */
interface Seen {
  readonly segments: Initramfs['segments'][number][]
  readonly paths: Set<string>
  resume: string | null
  builtin: string
  crypttab: NonNullable<Initramfs['crypttab']> | null
}

/** What is wrong, or null. Segments follow each other with zeros between them. */
async function walk(host: Host, bytes: Uint8Array, seen: Seen): Promise<string | null> {
  let at = afterZeros(bytes, 0)
  while (at < bytes.length) {
    if (seen.segments.length === MAX_SEGMENTS) return `it has more than ${MAX_SEGMENTS} segments`
    const rest = bytes.subarray(at)
    const step = isCpio(rest, 0) ? plain(rest, seen) : await packed(host, rest, seen)
    if (typeof step === 'string') return `${step} in the segment at byte ${at}`
    // Its tool does not say where the stream ended; what follows it stays unseen.
    if (step.next === null) return null
    at = afterZeros(bytes, at + step.next)
  }
  return seen.segments.length === 0 ? 'it is empty' : null
}

type Step = { readonly next: number | null } | string

function plain(bytes: Uint8Array, seen: Seen): Step {
  seen.segments.push('none')
  const archive = cpioReader(noteInto(seen))
  archive.push(bytes)
  return archive.problem() ?? { next: archive.taken() }
}

async function packed(host: Host, bytes: Uint8Array, seen: Seen): Promise<Step> {
  const how = compressionOf(bytes)
  if (how === null) return 'bytes that are no archive'
  seen.segments.push(how)
  const archive = cpioReader(noteInto(seen))
  const tail = TELLS_NO_END.has(how) ? cpioTail(bytes) : null
  const out = { max: MAX_UNPACKED_BYTES, onBytes: archive.push }
  let problem = ''
  for (const end of tail === null ? [bytes.length] : endsBefore(bytes, tail, how)) {
    try {
      const { consumed } = await host.decompress(how, bytes.subarray(0, end), out)
      return archive.problem() ?? { next: consumed ?? tail }
    } catch (error) {
      if (!(error instanceof H2kError)) throw error
      problem = error.message
    }
  }
  return problem
}

/** Their tools unpack whatever follows, or fail at it; what they unpack is handed over only when they succeed. */
const TELLS_NO_END: ReadonlySet<Decompression> = new Set(['xz', 'bzip2', 'lzma', 'lzo'])

/** Where a stream before this padding may end. bzip2 and lzop take zeros, xz does not, lzma itself may end in a few. */
function endsBefore(bytes: Uint8Array, tail: number, how: Decompression): readonly number[] {
  if (how === 'bzip2' || how === 'lzo') return [tail]
  let at = tail
  while (at > 0 && bytes[at - 1] === 0) at -= 1
  return how === 'xz' ? [at] : [at, at + 1, at + 2, at + 3]
}

const RESUME = 'conf/conf.d/resume'
/** Of initramfs-tools, and of dracut and mkinitcpio. */
const CRYPTTABS: ReadonlySet<string> = new Set(['cryptroot/crypttab', 'etc/crypttab'])
/** `lib/modules/6.1.0/`, wherever it lies. */
const MODULE_FOLDER = /^((?:.*\/)?lib\/modules)\/([^/]+)\//
const BUILTIN = /(?:^|\/)lib\/modules\/[^/]+\/modules\.builtin$/

const noteInto = (seen: Seen): CpioSink => ({
  wanted: ({ path, bytes }) => (bytes <= limitOf(path) ? bytes : 0),
  entry: ({ path, bytes }, data) => {
    seen.paths.add(path)
    if (bytes > limitOf(path)) return
    if (path === RESUME) seen.resume = latin1(data)
    if (BUILTIN.test(path)) seen.builtin = latin1(data)
    if (CRYPTTABS.has(path)) seen.crypttab = crypttabOf(path, data)
  }
})

function crypttabOf(path: string, data: Uint8Array): Seen['crypttab'] {
  const text = decodeUtf8(data)
  return text === null ? null : { path, text }
}

/** How large a file may be whose text is a fact. */
function limitOf(path: string): number {
  if (path === RESUME) return MAX_RESUME_BYTES
  if (CRYPTTABS.has(path)) return MAX_CRYPTTAB_BYTES
  return BUILTIN.test(path) ? MAX_BUILTIN_BYTES : 0
}

function afterZeros(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] === 0) at += 1
  return at
}

function factsOf({ segments, paths, resume, builtin, crypttab }: Seen): ArchiveFacts {
  const all = [...paths]
  const files = all.filter(isModuleFile)
  // An image without any module may still have the folder with what depmod made.
  const [, folder = null, kernel = null] =
    [...files, ...all].map(path => MODULE_FOLDER.exec(path)).find(found => found !== null) ?? []
  const names = new Set(parseModuleList(builtin))
  return {
    generator: generatorOf(paths, all),
    loader: LOADERS.find(([pattern]) => all.some(path => pattern.test(path)))?.[1] ?? null,
    nested: all.some(path => NESTED.test(path)),
    segments,
    module_dir: folder,
    kernel,
    modules: [...new Set(files.map(moduleName))].toSorted(),
    module_suffixes: [...new Set(files.map(moduleSuffix))].toSorted(),
    builtin: CANDIDATE_MODULES.filter(name => names.has(name)),
    resume,
    ...(crypttab !== null && { crypttab })
  }
}

/** Both ask libkmod for the modules of each device that appears. */
const LOADERS: ReadonlyArray<readonly [RegExp, Initramfs['loader']]> = [
  [/(?:^|\/)(?:udevd|udevadm|systemd-udevd)$/, 'udev'],
  [/(?:^|\/)nlplug-findfs$/, 'nlplug-findfs']
]

/** What dracut's module `squash` leaves of the image. */
const NESTED = /^(?:squash(?:fs)?-root|erofs-root|squash\/root)\.img$/

/** Each generator leaves files that no other one has. */
function generatorOf(paths: ReadonlySet<string>, all: readonly string[]): Initramfs['generator'] {
  if (paths.has('conf/initramfs.conf') || paths.has('scripts/functions')) return 'initramfs-tools'
  if (all.some(path => DRACUT.test(path))) return 'dracut'
  if (paths.has('init_functions') || (paths.has('buildconfig') && paths.has('config'))) return 'mkinitcpio'
  if (paths.has('etc/booster.init.yaml')) return 'booster'
  return all.some(path => /(?:^|\/)nlplug-findfs$/.test(path)) ? 'mkinitfs' : 'unknown'
}

/** The library of its scripts lay directly in /lib before there was /lib/dracut. */
const DRACUT = /^(?:usr\/)?lib\/(?:dracut\/|dracut-lib\.sh$)|^(?:squash(?:fs)?-root|erofs-root)\.img$/

const damaged = (path: string, problem: string): Diagnostic => ({
  code: 'INITRAMFS_DAMAGED',
  severity: 'error',
  what: `${path} of the guest is no whole initramfs: ${problem}`,
  where: { in: 'guest', path },
  hint: 'make it again in the source VM: update-initramfs -u -k all, or dracut --regenerate-all --force'
})
