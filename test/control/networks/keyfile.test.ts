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

const FOLDER = '/etc/NetworkManager/system-connections'
const FILE = `${FOLDER}/Wired connection 1.nmconnection`
const STATIC = `[connection]
id=Wired connection 1
uuid=2b0a7a0c-5b8c-4c1f-9d2a-000000000001
type=ethernet
interface-name=ens192
timestamp=1700000000

[ethernet]

[ipv4]
address1=10.0.0.5/24,10.0.0.1
dns=10.0.0.2;
method=manual

[proxy]
`
const BY_MAC = `[connection]
type=802-3-ethernet
[802-3-ethernet]
mac-address = ${SOURCE_MAC.toUpperCase()}
mac-address-blacklist=
cloned-mac-address=${SOURCE_MAC.toUpperCase()}
[ipv4]
method=auto
`
const bond = `[connection]\ntype=bond\ninterface-name=bond0\n[bond]\nmode=active-backup\n[ethernet]\ncloned-mac-address=${SOURCE_MAC}\n`
const port = (name: string) =>
  `[connection]\ntype=ethernet\ninterface-name=${name}\nmaster=bond0\nslave-type=bond\n`
const LAYERS = {
  [`${FOLDER}/bond0.nmconnection`]: bond,
  [`${FOLDER}/br0.nmconnection`]: '[connection]\ntype=bridge\ninterface-name=lan\n[ipv4]\nmethod=manual\n',
  [`${FOLDER}/p1`]: port('ens192'),
  [`${FOLDER}/p2`]: port('ens224'),
  [`${FOLDER}/vlan.nmconnection`]:
    '[connection]\ntype=vlan\ninterface-name=trunk\nmaster=lan\n[vlan]\nid=10\nparent=bond0\n'
}

runNetworkCases([
  ['a static address', { [FILE]: STATIC }, link(SOURCE_MAC, 'ens192'), []],
  ['a static address under a new MAC', { [FILE]: STATIC }, link(NEW, 'ens192'), [], moved],
  ['by address: nothing', { [FILE]: BY_MAC }, {}, []],
  [
    'by address, which is new',
    { [FILE]: BY_MAC },
    { [FILE]: changed(BY_MAC, [SOURCE_MAC.toUpperCase(), NEW]) },
    [],
    moved
  ],
  [
    'by address, on a list of disks',
    { [FILE]: BY_MAC },
    { [FILE]: changed(BY_MAC, [`mac-address = ${SOURCE_MAC.toUpperCase()}`, `mac-address = ${NEW}`]) },
    ['NETWORK_MAC_FOREIGN'],
    unknown
  ],
  [
    'two NICs in the other order',
    {
      [FILE]: `[connection]\ntype=ethernet\ninterface-name=ens224\n[ethernet]\nmac-address=${SOURCE_MAC}\n`,
      [`${FOLDER}/b`]: '[connection]\ntype=ethernet\ninterface-name=ens192\n'
    },
    {
      [FILE]: `[connection]\ntype=ethernet\ninterface-name=ens224\n[ethernet]\nmac-address=${NEW}\n`,
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
      [`${FOLDER}/bond0.nmconnection`]: changed(bond, [SOURCE_MAC, NEW]),
      ...link(NEW, 'ens192'),
      ...link(NEW_SECOND, 'ens224')
    },
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_GUESSED'],
    twoMoved
  ],
  [
    'a VLAN whose parent is a card by name',
    { [FILE]: '[connection]\ntype=vlan\ninterface-name=ens192.5\n[vlan]\nid=5\nparent=ens192\n' },
    link(SOURCE_MAC, 'ens192'),
    []
  ],
  [
    'a VLAN whose parent is a card by address',
    { [FILE]: `[connection]\ntype=vlan\ninterface-name=v5\n[vlan]\nid=5\nparent=${SOURCE_MAC}\n` },
    { [FILE]: `[connection]\ntype=vlan\ninterface-name=v5\n[vlan]\nid=5\nparent=${NEW}\n` },
    [],
    moved
  ],
  ['any wired card: nothing', { [FILE]: '[connection]\ntype=ethernet\n[ipv4]\nmethod=auto\n' }, {}, []],
  ['NetworkManager without connections: nothing', {}, {}, [], { folders: { [FOLDER]: [] } }],
  [
    "VMware's driver",
    { [FILE]: '[connection]\ntype=ethernet\n[match]\ndriver=vmxnet3;\n' },
    { [FILE]: '[connection]\ntype=ethernet\n[match]\ndriver=virtio_net;\n' },
    []
  ],
  [
    'names, patterns and paths',
    {
      [FILE]:
        '[connection]\ntype=ethernet\n[match]\ninterface-name=ens192;ens2*;!ens3;\npath=pci-0000:0b:00.0;\n'
    },
    link(SOURCE_MAC, 'ens192'),
    ['NETWORK_MATCH_LOST', 'NETWORK_MATCH_LOST']
  ],
  [
    'a connection that does not come up by itself has to wait',
    {
      [FILE]: '[connection]\ntype=ethernet\ninterface-name=ens192\nautoconnect=false\n',
      [`${FOLDER}/b`]: '[connection]\ntype=ethernet\ninterface-name=lan0\n'
    },
    link(SOURCE_MAC, 'lan0'),
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_UNUSED']
  ],
  [
    'Wi-Fi is no card of a VM',
    { [FILE]: '[connection]\ntype=wifi\ninterface-name=wlp2s0\n' },
    {},
    ['NETWORK_CONFIG_UNREAD']
  ]
])
