import type { Diagnostic } from '../../model/diagnostic.ts'
import type { VmAddress } from '../../model/id.ts'
import type { Action, Gate, Phase, Plan, PlanSource } from '../../model/plan.ts'
import type { RunRecord, State } from '../../model/state.ts'
import { isEdit } from '../../plan/edit.ts'
import { subjectOf } from '../words.ts'
import { type Change, changeOf } from './change.ts'
import { deferredOf } from './deferred.ts'
import { detailsOf } from './details.ts'
import { ownersOf } from './owner.ts'
import { type Result, resultOf, type Status, statusOf } from './result.ts'
import { riskOf } from './risk.ts'

/**
 * A plan as people read it, whatever the format: VM by VM, phase by phase, with what a state says of it. Every number in
 * here is one of the plan's or of the state's, or counts or adds up things that these list. Texts are as they were written
 * at the source: each view makes them inert in its own way.
 */
export interface Report {
  readonly plan: Plan
  /** By address, in the plan's order. */
  readonly vms: readonly ReportVm[]
  /** Warnings that are not about one VM of the plan; the others are with their VM. */
  readonly warnings: readonly Diagnostic[]
  /** Null without a state. */
  readonly run: ReportRun | null
}

export interface ReportVm {
  readonly address: VmAddress
  readonly source: PlanSource
  /** Those that have steps, in the order of the pipeline. */
  readonly phases: ReadonlyArray<{ readonly phase: Phase; readonly steps: readonly Step[] }>
  readonly warnings: readonly Diagnostic[]
  /** Where its apply waits for somebody's consent, in the order in which they are reached. */
  readonly gates: readonly Gate[]
  /** Bounds and settings of what is planned once apply has looked inside, as lines; null when nothing is deferred. */
  readonly deferred: readonly string[] | null
  readonly totals: Totals
  /** Null without a state. */
  readonly status: Status | null
}

export interface Totals {
  readonly actions: number
  readonly edits: number
  readonly boots: number
  /** How many steps have a risk. */
  readonly risks: number
  /** Upper bound of what is copied. */
  readonly bytes: number
  /** Sums of what the state has of these actions; 0 without a state. */
  readonly done: number
  readonly ms: number
}

export interface Step {
  readonly action: Action
  /** What it works on, in few words. */
  readonly subject: string
  /** Every other file that it reads, boots or keeps, and what it may replace of somebody else; one line each. */
  readonly details: readonly string[]
  readonly change: Change | null
  /** Why a reviewer should look at this step first; null for the others. */
  readonly risk: string | null
  /** How it is taken back, or why that is not needed or not possible. */
  readonly undo: string
  /** Null without a state. */
  readonly result: Result | null
}

export interface ReportRun extends Pick<RunRecord, 'status' | 'started_at'> {
  /** Whether the last run applied this very plan; the statuses of actions hold in any case, since they go by their keys. */
  readonly of_this_plan: boolean
}

/** The order of the pipeline. */
const PHASES: readonly Phase[] = [
  'fetch',
  'flatten',
  'inspect',
  'fix',
  'convert',
  'validate',
  'publish',
  'cleanup'
]

/** What all views of a plan show, with the results that `state` has. */
export function reportOf(plan: Plan, state: State | null = null): Report {
  const byVm = Map.groupBy(plan.actions, ({ vm }) => vm)
  const owners = ownersOf(plan)
  const warnings = Map.groupBy(plan.diagnostics, owners)
  const gates = Map.groupBy(plan.gates ?? [], ({ vm }) => vm)
  const vms = Object.entries(plan.sources).map(([address, source]) => {
    const head = {
      address,
      source,
      warnings: warnings.get(address) ?? [],
      gates: gates.get(address) ?? [],
      deferred: deferredOf(plan.deferred, address)
    }
    return vmOf(head, byVm.get(address) ?? [], state)
  })
  return { plan, vms, warnings: warnings.get(null) ?? [], run: runOf(plan, state) }
}

/** A VM of a plan by itself: without what the rest of the plan says of it. */
export const reportOfVm = (
  { address, source, gates }: Pick<ReportVm, 'address' | 'source' | 'gates'>,
  actions: readonly Action[]
): ReportVm => vmOf({ address, source, gates, warnings: [], deferred: null }, actions, null)

function runOf({ digest }: Plan, state: State | null): ReportRun | null {
  if (state === null || state.run === null) return null
  const { status, started_at, plan_digest } = state.run
  return { status, started_at, of_this_plan: plan_digest === digest }
}

type Head = Pick<ReportVm, 'address' | 'source' | 'warnings' | 'gates' | 'deferred'>

function vmOf(head: Head, actions: readonly Action[], state: State | null): ReportVm {
  const steps = actions.map(action => stepOf(action, state))
  const phases = PHASES.map(phase => ({
    phase,
    steps: steps.filter(({ action }) => action.phase === phase)
  })).filter(each => each.steps.length > 0)
  const status = state === null ? null : statusOf(steps.flatMap(({ result }) => result ?? []))
  return { ...head, phases, totals: totalsOf(steps), status }
}

function stepOf(action: Action, state: State | null): Step {
  return {
    action,
    subject: subjectOf(action),
    details: detailsOf(action),
    change: changeOf(action),
    risk: riskOf(action),
    undo: undoWords(action),
    result: state === null ? null : resultOf(action, state)
  }
}

function totalsOf(steps: readonly Step[]): Totals {
  const how = (of: (step: Step) => boolean): number => steps.filter(of).length
  const sum = (of: (step: Step) => number): number => steps.reduce((all, step) => all + of(step), 0)
  return {
    actions: steps.length,
    edits: how(({ action }) => isEdit(action)),
    boots: how(({ action }) => action.kind === 'qemu.boot'),
    risks: how(({ risk }) => risk !== null),
    bytes: sum(({ action }) => action.estimate_bytes),
    done: how(({ result }) => result?.status === 'done'),
    ms: sum(({ result }) => result?.ms ?? 0)
  }
}

function undoWords({ undo }: Action): string {
  switch (undo.how) {
    case 'remove-artifact':
      return `remove ${undo.artifact}`
    case 'drop-layer':
      return `drop the layer ${undo.artifact}`
    case 'undefine-domain':
      return `undefine the domain ${undo.uuid}`
    case 'none':
      return `none: ${undo.because}`
  }
}

/** All steps of a VM, in the order in which they are shown. */
export const stepsOf = ({ phases }: ReportVm): readonly Step[] => phases.flatMap(({ steps }) => steps)
