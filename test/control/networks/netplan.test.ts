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
  twoMoved,
  unknown
} from '../network-cases.ts'

const FILE = '/etc/netplan/01-netcfg.yaml'
const STATIC = `# Let NetworkManager manage nothing.
network:
    version: 2
    renderer: networkd
    ethernets:
        ens192:   # LAN
            addresses: [10.0.0.5/24, "fd00::5/64"]
            routes:
            - {to: default, via: 10.0.0.1}
            nameservers: {search: [lan], addresses: [10.0.0.2]}
`
const CLOUD = `# This file is generated from information provided by the datasource.
network:
    ethernets:
        ens192:
            dhcp4: true
            match:
                macaddress: ${SOURCE_MAC}
            set-name: ens192
    version: 2
`
const LAYERS = `network:
  version: 2
  ethernets:
    nic0: {match: {macaddress: '${SOURCE_MAC.toUpperCase()}'}, set-name: ens192}
    ens224: {}
  bonds:
    bond0:
      interfaces: [nic0, ens224]
      macaddress: "${SOURCE_MAC}"
  vlans:
    vlan10: {id: 10, link: bond0}
  bridges:
    br0: {interfaces: [vlan10], addresses: [10.0.0.5/24]}
`

runNetworkCases([
  ['an id that is a name', { [FILE]: STATIC }, link(SOURCE_MAC, 'ens192'), []],
  ['a static address under a new MAC', { [FILE]: STATIC }, link(NEW, 'ens192'), [], moved],
  ['netplan names it itself: nothing', { [FILE]: CLOUD }, {}, []],
  [
    "cloud-init's match follows the new MAC",
    { [FILE]: CLOUD },
    { [FILE]: changed(CLOUD, [SOURCE_MAC, NEW]) },
    [],
    moved
  ],
  [
    'cloud-init on a list of disks',
    { [FILE]: CLOUD },
    { [FILE]: changed(CLOUD, [SOURCE_MAC, NEW]) },
    [],
    unknown
  ],
  [
    'a match by address without a name',
    { [FILE]: `network: {ethernets: {any: {match: {macaddress: "${SOURCE_MAC}"}, dhcp4: yes}}}\n` },
    { [FILE]: `network: {ethernets: {any: {match: {macaddress: "${NEW}"}, dhcp4: yes}}}\n` },
    [],
    unknown
  ],
  [
    'a match for an address that nobody has',
    { [FILE]: 'network: {ethernets: {any: {match: {macaddress: "00:0c:29:00:00:01"}, dhcp4: yes}}}\n' },
    {},
    ['NETWORK_MAC_FOREIGN']
  ],
  [
    'two NICs in the other order',
    {
      [FILE]: `network:\n  ethernets:\n    ens224:\n      match: {macaddress: ${SOURCE_MAC}}\n      set-name: ens224\n    ens192: {dhcp4: true}\n`
    },
    {
      [FILE]: `network:\n  ethernets:\n    ens224:\n      match: {macaddress: ${NEW}}\n      set-name: ens224\n    ens192: {dhcp4: true}\n`,
      ...link(NEW_SECOND, 'ens192')
    },
    [],
    twoMoved
  ],
  [
    'two names by order',
    { [FILE]: 'network:\n  ethernets:\n    ens224: {}\n    ens192: {}\n' },
    { ...link(SOURCE_MAC, 'ens192'), ...link(SECOND, 'ens224') },
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_GUESSED'],
    two
  ],
  ['bond, VLAN and bridge', { [FILE]: LAYERS }, link(SECOND, 'ens224'), [], two],
  [
    'bond, VLAN and bridge under new addresses',
    { [FILE]: LAYERS },
    {
      [FILE]: changed(LAYERS, [SOURCE_MAC.toUpperCase(), NEW], [SOURCE_MAC, NEW]),
      ...link(NEW_SECOND, 'ens224')
    },
    [],
    twoMoved
  ],
  [
    'an address to send with',
    { [FILE]: `network:\n  ethernets:\n    ens192:\n      macaddress: ${SOURCE_MAC} # ours\n` },
    {
      [FILE]: `network:\n  ethernets:\n    ens192:\n      macaddress: ${NEW} # ours\n`,
      ...link(NEW, 'ens192')
    },
    [],
    moved
  ],
  [
    "VMware's driver",
    { [FILE]: 'network:\n  ethernets:\n    all:\n      match: {driver: vmxnet3}\n      dhcp4: true\n' },
    { [FILE]: 'network:\n  ethernets:\n    all:\n      match: {driver: virtio_net}\n      dhcp4: true\n' },
    []
  ],
  [
    'one of several drivers is there: nothing',
    { [FILE]: 'network:\n  ethernets:\n    all:\n      match: {driver: [vmxnet3, "virtio*"]}\n' },
    {},
    []
  ],
  [
    "a list with VMware's driver",
    {
      [FILE]:
        'network:\n  ethernets:\n    all:\n      match:\n        driver:\n        - "vmxnet3"\n        - hv_netvsc\n'
    },
    {
      [FILE]:
        'network:\n  ethernets:\n    all:\n      match:\n        driver:\n        - "virtio_net"\n        - hv_netvsc\n'
    },
    []
  ],
  [
    'NICs of two models on the target',
    { [FILE]: 'network:\n  ethernets:\n    all:\n      match: {driver: vmxnet3}\n' },
    {},
    ['NETWORK_MATCH_LOST'],
    { nics: [{}, { source_mac: SECOND, mac: SECOND, model: 'e1000e' }] }
  ],
  [
    'a pattern that the new name has too',
    { [FILE]: 'network: {ethernets: {all: {match: {name: "en*"}, dhcp4: true}}}\n' },
    {},
    []
  ],
  [
    'a pattern that it has not',
    { [FILE]: 'network: {ethernets: {all: {match: {name: "ens*"}, dhcp4: true}}}\n' },
    {},
    ['NETWORK_MATCH_LOST']
  ],
  [
    'a pattern that a pinned name has',
    { [FILE]: 'network: {ethernets: {all: {match: {name: "ens*"}}, ens192: {dhcp4: true}}}\n' },
    link(SOURCE_MAC, 'ens192'),
    []
  ],
  [
    'matched by name and called otherwise',
    { [FILE]: 'network: {ethernets: {lan: {match: {name: ens192}, set-name: lan0}}}\n' },
    link(SOURCE_MAC, 'ens192'),
    []
  ],
  [
    'an id with a match in another file is no name',
    {
      [FILE]: 'network: {ethernets: {lan: {dhcp4: true}}}\n',
      '/etc/netplan/50.yaml': `network: {ethernets: {lan: {match: {macaddress: "${SOURCE_MAC}"}}}}\n`
    },
    {},
    []
  ],
  [
    'a file of /lib that one in /etc replaces',
    {
      [FILE]: 'network: {ethernets: {ens192: {}}}\n',
      '/lib/netplan/01-netcfg.yaml': 'network: {ethernets: {eth7: {}}}\n'
    },
    link(SOURCE_MAC, 'ens192'),
    []
  ],
  [
    'an anchor',
    {
      [FILE]: `network:\n  ethernets:\n    a: {match: &m {macaddress: "${SOURCE_MAC}"}}\n    b: {match: *m}\n`
    },
    { [FILE]: `network:\n  ethernets:\n    a: {match: &m {macaddress: "${NEW}"}}\n    b: {match: *m}\n` },
    [],
    moved
  ],
  ['NetworkManager for all', { [FILE]: 'network:\n  version: 2\n  renderer: NetworkManager\n' }, {}, []],
  ['nothing but comments', { [FILE]: '# network:\n\n' }, {}, ['NETWORK_CONFIG_UNREAD']],
  ['no YAML', { [FILE]: 'network: {ethernets: [\n' }, {}, ['NETWORK_CONFIG_MALFORMED']],
  ['too long', { [FILE]: `network: {}\n#${'x'.repeat(128 * 1024)}\n` }, {}, ['NETWORK_CONFIG_MALFORMED']],
  ['no map', { [FILE]: 'network: 1\n' }, {}, ['NETWORK_CONFIG_MALFORMED']]
])
