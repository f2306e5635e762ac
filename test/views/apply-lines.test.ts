import { expect, test } from 'vitest'
import type { ApplyEvent } from '../../src/model/event.ts'
import type { Receipt } from '../../src/model/state.ts'
import { renderEvent, renderRunning } from '../../src/views/apply-lines.ts'

const at = { at_ms: 0, vm: 'vm.a', action: 'vm.a/disk.0/convert' } as const

const done = (notes: Receipt['notes'], action: string = at.action): ApplyEvent => ({
  ...at,
  type: 'action_done',
  action,
  ms: 1234,
  receipt: { made: [], notes }
})

const progress = {
  ...at,
  type: 'progress',
  phase: 'convert',
  bytes_done: 432013312,
  bytes_total: 851443712,
  rate: 325058560,
  eta_s: 2,
  note: null
} as const satisfies ApplyEvent

const started = {
  ...at,
  type: 'action_started',
  kind: 'qemu-img.convert',
  attempt: 1,
  because: 'of that'
} as const satisfies ApplyEvent

const finished = { type: 'run_finished', at_ms: 61_000, done: 3, failed: 1, skipped: 2 } as const

const begun = {
  type: 'run_started',
  at_ms: 0,
  run_id: 'r',
  plan_digest: 'sha256:0',
  todo: 1,
  todo_bytes: 0,
  done: 0,
  resumed: false
} as const

test.each<[string, ApplyEvent]>([
  ['1 action to do', begun],
  ['2 actions to do, 3 done already', { ...begun, todo: 2, done: 3 }],
  ['resuming: 3 actions done already, 2 to do', { ...begun, todo: 2, done: 3, resumed: true }],
  ['nothing to do: 3 actions done already', { ...begun, todo: 0, done: 3 }],
  ['vm.a/disk.0/convert: converting', started],
  ['vm.a/disk.0/convert: 412 MiB of 812 MiB, 50%, 310 MiB/s, 2 s left', progress],
  ['vm.a/disk.0/convert: 412 MiB of 812 MiB, 50%, 310 MiB/s', { ...progress, eta_s: null }],
  ['vm.a/disk.0/convert: reached login', { ...progress, note: 'login' }],
  ['ok   vm.a/disk.0/convert  1.2 s', done({})],
  [
    'ok   vm.a/guest:/etc/fstab  1.2 s',
    done({ path: '/etc/fstab', sha256: 'e3b0' }, 'vm.a/guest:/etc/fstab')
  ],
  ['ok   vm.a/disk.0/convert  1.2 s, 5.45 MiB appended', done({ appended_bytes: 5713017, entries: 30 })],
  [
    'ok   vm.a/boot  1.2 s, reached kernel login, network seen from 52:54:00:00:00:01, evidence in .h2k/evidence/a',
    done(
      {
        milestones: ['kernel', 'login'],
        network: ['52:54:00:00:00:01'],
        failed_units: [],
        evidence: '.h2k/evidence/a'
      },
      'vm.a/boot'
    )
  ],
  [
    'ok   vm.a/boot  1.2 s, failed units: a.service b.service',
    done({ failed_units: ['a.service', 'b.service'] }, 'vm.a/boot')
  ],
  [
    'skip vm.a/disk.0/convert  because vm.a/boot did not succeed',
    { ...at, type: 'action_skipped', because: 'vm.a/boot did not succeed' }
  ],
  [
    `FAIL vm.a/disk.0/convert  2.0 s
error[DISK_FULL]: no room
  on the target out
  fix: make room`,
    {
      ...at,
      type: 'action_failed',
      ms: 2000,
      diagnostics: [
        {
          code: 'DISK_FULL',
          severity: 'error',
          what: 'no room',
          where: { in: 'target', path: 'out' },
          hint: 'make room'
        }
      ]
    }
  ],
  ['done in 1 min 01 s: 3 actions', { ...finished, outcome: 'done' }],
  ['refused: nothing was changed', { ...finished, outcome: 'refused' }],
  [
    'incomplete after 1 min 01 s: 3 done, 1 failed, 2 not run; apply the plan again to resume',
    { ...finished, outcome: 'incomplete' }
  ],
  [
    'interrupted after 1 min 01 s: 3 done, 1 failed, 2 not run; apply the plan again to resume',
    { ...finished, outcome: 'interrupted' }
  ]
])('%s', (text, event) => {
  expect(renderEvent(event, { colour: false })).toBe(text)
})

test('what a guest names cannot steer a terminal', () => {
  const hostile = '\u001b]0;x\u0007\u202e'
  const lines = [
    done({ mounted: [hostile], failed_units: [hostile] }, `vm.a/guest:/${hostile}`),
    { ...started, action: hostile },
    { ...progress, note: hostile }
  ].map(event => renderEvent(event, { colour: false }))
  for (const line of lines) {
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]/)
    expect(line).toContain('\\e]0;x\\x07\\u{202e}')
  }
})

test.each([
  ['vm.a/disk.0/convert: converting, 12 s', null],
  ['vm.a/disk.0/convert: converting, 412 MiB of 812 MiB, 50%, 310 MiB/s, 2 s left', progress],
  ['vm.a/disk.0/convert: converting, reached kernel, 12 s', { ...progress, note: 'kernel' }]
] as const)('while it runs: %s', (text, seen) => {
  expect(renderRunning({ started, since_ms: 5000, progress: seen }, 17_000)).toBe(text)
})
