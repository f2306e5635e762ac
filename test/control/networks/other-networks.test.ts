import {
  link,
  moved,
  NEW,
  NEW_SECOND,
  runNetworkCases,
  SOURCE_MAC,
  SECOND,
  two,
  twoMoved
} from '../network-cases.ts'

const DHCPCD = '/etc/dhcpcd.conf'
const CONNMAN = '/var/lib/connman/lan.config'
const WICKED = '/etc/wicked/ifconfig/lan.xml'
const CLOUD = '/etc/cloud/cloud.cfg.d/50-curtin-networking.cfg'
const SEED = '/var/lib/cloud/seed/nocloud-net/network-config'
const GRUB = '/etc/default/grub'

const xml = (mac: string) => `<!-- <interface><name>eth7</name></interface> -->
<interface>
  <name>bond0</name>
  <bond><slaves><slave><device>eth0</device></slave><slave><device> eth1 </device></slave></slaves></bond>
  <link><mac-address>${mac}</mac-address></link>
</interface>
<interface origin="x">
  <name>vlan7</name>
  <vlan><device>bond0</device><tag>7</tag></vlan>
</interface>
`
const v1 = (mac: string) => `network:
  version: 1
  config:
  - type: physical
    name: ens192
    mac_address: "${mac}"   # LAN
    subnets: [{type: static, address: 10.0.0.5/24}]
  - {type: bond, name: bond0, bond_interfaces: [ens192], mac_address: '${mac}'}
  - {type: nameserver, address: 10.0.0.2}
`
const v2 = (mac: string) => `version: 2
ethernets:
  lan: {match: {macaddress: '${mac}'}, set-name: ens192, addresses: [10.0.0.5/24]}
`
const unit = (name: string) => ({ folders: { '/etc/systemd/system/multi-user.target.wants': [name] } })

runNetworkCases([
  [
    'dhcpcd: a block of its own',
    { [DHCPCD]: 'hostname\ninterface ens192\nstatic ip_address=10.0.0.5/24\n' },
    link(NEW, 'ens192'),
    [],
    moved
  ],
  [
    'dhcpcd: lists, patterns and comments',
    { [DHCPCD]: '#interface eth7\ndenyinterfaces veth* ens224 # ens256\nallowinterfaces wlan0\n' },
    link(SOURCE_MAC, 'ens224'),
    []
  ],
  ['dhcpcd: for any card', { [DHCPCD]: 'hostname\npersistent\n' }, {}, []],
  [
    'ConnMan: by address and name',
    {
      [CONNMAN]: `[service_lan]\nType = ethernet\nMAC = ${SOURCE_MAC}\nIPv4 = 10.0.0.5/24/10.0.0.1\n[service_b]\nDeviceName=ens224\n`
    },
    {
      [CONNMAN]: `[service_lan]\nType = ethernet\nMAC = ${NEW}\nIPv4 = 10.0.0.5/24/10.0.0.1\n[service_b]\nDeviceName=ens224\n`,
      ...link(NEW_SECOND, 'ens224')
    },
    [],
    twoMoved
  ],
  ['ConnMan: for any card', { [CONNMAN]: '[service_lan]\nType=ethernet\n' }, {}, []],
  [
    'wicked: a bond with a VLAN',
    { [WICKED]: xml(SOURCE_MAC) },
    { [WICKED]: xml(NEW), ...link(NEW, 'eth0'), ...link(NEW_SECOND, 'eth1') },
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_GUESSED'],
    twoMoved
  ],
  [
    'wicked: a card, when wicked is enabled',
    { [WICKED]: '<interface><name>eth0</name><ipv4:static/></interface>', [DHCPCD]: 'interface ens192\n' },
    link(SOURCE_MAC, 'eth0'),
    [],
    unit('wicked.service')
  ],
  ["cloud-init's version 1", { [CLOUD]: v1(SOURCE_MAC) }, link(SOURCE_MAC, 'ens192'), []],
  [
    "cloud-init's version 1 under a new MAC",
    { [CLOUD]: v1(SOURCE_MAC) },
    { [CLOUD]: v1(NEW), ...link(NEW, 'ens192') },
    [],
    moved
  ],
  ["cloud-init's seed of version 2", { [SEED]: v2(SOURCE_MAC) }, { [SEED]: v2(NEW) }, [], moved],
  [
    "cloud-init's seed and what was made of it",
    { [SEED]: v2(SOURCE_MAC), '/etc/network/interfaces': 'auto ens192\niface ens192 inet dhcp\n' },
    { [SEED]: v2(NEW) },
    [],
    moved
  ],
  [
    'cloud-init is told to keep off',
    { [CLOUD]: 'network: {config: disabled}\n' },
    {},
    ['NETWORK_CONFIG_UNREAD']
  ],
  [
    'kernel arguments that name a card',
    {
      [DHCPCD]: '\n',
      [GRUB]: `GRUB_CMDLINE_LINUX="ip=10.0.0.5::10.0.0.1:255.255.255.0:web:ens192:none quiet"\n# ip=dhcp ip=eth0:dhcp\n`,
      '/boot/grub/grub.cfg': 'linux /v ip=10.0.0.5::10.0.0.1:255.255.255.0:web:ens192:none quiet\n'
    },
    {},
    ['NETWORK_ARGUMENT_OLD']
  ],
  [
    'kernel arguments that give the name',
    {
      [DHCPCD]: '\n',
      [GRUB]: `GRUB_CMDLINE_LINUX="ifname=ens192:${SOURCE_MAC} ip=ens192:dhcp bond=bond0:ens192"\n`
    },
    {},
    []
  ],
  [
    'kernel arguments that give the name to an old address',
    { [DHCPCD]: '\n', [GRUB]: `GRUB_CMDLINE_LINUX="ifname=lan0:${SOURCE_MAC} ip=lan0:dhcp"\n` },
    {},
    ['NETWORK_ARGUMENT_OLD', 'NETWORK_ARGUMENT_OLD'],
    moved
  ],
  [
    'a .link file by PCI path',
    {
      '/etc/network/interfaces': 'iface ens192 inet dhcp\n',
      '/etc/systemd/network/70-lan.link':
        '[Match]\nPath=pci-0000:0b:00.0\nDriver=vmxnet3\n\n[Link]\nName=ens192\n'
    },
    { '/etc/systemd/network/70-lan.link': `[Match]\nMACAddress=${SOURCE_MAC}\n\n[Link]\nName=ens192\n` },
    []
  ],
  [
    'a .link file that sets the MTU follows, and loses to the pin',
    {
      '/etc/network/interfaces': 'iface ens192 inet dhcp\n',
      '/etc/systemd/network/50-mtu.link': `[Match]\nMACAddress=${SOURCE_MAC}\n[Link]\nMTUBytes=9000\n`
    },
    {
      '/etc/systemd/network/50-mtu.link': `[Match]\nMACAddress=${NEW}\n[Link]\nMTUBytes=9000\n`,
      ...link(NEW, 'ens192')
    },
    ['NETWORK_LINK_SHADOWED'],
    moved
  ],
  [
    "a .link file by address and VMware's driver",
    {
      '/etc/network/interfaces': 'iface ens192 inet dhcp\n',
      '/etc/systemd/network/70-lan.link': `[Match]\nMACAddress=${SECOND}\nDriver=vmxnet3\n[Link]\nName=ens192`
    },
    { '/etc/systemd/network/70-lan.link': `[Match]\nMACAddress=${SECOND}\n[Link]\nName=ens192` },
    [],
    two
  ]
])

const CABLE = { '/var/lib/connman': ['ethernet_0050569a4e21_cable', 'settings'] }
const BY_ID = `/etc/sysconfig/network/ifcfg-eth-id-${SOURCE_MAC}`
const BY_PLACE = '/etc/sysconfig/network/ifcfg-eth-bus-pci-0000:02:01.0'
const LOST = ['NETWORK_PATH_BY_HARDWARE']

runNetworkCases([
  ['a cable of ConnMan', {}, {}, [], { folders: CABLE }],
  ['a cable of ConnMan under a new address', {}, {}, LOST, { ...moved, folders: CABLE }],
  ['a file of SUSE by address', { [BY_ID]: 'BOOTPROTO=dhcp\n' }, {}, []],
  ['a file of SUSE by address, which is new', { [BY_ID]: 'BOOTPROTO=dhcp\n' }, {}, LOST, moved],
  ['a file of SUSE by place', { [BY_PLACE]: 'BOOTPROTO=dhcp\n' }, {}, LOST]
])
