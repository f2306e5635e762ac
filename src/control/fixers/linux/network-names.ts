import { splice } from '../../../formats/splice.ts'
import type { Splice } from '../../../formats/splice.ts'
import { printSystemdLink } from '../../../formats/systemd-link.ts'
import type { DesiredNic } from '../../../model/desired.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { LinuxFacts } from '../../../model/facts.ts'
import type { Fixer, WriteFile } from '../../../model/fixer.ts'
import type { ConfiguredAddress, ConfiguredInterface } from '../../configured-interfaces.ts'
import { initramfsNetwork } from '../../initramfs-network.ts'
import { assignNames } from '../../interface-names.ts'
import type { NamedNic } from '../../interface-names.ts'
import { addressChanges, nicsOfAddresses, pinChanges } from '../../network-changes.ts'
import type { AddressOfNic, Change } from '../../network-changes.ts'
import { linkTraits, networkPins, unnamedLinks } from '../../network-pins.ts'
import type { Pin } from '../../network-pins.ts'
import { hasCalled, lostPaths } from '../../network-paths.ts'
import { matchedNames } from '../../matched-names.ts'
import { nicPlaces } from '../../nic-places.ts'
import { keepTraits } from '../../network-traits.ts'
import { configuredNetwork } from '../../networks/index.ts'
import { unreadNetwork } from '../../unread-network.ts'

/**
 * Keeps the names that the guest's network configuration uses: ens192 is made from VMware's PCI slot, which the target
 * does not have. Each NIC is pinned by its MAC address to its name; the configuration itself stays, but for a MAC address
 * in it that the target changes, and a driver.
 *
 * Reads    files: network configurations of all kinds, udev rules, .link files, the boot loader's for net.ifnames=0;
 *          NICs; init; guest.network.
 * Emits    a write-file for each rules file, .link file or configuration with a pin that changes; a new
 *          /etc/systemd/network/10-h2k-NAME.link (without systemd: a rule in 70-persistent-net.rules) for a name
 *          that nothing holds. Nothing when all hold already.
 * Reports  NETWORK_NAME_GUESSED, NETWORK_NAME_UNUSED, NETWORK_MAC_FOREIGN, NETWORK_MATCH_LOST, NETWORK_FILE_SECRET,
 *          NETWORK_PATH_BY_HARDWARE, NETWORK_LINK_SHADOWED, NETWORK_ARGUMENT_OLD, NETWORK_CONFIG_MALFORMED, NETWORK_CONFIG_UNREAD.
 * Source   systemd.link(5), udev(7) and those of the readers in control/networks; systemd's 80-net-setup-link.rules,
 *          which names only what no earlier rule has named.
 */
export const networkNames: Fixer = {
  id: 'network-names',

  fix({ vm, os }) {
    if (vm.guest?.network !== 'pin' || vm.nics.length === 0) return { edits: [], diagnostics: [] }
    const network = configuredNetwork(os)
    const places = nicPlaces(vm)
    const pins = networkPins(os, vm)
    const { named: called, unused } = assignNames(vm.nics, network, { pins, places })
    const usual = usesKernelNames(os) ? 'eth0' : vm.machine === 'q35' ? 'enp1s0' : 'ens3'
    const named = [...called, ...matchedNames(network.traits, places, { pins, named: called, usual })]
    const addresses = nicsOfAddresses(vm.nics, named, [...network.addresses, ...unnamedLinks(os)])
    const names = [...named.map(({ configured }) => configured.name), ...pins.map(({ name }) => name)]
    const traits = keepTraits(vm, [...network.traits, ...linkTraits(os)], { names, usual, places })
    const changes = [...pinChanges(vm.nics, named, pins), ...addressChanges(addresses), ...traits.changes]
    const unpinned = loose(os, { named, pins, addresses })
    const isSecret = ({ path }: Change): boolean => os.files[path]?.redacted === true
    return {
      edits: edits(
        os,
        changes.filter(change => !isSecret(change)),
        unpinned
      ),
      diagnostics: [
        ...unreadNetwork(vm.address, { ...network, any: network.any || hasCalled(os) }),
        ...lostPaths(vm, os),
        ...named.filter(({ guessed }) => guessed).map(guessedName),
        ...unused.map(unusedName),
        ...addresses.flatMap(({ address, nic }) => (nic === null ? [foreignMac(address)] : [])),
        ...traits.diagnostics,
        ...initramfsNetwork(os, vm.nics),
        ...changes.filter(isSecret).map(secretFile),
        ...(os.init === 'systemd' ? unpinned.flatMap(each => shadowed(each, addresses)) : [])
      ]
    }
  }
}

function edits(os: LinuxFacts, changes: readonly Change[], names: readonly NamedNic[]): readonly WriteFile[] {
  const added = os.init === 'systemd' ? [] : names.map(each => newRule(os, each))
  const all = [...changes, ...added]
  const changed = [...new Set(all.map(({ path }) => path))].map((path): WriteFile => {
    const own = all.filter(change => change.path === path)
    const before = os.files[path] ?? null
    const text = splice(before?.text ?? '', distinct(own))
    const because = [...new Set(own.map(change => change.because))].join('; ')
    return { edit: 'write-file', path, before, text, mode: '0644', because }
  })
  return os.init === 'systemd' ? [...changed, ...names.map(each => newLink(os, each))] : changed
}

/** What an anchor stands for is found at each of its aliases. */
const distinct = (changes: readonly Change[]): readonly Splice[] => [
  ...new Map(
    changes.flatMap(({ splices }) => splices).map(each => [`${each.start} ${each.end}`, each])
  ).values()
]

/** udev's own place for such rules, in guests without .link files. */
function newRule({ files }: LinuxFacts, { configured, nic }: NamedNic): Change {
  const path = '/etc/udev/rules.d/70-persistent-net.rules'
  const before = files[path]?.text ?? ''
  const feed = before === '' || before.endsWith('\n') ? '' : '\n'
  const text = `${feed}SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${nic.mac}", NAME="${configured.name}"\n`
  return {
    path,
    line: before.split('\n').length,
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

interface Held {
  readonly named: readonly NamedNic[]
  readonly pins: readonly Pin[]
  readonly addresses: readonly AddressOfNic[]
}

/** Names that nothing in the guest holds. */
function loose(os: LinuxFacts, { named, pins, addresses }: Held): readonly NamedNic[] {
  const kernelNames = usesKernelNames(os)
  const pinned = new Set(pins.map(({ name }) => name))
  const naming = addresses.filter(({ address }) => address.names && os.files[address.path]?.redacted !== true)
  const isHeld = ({ configured: { name }, nic }: NamedNic): boolean =>
    pinned.has(name) ||
    (kernelNames && name === `eth${nic.index}`) ||
    naming.some(each => each.nic === nic && each.address.name === name)
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

const foreignMac = ({ name, path, line, mac, use }: ConfiguredAddress): Diagnostic => ({
  code: 'NETWORK_MAC_FOREIGN',
  severity: 'warning',
  what:
    use === 'finds'
      ? `${path} is for a NIC with ${mac}, which no NIC of the VM has`
      : `${path} makes ${name ?? 'a NIC'} send with ${mac}, which no NIC of the VM has`,
  where: { in: 'guest', path, line },
  hint:
    use === 'finds'
      ? `remove what is for ${mac} in the guest, or give that address to an entry of nics`
      : `remove line ${line} in the guest, or see that the target's network lets this address pass`
})

/** Of several .link files for a card udev takes the first alone, which is ours. */
const shadowed = ({ configured, nic }: NamedNic, addresses: readonly AddressOfNic[]): readonly Diagnostic[] =>
  addresses
    .filter(each => each.nic === nic && each.address.path.endsWith('.link'))
    .map(({ address: { path, line } }) => ({
      code: 'NETWORK_LINK_SHADOWED',
      severity: 'warning',
      what: `${path} has settings for the NIC ${nic.mac}, which udev passes over for the file that names it ${configured.name}`,
      where: { in: 'guest', path, line },
      hint: `write Name=${configured.name} below [Link] in ${path} in the source VM`
    }))

const secretFile = ({ path, line, because }: Change): Diagnostic => ({
  code: 'NETWORK_FILE_SECRET',
  severity: 'warning',
  what: `${path} holds a password or key, so h2k does not edit it, but ${because}`,
  where: { in: 'guest', path, line },
  hint: `change line ${line} in the guest after the first boot, or keep the MAC address and the model of its NIC`
})
