import { validate } from '../../formats/validators/listing.gen.js'
import type { Machine } from '../../model/durable.ts'
import type { Host } from '../../model/host.ts'
import type { ActionId, VmAddress } from '../../model/id.ts'
import type { JournalRecord } from '../../model/journal.ts'
import type { Bytes } from '../../model/size.ts'
import type { ActionOutcome, State, VmOutcomes } from '../../model/state.ts'
import type { StateFiles } from './files.ts'
import { PASSING } from './fold.ts'
import { endsAt, type Position, readJournalFrom } from './read-journal.ts'
import { isTakingBack, rolledBack } from './rolled-back.ts'
import { readState } from './store.ts'

const MAX_BYTES = 512 * 1024 * 1024

/** More than any record has but those that carry a whole state. */
const LINE_BYTES = 64 * 1024

/** Which VMs a state has and how far they are, and the place in the journal up to which that is so. See docs/state-format.md. */
interface Listing {
  readonly kind: 'h2k/listing'
  readonly format_version: '1.0'
  readonly journal: Position
  /** Size of the state file that was saved with it. */
  readonly state_bytes: Bytes
  readonly rolled_back: readonly VmAddress[]
  readonly vms: Readonly<
    Record<VmAddress, ReadonlyArray<readonly [ActionId, ActionOutcome['status'], number]>>
  >
}

/** Saves the little of a state that `listVms` needs; the state is saved already. */
export async function saveListing(
  files: StateFiles,
  { state, journal }: { readonly state: State; readonly journal: Position },
  host: Host
): Promise<void> {
  const vms: Record<VmAddress, Array<[ActionId, ActionOutcome['status'], number]>> = {}
  for (const [id, { vm, status, ms }] of Object.entries(state.actions))
    (vms[vm] ??= []).push([id, status, ms])
  const state_bytes = (await host.stat(files.state))?.bytes ?? 0
  const head = { kind: 'h2k/listing', format_version: '1.0', journal, state_bytes } as const
  const listing: Listing = { ...head, rolled_back: [...rolledBack(state)].toSorted(), vms }
  const text = JSON.stringify(listing)
  await host.writeFile(files.listing, encode(`${text}\n${host.sha256(encode(text))}\n`))
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * The VMs of a state, for those who only look: takes no lock. Null when nothing was ever applied here. With ten thousand
 * VMs the journal has hundreds of thousands of records, so where the saved listing belongs to this journal, only the
 * records behind it are read and verified; everything else goes by the whole journal.
 *
 * Throws   as readState.
 */
export async function listVms(files: StateFiles, machine: Machine): Promise<VmOutcomes | null> {
  const quick = await fromListing(files, machine)
  if (quick !== null) return quick
  const state = await readState(files, machine.host, machine.durable)
  if (state === null) return null
  const back = rolledBack(state)
  return withRolledBack(
    Map.groupBy(Object.values(state.actions), ({ vm }) => vm),
    back
  )
}

const withRolledBack = (
  vms: ReadonlyMap<VmAddress, readonly ActionOutcome[]>,
  back: ReadonlySet<VmAddress>
): VmOutcomes => new Map([...vms].map(([vm, actions]) => [vm, { actions, rolled_back: back.has(vm) }]))

/** Null when the listing cannot answer. */
async function fromListing(files: StateFiles, machine: Machine): Promise<VmOutcomes | null> {
  const listing = await readListing(files.listing, machine.host)
  // A state file that was cut off, emptied or lost must not go unnoticed.
  if (listing === null || (await machine.host.stat(files.state))?.bytes !== listing.state_bytes) return null
  const bytes = await bytesBehind(files.journal, listing.journal, machine)
  if (bytes === null) return null
  const records = readJournalFrom(files.journal, { bytes, from: listing.journal }, machine)
  return outcomes(listing, records)
}

async function readListing(path: string, host: Host): Promise<Listing | null> {
  if ((await host.stat(path)) === null) return null
  const bytes = await host.readFile(path, MAX_BYTES)
  const end = bytes.indexOf(0x0a)
  const body = bytes.subarray(0, end)
  if (end === -1 || new TextDecoder().decode(bytes.subarray(end + 1)) !== `${host.sha256(body)}\n`)
    return null
  // Its digest fits, so it is what some h2k wrote; another version may have written something else.
  const value: unknown = JSON.parse(new TextDecoder().decode(body))
  return validate(value) ? (value as Listing) : null
}

/** What the journal has behind a position, or null when the position is not one of this journal. */
async function bytesBehind(path: string, position: Position, machine: Machine): Promise<Uint8Array | null> {
  const { host } = machine
  const stat = await host.stat(path)
  if (stat === null || stat.bytes < position.bytes || stat.bytes - position.bytes > MAX_BYTES) return null
  for (let back = LINE_BYTES; ; back *= 16) {
    const start = Math.max(0, position.bytes - back)
    const bytes = await host.readRange(path, start, stat.bytes - start)
    const before = position.bytes - start
    const fits = endsAt(bytes.subarray(0, before), position, machine)
    if (fits !== null) return fits ? bytes.subarray(before) : null
  }
}

/** Records about runs as a whole: no action is another one after them. */
const RUNS: ReadonlySet<JournalRecord['k']> = new Set(['run.begin', 'run.end', 'run.abandon'])

function outcomes({ vms, rolled_back }: Listing, records: readonly JournalRecord[]): VmOutcomes | null {
  const touched = new Map<VmAddress, Map<ActionId, ActionOutcome>>()
  const back = new Set(rolled_back)
  for (const record of records) {
    if (PASSING.has(record.k) || RUNS.has(record.k)) continue
    if (record.k !== 'action.begin' && record.k !== 'action.commit' && record.k !== 'action.fail') return null
    const vm = record.a.slice(0, record.a.indexOf('/'))
    // What is there of it, only the state knows.
    if (back.has(vm) || isTakingBack(record.a, vm)) return null
    if (!touched.has(vm))
      touched.set(vm, new Map((vms[vm] ?? []).map(([id, status, ms]) => [id, { status, ms }])))
    const actions = touched.get(vm)
    if (record.k === 'action.begin') actions?.set(record.a, { status: 'running', ms: 0 })
    else actions?.set(record.a, { status: record.k === 'action.commit' ? 'done' : 'failed', ms: record.d.ms })
  }
  const all = new Map<VmAddress, readonly ActionOutcome[]>()
  for (const [vm, actions] of Object.entries(vms))
    all.set(
      vm,
      actions.map(([, status, ms]) => ({ status, ms }))
    )
  for (const [vm, actions] of touched) all.set(vm, [...actions.values()])
  return withRolledBack(all, back)
}
