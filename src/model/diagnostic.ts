import type { Code } from './codes.ts'

/** One place a person can go and look at. Lines and columns count from 1. */
export type Where =
  | {
      readonly in: 'config'
      readonly file: string
      /** The setting's address, such as `vms.web01.disks[0].format`. */
      readonly path: string
      readonly line?: number
      readonly column?: number
      /** The text of that line, for the caret. */
      readonly source?: string
      /** How many characters the caret marks; 1 when absent. */
      readonly width?: number
    }
  | { readonly in: 'action'; readonly id: string; readonly argv?: readonly string[] }
  /** `vm` is the address of its VM, once there is one: those who look into a guest do not know whose it is. */
  | { readonly in: 'guest'; readonly path: string; readonly line?: number; readonly vm?: string }
  /** A file of the source VM: VMX, descriptor, disk. `byte` is an offset in that file. */
  | {
      readonly in: 'source'
      readonly path: string
      readonly line?: number
      readonly byte?: number
      readonly vm?: string
    }
  /** A file of h2k itself: plan, state, journal, inventory. */
  | { readonly in: 'file'; readonly path: string; readonly line?: number }
  | { readonly in: 'target'; readonly path: string }
  | { readonly in: 'host'; readonly argv: readonly string[] }
  | { readonly in: 'option'; readonly name: string }
  | { readonly in: 'vm'; readonly vm: string }

export type Severity = 'error' | 'warning'

/**
 * What went wrong or deserves attention: code, what, where and how to fix it. `what` is lower case, has no full stop,
 * names the thing and gives both numbers when numbers disagree; `hint` is something to type or do.
 */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly what: string
  readonly where: Where
  readonly hint: string
  /** Other places that explain the first one, such as the setting that was overridden. */
  readonly related?: ReadonlyArray<{ readonly what: string; readonly where: Where }>
  /** There when the configuration accepts this concern. It is a warning then, whatever it was. */
  readonly waived?: Waived
}

export interface Waived {
  /** What it would be without the waiver. */
  readonly severity: Severity
  readonly reason: string
  /** The last day on which plans may be made with it: YYYY-MM-DD. */
  readonly until: string
}

/** A value together with what was noticed while making it. `value` is absent only when there is an error among the diagnostics. */
export interface Checked<Value> {
  readonly value?: Value
  readonly diagnostics: readonly Diagnostic[]
}

/** The only error that the data plane throws on purpose. */
export class H2kError extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(first: Diagnostic, ...others: readonly Diagnostic[]) {
    super(first.what)
    this.name = 'H2kError'
    this.diagnostics = [first, ...others]
  }
}
