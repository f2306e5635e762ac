// The clock is the test's here: what is said while nothing else is.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLive } from '../../src/cli/live.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import type { ApplyEvent, StreamEvent } from '../../src/model/event.ts'
import type { Plan } from '../../src/model/plan.ts'

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'] })
)
afterEach(() => vi.useRealTimers())

const ids = ['a', 'b', 'c', 'd', 'e'].map(name => `vm.${name}/disk.0/convert`)
const actions = ids.map(id => ({ id, phase: 'convert', estimate_bytes: 1000 }))

function listen() {
  const events: StreamEvent[] = []
  const lines: string[] = []
  const terminal = {
    live: false,
    event: (event: StreamEvent) => void events.push(event),
    aside: (line: string) => void lines.push(line)
  } as unknown as Terminal
  const live = createLive(terminal, { actions } as unknown as Plan)
  const todo = { todo: 5, todo_bytes: 5000, done: 0, resumed: false }
  live.hear({ type: 'run_started', at_ms: 0, run_id: 'r', plan_digest: 'sha256:0', ...todo })
  return { events, lines, live }
}

const at = (id: string | undefined = '') => ({ at_ms: 0, vm: id.replace(/\/.*/, ''), action: id }) as const
const begin = (id: string | undefined): ApplyEvent => ({
  ...at(id),
  type: 'action_started',
  kind: 'qemu-img.convert',
  attempt: 1,
  because: ''
})
const progress = (id: string | undefined, done: number): ApplyEvent => ({
  ...at(id),
  ...{
    type: 'progress',
    phase: 'convert',
    bytes_done: done,
    bytes_total: 1000,
    rate: 10,
    eta_s: 9,
    note: null
  }
})

test('R44 an action that says nothing for ten seconds is spoken of all the same, with the bytes it has', () => {
  const { events, live } = listen()
  live.hear(begin(ids[0]))
  vi.advanceTimersByTime(30_000)
  expect(events).toHaveLength(3)
  expect(events[0]).toMatchObject({
    ...at(ids[0]),
    at_ms: 9000,
    type: 'progress',
    phase: 'convert',
    bytes_done: 0
  })
  live.hear(progress(ids[0], 400))
  vi.advanceTimersByTime(8_900)
  expect(events).toHaveLength(3)
  vi.advanceTimersByTime(1_100)
  expect(events[3]).toMatchObject({ bytes_done: 400, bytes_total: 1000, rate: 10, eta_s: 9 })
  live.hear({ ...at(ids[0]), type: 'action_failed', ms: 1, diagnostics: [] })
  vi.advanceTimersByTime(60_000)
  expect(events).toHaveLength(4)
  live.end()
  expect(vi.getTimerCount()).toBe(0)
})

test('R44 after such a word a second passes before the next one', () => {
  const { live } = listen()
  live.hear(begin(ids[0]))
  expect(live.allows(progress(ids[0], 400))).toBe(true)
  vi.advanceTimersByTime(9_400)
  expect(live.allows(progress(ids[0], 400))).toBe(false)
  expect(live.allows(progress(ids[1], 400))).toBe(true)
  vi.advanceTimersByTime(600)
  expect(live.allows(progress(ids[0], 400))).toBe(true)
  live.end()
})

test('R46 a log gets a line for each of a few actions every ten seconds, after two minutes every minute', () => {
  const { lines, live } = listen()
  live.hear(begin(ids[0]))
  live.hear(progress(ids[0], 500))
  vi.advanceTimersByTime(120_000)
  expect(lines).toHaveLength(12)
  expect(lines[0]).toBe('...  vm.a/disk.0/convert: converting, 500 B of 1000 B, 50%, 10 B/s, 9 s left')
  vi.advanceTimersByTime(600_000)
  expect(lines).toHaveLength(22)
  live.end()
})

test('R46 a log gets one line for many actions', () => {
  const { lines, live } = listen()
  for (const id of ids) {
    live.hear(begin(id))
    live.hear(progress(id, 500))
  }
  live.hear({ ...at(ids[0]), type: 'action_done', ms: 1, receipt: { made: [], notes: {} } })
  vi.advanceTimersByTime(10_000)
  expect(lines).toEqual(['...  4 VMs at work, 1 of 5 actions, 60%, 50 s left, 40 B/s, 2.93 KiB of 4.88 KiB'])
  live.end()
})
