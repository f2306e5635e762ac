import type { Action, Plan } from '../model/plan.ts'
import { actionsOfText, type PlanText, planOfText, type Text } from '../plan/plan-text.ts'

/** A plan as a value; a large one that was made here stays text. */
export type AnyPlan = Plan | PlanText

export const isText = (plan: AnyPlan): plan is PlanText => 'frame' in plan

/** All but actions and sources, which it may lack. */
export const frameOf = (plan: AnyPlan): Plan => (isText(plan) ? plan.frame : plan)

/** How many actions it has. */
export const countActions = (plan: AnyPlan): number =>
  isText(plan) ? plan.frame.summary.actions : plan.actions.length

/** The actions; those of a text are there VM by VM. */
export function* actionsOf(plan: AnyPlan): Generator<Action> {
  if (!isText(plan)) yield* plan.actions
  else for (const vm of plan.vms) yield* actionsOfText(vm, readText)
}

/** Takes about a second and three times the memory of the text, where it is one of ten thousand VMs. */
export const wholePlan = (plan: AnyPlan): Plan => (isText(plan) ? planOfText(plan, readText) : plan)

/** Of bytes that were made here. */
export const readText = (text: Text): string =>
  typeof text === 'string' ? text : Buffer.from(text.buffer, text.byteOffset, text.length).toString()
