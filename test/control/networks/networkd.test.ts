import {
  changed,
  link,
  moved,
  NEW,
  NEW_SECOND,
  runNetworkCases,
  SECOND,
  SOURCE_MAC,
  two,
  twoMoved
} from '../network-cases.ts'

const FILE = '/etc/systemd/network/20-lan.network'
const STATIC = `[Match]
Name=ens192

[Network]
Address=10.0.0.5/24
Gateway=10.0.0.1
DNS=10.0.0.2
DHCP=no
`
const BY_MAC = `# LAN
[Match]
MACAddress = ${SOURCE_MAC.toUpperCase().replaceAll(':', '-')}  52:54:00:00:00:01
; not this one
#MACAddress=${SOURCE_MAC}

[Link]
MACAddress=${SOURCE_MAC}
[Network]
DHCP=no
`
const LAYERS = {
  '/etc/systemd/network/10-bond0.netdev': `[NetDev]\nName=bond0\nKind=bond\nMACAddress=${SOURCE_MAC}\n`,
  '/etc/systemd/network/10-bond0.network': '[Match]\nName=bond0\n[Network]\nVLAN=trunk.10\nDHCP=no\n',
  '/etc/systemd/network/10-cards.network': '[Match]\nName=ens192 ens224\n[Network]\nBond=bond0\n',
  '/etc/systemd/network/20-br.netdev': '[NetDev]\nName=lan\nKind=bridge\n',
  '/etc/systemd/network/20-br.network': '[Match]\nName=lan\n[Network]\nAddress=10.0.0.5/24\n',
  '/etc/systemd/network/30-vlan.netdev': '[NetDev]\nName=trunk.10\nKind=vlan\n[VLAN]\nId=10\n',
  '/etc/systemd/network/30-vlan.network': '[Match]\nName=trunk.10\n[Network]\nBridge=lan\n'
}
const BOND = '/etc/systemd/network/10-bond0.netdev'

runNetworkCases([
  ['a static address', { [FILE]: STATIC }, link(SOURCE_MAC, 'ens192'), []],
  ['a static address under a new MAC', { [FILE]: STATIC }, link(NEW, 'ens192'), [], moved],
  ['by address: nothing', { [FILE]: changed(BY_MAC, ['52:54:00:00:00:01', SOURCE_MAC]) }, {}, []],
  [
    'by address, which is new',
    { [FILE]: BY_MAC },
    {
      [FILE]: BY_MAC.replace(SOURCE_MAC.toUpperCase().replaceAll(':', '-'), NEW).replace(
        `\nMACAddress=${SOURCE_MAC}\n[Network]`,
        `\nMACAddress=${NEW}\n[Network]`
      )
    },
    ['NETWORK_MAC_FOREIGN'],
    moved
  ],
  [
    'by permanent address and name',
    { [FILE]: `[Match]\nPermanentMACAddress=${SOURCE_MAC}\nName=ens192\n` },
    { [FILE]: `[Match]\nPermanentMACAddress=${NEW}\nName=ens192\n`, ...link(NEW, 'ens192') },
    [],
    moved
  ],
  [
    'two NICs in the other order',
    {
      [FILE]: `[Match]\nMACAddress=${SOURCE_MAC}\nName=ens224\n`,
      '/etc/systemd/network/30-wan.network': '[Match]\nName=ens192\n'
    },
    {
      [FILE]: `[Match]\nMACAddress=${NEW}\nName=ens224\n`,
      ...link(NEW, 'ens224'),
      ...link(NEW_SECOND, 'ens192')
    },
    [],
    twoMoved
  ],
  [
    'bond, VLAN and bridge',
    LAYERS,
    { ...link(SOURCE_MAC, 'ens192'), ...link(SECOND, 'ens224') },
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_GUESSED'],
    two
  ],
  [
    'bond, VLAN and bridge under new addresses',
    LAYERS,
    {
      [BOND]: changed(LAYERS[BOND], [SOURCE_MAC, NEW]),
      ...link(NEW, 'ens192'),
      ...link(NEW_SECOND, 'ens224')
    },
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_GUESSED'],
    twoMoved
  ],
  [
    'a VLAN on a card',
    {
      [FILE]: '[Match]\nName=ens192\n[Network]\nVLAN=ens192.100\n',
      '/etc/systemd/network/30-v.netdev': '[NetDev]\nName=ens192.100\nKind=vlan\n',
      '/etc/systemd/network/30-v.network': '[Match]\nName=ens192.100\n[Network]\nDHCP=yes\n'
    },
    link(SOURCE_MAC, 'ens192'),
    []
  ],
  ['any card: nothing', { [FILE]: '[Match]\nName=*\n[Network]\nDHCP=yes\n' }, {}, []],
  ['any wired card: nothing', { [FILE]: '[Match]\nType=ether\n[Network]\nDHCP=yes\n' }, {}, []],
  ['cards called en*: nothing', { [FILE]: '[Match]\nName=en* eth*\n[Network]\nDHCP=yes\n' }, {}, []],
  ['all but one', { [FILE]: '[Match]\nName=!wg0 en*\n' }, {}, []],
  ['cards called ens*', { [FILE]: '[Match]\nName=ens*\n' }, {}, ['NETWORK_MATCH_LOST']],
  [
    'cards called eth* where the kernel names them',
    { [FILE]: '[Match]\nName=eth*\n', '/boot/grub/grub.cfg': 'linux /v root=UUID=x net.ifnames=0\n' },
    {},
    []
  ],
  [
    "VMware's driver",
    { [FILE]: '[Match]\nDriver=vmxnet3 \\\n  vmxnet\n[Network]\nDHCP=yes\n' },
    { [FILE]: '[Match]\nDriver=virtio_net \\\n  vmxnet\n[Network]\nDHCP=yes\n' },
    []
  ],
  ['a driver that was not there before', { [FILE]: '[Match]\nDriver=iwlwifi\n' }, {}, []],
  [
    'a PCI path',
    { [FILE]: '[Match]\nPath=pci-0000:0b:00.0\n[Network]\nDHCP=yes\n' },
    {},
    ['NETWORK_MATCH_LOST']
  ],
  [
    'a PCI path of which the source tells',
    { [FILE]: '[Match]\nPath=pci-0000:0b:00.0\n[Network]\nAddress=10.0.0.5/24\n' },
    { [FILE]: `[Match]\nMACAddress=${NEW}\nType=ether\n[Network]\nAddress=10.0.0.5/24\n` },
    [],
    { ...moved, slots: [192] }
  ],
  [
    'a PCI path beside a type, of two NICs',
    { [FILE]: '[Match]\nType=ether\nPath=pci-0000:1*\n' },
    { [FILE]: `[Match]\nType=ether\nMACAddress=${NEW_SECOND}\n` },
    [],
    { ...twoMoved, slots: [192, 224] }
  ],
  [
    'a PCI path that is not to be',
    { [FILE]: '[Match]\nPath=pci-0000:0b:00.0 !pci-0000:13:00.0\n' },
    {},
    ['NETWORK_MATCH_LOST'],
    { slots: [192] }
  ],
  [
    'another PCI path',
    { [FILE]: '[Match]\nPath=pci-0000:03:00.0\n' },
    {},
    ['NETWORK_MATCH_LOST'],
    { slots: [192] }
  ],
  [
    'cards called ens*, of which the source tells the slots',
    { [FILE]: '[Match]\nName=ens*\n[Network]\nDHCP=yes\n' },
    { ...link(NEW, 'ens192'), ...link(NEW_SECOND, 'ens224') },
    [],
    { ...twoMoved, slots: [192, 224] }
  ],
  [
    'one card called ens22?, and one that has another name',
    { [FILE]: '[Match]\nName=ens2*\n', '/etc/systemd/network/30-wan.network': '[Match]\nName=ens192\n' },
    { ...link(SOURCE_MAC, 'ens192'), ...link(SECOND, 'ens224') },
    [],
    { ...two, slots: [192, 224] }
  ],
  ['cards called ens* or enp*', { [FILE]: '[Match]\nName=ens* enp*\n' }, {}, [], { slots: [192] }],
  [
    'cards called ens* where the kernel names them',
    { [FILE]: '[Match]\nName=ens*\n', '/boot/grub/grub.cfg': 'linux /v root=UUID=x net.ifnames=0\n' },
    {},
    ['NETWORK_MATCH_LOST'],
    { slots: [192] }
  ],
  [
    'two names, of which the slots tell the NICs',
    { [FILE]: '[Match]\nName=ens224\n', '/etc/systemd/network/30-wan.network': '[Match]\nName=ens192\n' },
    { ...link(SOURCE_MAC, 'ens224'), ...link(SECOND, 'ens192') },
    [],
    { ...two, slots: [224, 192] }
  ],
  ['on VMware only', { [FILE]: '[Match]\nVirtualization=vmware\nName=*\n' }, {}, ['NETWORK_MATCH_LOST']],
  ['on any hypervisor', { [FILE]: '[Match]\nVirtualization=yes\nName=*\n' }, {}, []],
  [
    'a drop-in',
    { [FILE]: '[Match]\nName=*\n', [`${FILE}.d/10.conf`]: `[Link]\nMACAddress=${SOURCE_MAC}\n` },
    { [`${FILE}.d/10.conf`]: `[Link]\nMACAddress=${NEW}\n` },
    [],
    moved
  ]
])
