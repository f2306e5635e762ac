import type { ApplyEvent } from '../model/event.ts'
import type { Phase, Plan } from '../model/plan.ts'
import { renderScreen, renderSigns } from '../views/apply-screen.ts'
import { type Counter, createCounter } from './tally.ts'
import type { Terminal } from './terminal.ts'

/** A terminal shows what runs now. After something was printed above it, it may be gone for as long as nobody notices. */
const LIVE_MS = 1000
const AGAIN_MS = 50
/** A log gets a sign of life, which must not fill it: every 10 s, after 2 min every minute. */
const LOG_MS = 10_000
const LONG_MS = 120_000
const LONG_EVERY = 6
/** An event at least every 10 s: programs take silence for a hang. */
const PULSE_MS = 9_000
/** And never more often than this. */
const APART_MS = 1000

export interface Live {
  /** False for progress that programs hear too soon after what was said here: no action speaks twice within a second. */
  allows(event: ApplyEvent): boolean
  hear(event: ApplyEvent): void
  end(): void
}

/** Says what is going on while nothing else is said: in place on a terminal, as lines elsewhere, as events for programs. */
export function createLive(terminal: Terminal, plan: Plan): Live {
  const counter = createCounter(plan)
  const pulse = createPulse(terminal, plan)
  const shown = terminal.live ? liveScreen(counter, terminal) : liveSigns(counter, terminal)
  return {
    allows: pulse.allows,
    hear(event) {
      counter.hear(event, performance.now())
      pulse.hear(event)
      shown.heard()
    },
    end() {
      pulse.end()
      shown.end()
    }
  }
}

function liveScreen(counter: Counter, terminal: Terminal) {
  const draw = (): void =>
    terminal.status(renderScreen(counter.tally(), { ...terminal.size, now_ms: performance.now() }))
  const timer = setInterval(draw, LIVE_MS)
  let soon: NodeJS.Timeout | undefined
  process.stderr.on('resize', draw)
  return {
    heard() {
      soon ??= setTimeout(() => {
        soon = undefined
        draw()
      }, AGAIN_MS)
    },
    end() {
      clearInterval(timer)
      clearTimeout(soon)
      process.stderr.off('resize', draw)
      terminal.status([])
    }
  }
}

function liveSigns(counter: Counter, terminal: Terminal) {
  const began = performance.now()
  let round = 0
  const timer = setInterval(() => {
    round += 1
    const now_ms = performance.now()
    if (now_ms - began > LONG_MS && round % LONG_EVERY !== 0) return
    for (const line of renderSigns(counter.tally(), { now_ms, quiet_ms: LOG_MS / 2 })) terminal.aside(line)
  }, LOG_MS)
  return { heard: () => undefined, end: () => clearInterval(timer) }
}

type ProgressEvent = Extract<ApplyEvent, { readonly type: 'progress' }>

/** Repeats what is known of an action of which no event spoke for long. */
function createPulse(terminal: Terminal, { actions }: Plan) {
  const phases = new Map(actions.map(({ id, phase }) => [id, phase]))
  const last = new Map<string, { readonly event: ProgressEvent; readonly heard_ms: number }>()
  const repeated = new Map<string, number>()
  const timer = setInterval(() => {
    const now = performance.now()
    for (const [id, { event, heard_ms }] of last) {
      if (now - heard_ms < PULSE_MS) continue
      const again = { ...event, at_ms: event.at_ms + Math.round(now - heard_ms) }
      last.set(id, { event: again, heard_ms: now })
      repeated.set(id, now)
      terminal.event(again)
    }
  }, 1000)
  return {
    allows: (event: ApplyEvent): boolean =>
      event.type !== 'progress' || performance.now() - (repeated.get(event.action) ?? -APART_MS) >= APART_MS,
    hear(event: ApplyEvent): void {
      if (event.type === 'action_done' || event.type === 'action_failed') last.delete(event.action)
      const spoken =
        event.type === 'progress'
          ? event
          : event.type === 'action_started'
            ? unmoved(event, phases.get(event.action))
            : null
      if (spoken !== null) last.set(spoken.action, { event: spoken, heard_ms: performance.now() })
    },
    end: () => clearInterval(timer)
  }
}

/** Of an action that said nothing yet. */
function unmoved(
  { at_ms, vm, action }: Extract<ApplyEvent, { readonly type: 'action_started' }>,
  phase: Phase | undefined
): ProgressEvent | null {
  if (phase === undefined) return null
  const none = { bytes_done: 0, bytes_total: 0, rate: 0, eta_s: null, note: null }
  return { type: 'progress', at_ms, vm, action, phase, ...none }
}
