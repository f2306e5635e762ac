import { once } from 'node:events'
import { open, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Plan } from '../model/plan.ts'
import { type Bytes, MIB } from '../model/size.ts'
import { partFrame, readFrame } from '../plan/part.ts'
import { PLAN_MAX_BYTES } from '../plan/read.ts'
import { renderSummary } from '../views/plan-terminal.ts'
import { type Deliver, collectParts } from './collect-parts.ts'
import { type Cut, cutPlan } from './cut-plan.ts'
import type { Trust } from './plan-file.ts'
import type { ShownPart } from './show-part.ts'
import type { ToShowWorker } from './show-worker.ts'

/** A plan as a text, verified. */
export interface ShownPlan {
  /** The plan without actions and sources. */
  readonly frame: Plan
  readonly text: readonly Uint8Array[]
}

interface Showing extends Trust {
  readonly colour: boolean
  /** Smaller files are read by one thread sooner than threads are there. */
  readonly from?: Bytes
  /** Of one part: small enough for what is made of it to be gone before the next. */
  readonly size?: Bytes
}

/**
 * Shows a large plan as a text, its VMs in several threads, of which none holds more than a few VMs. All that is checked
 * is checked as by readPlanFile; null for what fails, is small, or is written in another way: that is for readPlanFile.
 */
export async function showInParts(
  path: string,
  { colour, expectDigest, from = 16 * MIB, size = MIB / 4 }: Showing
): Promise<ShownPlan | null> {
  // Whoever reads it next says why it cannot be read.
  const file = await stat(path).catch(() => null)
  if (file === null || !file.isFile() || file.size < from || file.size > PLAN_MAX_BYTES) return null
  const workers = Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS) }, startWorker)
  try {
    const bytes = await readShared(path, file.size)
    const plan = bytes === null ? null : cutPlan(bytes, size)
    const frame = plan === null ? null : readFrame(plan.frame)
    if (bytes === null || plan === null || frame === null) return null
    if (expectDigest !== undefined && frame.digest !== expectDigest) return null
    for (const worker of workers) tell(worker, { plan: { bytes, frame: partFrame(frame), colour } })
    const text = await collectParts({ bytes, frame, cuts: plan.cuts }, deliver =>
      shareOut(workers, plan.cuts, deliver)
    )
    if (text === null) return null
    const summary = renderSummary({ plan: frame, run: null }, { colour })
    return { frame, text: [...text, new TextEncoder().encode(`${summary}\n`)] }
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

// Each takes memory, and all of them wait for the one that hashes.
const MOST_WORKERS = 4

const READERS = 4

/** The content of a file where all threads see it; null when that cannot be read. */
async function readShared(path: string, length: Bytes): Promise<Buffer | null> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return null
  try {
    const bytes = Buffer.from(new SharedArrayBuffer(length))
    // Memory that is new costs as much as the copy: several threads of the engine share both.
    const size = Math.ceil(length / READERS)
    const reads = Array.from({ length: READERS }, async (_, reader) => {
      for (let at = reader * size; at < Math.min(length, (reader + 1) * size);) {
        const { bytesRead } = await file.read(bytes, at, Math.min(length, (reader + 1) * size) - at, at)
        if (bytesRead === 0) return false
        at += bytesRead
      }
      return true
    })
    return (await Promise.all(reads)).every(Boolean) ? bytes : null
  } finally {
    await file.close()
  }
}

/** Its file is beside this one, in the sources as in the bundle. */
const startWorker = (): Worker =>
  new Worker(new URL(`./show-worker${extname(import.meta.url)}`, import.meta.url), {
    // What is made of a part is gone soon, and the engine would let much more of it pile up.
    resourceLimits: { maxYoungGenerationSizeMb: 48 }
  })

const tell = (worker: Worker, message: ToShowWorker): void => worker.postMessage(message, [])

/** Gives each worker the next part when it has done one. */
async function shareOut(workers: readonly Worker[], cuts: readonly Cut[], deliver: Deliver): Promise<void> {
  const left = cuts.entries()
  let wanted = true
  const work = async (worker: Worker): Promise<void> => {
    for (const [index, cut] of left) {
      if (!wanted) return
      tell(worker, { cut })
      const [part]: (ShownPart | null)[] = await once(worker, 'message')
      wanted &&= deliver(index, part ?? null)
    }
  }
  await Promise.all(workers.map(work))
}
