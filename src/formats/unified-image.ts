import type { UnifiedImage } from '../model/facts.ts'
import { MIB, type Bytes } from '../model/size.ts'
import { parseOsRelease } from './os-release.ts'
import { peImage, type PeSection } from './pe-sections.ts'
import { decodeUtf8 } from './utf8.ts'

export type UnifiedLook =
  | ({ readonly is: 'image'; readonly initrd: Place | null } & Omit<UnifiedImage, 'path' | 'initramfs'>)
  /** One whose texts are in the first `bytes` bytes, and these were not given. */
  | { readonly is: 'longer'; readonly bytes: Bytes }
  | { readonly is: 'other' }
  | { readonly is: 'damaged' }

/** Of the initramfs in the file; it may end behind the bytes that were given. */
export interface Place {
  readonly at: Bytes
  readonly bytes: Bytes
}

/** Kernels take a few thousand bytes, and os-release files have hundreds. */
const MAX_TEXT_BYTES = 16_384
const MAX_PROFILES = 16
/** No distribution makes larger ones, and it would have to be read up to there. */
export const MAX_UNIFIED_BYTES = 256 * MIB

/**
 * What a unified kernel image says of itself: a program for UEFI with a kernel, its command line and more as sections. One
 * with several profiles has a command line for each, which are given one a line.
 *
 * Source: UAPI Group, Unified Kernel Image specification; systemd-stub(7); ukify(1), profiles.
 */
export function readUnified(head: Uint8Array): UnifiedLook {
  const found = peImage(head)
  if (found === null || !found.sections.some(({ name }) => name === '.linux')) return { is: 'other' }
  const wanted = found.sections.filter(({ name }) => TEXTS.has(name))
  const end = Math.max(0, ...wanted.map(({ at, bytes }) => at + bytes))
  if (wanted.some(({ bytes }) => bytes > MAX_TEXT_BYTES) || end > MAX_UNIFIED_BYTES) return { is: 'damaged' }
  if (end > head.length) return { is: 'longer', bytes: end }
  const texts = wanted.map(section => ({ name: section.name, text: textIn(head, section) }))
  if (texts.some(({ text }) => text === null)) return { is: 'damaged' }
  const of = (name: string): readonly string[] =>
    texts.flatMap(each => (each.name === name && each.text !== null && each.text !== '' ? [each.text] : []))
  const [system] = of('.osrel')
  const commandLines = of('.cmdline').map(text => text.replace(/\s+/g, ' '))
  if (commandLines.length > MAX_PROFILES) return { is: 'damaged' }
  return {
    is: 'image',
    cmdline: commandLines.length === 0 ? null : commandLines.join('\n'),
    kernel: of('.uname')[0] ?? null,
    system: system === undefined ? null : (parseOsRelease(system)?.name ?? null),
    signed: found.signed,
    initrd: initrdIn(found.sections)
  }
}

/** The stub takes one; where profiles have others, which of them counts is not known. */
function initrdIn(sections: readonly PeSection[]): Place | null {
  const [initrd, ...others] = sections.filter(({ name }) => name === '.initrd')
  if (initrd === undefined || others.length > 0) return null
  const { at, bytes } = initrd
  return at + bytes > MAX_UNIFIED_BYTES ? null : { at, bytes }
}

const TEXTS: ReadonlySet<string> = new Set(['.cmdline', '.osrel', '.uname'])

/** What ends its text differs from tool to tool: nothing, NUL or a line feed. */
function textIn(head: Uint8Array, { at, bytes }: PeSection): string | null {
  const text = decodeUtf8(head.subarray(at, at + bytes))
  return text === null ? null : (text.split('\0')[0] ?? '').trim()
}
