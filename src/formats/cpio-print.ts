import type { InitramfsEntry } from '../model/fixer.ts'
import type { Bytes } from '../model/size.ts'
import { encodeUtf8, utf8Length } from './utf8.ts'

/** One member of an archive; parents stand before their children. */
export type CpioMember =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly data: Uint8Array }

const HEADER_BYTES = 110
const TRAILER = 'TRAILER!!!'
const FOLDER_MODE = 0o040755
const FILE_MODE = 0o100644

/**
 * Writes a newc archive whose bytes depend on the members alone: owner root, no times, inodes counted from 1.
 * It ends on a multiple of four bytes, so that another segment may follow.
 *
 * Source: kernel, Documentation/driver-api/early-userspace/buffer-format.rst; cpio(5).
 */
export function printCpio(members: readonly CpioMember[]): Uint8Array {
  const out = new Uint8Array(
    members.reduce((sum, member) => sum + memberBytes(member.path, dataOf(member).length), TRAILER_BYTES)
  )
  let at = 0
  members.forEach((member, index) => {
    const data = dataOf(member)
    at = putHeader(out, at, {
      path: member.path,
      bytes: data.length,
      inode: index + 1,
      folder: member.kind === 'folder'
    })
    out.set(data, at)
    at += align4(data.length)
  })
  putHeader(out, at, { path: TRAILER, bytes: 0, inode: 0, folder: null })
  return out
}

/** Size of the archive with these entries. */
export const cpioBytes = (entries: readonly InitramfsEntry[]): Bytes =>
  entries.reduce((sum, entry) => sum + memberBytes(entry.path, entryBytes(entry)), TRAILER_BYTES)

interface Header {
  readonly path: string
  readonly bytes: Bytes
  readonly inode: number
  /** Null for the trailer. */
  readonly folder: boolean | null
}

function putHeader(out: Uint8Array, at: number, { path, bytes, inode, folder }: Header): number {
  const name = encodeUtf8(path)
  const mode = folder === null ? 0 : folder ? FOLDER_MODE : FILE_MODE
  // ino, mode, uid, gid, nlink, mtime, filesize, devmajor, devminor, rdevmajor, rdevminor, namesize, check
  const fields = [inode, mode, 0, 0, folder === true ? 2 : 1, 0, bytes, 0, 0, 0, 0, name.length + 1, 0]
  out.set(encodeUtf8(`070701${fields.map(hex8).join('')}`), at)
  out.set(name, at + HEADER_BYTES)
  return at + align4(HEADER_BYTES + name.length + 1)
}

const dataOf = (member: CpioMember): Uint8Array => (member.kind === 'file' ? member.data : new Uint8Array(0))

const entryBytes = (entry: InitramfsEntry): Bytes =>
  entry.entry === 'copy' ? entry.bytes : entry.entry === 'text' ? utf8Length(entry.text) : 0

const align4 = (value: number): number => (value + 3) & ~3

const hex8 = (value: number): string => value.toString(16).padStart(8, '0')

const memberBytes = (path: string, bytes: Bytes): Bytes =>
  align4(HEADER_BYTES + utf8Length(path) + 1) + align4(bytes)

const TRAILER_BYTES = memberBytes(TRAILER, 0)
