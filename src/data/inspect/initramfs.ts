import { latin1 } from '../../formats/bytes.ts'
import { cpioReader, isCpio, type CpioSink } from '../../formats/cpio.ts'
import { isModuleFile, moduleName } from '../../formats/modules-dep.ts'
import { compressionOf } from '../../formats/magic.ts'
import { H2kError, type Diagnostic } from '../../model/diagnostic.ts'
import type { Initramfs } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import { unreadable } from './guest-files.ts'
import type { GuestReader } from './guest-reader.ts'

const MAX_IMAGE_BYTES = 256 * MIB
const MAX_UNPACKED_BYTES = 512 * MIB
/** Microcode, the main archive and a few supplements. */
const MAX_SEGMENTS = 16
const MAX_RESUME_BYTES = 4096

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
  const seen: Seen = { segments: [], paths: new Set(), resume: null }
  const problem = await walk(host, content.bytes, seen)
  return {
    initramfs: { path, sha256: host.sha256(content.bytes), bytes: content.bytes.length, ...factsOf(seen) },
    diagnostics: problem === null ? [] : [damaged(path, problem)]
  }
}

/** Grows while the segments are walked; later segments override the files of earlier ones. */
interface Seen {
  readonly segments: Initramfs['segments'][number][]
  readonly paths: Set<string>
  resume: string | null
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
  try {
    const out = { max: MAX_UNPACKED_BYTES, onBytes: archive.push }
    const { consumed } = await host.decompress(how, bytes, out)
    return archive.problem() ?? { next: consumed }
  } catch (error) {
    if (error instanceof H2kError) return error.message
    throw error
  }
}

const RESUME = 'conf/conf.d/resume'

const noteInto = (seen: Seen): CpioSink => ({
  wanted: ({ path, bytes }) => (path === RESUME && bytes <= MAX_RESUME_BYTES ? bytes : 0),
  entry: ({ path, bytes }, data) => {
    seen.paths.add(path)
    if (path === RESUME && bytes <= MAX_RESUME_BYTES) seen.resume = latin1(data)
  }
})

function afterZeros(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] === 0) at += 1
  return at
}

function factsOf({ segments, paths, resume }: Seen): Omit<Initramfs, 'path' | 'sha256' | 'bytes'> {
  const files = [...paths].filter(isModuleFile)
  const folder = files
    .map(path => /^(?:.*\/)?lib\/modules(?=\/)/.exec(path)?.[0])
    .find(found => found !== undefined)
  return {
    generator: generatorOf(paths),
    segments,
    module_dir: folder ?? null,
    modules: [...new Set(files.map(moduleName))].toSorted(),
    resume
  }
}

/** Each generator leaves files that no other one has. */
function generatorOf(paths: ReadonlySet<string>): Initramfs['generator'] {
  if (paths.has('conf/initramfs.conf') || paths.has('scripts/functions')) return 'initramfs-tools'
  if ([...paths].some(path => /^(?:usr\/)?lib\/dracut\//.test(path))) return 'dracut'
  return paths.has('init_functions') ? 'mkinitcpio' : 'unknown'
}

const damaged = (path: string, problem: string): Diagnostic => ({
  code: 'INITRAMFS_DAMAGED',
  severity: 'error',
  what: `${path} of the guest is no whole initramfs: ${problem}`,
  where: { in: 'guest', path },
  hint: 'make it again in the source VM: update-initramfs -u -k all, or dracut --regenerate-all --force'
})
