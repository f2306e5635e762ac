import type { Gate, Plan } from '../../model/plan.ts'
import type { Receipt } from '../../model/state.ts'
import { bytes, count, duration } from '../words.ts'
import type { ReportRun } from './report.ts'
import type { Result, Status } from './result.ts'

// Wording that all formats share. What comes of guests and sources is not inert yet.

/** What a plan is besides its actions, for those who would take it for the whole; one sentence each. */
export function scopeWords({ mode, complete, deferred, gates = [] }: Plan): readonly string[] {
  return [
    ...(mode === 'rollback' ? ['it takes back what was made'] : []),
    ...(complete === false && deferred === undefined ? ['it leaves out VMs of the configuration'] : []),
    ...(gates.length === 0 ? [] : [`it waits for consent at ${count(gates.length, 'gate')}`])
  ]
}

/** What stands before the bounds and settings of a VM whose guest nobody has looked into. */
export const DEFERRED_WORDS =
  'what is edited inside is planned once apply has looked, within these bounds and with these settings'

/** What somebody consents to at a gate. */
export const gateWords = ({ reason, before }: Gate): string =>
  `waits for consent before ${count(before.length, 'action')}: ${reason}`

/** What the whole plan does; every number is in its summary. */
export function summaryWords({ applyable, summary, deferred }: Plan): string {
  if (!applyable) return 'nothing to do'
  const { vms, actions, edits, appliance_launches, boots } = summary
  return [
    count(vms, 'VM'),
    count(actions, 'action'),
    count(edits, 'guest edit'),
    `up to ${bytes(summary.bytes)} to copy`,
    count(appliance_launches, 'appliance start'),
    count(boots, 'test boot'),
    ...(deferred === undefined ? [] : [`${count(Object.keys(deferred.vms).length, 'guest')} deferred`])
  ].join(', ')
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  done: 'done',
  failed: 'failed',
  running: 'running or interrupted',
  skipped: 'skipped',
  waiting: 'not run yet'
}

export const statusWords = (status: Status): string => STATUS_WORDS[status]

/** `done in 12 s`, `attempt 2`, `412 MiB made`, and what the receipt has for people. */
export function resultWords({ status, attempts, ms, bytes: made, notes }: Result): readonly string[] {
  const timed = status === 'done' || status === 'failed' ? ` in ${duration(ms)}` : ''
  return [
    `${statusWords(status)}${timed}`,
    ...(attempts > 1 ? [`attempt ${attempts}`] : []),
    ...(made > 0 ? [`${bytes(made)} made`] : []),
    ...noteWords(notes)
  ]
}

/** What a person wants to know of a receipt at once. The rest, digests above all, is in the state and in --json. */
export function noteWords(notes: Receipt['notes']): readonly string[] {
  const words: string[] = []
  const say = (name: string, text: (value: string) => string): void => {
    const value = notes[name]
    const plain = Array.isArray(value) ? value.join(' ') : String(value ?? '')
    if (plain !== '') words.push(text(plain))
  }
  say('mounted', value => `mounted ${value}`)
  say('trimmed', value => `trimmed ${value}`)
  say('appended_bytes', value => `${bytes(Number(value))} appended`)
  say('milestones', value => `reached ${value}`)
  say('network', value => `network seen from ${value}`)
  say('failed_units', value => `failed units: ${value}`)
  say('evidence', value => `evidence in ${value}`)
  return words
}

/** What is known of the last run. */
export const runWords = ({ status, started_at, of_this_plan }: ReportRun): string =>
  `${status}, started ${started_at}${of_this_plan ? '' : ', by another plan'}`
