import { createInterface } from 'node:readline'
import type { Consent } from '../data/apply/gates.ts'
import { nearest } from '../formats/closest.ts'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { StopSignal } from '../model/host.ts'
import type { Gate, Plan } from '../model/plan.ts'
import { matchAddresses } from '../plan/match-address.ts'
import { inertTerminal } from '../views/inert.ts'
import { type ApprovalOptions, whyNobodyIsAsked } from './approve.ts'
import type { Terminal } from './terminal.ts'

export interface ConsentOptions extends Pick<ApprovalOptions, 'input' | 'json'> {
  readonly approve?: readonly string[]
}

/**
 * Who consents at the gates of a plan: the command line, or whoever sits at the terminal.
 *
 * Throws   GATE_UNKNOWN for a pattern of --approve that fits no gate.
 */
export function consentOf(
  { gates = [], deferred, amends }: Plan,
  options: ConsentOptions,
  { terminal, stop }: { readonly terminal: Terminal; readonly stop: StopSignal }
): Consent {
  const known = gates.map(({ id }) => id)
  const { addresses, unknown } = matchAddresses(options.approve ?? [], known)
  // Half of the gates may be those of the amendment, or of the plan that it amends.
  const halves = deferred !== undefined || amends !== undefined
  const [first, ...others] = halves ? [] : unknown.map(pattern => noSuchGate(pattern, known))
  if (first !== undefined) throw new H2kError(first, ...others)
  if (whyNobodyIsAsked(options) !== null) return { approved: addresses, ask: null }
  // Two gates at once are asked one after the other.
  let last: Promise<unknown> = Promise.resolve()
  return {
    approved: addresses,
    ask: gate => {
      const answer = last.then(() => ask(gate, terminal, stop))
      last = answer
      return answer
    }
  }
}

/** One line of the terminal. Anything but `yes`, a stop and the end of the input as well, means no. */
function ask({ id, reason }: Gate, terminal: Terminal, stop: StopSignal): Promise<boolean> {
  if (stop.stopped) return Promise.resolve(false)
  terminal.aside(`Behind ${inertTerminal(id)} ${inertTerminal(reason)}. Only 'yes' goes on:`)
  // The terminal's own line editing: in raw mode a Ctrl-C would not be a signal.
  const lines = createInterface({ input: process.stdin, terminal: false })
  const forget = stop.onStop(() => lines.close())
  return new Promise<boolean>(answer => {
    lines.once('line', line => {
      answer(line.trim() === 'yes')
      lines.close()
    })
    lines.once('close', () => answer(false))
  }).finally(() => {
    forget()
    process.stdin.pause()
  })
}

function noSuchGate(pattern: string, known: readonly string[]): Diagnostic {
  const near = nearest(pattern, known)
  return {
    code: 'GATE_UNKNOWN',
    severity: 'error',
    what: `the plan has no gate ${JSON.stringify(pattern)}`,
    where: { in: 'option', name: '--approve' },
    hint:
      near.length > 0
        ? `did you mean ${near.join(' or ')}?`
        : known.length > 0
          ? `its gates: ${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`
          : 'leave --approve out: the plan has no gates'
  }
}
