import { closeSync, openSync, readSync } from 'node:fs'
import {
  INVENTORY_LINE_MAX_BYTES,
  parseInventoryHeader,
  parseInventoryVm
} from '../formats/inventory-text.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { InventoryVm } from '../model/inventory.ts'
import type { Bytes } from '../model/size.ts'
import { reasonOf } from './reason.ts'

/** Some whole lines of a recorded inventory: a VM each. */
export interface InventoryPiece {
  /** In memory of their own, so that they can be handed to a thread. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The number of the first of them; lines count from 1. */
  readonly line: number
}

/**
 * A recorded inventory, read while it is compiled: about `size` bytes at a time, and at least a line.
 *
 * Throws   FILE_UNREADABLE, INVENTORY_NOT_OURS, INVENTORY_VERSION; INVENTORY_INVALID for a line that is too long.
 */
export function* inventoryPieces(path: string, size: Bytes): Generator<InventoryPiece> {
  let line = 1
  for (const lines of wholeLines(path, size)) {
    // Counted before they are given away.
    const more = countLines(lines)
    const start = line === 1 ? checkedHeader(lines, path) : 0
    if (start < lines.length) yield { bytes: lines.subarray(start), line: Math.max(line, 2) }
    line += more
  }
  if (line === 1) throwFirst(parseInventoryHeader('', path).diagnostics)
}

/** The VMs of a piece, one in memory at a time. Damaged lines are told of, and left out. */
export function* vmsInPiece(
  { bytes, line }: InventoryPiece,
  path: string,
  tell: (wrong: Diagnostic) => void
): Generator<InventoryVm> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0, number = line; at < buffer.length; number += 1) {
    const end = lineEnd(buffer, at)
    const { value, diagnostics } = parseInventoryVm(buffer.toString('utf8', at, end), { path, line: number })
    for (const wrong of diagnostics) tell(wrong)
    if (value !== undefined) yield value
    at = end + 1
  }
}

/** Where the second line begins. */
function checkedHeader(lines: Buffer, path: string): number {
  const end = lineEnd(lines, 0)
  throwFirst(parseInventoryHeader(lines.toString('utf8', 0, end), path).diagnostics)
  return end + 1
}

/** As many lines as fit into `size`, or some that do not. The last one of the file may have no end. */
function* wholeLines(path: string, size: Bytes): Generator<Buffer<ArrayBuffer>> {
  const file = openFile(path)
  try {
    let rest = Buffer.alloc(0)
    for (;;) {
      const piece = Buffer.from(new ArrayBuffer(room(rest.length, size)))
      rest.copy(piece)
      const read = readPiece(file, piece.subarray(rest.length), path)
      const bytes = piece.subarray(0, rest.length + read)
      if (read === 0) break
      const end = bytes.lastIndexOf(LINE_END) + 1
      // A copy: what is given away is gone.
      rest = Buffer.from(bytes.subarray(end))
      if (end > 0) yield bytes.subarray(0, end)
      if (rest.length > INVENTORY_LINE_MAX_BYTES) throw new H2kError(tooLong(path))
    }
    if (rest.length > 0) yield Buffer.from(new Uint8Array(rest).buffer)
  } finally {
    closeSync(file)
  }
}

/** For the next read behind a line's beginning: twice as much each time, or a long line would be copied over and over. */
const room = (rest: Bytes, size: Bytes): Bytes =>
  Math.max(rest + size, Math.min(2 * rest, INVENTORY_LINE_MAX_BYTES + size))

const LINE_END = 0x0a

function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LINE_END, at)
  return end === -1 ? bytes.length : end
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = 0; at < bytes.length; at = lineEnd(bytes, at) + 1) lines += 1
  return lines
}

function throwFirst([first, ...others]: readonly Diagnostic[]): void {
  if (first !== undefined) throw new H2kError(first, ...others)
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new H2kError(unreadable(path, error))
  }
}

function readPiece(file: number, piece: Buffer, path: string): number {
  try {
    return readSync(file, piece)
  } catch (error) {
    throw new H2kError(unreadable(path, error))
  }
}

const unreadable = (path: string, error: unknown): Diagnostic => ({
  code: 'FILE_UNREADABLE',
  severity: 'error',
  what: `the inventory cannot be read: ${reasonOf(error)}`,
  where: { in: 'file', path },
  hint: 'record one with: h2k inventory --record FILE'
})

const tooLong = (path: string): Diagnostic => ({
  code: 'INVENTORY_INVALID',
  severity: 'error',
  what: `a line is longer than ${INVENTORY_LINE_MAX_BYTES} bytes`,
  where: { in: 'file', path },
  hint: 'record the inventory again with: h2k inventory --record FILE'
})
