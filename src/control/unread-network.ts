import type { Diagnostic } from '../model/diagnostic.ts'
import type { LinuxFacts } from '../model/facts.ts'
import type { VmAddress } from '../model/id.ts'

interface Kind {
  readonly name: string
  readonly folder: string
  readonly names: RegExp
}

/** Kinds of network configuration that h2k sees and does not read. */
const KINDS: readonly Kind[] = [
  { name: 'netplan', folder: '/etc/netplan', names: /\.yaml$/ },
  { name: 'NetworkManager', folder: '/etc/NetworkManager/system-connections', names: /^[^.]/ },
  { name: 'ifcfg files', folder: '/etc/sysconfig/network-scripts', names: /^ifcfg-(?!lo$)/ },
  { name: 'systemd-networkd', folder: '/etc/systemd/network', names: /\.network$/ }
]

/**
 * Says that names may be used which nobody pins: when no card is configured in a way that h2k reads, and also when one
 * is, but another kind of configuration is there too. An ifupdown that only knows `lo` is what such guests have.
 */
export function unreadNetwork(vm: VmAddress, os: LinuxFacts, cards: number): readonly Diagnostic[] {
  const kinds = KINDS.filter(kind => namesIn(os, kind.folder).some(name => kind.names.test(name)))
  if (kinds.length === 0 && cards > 0) return []
  const places = kinds.map(({ name, folder }) => `${name} in ${folder}`).join(' and ')
  const what =
    places === ''
      ? `${vm} configures no NIC in a way that h2k reads (ifupdown), so no names are pinned`
      : `${vm} has a network configuration that h2k does not read (${places}), so the names that it uses are not pinned`
  return [
    {
      code: 'NETWORK_CONFIG_UNREAD',
      severity: 'warning',
      what,
      where: { in: 'vm', vm },
      hint: 'check the names of its interfaces after the first boot, or set guest.network: keep'
    }
  ]
}

const namesIn = ({ folders, files }: LinuxFacts, folder: string): readonly string[] => [
  ...(folders[folder] ?? []),
  ...Object.keys(files)
    .filter(path => path.startsWith(`${folder}/`))
    .map(path => path.slice(folder.length + 1))
]
