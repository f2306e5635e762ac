import type { VmAddress } from '../../model/id.ts'

/** What a test boot left behind, checked by whoever read it. */
export interface BootEvidence {
  /** The folder, as the plan names it. */
  readonly folder: string
  /** ms from power-on until each sign was first seen. */
  readonly milestones: ReadonlyArray<{ readonly name: string; readonly ms: number }>
  readonly screen: Screen
}

/** The picture of the guest's screen, or why there is none, as half a sentence. */
export type Screen =
  | { readonly png_base64: string; readonly width: number; readonly height: number }
  | { readonly absent: string }

/** By VM; one that was not booted has none. */
export type Evidence = ReadonlyMap<VmAddress, BootEvidence>
