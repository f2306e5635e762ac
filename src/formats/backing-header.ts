import { fields } from './bytes.ts'
import { decodeUtf8 } from './utf8.ts'

/** What the header of an image says about other files. */
export interface BackingHeader {
  /** As it stands there: hostile until it was looked up. */
  readonly backing: string | null
  readonly backing_format: string | null
}

const MAX_NAME = 1023

const EXTENSION_END = 0
const EXTENSION_BACKING_FORMAT = 0xe2792aca

/**
 * The backing file of a qcow2 image, or why it is not taken. `head` is its first cluster.
 *
 * Source: qemu docs/interop/qcow2.txt.
 */
export function qcow2Backing(head: Uint8Array): BackingHeader | string {
  const field = fields(head)
  const version = field.be32(4)
  if (version !== 2 && version !== 3) return `version ${version} of qcow2 is unknown`
  if (field.be32(32) !== 0) return 'it is encrypted'
  // Bit 2: the data is in another file, whose name the image tells.
  const incompatible = version === 2 ? 0 : field.be32(76)
  if (incompatible & 4) return 'its data is in another file'
  if (incompatible & 2) return 'it is marked as corrupt'
  const name = nameAt(head, field.be64(8), field.be32(16))
  if (name === undefined) return 'its backing file has no readable name'
  return { backing: name, backing_format: backingFormat(head, version === 2 ? 72 : field.be32(100)) }
}

function backingFormat(head: Uint8Array, start: number): string | null {
  const field = fields(head)
  let at = start
  while (at + 8 <= head.length && field.be32(at) !== EXTENSION_END) {
    const length = field.be32(at + 4)
    if (field.be32(at) === EXTENSION_BACKING_FORMAT) return field.text(at + 8, Math.min(length, 64))
    at += 8 + Math.ceil(length / 8) * 8
  }
  return null
}

/** Source: qemu docs/interop/qed_spec.rst. */
export function qedBacking(head: Uint8Array): BackingHeader | string {
  const field = fields(head)
  const features = field.le64(16)
  if (features > 7) return 'it uses features that are unknown'
  if ((features & 1) === 0) return { backing: null, backing_format: null }
  const name = nameAt(head, field.le32(56), field.le32(60))
  if (name === undefined || name === null) return 'its backing file has no readable name'
  return { backing: name, backing_format: features & 4 ? 'raw' : null }
}

/** Null when there is none, undefined when it cannot be read. */
function nameAt(head: Uint8Array, offset: number, length: number): string | null | undefined {
  if (offset === 0 && length === 0) return null
  if (length === 0 || length > MAX_NAME || offset + length > head.length) return undefined
  return decodeUtf8(head.subarray(offset, offset + length)) ?? undefined
}

/** Why a VHD is not taken as it stands, or null. `footer` begins with `conectix`. Source: the VHD image format specification 1.0. */
export const vhdObstacle = (footer: Uint8Array): string | null =>
  fields(footer).be32(60) === 4
    ? 'it is a differencing disk: merge it with its parent in Hyper-V first'
    : null
