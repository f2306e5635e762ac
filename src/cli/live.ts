import type { ApplyEvent } from '../model/event.ts'
import { type Running, renderRunning } from '../views/apply-lines.ts'
import { count } from '../views/words.ts'
import type { Terminal } from './terminal.ts'

/** A terminal shows what runs now; a log gets a sign of life, which must not fill it. */
const LIVE_MS = 1000
const LOG_MS = 10_000

export interface Live {
  hear(event: ApplyEvent): void
  /** Draws the live line again after something was printed above it. */
  show(): void
  end(): void
}

/** Says what is going on while nothing else is printed: in place on a terminal, as a line every ten seconds elsewhere. */
export function createLive(terminal: Terminal): Live {
  const running = new Map<string, Running>()
  const show = (): void => terminal.status(liveLine([...running.values()], performance.now()))
  const tell = (): void => {
    const now = performance.now()
    for (const action of running.values())
      if (now - action.since_ms >= LOG_MS / 2) terminal.note(`...  ${renderRunning(action, now)}`)
  }
  const timer = setInterval(terminal.live ? show : tell, terminal.live ? LIVE_MS : LOG_MS)
  return {
    hear(event) {
      hear(event, running)
    },
    show,
    end() {
      clearInterval(timer)
      terminal.status(null)
    }
  }
}

function hear(event: ApplyEvent, running: Map<string, Running>): void {
  switch (event.type) {
    case 'action_started':
      running.set(event.action, { started: event, since_ms: performance.now(), progress: null })
      break
    case 'progress': {
      const before = running.get(event.action)
      if (before !== undefined) running.set(event.action, { ...before, progress: event })
      break
    }
    case 'action_done':
    case 'action_failed':
      running.delete(event.action)
      break
  }
}

/** One line: of several actions the one that can say how far it is, else the newest. */
function liveLine(running: readonly Running[], now_ms: number): string | null {
  const shown = running.findLast(({ progress }) => progress !== null) ?? running.at(-1)
  if (shown === undefined) return null
  const others = running.length - 1
  return `${others === 0 ? '' : `(and ${count(others, 'other')}) `}${renderRunning(shown, now_ms)}`
}
