import { beforeEach, expect, test } from 'vitest'
import { progressMeter } from '../../../src/data/apply/progress-meter.ts'
import type { ApplyEvent } from '../../../src/model/event.ts'
import { faults } from './strict-schema.ts'
import { ACTIONS, VM } from './small-plan.ts'

let now = 0
let events: ApplyEvent[] = []
beforeEach(() => {
  now = 500
  events = []
})

const meter = (from = 0) =>
  progressMeter(ACTIONS.convert, { clock: () => now, emit: event => void events.push(event), from })

test('R44 at most one event a second, with rate and what is left', () => {
  const progress = meter()
  for (const [at, done] of [
    [600, 10],
    [1499, 90],
    [1500, 100],
    [2400, 150],
    [2500, 150]
  ] as const) {
    now = at
    progress(done, 400)
  }
  const same = { type: 'progress', vm: VM, action: ACTIONS.convert.id, phase: 'convert', note: null }
  expect(events).toEqual([
    { ...same, at_ms: 1500, bytes_done: 100, bytes_total: 400, rate: 100, eta_s: 3 },
    { ...same, at_ms: 2500, bytes_done: 150, bytes_total: 400, rate: 75, eta_s: 4 }
  ])
})

test('R44 bytes never go back, and the total is never below them', () => {
  const progress = meter()
  now = 1500
  progress(100, 400, 'first')
  now = 2500
  progress(40, 400)
  now = 3500
  progress(500, 400, 'last')
  expect(
    events.map(e => (e.type === 'progress' ? [e.bytes_done, e.bytes_total, e.eta_s, e.note] : []))
  ).toEqual([
    [100, 400, 3, 'first'],
    [100, 400, 6, null],
    [500, 500, 0, 'last']
  ])
})

test('R44 an attempt that goes on begins where the last one was, and its rate is its own', () => {
  const progress = meter(200)
  now = 600
  progress(200, 400)
  now = 1700
  progress(260, 400)
  expect(events.map(e => (e.type === 'progress' ? [e.at_ms, e.bytes_done, e.rate, e.eta_s] : []))).toEqual([
    [600, 200, 0, null],
    [1700, 260, 50, 3]
  ])
})

test('an attempt that could not go on begins at the start', () => {
  const progress = meter(200)
  progress(0, 400)
  now = 1500
  progress(250, 400)
  expect(events.map(e => (e.type === 'progress' ? [e.bytes_done, e.rate] : []))).toEqual([[250, 250]])
})

test('without a byte yet, nobody knows how long it takes', () => {
  const progress = meter()
  now = 1500
  progress(0, 400)
  expect(events.map(e => (e.type === 'progress' ? [e.rate, e.eta_s] : []))).toEqual([[0, null]])
})

test('the events fit the schema once they have their envelope', () => {
  const progress = meter()
  now = 1500
  progress(1, 2, 'kernel started')
  const line = {
    '@level': 'info',
    '@message': '',
    '@timestamp': '2026-01-31T09:30:00Z',
    seq: 1,
    run_id: '0f9d3c1a-77f1-4d0e-9a52-0b8f1f6f2a11',
    ...events[0]
  }
  expect(faults('event', line)).toEqual([])
})
