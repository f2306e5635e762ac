import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import { latin1 } from './bytes.ts'
import { decodeUtf8 } from './utf8.ts'

/** The text that describes a VMDK, in a file of its own or inside a sparse extent. */
export interface VmdkDescriptor {
  /** Eight lower-case hex digits. */
  readonly cid: string
  /** Null in a base. */
  readonly parent_cid: string | null
  readonly create_type: string
  /** The number by which the guest knows the disk, 32 hex digits; null when the descriptor has none. */
  readonly uuid: string | null
  /** As it stands there: hostile until it was looked up. Null in a base. */
  readonly parent_hint: string | null
  readonly extents: readonly VmdkExtent[]
}

export interface VmdkExtent {
  readonly access: 'RW' | 'RDONLY' | 'NOACCESS'
  readonly sectors: number
  /** FLAT, SPARSE, ZERO, VMFS, VMFSSPARSE, SESPARSE, VMFSRDM, … */
  readonly type: string
  readonly file: string | null
  readonly offset_sectors: number
  readonly line: number
}

export const DESCRIPTOR_MAX_BYTES = 1024 * 1024
const MAX_EXTENTS = 4096
/** 64 TiB, the largest that VMware makes, with room to spare. */
const MAX_SECTORS = 2 ** 40

/** What QEMU and VMware look for at the start of a descriptor that is a file of its own. */
export const isDescriptor = (bytes: Uint8Array): boolean =>
  /^\s*# Disk DescriptorFile/i.test(latin1(bytes.subarray(0, 512)))

/**
 * Parses a descriptor strictly: QEMU reads the same text by its own rules, so whatever the two could read differently is
 * refused here. A NUL ends it, as for QEMU.
 *
 * Reports  VMDK_DESCRIPTOR_MALFORMED.
 * Source   VMware Virtual Disk Format 5.0; qemu block/vmdk.c, vmdk_parse_extents and vmdk_parse_description.
 */
export function parseDescriptor(bytes: Uint8Array, path: string): Checked<VmdkDescriptor> {
  const end = bytes.indexOf(0)
  const used = end < 0 ? bytes : bytes.subarray(0, end)
  const malformed = (what: string, line?: number): Checked<VmdkDescriptor> => ({
    diagnostics: [problem(path, what, line)]
  })
  if (bytes.length > DESCRIPTOR_MAX_BYTES)
    return malformed(`${bytes.length} bytes are more than any descriptor has`)
  if (end >= 0 && !isLeftover(latin1(used), latin1(bytes.subarray(end))))
    return malformed('bytes follow the end of its text')
  const lines = (decodeUtf8(used) ?? latin1(used)).split('\n').map(line => line.replace(/\r$/, '').trim())
  const parsed = parseLines(lines)
  return 'what' in parsed ? malformed(parsed.what, parsed.line) : checked(parsed, path)
}

/**
 * When QEMU writes a content ID that is shorter than the one before, the last characters of the longer text stay behind
 * the NUL. Whatever else is there was put there for somebody who reads further.
 */
const isLeftover = (text: string, rest: string): boolean =>
  rest
    .replace(/^\0+|\0+$/g, '')
    .split(/\0+/)
    .every(piece => text.endsWith(piece))

interface Parsed {
  readonly values: ReadonlyMap<string, string>
  readonly extents: readonly VmdkExtent[]
}

interface Fault {
  readonly what: string
  readonly line?: number
}

const EXTENT =
  /^(RW|RDONLY|NOACCESS)[ \t]+(\d{1,15})[ \t]+([A-Z]{1,16})(?:[ \t]+"([^"\x00-\x1f]{1,511})"(?:[ \t]+(\d{1,15}))?)?$/

// QEMU ends a line at a line feed alone, an editor shows one at each of these.
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]/

function parseLines(lines: readonly string[]): Parsed | Fault {
  const values = new Map<string, string>()
  const extents: VmdkExtent[] = []
  for (const [index, line] of lines.entries()) {
    if (CONTROL.test(line)) return { what: 'the line has control characters', line: index + 1 }
    const fault = /^(RW|RDONLY|NOACCESS)\b/i.test(line)
      ? addExtent(extents, line, index + 1)
      : addValue(values, line)
    if (fault !== null) return { what: fault, line: index + 1 }
  }
  return { values, extents }
}

function addExtent(extents: VmdkExtent[], text: string, line: number): string | null {
  const [, access, sectors, type = '', file, offset] = EXTENT.exec(text) ?? []
  if (access !== 'RW' && access !== 'RDONLY' && access !== 'NOACCESS')
    return 'the line is no extent that QEMU and VMware read alike'
  if (Number(sectors) > MAX_SECTORS || Number(sectors) === 0)
    return `an extent of ${sectors} sectors is not possible`
  if (extents.length === MAX_EXTENTS) return `there are more than ${MAX_EXTENTS} extents`
  const offset_sectors = Number(offset ?? 0)
  extents.push({ access, sectors: Number(sectors), type, file: file ?? null, offset_sectors, line })
  return null
}

function addValue(values: Map<string, string>, line: string): string | null {
  if (line === '' || line.startsWith('#')) return null
  const [, key, quoted, bare] =
    /^([A-Za-z][\w.:-]{0,127})[ \t]*=[ \t]*(?:"([^"\x00-\x1f]*)"|([^"\s]*))$/.exec(line) ?? []
  if (key === undefined) return 'the line is neither a setting, an extent nor a comment'
  const name = key.toLowerCase()
  if (values.has(name) && RELEVANT.has(name)) return `${key} is set a second time`
  values.set(name, quoted ?? bare ?? '')
  return null
}

const RELEVANT: ReadonlySet<string> = new Set([
  'version',
  'cid',
  'parentcid',
  'createtype',
  'parentfilenamehint'
])
const NO_PARENT = 'ffffffff'

function checked({ values, extents }: Parsed, path: string): Checked<VmdkDescriptor> {
  const cid = contentId(values.get('cid'))
  const parent = contentId(values.get('parentcid') ?? NO_PARENT)
  const hint = values.get('parentfilenamehint') || null
  const create_type = values.get('createtype') ?? ''
  const faults = [
    ...(cid === null ? ['it has no CID of up to eight hex digits'] : []),
    ...(parent === null ? ['its parentCID is not up to eight hex digits'] : []),
    ...(/^[A-Za-z0-9]{1,40}$/.test(create_type) ? [] : ['it has no createType']),
    ...(extents.length === 0 ? ['it describes no extent'] : []),
    ...(totalSectors(extents) > MAX_SECTORS ? ['its extents are larger than any disk'] : []),
    ...(parent === NO_PARENT && hint !== null
      ? ['it names a parent, but its parentCID says that it has none']
      : []),
    ...(parent !== NO_PARENT && hint === null ? [`its parentCID is ${parent}, but it names no parent`] : [])
  ]
  const diagnostics = faults.map(what => problem(path, what))
  if (cid === null || parent === null || faults.length > 0) return { diagnostics }
  const parent_cid = parent === NO_PARENT ? null : parent
  const uuid = diskNumber(values.get('ddb.uuid'))
  return { value: { cid, parent_cid, create_type, uuid, parent_hint: hint, extents }, diagnostics }
}

export const totalSectors = (extents: readonly VmdkExtent[]): number =>
  extents.reduce((sum, { sectors }) => sum + sectors, 0)

/** `60 00 C2 9a 1b 2c 3d 4e-5f 60 71 82 93 a4 b5 c6`; a guest sees it as scsi-36000c29a… and wwn-0x6000c29a…. */
function diskNumber(text: string | undefined): string | null {
  const digits = (text ?? '').replace(/[ -]/g, '').toLowerCase()
  return /^[0-9a-f]{32}$/.test(digits) ? digits : null
}

/** QEMU writes them without leading zeros. */
const contentId = (text: string | undefined): string | null =>
  text !== undefined && /^[0-9a-f]{1,8}$/i.test(text) ? text.toLowerCase().padStart(8, '0') : null

function problem(path: string, what: string, line?: number): Diagnostic {
  return {
    code: 'VMDK_DESCRIPTOR_MALFORMED',
    severity: 'error',
    what: `${path}: ${what}`,
    where: { in: 'source', path, ...(line === undefined ? {} : { line }) },
    hint: 'copy the file from the source again, or make a clean copy of the disk with: vmkfstools -i'
  }
}
