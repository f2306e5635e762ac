import { expect, test } from 'vitest'
import { renderActions } from '../../src/views/action-table.ts'
import { actionOf, planOf } from '../data/apply/small-plan.ts'

const remove = (id: string) => actionOf({ id, kind: 'file.remove', params: { paths: [] } })
const at = { at_ms: 1, vm: 'vm.a' } as const

test('R50 the table has all actions of the plan, each with what became of it', () => {
  const actions = ['vm.a/one', 'vm.a/two', 'vm.a/three', 'vm.a/four', 'vm.b/\u001b[31mfive', 'vm.b/six'].map(
    remove
  )
  const gate = {
    id: 'vm.b/gate.boot',
    vm: 'vm.b',
    policy: 'manual',
    reason: 'x',
    after: [],
    before: ['vm.b/six'],
    key: 'sha256:0'
  } as const
  const table = renderActions(
    { ...planOf(actions), gates: [gate] },
    {
      todo: new Set(actions.slice(1).map(({ id }) => id)),
      last: new Map([
        [
          'vm.a/two',
          { ...at, type: 'action_done', action: 'vm.a/two', ms: 1200, receipt: { made: [], notes: {} } }
        ],
        [
          'vm.a/three',
          {
            ...{ ...at, type: 'action_failed', action: 'vm.a/three', ms: 65_000 },
            diagnostics: [
              {
                code: 'DISK_FULL',
                severity: 'error',
                what: 'x',
                where: { in: 'target', path: 'x' },
                hint: 'x'
              }
            ]
          }
        ],
        [
          'vm.a/four',
          { ...at, type: 'action_skipped', action: 'vm.a/four', because: 'vm.a/three did not succeed' }
        ]
      ])
    }
  )
  expect(table.split('\n').map(line => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'Action | Time | Outcome',
    'vm.a/one | done before',
    expect.stringMatching(/^vm\.a\/two \| .+ \| done$/),
    expect.stringMatching(/^vm\.a\/three \| .+ \| failed: DISK_FULL$/),
    'vm.a/four | skipped (because vm.a/three did not succeed)',
    expect.stringMatching(/five \| not begun$/),
    'vm.b/six | not begun: waits for vm.b/gate.boot'
  ])
  expect(table).not.toContain('\u001b')
})
