import type { ApplyEvent } from '../../model/event.ts'
import type { Gate } from '../../model/plan.ts'
import type { Recorder } from './record.ts'

/** Who may say yes at a gate. */
export interface Consent {
  /** Gates that the command line names. */
  readonly approved: ReadonlySet<string>
  /** Asks somebody; null when nobody is there. False when the answer is no, or when the run is stopped meanwhile. */
  readonly ask: ((gate: Gate) => Promise<boolean>) | null
}

export const NOBODY: Consent = { approved: new Set(), ask: null }

export interface GateKeeper {
  readonly recorder: Recorder
  readonly consent: Consent
  readonly emit: (event: ApplyEvent) => void
  /** ms since the run began. */
  readonly clock: () => number
}

/** Whether what is behind a gate may run. A consent is a fact of the journal: it is asked for once, whatever happens. */
export async function passGate(gate: Gate, { recorder, consent, emit, clock }: GateKeeper): Promise<boolean> {
  const { id, key, vm, reason } = gate
  const known = recorder.state.gates?.[id]
  const same = known?.key === key
  if (same && known.status === 'passed') return true
  const pass = async (by: 'option' | 'terminal'): Promise<true> => {
    await recorder.append({ k: 'gate.pass', d: { gate: id, key, by } })
    emit({ type: 'gate_passed', at_ms: clock(), vm, gate: id, by })
    return true
  }
  if (consent.approved.has(id)) return pass('option')
  if (!same) await recorder.append({ k: 'gate.open', d: { gate: id, key } })
  emit({ type: 'gate_opened', at_ms: clock(), vm, gate: id, reason })
  return consent.ask !== null && (await consent.ask(gate)) ? pass('terminal') : false
}
