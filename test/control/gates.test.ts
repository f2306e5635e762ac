import { expect, test } from 'vitest'
import { DEFAULTS } from '../../src/control/config/defaults.ts'
import { gatesOf } from '../../src/control/gates.ts'
import type { EffectiveVm } from '../../src/model/effective.ts'
import { actionOf, sha256 } from '../data/apply/small-plan.ts'

const params = { paths: [] }
const step = (id: string, kind: string, ...needs: readonly string[]) =>
  // Only kind, needs and key matter here.
  ({ ...actionOf({ id, kind: 'file.remove', params, needs }), kind }) as ReturnType<
    typeof actionOf<'file.remove'>
  >

const ACTIONS = [
  step('convert', 'qemu-img.convert'),
  step('publish.0', 'file.publish', 'convert'),
  step('publish.1', 'file.publish', 'convert'),
  step('xml', 'libvirt.write-xml', 'publish.0', 'publish.1'),
  step('define', 'libvirt.define', 'xml'),
  step('boot', 'qemu.boot', 'publish.0', 'publish.1'),
  step('cleanup', 'file.remove', 'define', 'boot')
]

const gates = (wanted: Partial<EffectiveVm['gates']>, actions = ACTIONS) =>
  gatesOf({ gates: { ...DEFAULTS.gates, ...wanted } } as EffectiveVm, actions, { of: sha256 })

test('without a word there is none', () => {
  expect(gates({})).toEqual([])
})

test('before a gate is all that does not need what is behind it', () => {
  const all = gates({ define: 'manual', publish: 'manual', boot: 'manual' })
  expect(all.map(({ id, after, before }) => [id, after, before])).toEqual([
    ['vm.web01/gate.publish', ['convert'], ['publish.0', 'publish.1']],
    ['vm.web01/gate.boot', ['convert', 'publish.0', 'publish.1', 'xml'], ['boot']],
    ['vm.web01/gate.define', ['convert', 'publish.0', 'publish.1', 'xml', 'boot'], ['define']]
  ])
})

test('without a gate before the domain, it is defined before the boot is asked for', () => {
  expect(gates({ boot: 'manual' })[0]?.after).toEqual(['convert', 'publish.0', 'publish.1', 'xml', 'define'])
})

test('a gate in front of nothing is none', () => {
  expect(gates({ define: 'manual' }, ACTIONS.slice(0, 3))).toEqual([])
})

test('its key is that of what it is about', () => {
  const [before] = gates({ publish: 'manual' })
  const other = ACTIONS.map(action => (action.id === 'convert' ? { ...action, key: 'sha256:x' } : action))
  const later = ACTIONS.map(action => (action.id === 'boot' ? { ...action, key: 'sha256:x' } : action))
  expect(gates({ publish: 'manual' }, other)[0]?.key).not.toBe(before?.key)
  expect(gates({ publish: 'manual' }, later)[0]?.key).toBe(before?.key)
})
