import { expect, test } from 'vitest'
import type { StreamEvent } from '../../src/model/event.ts'
import { eventLine } from '../../src/views/apply-json.ts'
import { faults } from '../data/apply/strict-schema.ts'

const head = { seq: 1, run_id: '0f9d3c1a-77f1-4d0e-9a52-0b8f1f6f2a11', timestamp: '2026-01-31T09:30:00.000Z' }
const problem = {
  code: 'LOCK_TAKEN_OVER',
  what: 'the lock was taken over',
  where: { in: 'file', path: 'lock' },
  hint: 'nothing to do'
} as const

test.each<[string, string, StreamEvent]>([
  ['info', 'h2k 1.2.3', { type: 'version', format_version: '1.0', h2k_version: '1.2.3', command: 'apply' }],
  ['info', 'so it is', { type: 'log', message: 'so it is' }],
  ['info', 'exit code 130', { type: 'run_summary', exit_code: 130 }],
  [
    'info',
    'vm.a/disk.0/convert: converting, because it is \\e[2J',
    {
      ...{ type: 'planned_action', vm: 'vm.a', action: 'vm.a/disk.0/convert', kind: 'qemu-img.convert' },
      ...{ phase: 'convert', effect: 'create', because: 'it is \u001b[2J', estimate_bytes: 1 }
    }
  ],
  [
    'warn',
    'warning[LOCK_TAKEN_OVER]: the lock was taken over\n  on lock\n  fix: nothing to do',
    { type: 'diagnostic', at_ms: 0, diagnostic: { ...problem, severity: 'warning' } }
  ],
  [
    'error',
    'error[LOCK_TAKEN_OVER]: the lock was taken over\n  on lock\n  fix: nothing to do',
    { type: 'diagnostic', at_ms: 0, diagnostic: { ...problem, severity: 'error' } }
  ]
])('R43 a line of level %s says %j', (level, message, event) => {
  const line = eventLine(event, head)
  expect(line).not.toContain('\n')
  expect(JSON.parse(line)).toEqual({
    ...{ '@level': level, '@message': message, '@timestamp': head.timestamp, seq: 1, run_id: head.run_id },
    ...event
  })
  expect(faults('event', JSON.parse(line))).toEqual([])
})
