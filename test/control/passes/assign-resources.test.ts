import { expect, test } from 'vitest'
import { assignResources, limitsOf } from '../../../src/control/passes/assign-resources.ts'
import type { WithPaths } from '../../../src/control/graph/draft.ts'
import type { Step } from '../../../src/control/lower/step.ts'
import { actionOf } from '../../data/apply/small-plan.ts'

// Of the VM only the name of its source matters here.
const VM = { config: { source: { from: 'dc1' } } } as WithPaths

const used = (kind: string, params: object): readonly string[] | undefined => {
  const step = { ...actionOf({ id: 'x', kind: 'file.remove', params: { paths: [] } }), kind, params }
  return assignResources([step as unknown as Step], VM)[0]?.uses
}

test.each<[string, object, readonly string[] | undefined]>([
  ['qemu-img.convert', { to: 'out/.a.partial', compress: 'none' }, ['disk:out', 'source:dc1']],
  ['qemu-img.convert', { to: '/srv/vm/.a.partial', compress: 'zstd' }, ['cpu', 'disk:/srv/vm', 'source:dc1']],
  ['file.checksum', { path: '/.a.partial' }, ['cpu', 'disk:/']],
  ['file.checksum', { path: '.a.partial' }, ['cpu', 'disk:.']],
  ['guestfs.open', {}, ['appliance', 'source:dc1']],
  ['qemu.boot', {}, ['appliance']],
  ['file.publish', {}, undefined]
])('%s %j', (kind, params, uses) => {
  expect(used(kind, params)).toEqual(uses)
})

test('the plan has the limits of the classes that are used: the one with the name first, then that of all', () => {
  const actions = [['cpu'], ['disk:out', 'source:dc1'], ['source:dc2'], []].map((uses, n) => ({
    ...actionOf({ id: `a${n}`, kind: 'file.remove', params: { paths: [] } }),
    uses
  }))
  const limits = { appliance: 2, cpu: 4, source: 8, 'source:dc1': 1 }
  expect(limitsOf(actions, limits)).toEqual({ cpu: 4, 'source:dc1': 1, 'source:dc2': 8 })
})
