import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { assemble, type CompileSettings } from '../control/assemble.ts'
import { partsOf } from '../control/compile.ts'
import { type Checked, type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { EffectiveConfig } from '../model/effective.ts'
import { type Bytes, KIB, MIB } from '../model/size.ts'
import type { PlanText, Text } from '../plan/plan-text.ts'
import { type CompiledPiece, pieceCompiler } from './compile-piece.ts'
import type { FromCompileWorker, ToCompileWorker, WorkerSettings } from './compile-worker.ts'
import { inventoryPieces, type InventoryPiece } from './inventory-pieces.ts'
import { plainConfig } from './plain-config.ts'

export interface Inventory {
  readonly path: string
  /** How the VMs are to be shown; null when nobody looks. */
  readonly show: { readonly colour: boolean } | null
  /** Of one piece: small enough for what is made of it to be gone before the next. */
  readonly size?: Bytes
  /** One is the program itself. */
  readonly threads?: number
}

/**
 * Compiles a recorded inventory, a large one in several threads. The plan is the same, however many there are: each piece
 * is compiled without knowledge of the others, and what only all of them can show is decided afterwards.
 *
 * Throws   what inventoryPieces throws, and all damaged lines at once.
 */
export async function compileInventory(
  settings: CompileSettings,
  { path, show, size = 256 * KIB, threads }: Inventory
): Promise<Checked<PlanText>> {
  const { sha256: _, ...parts } = partsOf(settings)
  const of = { ...parts, path, show }
  const pieces = inventoryPieces(path, size)
  const many = threads ?? (await threadsFor(path))
  const compiled = many === 1 ? Array.from(pieces, pieceCompiler(of)) : await inThreads(pieces, of, many)
  const [first, ...others] = compiled.flatMap(({ wrong }) => wrong)
  if (first !== undefined) throw new H2kError(first, ...others)
  return assemble(settings, compiled)
}

/** Smaller ones are compiled by one thread sooner than others are there. */
const MANY_BYTES = 16 * MIB

// Each takes memory, and all of them wait for the one that hashes.
const MOST_THREADS = 4

/** What is no file, such as a pipe, has no size. */
async function threadsFor(path: string): Promise<number> {
  const file = await stat(path).catch(() => null)
  return file === null || file.size < MANY_BYTES ? 1 : Math.min(availableParallelism(), MOST_THREADS)
}

/** Gives each thread the next piece when it has done one; in the order of the pieces. */
async function inThreads(
  pieces: Iterable<InventoryPiece>,
  { config, ...others }: Omit<WorkerSettings, 'config'> & { readonly config: EffectiveConfig },
  threads: number
): Promise<readonly CompiledPiece[]> {
  const workers = Array.from({ length: threads }, startWorker)
  try {
    const settings = { ...others, config: plainConfig(config) }
    const compiled: CompiledPiece[] = []
    const left = numbered(pieces)
    const work = async (worker: Worker): Promise<void> => {
      tell(worker, { settings })
      for (const [index, piece] of left) {
        tell(worker, { piece }, [piece.bytes.buffer])
        const [answer]: FromCompileWorker[] = await once(worker, 'message')
        if (answer !== undefined) compiled[index] = placed(answer, config)
      }
    }
    await Promise.all(workers.map(work))
    return compiled
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

function* numbered<Item>(items: Iterable<Item>): Generator<readonly [number, Item]> {
  let index = 0
  for (const item of items) yield [index++, item]
}

/** Its file is beside this one, in the sources as in the bundle. */
const startWorker = (): Worker =>
  new Worker(new URL(`./compile-worker${extname(import.meta.url)}`, import.meta.url), {
    // What is made of a piece is gone soon, and the engine would let much more of it pile up.
    resourceLimits: { maxYoungGenerationSizeMb: 24 }
  })

const tell = (worker: Worker, message: ToCompileWorker, given: readonly ArrayBuffer[] = []): void =>
  worker.postMessage(message, given)

/** As the program itself would have made it, with the places that a thread could only note: it has no configuration files. */
function placed({ places, vms, ...piece }: FromCompileWorker, config: EffectiveConfig): CompiledPiece {
  const place = (diagnostic: Diagnostic): Diagnostic => {
    const keys = diagnostic.where.in === 'config' ? places.get(diagnostic.where) : undefined
    return keys === undefined ? diagnostic : { ...diagnostic, where: config.where(...keys) }
  }
  const own = vms.map(vm => ({
    ...vm,
    actions: asBuffer(vm.actions),
    source: asBuffer(vm.source),
    diagnostics: vm.diagnostics.map(place)
  }))
  return { ...piece, vms: own }
}

/** Its search for line ends is many times faster, and handing over made plain bytes of it. */
const asBuffer = (text: Text): Text =>
  typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.length)
