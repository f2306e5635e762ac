// Runs beside the program: compiles the pieces of an inventory that it is given.
import { parentPort } from 'node:worker_threads'
import { type CompiledPiece, pieceCompiler, type PiecesOf } from './compile-piece.ts'
import type { InventoryPiece } from './inventory-pieces.ts'
import { configOfPlain, type Places, type PlainConfig } from './plain-config.ts'

/** What the program says: what all pieces are compiled with first, and then which piece. */
export type ToCompileWorker = { readonly settings: WorkerSettings } | { readonly piece: InventoryPiece }

export interface WorkerSettings extends Omit<PiecesOf, 'config'> {
  readonly config: PlainConfig
}

/** What it answers: a piece, whose diagnostics are to be placed. */
export interface FromCompileWorker extends CompiledPiece {
  readonly places: Places
}

const places: Places = new Map()
let compile: ReturnType<typeof pieceCompiler> | null = null

parentPort?.on('message', (message: ToCompileWorker) => {
  if ('settings' in message) {
    const { config, ...others } = message.settings
    compile = pieceCompiler({ ...others, config: configOfPlain(config, places) })
    return
  }
  if (compile === null) throw new Error('the settings come before the first piece')
  const compiled: FromCompileWorker = { ...compile(message.piece), places }
  // The text is handed over, not copied.
  parentPort?.postMessage(compiled, textsOf(compiled))
  places.clear()
})

/** All texts of a piece are in one memory. */
const textsOf = ({ vms }: CompiledPiece): ArrayBuffer[] => {
  const [text] = vms.flatMap(({ source }) =>
    typeof source === 'string' ? [] : [source.buffer as ArrayBuffer]
  )
  return text === undefined ? [] : [text]
}
