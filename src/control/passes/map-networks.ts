import type { Diagnostic } from '../../model/diagnostic.ts'
import type { NetworkAttachment } from '../../model/effective.ts'
import type { Surroundings, WithMacs, WithNetworks } from '../graph/draft.ts'

/** What a NIC without a network gets, so that the other passes and checks can go on. Never in a plan: it goes with an error. */
const NOWHERE: NetworkAttachment = { network: 'default' }

/**
 * Settles what each NIC is connected to: its own setting, else `target.networks` by the source's network name, else `*`.
 *
 * Reads    nics[].network and target.networks of the config; network names of the source.
 * Writes   nics[].attach.
 * Reports  NETWORK_UNMAPPED.
 */
export function mapNetworks(draft: WithMacs, { config }: Surroundings): WithNetworks {
  const { networks } = config.target
  const diagnostics: Diagnostic[] = []
  const nics = draft.nics.map(nic => {
    const own = draft.config.nics?.[nic.index]?.network ?? 'auto'
    const name = draft.source.nics[nic.index]?.network ?? null
    const attach = own !== 'auto' ? own : (entry(networks, name) ?? entry(networks, '*'))
    if (attach !== undefined) return { ...nic, attach }
    diagnostics.push(unmapped({ index: nic.index, name }, draft.name, config.where('target', 'networks')))
    return { ...nic, attach: NOWHERE }
  })
  return { ...draft, nics, diagnostics: [...draft.diagnostics, ...diagnostics] }
}

const entry = (
  networks: Readonly<Record<string, NetworkAttachment>>,
  name: string | null
): NetworkAttachment | undefined =>
  name !== null && Object.hasOwn(networks, name) ? networks[name] : undefined

function unmapped(
  nic: { readonly index: number; readonly name: string | null },
  vm: string,
  where: Diagnostic['where']
): Diagnostic {
  const key = nic.name === null ? '"*"' : JSON.stringify(nic.name)
  const from = nic.name === null ? 'a network without a name' : `the network ${key}`
  return {
    code: 'NETWORK_UNMAPPED',
    severity: 'error',
    what: `NIC ${nic.index} of vm.${vm} is on ${from}, and target.networks says nothing about it`,
    where,
    hint: `add under target.networks: ${key}: { network: default }`
  }
}
