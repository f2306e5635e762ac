import { expect, test } from 'vitest'
import { oddMeaning } from '../../src/plan/kind-meaning.ts'
import type { Action } from '../../src/model/plan.ts'
import { compilerOf } from '../golden/golden-case.ts'
import { plan } from './resealed.ts'

const overlay = plan.actions.find(({ kind }) => kind === 'qemu-img.create') as Action

test('every action that a compiler makes is one of its kind', () => {
  const deferred = compilerOf('spine', vms => vms.map(vm => ({ ...vm, guest: null })), true)().value
  const actions = [...plan.actions, ...(deferred?.actions ?? [])]
  expect(actions.some(({ kind }) => kind === 'guest.inspect')).toBe(true)
  expect(actions.flatMap(action => oddMeaning(action, 'migrate'))).toEqual([])
})

test('another mode, phase and effect are three things to say', () => {
  expect(oddMeaning({ ...overlay, phase: 'convert', effect: 'read' }, 'rollback')).toEqual([
    `${overlay.id}: no plan with the mode rollback has qemu-img.create`,
    `${overlay.id}: the phase of qemu-img.create is fix, here it is convert`,
    `${overlay.id}: the effect of qemu-img.create is create, here it is read`
  ])
})

test('overlays are removed by plans of both modes', () => {
  const removal = plan.actions.find(({ kind }) => kind === 'file.remove') as Action
  expect([...oddMeaning(removal, 'migrate'), ...oddMeaning(removal, 'rollback')]).toEqual([])
})
