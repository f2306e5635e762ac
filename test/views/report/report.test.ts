import { expect, test } from 'vitest'
import { reportOf, stepsOf } from '../../../src/views/report/report.ts'
import { compilerOf } from '../../golden/golden-case.ts'
import { stateOf } from './state-of.ts'

const plan = compilerOf('several-vms')().value
if (plan === undefined) throw new Error('the golden case has errors')

test('every action of the plan is there once, in the phases of its VM', () => {
  const { vms } = reportOf(plan)
  expect(vms.map(({ address }) => address)).toEqual(Object.keys(plan.sources))
  const shown = vms.flatMap(stepsOf).map(({ action }) => action.id)
  expect(shown.toSorted()).toEqual(plan.actions.map(({ id }) => id).toSorted())
  for (const { address, phases } of vms)
    for (const { phase, steps } of phases)
      for (const { action } of steps) expect(action).toMatchObject({ vm: address, phase })
})

test('the totals of all VMs are the summary of the plan', () => {
  const totals = reportOf(plan).vms.map(vm => vm.totals)
  const sum = (name: 'actions' | 'edits' | 'boots' | 'bytes') =>
    totals.reduce((all, each) => all + each[name], 0)
  const { actions, edits, boots, bytes } = plan.summary
  expect({ actions: sum('actions'), edits: sum('edits'), boots: sum('boots'), bytes: sum('bytes') }).toEqual({
    actions,
    edits,
    boots,
    bytes
  })
})

test('each warning is with its VM, or with none', () => {
  const { vms, warnings } = reportOf(plan)
  const owned = vms.flatMap(vm => vm.warnings.map(({ code }) => [vm.address, code]))
  expect(owned).toEqual([
    ['vm.a15', 'SECURE_BOOT_UNPROVEN'],
    ['vm.d7', 'GUEST_UNCLEAN']
  ])
  expect(warnings).toEqual([])
})

test('without a state there are no results', () => {
  const { run, vms } = reportOf(plan)
  expect(run).toBe(null)
  expect(vms.every(({ status }) => status === null)).toBe(true)
  expect(vms.flatMap(stepsOf).every(({ result }) => result === null)).toBe(true)
})

test('with a state every step has a result and every VM a status', () => {
  const [first, second] = plan.actions
  if (first === undefined || second === undefined) throw new Error('too few actions')
  const { run, vms } = reportOf(plan, stateOf(plan, { [first.id]: { status: 'done', ms: 1200 } }))
  expect(run).toEqual({ status: 'incomplete', started_at: '2026-01-31T09:30:00Z', of_this_plan: true })
  const [vm] = vms
  expect(vm?.status).toBe('waiting')
  expect(vm?.totals).toMatchObject({ done: 1, ms: 1200 })
})

test('a run of another plan is known as such', () => {
  const state = stateOf({ ...plan, digest: 'sha256:00' }, {})
  expect(reportOf(plan, state).run?.of_this_plan).toBe(false)
})

test('undo in words', () => {
  const undo = reportOf(plan)
    .vms.flatMap(stepsOf)
    .map(step => step.undo.split(' ')[0])
  expect(new Set(undo)).toEqual(new Set(['remove', 'drop', 'none:']))
})
