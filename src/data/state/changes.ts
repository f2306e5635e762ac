import { nearest } from '../../formats/closest.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { StateChange } from '../../model/journal.ts'
import type { State } from '../../model/state.ts'
import { canonicalText } from '../../plan/canonical-json.ts'
import { addresses, covered, vmsOf } from './covered.ts'

type Change<Kind extends StateChange['k']> = Extract<StateChange, { readonly k: Kind }>

/** What forgets an address. Throws STATE_ADDRESS_UNKNOWN. */
export function forget(state: State, address: string): Change<'state.rm'> {
  const found = covered(state, address)
  if (found === null) throw unknownAddress(state, address)
  return { k: 'state.rm', d: { address, ...found } }
}

/**
 * What gives a VM another address. Only VMs have one of their own: those of actions and artifacts follow from it.
 *
 * Throws   STATE_ADDRESS_UNKNOWN, STATE_ADDRESS_TAKEN, OPTION_INVALID when the new one is no address of a VM.
 */
export function move(state: State, from: string, to: string): Change<'state.mv'> {
  const vms = vmsOf(state)
  if (!vms.includes(from))
    throw covered(state, from) === null ? unknownAddress(state, from) : notVm('FROM', from)
  if (!VM_ADDRESS.test(to)) throw notVm('TO', to)
  if (vms.includes(to)) throw taken(to)
  return { k: 'state.mv', d: { from, to } }
}

/** The names that the config allows, see schemas/config.schema.json. */
const VM_ADDRESS = /^vm\.[a-z0-9][a-z0-9._-]{0,62}$/

interface Pushed {
  readonly pushed: State
  /** The file that holds it. */
  readonly path: string
  /** Take it whatever its lineage and serial are. */
  readonly force: boolean
}

/**
 * What puts another state in the place of this one; null when it says the same. An empty state takes any other.
 *
 * Throws   STATE_LINEAGE, STATE_SERIAL, unless forced.
 */
export function push(state: State, { pushed, path, force }: Pushed): Change<'state.push'> | null {
  const same = state.lineage === pushed.lineage && contentOf(state) === contentOf(pushed)
  if (same && state.serial >= pushed.serial) return null
  const empty = state.run === null && Object.keys(state.actions).length === 0
  if (!empty && !force) {
    const refused = refusal(state, pushed, path)
    if (refused !== null) throw new H2kError(refused)
  }
  // It never goes back: whoever holds a copy of what was here must see that it is another one now.
  return { k: 'state.push', d: { serial: Math.max(pushed.serial, state.serial + 1), state: pushed } }
}

const contentOf = ({ run, actions, artifacts }: State): string => canonicalText({ run, actions, artifacts })

function refusal(state: State, pushed: State, path: string): Diagnostic | null {
  if (state.lineage !== pushed.lineage)
    return {
      code: 'STATE_LINEAGE',
      severity: 'error',
      what: `the file is a state of lineage ${pushed.lineage}, the one here has lineage ${state.lineage}`,
      where: { in: 'file', path },
      hint: 'h2k state pull shows the one here; --force replaces it all the same'
    }
  if (pushed.serial > state.serial) return null
  return {
    code: 'STATE_SERIAL',
    severity: 'error',
    what:
      pushed.serial === state.serial
        ? `the file has serial ${pushed.serial} like the state here, but another content`
        : `the file has serial ${pushed.serial}, the state here has ${state.serial}, so the file is older`,
    where: { in: 'file', path },
    hint: 'h2k state pull shows the one here; --force replaces it all the same'
  }
}

/** STATE_ADDRESS_UNKNOWN with the names that are near. */
export function unknownAddress(state: State, address: string): H2kError {
  const near = nearest(address, addresses(state, address))
  return new H2kError({
    code: 'STATE_ADDRESS_UNKNOWN',
    severity: 'error',
    what: `the state knows no ${JSON.stringify(address)}`,
    where: { in: 'option', name: 'ADDRESS' },
    hint: near.length === 0 ? 'h2k state list shows what it knows' : `did you mean ${near.join(' or ')}?`
  })
}

const taken = (address: string): H2kError =>
  new H2kError({
    code: 'STATE_ADDRESS_TAKEN',
    severity: 'error',
    what: `the state has a ${address} already`,
    where: { in: 'option', name: 'TO' },
    hint: `choose another address, or make the state forget that one: h2k state rm ${address}`
  })

const notVm = (name: string, address: string): H2kError =>
  new H2kError({
    code: 'OPTION_INVALID',
    severity: 'error',
    what: `${JSON.stringify(address)} is not the address of a VM`,
    where: { in: 'option', name },
    hint: 'write vm.NAME; actions and artifacts move with their VM'
  })
