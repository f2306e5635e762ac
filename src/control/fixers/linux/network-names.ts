import { splice } from '../../../formats/splice.ts'
import type { Splice } from '../../../formats/splice.ts'
import { printSystemdLink } from '../../../formats/systemd-link.ts'
import type { DesiredNic } from '../../../model/desired.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { LinuxFacts } from '../../../model/facts.ts'
import type { Fixer, WriteFile } from '../../../model/fixer.ts'
import { ifupdownNetwork } from '../../configured-interfaces.ts'
import type {
  ConfiguredAddress,
  ConfiguredInterface,
  ConfiguredNetwork,
  NetworkReader
} from '../../configured-interfaces.ts'
import { assignNames, nicByMac } from '../../interface-names.ts'
import type { NamedNic } from '../../interface-names.ts'
import { networkPins } from '../../network-pins.ts'
import type { Pin } from '../../network-pins.ts'
import { dropRule, repin } from '../../repin.ts'
import { unreadNetwork } from '../../unread-network.ts'

/** One line for each kind of network configuration. */
const READERS: readonly NetworkReader[] = [ifupdownNetwork]

/**
 * Keeps the names that the guest's network configuration uses: ens192 is made from VMware's PCI slot, which the target
 * does not have. Each NIC is pinned by its MAC address to its name; the configuration itself stays, but for a MAC address
 * in it that the target changes.
 *
 * Reads    files: ifupdown's, udev rules, .link files, the boot loader's for net.ifnames=0; NICs; init; guest.network.
 * Emits    a write-file for each rules file, .link file or interfaces file with a pin that changes; a new
 *          /etc/systemd/network/10-h2k-NAME.link (without systemd: a rule in 70-persistent-net.rules) for a name
 *          that nothing holds. Nothing when all hold already.
 * Reports  NETWORK_NAME_GUESSED, NETWORK_NAME_UNUSED, NETWORK_MAC_FOREIGN, NETWORK_CONFIG_UNREAD.
 * Source   systemd.link(5), udev(7), interfaces(5); systemd's 80-net-setup-link.rules, which names only what no
 *          earlier rule has named.
 */
export const networkNames: Fixer = {
  id: 'network-names',

  fix({ vm, os }) {
    if (vm.guest?.network !== 'pin' || vm.nics.length === 0) return { edits: [], diagnostics: [] }
    const networks = READERS.flatMap(read => read(os) ?? [])
    const network: ConfiguredNetwork = {
      interfaces: networks.flatMap(({ interfaces }) => interfaces),
      addresses: networks.flatMap(({ addresses }) => addresses)
    }
    const pins = networkPins(os)
    const { named, unused } = assignNames(vm.nics, network, pins)
    const changes = [
      ...pinChanges(vm.nics, named, pins),
      ...addressChanges(vm.nics, named, network.addresses)
    ]
    return {
      edits: edits(os, changes, loose(os, named, pins)),
      diagnostics: [
        ...unreadNetwork(vm.address, os, network.interfaces.length),
        ...named.filter(({ guessed }) => guessed).map(guessedName),
        ...unused.map(unusedName),
        ...network.addresses.filter(each => nicOfAddress(vm.nics, named, each) === null).map(foreignMac)
      ]
    }
  }
}

interface Change {
  readonly path: string
  readonly splices: readonly Splice[]
  readonly because: string
}

/** Pins that name a NIC go by its address on the target; rules for addresses that no NIC has go away. */
function pinChanges(
  nics: readonly DesiredNic[],
  named: readonly NamedNic[],
  pins: readonly Pin[]
): readonly Change[] {
  return pins.flatMap((pin): readonly Change[] => {
    const { name, path, line, mac, from } = pin
    const nic = nicByMac(nics, mac) ?? named.find(({ configured }) => configured.name === name)?.nic ?? null
    if (nic !== null) {
      const splices = repin(pin, nic.mac)
      const old = mac === null || mac === nic.mac ? 'hardware that the target does not have' : mac
      return splices.length === 0
        ? []
        : [
            {
              path,
              splices,
              because: `line ${line} gives ${name} to ${old}, and on the target it is ${nic.mac}`
            }
          ]
    }
    if (mac === null || from.kind === 'link') return []
    return [
      { path, splices: [dropRule(from)], because: `line ${line} keeps ${name} for ${mac}, which no NIC has` }
    ]
  })
}

/**
 * The NIC that a configured address is about. Of a source that is no more than disks nobody knows the address of the card;
 * then it is the card of that name.
 */
const nicOfAddress = (
  nics: readonly DesiredNic[],
  named: readonly NamedNic[],
  { name, mac }: ConfiguredAddress
): DesiredNic | null =>
  nicByMac(nics, mac) ??
  named.find(
    ({ configured, nic, guessed }) => configured.name === name && nic.source_mac === null && !guessed
  )?.nic ??
  null

/** A guest that went on sending with the old address would be taken for a forger on the target. */
function addressChanges(
  nics: readonly DesiredNic[],
  named: readonly NamedNic[],
  addresses: readonly ConfiguredAddress[]
): readonly Change[] {
  return addresses.flatMap(address => {
    const { name, path, line, mac, start, end } = address
    const nic = nicOfAddress(nics, named, address)
    if (nic === null || nic.mac === mac) return []
    const because = `line ${line} makes ${name} send with ${mac}, and on the target its NIC has ${nic.mac}`
    return [{ path, splices: [{ start, end, text: nic.mac }], because }]
  })
}

function edits(os: LinuxFacts, changes: readonly Change[], names: readonly NamedNic[]): readonly WriteFile[] {
  const added = os.init === 'systemd' ? [] : names.map(each => newRule(os, each))
  const all = [...changes, ...added]
  const changed = [...new Set(all.map(({ path }) => path))].map((path): WriteFile => {
    const own = all.filter(change => change.path === path)
    const before = os.files[path] ?? null
    const text = splice(
      before?.text ?? '',
      own.flatMap(({ splices }) => splices)
    )
    const because = own.map(change => change.because).join('; ')
    return { edit: 'write-file', path, before, text, mode: '0644', because }
  })
  return os.init === 'systemd' ? [...changed, ...names.map(each => newLink(os, each))] : changed
}

/** udev's own place for such rules, in guests without .link files. */
function newRule({ files }: LinuxFacts, { configured, nic }: NamedNic): Change {
  const path = '/etc/udev/rules.d/70-persistent-net.rules'
  const before = files[path]?.text ?? ''
  const feed = before === '' || before.endsWith('\n') ? '' : '\n'
  const text = `${feed}SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${nic.mac}", NAME="${configured.name}"\n`
  return {
    path,
    splices: [{ start: before.length, end: before.length, text }],
    because: keeps(configured, nic)
  }
}

/** It sorts before the files that distributions bring, and udev takes the first that matches. */
function newLink({ files }: LinuxFacts, { configured, nic }: NamedNic): WriteFile {
  const path = `/etc/systemd/network/10-h2k-${configured.name}.link`
  const text = printSystemdLink(nic.mac, configured.name)
  return {
    edit: 'write-file',
    path,
    before: files[path] ?? null,
    text,
    mode: '0644',
    because: keeps(configured, nic)
  }
}

const keeps = ({ name, path, line }: ConfiguredInterface, { mac }: DesiredNic): string =>
  `line ${line} of ${path} configures ${name}, which the NIC ${mac} would not be called on the target`

/** Names that nothing in the guest holds. */
function loose(os: LinuxFacts, named: readonly NamedNic[], pins: readonly Pin[]): readonly NamedNic[] {
  const kernelNames = usesKernelNames(os)
  const isHeld = ({ configured: { name }, nic }: NamedNic): boolean =>
    pins.some(pin => pin.name === name) || (kernelNames && name === `eth${nic.index}`)
  return named.filter(each => !isHeld(each))
}

/** With net.ifnames=0 the cards are eth0, eth1, … in the order in which they hang, and h2k keeps that order. */
const usesKernelNames = ({ files }: LinuxFacts): boolean =>
  Object.entries(files).some(
    ([path, { text }]) => path.startsWith('/boot/') && text.includes(' net.ifnames=0')
  )

const guessedName = ({ configured: { name, path, line }, nic }: NamedNic): Diagnostic => ({
  code: 'NETWORK_NAME_GUESSED',
  severity: 'warning',
  what: `nothing in the guest says which NIC is ${name}; by order it is ${nic.source_key ?? `nics[${nic.index}]`} with ${nic.mac}`,
  where: { in: 'guest', path, line },
  hint: `compare with "ip link" in the source; where it differs, write "hwaddress ether MAC" below "iface ${name}" there`
})

const unusedName = ({ name, path, line }: ConfiguredInterface): Diagnostic => ({
  code: 'NETWORK_NAME_UNUSED',
  severity: 'warning',
  what: `${path} configures ${name}, for which the VM has no NIC`,
  where: { in: 'guest', path, line },
  hint: `remove ${name} from the configuration in the guest, or add an entry to nics`
})

const foreignMac = ({ name, path, line, mac }: ConfiguredAddress): Diagnostic => ({
  code: 'NETWORK_MAC_FOREIGN',
  severity: 'warning',
  what: `${path} makes ${name} send with ${mac}, which no NIC of the VM has`,
  where: { in: 'guest', path, line },
  hint: `remove line ${line} in the guest, or see that the target's network lets this address pass`
})
