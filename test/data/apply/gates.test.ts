import { expect, test } from 'vitest'
import { type Consent, NOBODY, passGate } from '../../../src/data/apply/gates.ts'
import { emptyState } from '../../../src/data/state/fold.ts'
import type { ApplyEvent } from '../../../src/model/event.ts'
import type { JournalEntry } from '../../../src/model/journal.ts'
import type { Gate } from '../../../src/model/plan.ts'
import type { GateRecord } from '../../../src/model/state.ts'

const GATE: Gate = {
  ...{ id: 'vm.a/gate.boot', vm: 'vm.a', policy: 'manual', reason: 'it is booted' },
  ...{ after: ['vm.a/xml'], before: ['vm.a/boot'], key: 'sha256:1' }
}

async function pass(consent: Consent, known?: GateRecord) {
  const written: JournalEntry[] = []
  const said: ApplyEvent[] = []
  const state = { ...emptyState('0'), ...(known && { gates: { [GATE.id]: known } }) }
  const recorder = {
    run: 'r',
    state,
    append: (entry: JournalEntry) => Promise.resolve(void written.push(entry))
  }
  const emit = (event: ApplyEvent): void => void said.push(event)
  const passed = await passGate(GATE, { recorder, consent, emit, clock: () => 1 })
  return { passed, written, said: said.map(({ type }) => type) }
}

const d = { gate: GATE.id, key: GATE.key }
const open = { k: 'gate.open', d }
const asking = (answer: boolean): Consent => ({ approved: new Set(), ask: () => Promise.resolve(answer) })

test('nobody consents: it is recorded that the gate was reached, once', async () => {
  expect(await pass(NOBODY)).toEqual({ passed: false, written: [open], said: ['gate_opened'] })
  const again = await pass(NOBODY, { key: GATE.key, status: 'open' })
  expect(again).toEqual({ passed: false, written: [], said: ['gate_opened'] })
})

test('the command line consents', async () => {
  const consent: Consent = { approved: new Set([GATE.id]), ask: () => Promise.reject(new Error('asked')) }
  expect(await pass(consent)).toEqual({
    passed: true,
    written: [{ k: 'gate.pass', d: { ...d, by: 'option' } }],
    said: ['gate_passed']
  })
})

test('whoever sits at the terminal consents, or not', async () => {
  expect(await pass(asking(true))).toEqual({
    passed: true,
    written: [open, { k: 'gate.pass', d: { ...d, by: 'terminal' } }],
    said: ['gate_opened', 'gate_passed']
  })
  expect(await pass(asking(false))).toMatchObject({ passed: false, written: [open] })
})

test('a consent is a fact: nobody is asked again', async () => {
  expect(await pass(NOBODY, { key: GATE.key, status: 'passed' })).toEqual({
    passed: true,
    written: [],
    said: []
  })
})

test('a consent to something else does not count', async () => {
  expect(await pass(NOBODY, { key: 'sha256:2', status: 'passed' })).toMatchObject({
    passed: false,
    written: [open]
  })
})
