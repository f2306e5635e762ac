import { isAscii, isUtf8 } from 'node:buffer'
import type { VmAddress } from '../model/id.ts'
import type { Plan } from '../model/plan.ts'
import { readPart } from '../plan/part.ts'
import { renderVm } from '../views/plan-terminal.ts'
import { reportOf } from '../views/report/report.ts'
import type { Cut } from './cut-plan.ts'
import { sha256 } from './plan-file.ts'

/** What the parts of a plan have in common. */
export interface PartsOf {
  /** The whole file of the plan. */
  readonly bytes: Uint8Array
  readonly frame: Plan
  readonly colour: boolean
}

/** Some VMs of a plan, verified but for the digest. */
export interface ShownPart {
  /** For people. */
  readonly text: Uint8Array
  readonly first: VmAddress
  readonly last: VmAddress
}

/** Verifies some VMs of a plan and shows them as a text; null when they cannot be verified by themselves. */
export function showPart({ bytes, frame, colour }: PartsOf, cut: Cut): ShownPart | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const actions = textOf(buffer.subarray(...cut.actions))
  const sources = textOf(buffer.subarray(...cut.sources))
  if (actions === null || sources === null) return null
  const part = readPart(frame, { actions, sources }, sha256)
  if (part === null) return null
  const sections = reportOf(part.plan).vms.map(vm => renderVm(vm, { colour }))
  return {
    text: new TextEncoder().encode(sections.join('')),
    first: part.first,
    last: part.last
  }
}

/** Null for what is not UTF-8. Nearly all is ASCII, which is decoded much faster when that is known. */
const textOf = (bytes: Buffer): string | null =>
  isAscii(bytes) ? bytes.toString('latin1') : isUtf8(bytes) ? bytes.toString() : null
