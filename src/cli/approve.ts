import { createInterface } from 'node:readline/promises'
import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { Terminal } from './terminal.ts'

export interface ApprovalOptions {
  readonly autoApprove?: boolean
  /** Text of --input. */
  readonly input?: 'true' | 'false'
  readonly json?: boolean
}

/**
 * How an apply without a plan is approved, before anything is looked at.
 *
 * Throws   APPROVAL_NEEDED when nobody can be asked and nobody has approved.
 */
export function approvalOf({ autoApprove, input, json }: ApprovalOptions): 'given' | 'ask' {
  if (autoApprove === true) return 'given'
  const because = whyNobodyIsAsked({ ...(input && { input }), json: json === true })
  if (because !== null) throw new H2kError(approvalNeeded(because))
  return 'ask'
}

/** Null when somebody can be asked. */
export function whyNobodyIsAsked({ input, json }: Pick<ApprovalOptions, 'input' | 'json'>): string | null {
  if (json === true) return 'with --json nobody is asked'
  const wish = input ?? process.env['H2K_INPUT']
  if (wish === 'false' || wish === '0')
    return input === undefined
      ? 'H2K_INPUT says that nobody is asked'
      : '--input=false says that nobody is asked'
  return process.stdin.isTTY ? null : 'the input is no terminal, so nobody can be asked'
}

const QUESTION = `
Do you want to perform these actions?
  h2k will perform the actions described above.
  Only 'yes' will be accepted to approve.

  Enter a value: `

/** Asks once. Anything but `yes`, the end of the input as well, means no. */
export async function isApproved(terminal: Terminal): Promise<boolean> {
  terminal.aside(QUESTION.slice(0, QUESTION.lastIndexOf('\n')))
  process.stderr.write(QUESTION.slice(QUESTION.lastIndexOf('\n') + 1))
  // The terminal's own line editing: in raw mode a Ctrl-C would not be a signal.
  const lines = createInterface({ input: process.stdin, terminal: false })
  try {
    for await (const line of lines) return line.trim() === 'yes'
    return false
  } finally {
    lines.close()
    process.stdin.pause()
    terminal.aside('')
  }
}

const approvalNeeded = (because: string): Diagnostic => ({
  code: 'APPROVAL_NEEDED',
  severity: 'error',
  what: `apply without a plan needs approval, and ${because}`,
  where: { in: 'option', name: '--auto-approve' },
  hint: 'review and apply a plan: h2k plan -o plan.json, h2k apply plan.json; or approve now with --auto-approve'
})
