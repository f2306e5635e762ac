// Runs beside the program: shows the parts of a plan that it is asked for.
import { parentPort } from 'node:worker_threads'
import type { Cut } from './cut-plan.ts'
import { type PartsOf, showPart } from './show-part.ts'

/** What the program says: of which plan first, and then which part. */
export type ToShowWorker = { readonly plan: PartsOf } | { readonly cut: Cut }

let plan: PartsOf | null = null

parentPort?.on('message', (message: ToShowWorker) => {
  if ('plan' in message) {
    plan = message.plan
    return
  }
  const shown = plan === null ? null : showPart(plan, message.cut)
  // The text is handed over, not copied.
  parentPort?.postMessage(shown, shown === null ? [] : [shown.text.buffer as ArrayBuffer])
})
