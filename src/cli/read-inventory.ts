import { closeSync, openSync, readSync } from 'node:fs'
import {
  INVENTORY_LINE_MAX_BYTES,
  parseInventoryHeader,
  parseInventoryVm
} from '../formats/inventory-text.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { InventoryVm } from '../model/inventory.ts'
import { reasonOf } from './reason.ts'

const PIECE_BYTES = 1024 * 1024

/**
 * A recorded inventory, read while it is compiled: one VM in memory at a time. Iterating throws all damaged lines at once,
 * after the last line.
 */
export function* readInventory(path: string): Generator<InventoryVm> {
  const wrong: Diagnostic[] = []
  let line = 0
  for (const text of linesOf(path)) {
    line += 1
    const { value, diagnostics } =
      line === 1
        ? { value: undefined, ...parseInventoryHeader(text, path) }
        : parseInventoryVm(text, { path, line })
    wrong.push(...diagnostics)
    if (line === 1 && wrong.length > 0) break
    if (line > 1 && value !== undefined && 'source' in value) yield value
  }
  if (line === 0) wrong.push(...parseInventoryHeader('', path).diagnostics)
  const [first, ...others] = wrong
  if (first !== undefined) throw new H2kError(first, ...others)
}

function* linesOf(path: string): Generator<string> {
  const file = openFile(path)
  try {
    let rest = Buffer.alloc(0)
    const piece = Buffer.alloc(PIECE_BYTES)
    for (let read = readPiece(file, piece, path); read > 0; read = readPiece(file, piece, path)) {
      rest = Buffer.concat([rest, piece.subarray(0, read)])
      let start = 0
      for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a, start)) {
        yield rest.toString('utf8', start, end)
        start = end + 1
      }
      rest = rest.subarray(start)
      if (rest.length > INVENTORY_LINE_MAX_BYTES) throw new H2kError(tooLong(path))
    }
    if (rest.length > 0) yield rest.toString('utf8')
  } finally {
    closeSync(file)
  }
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
