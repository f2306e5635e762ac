import { expect, test } from 'vitest'
import { renderActions, renderHistory } from '../../src/views/state-history.ts'

const at = { at: '2026-01-31T09:30:00.000Z', run: 'r' }

test('what happened, a line each, inert', () => {
  const text = renderHistory([
    { what: 'begin', ...at, lineage: 'l', h2k_version: '0.1.0' },
    {
      what: 'apply',
      run: 'r',
      plan_digest: `sha256:${'ab'.repeat(32)}`,
      started_at: '2026-01-31T09:30:00.000Z',
      ended_at: '2026-01-31T09:31:05.000Z',
      ms: 65_000,
      status: 'incomplete',
      done: 3,
      failed: 1,
      bytes: 2048,
      errors: [{ action: 'a', code: 'DISK_FULL' }]
    },
    { what: 'rm', ...at, address: 'vm.\u001b', actions: 2 },
    { what: 'mv', ...at, from: 'vm.a', to: 'vm.b' },
    { what: 'push', ...at, lineage: 'm', serial: 9 },
    { what: 'rotated', ...at, serial: 10 },
    { what: 'recovered', ...at, serial: 11 }
  ])
  expect(text.split('\n').map(line => line.replace(/^\S+ +/, ''))).toEqual([
    'WHAT       STATUS      TIME        DONE  FAILED  BYTES     DETAILS',
    'begin      -           -           -     -       -         lineage l, h2k 0.1.0',
    'apply      incomplete  1 min 05 s  3     1       2.00 KiB  plan sha256:abababababab: DISK_FULL',
    'rm         -           -           -     -       -         forgot vm.\\e: 2 actions',
    'mv         -           -           -     -       -         vm.a is now vm.b',
    'push       -           -           -     -       -         lineage m, serial 9',
    'rotated    -           -           -     -       -         the journal goes on from the state with serial 10; what was before is put aside',
    'recovered  -           -           -     -       -         the journal goes on from the state with serial 11; what was before was damaged'
  ])
})

test('R54 actions with attempts, durations, bytes and error', () => {
  const action = { action: 'vm.a/x', vm: 'vm.a', kind: 'file.publish', tries: [] } as const
  const error = {
    code: 'DISK_FULL',
    severity: 'error',
    what: 'no room\u001b',
    where: { in: 'target', path: 'x' },
    hint: 'free some'
  } as const
  expect(
    renderActions([
      { ...action, status: 'failed', attempts: 3, ms: 1500, bytes: 0, error },
      { ...action, status: 'done', attempts: 1, ms: 0, bytes: 4096, error: null }
    ])
  ).toBe(`ACTION  STATUS  ATTEMPTS  TIME   BYTES     ERROR
vm.a/x  failed  3         1.5 s  -         DISK_FULL: no room\\e
vm.a/x  done    1         0.0 s  4.00 KiB  -`)
  expect(renderActions([])).toBe('no such action')
})
