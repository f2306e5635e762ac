import type { ActionOutcome, ActionRecord, State, VmOutcomes } from '../model/state.ts'
import { inertTerminal } from './inert.ts'
import { renderTable } from './table.ts'
import { bytes, count, duration } from './words.ts'

export interface StateVm {
  readonly vm: string
  readonly status: ActionRecord['status'] | 'rolled-back'
  readonly actions: number
  readonly ms: number
}

/** The VMs that a state knows, by address. */
export const stateVms = (outcomes: VmOutcomes): readonly StateVm[] =>
  [...outcomes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([vm, { actions, rolled_back }]) => ({
      vm,
      status: rolled_back ? 'rolled-back' : vmStatus(actions),
      actions: actions.length,
      ms: totalMs(actions)
    }))

/** The same as a table. */
export function renderStateList(outcomes: VmOutcomes): string {
  const rows = stateVms(outcomes).map(({ vm, status, actions, ms }) => [
    inertTerminal(vm),
    status,
    String(actions),
    duration(ms)
  ])
  return rows.length === 0 ? 'the state is empty' : renderTable(['VM', 'STATUS', 'ACTIONS', 'TIME'], rows)
}

/** One address as JSON: for a VM, its actions by id. Null when unknown. */
export function stateEntry(state: State, address: string): string | null {
  const one = state.artifacts[address] ?? state.actions[address]
  if (one !== undefined) return JSON.stringify(one, null, 2)
  const own = Object.entries(state.actions).filter(([, { vm }]) => vm === address)
  return own.length === 0 ? null : JSON.stringify(Object.fromEntries(own), null, 2)
}

/** failed before running before done: the worst one speaks for the VM. */
function vmStatus(actions: readonly ActionOutcome[]): ActionRecord['status'] {
  const seen = new Set(actions.map(({ status }) => status))
  return (['failed', 'running', 'skipped'] as const).find(status => seen.has(status)) ?? 'done'
}

const totalMs = (actions: readonly ActionOutcome[]): number => actions.reduce((sum, { ms }) => sum + ms, 0)

/** One address in full: a VM (`vm.web01`), an action (`vm.web01/disk.0/convert`) or an artifact (`art:…`). Null when unknown. */
export function renderStateShow(state: State, address: string): string | null {
  const artifact = state.artifacts[address]
  if (artifact !== undefined) return renderFields(artifact)
  const action = state.actions[address]
  if (action !== undefined) return renderFields(action)
  const own = Object.entries(state.actions).filter(([, { vm }]) => vm === address)
  if (own.length === 0) return null
  const rows = own.map(([id, { kind, status, attempts, ms }]) => [
    id,
    kind,
    status,
    String(attempts),
    duration(ms)
  ])
  const files = Object.values(state.artifacts).filter(({ by }) => own.some(([id]) => id === by))
  return [
    renderTable(['ACTION', 'KIND', 'STATUS', 'ATTEMPTS', 'TIME'], rows),
    '',
    count(files.length, 'artifact'),
    ...files.map(
      ({ path, bytes: size, sha256 }) =>
        `  ${inertTerminal(path ?? '-')}  ${bytes(size)}${sha256 === null ? '' : `  sha256:${sha256}`}`
    )
  ].join('\n')
}

/** As YAML-like lines; every text made inert. */
const renderFields = (value: object): string =>
  JSON.stringify(value, null, 2).split('\n').map(inertTerminal).join('\n')
