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

const FOLDER = '/etc/sysconfig/network-scripts'
const FILE = `${FOLDER}/ifcfg-ens192`
const RENAMES = {
  '/lib/udev/rules.d/60-net.rules':
    'ACTION=="add", SUBSYSTEM=="net", DRIVERS=="?*", ATTR{type}=="1", PROGRAM="/lib/udev/rename_device", RESULT=="?*", NAME="$result"\n'
}
const STATIC = `TYPE="Ethernet"
BOOTPROTO=none
NAME=ens192
UUID=2b0a7a0c-5b8c-4c1f-9d2a-000000000001
DEVICE=ens192
ONBOOT=yes
IPADDR=10.0.0.5
PREFIX=24
GATEWAY=10.0.0.1
DNS1=10.0.0.2
`
const PINNED = `${STATIC}HWADDR="${SOURCE_MAC.toUpperCase()}"   # by the installer\n`
const LAYERS = {
  [`${FOLDER}/ifcfg-bond0`]: `DEVICE=bond0\nTYPE=Bond\nBONDING_OPTS="mode=1 miimon=100"\nMACADDR=${SOURCE_MAC}\n`,
  [`${FOLDER}/ifcfg-ens192`]: `DEVICE=ens192\nMASTER=bond0\nSLAVE=yes\nHWADDR=${SOURCE_MAC}\n`,
  [`${FOLDER}/ifcfg-ens224`]: `DEVICE=ens224\nMASTER=bond0\nSLAVE=yes\nHWADDR='${SECOND}'\n`,
  [`${FOLDER}/ifcfg-bond0.10`]: 'DEVICE=bond0.10\nVLAN=yes\nBRIDGE=lan\n',
  [`${FOLDER}/ifcfg-lan`]: 'DEVICE=lan\nTYPE=Bridge\nIPADDR=10.0.0.5\n'
}

runNetworkCases([
  ['a static address', { [FILE]: STATIC }, link(SOURCE_MAC, 'ens192'), []],
  ['a static address under a new MAC', { [FILE]: STATIC }, link(NEW, 'ens192'), [], moved],
  ['HWADDR, and nothing that renames by it', { [FILE]: PINNED }, link(SOURCE_MAC, 'ens192'), []],
  [
    'HWADDR under a new MAC, and nothing that renames by it',
    { [FILE]: PINNED },
    { [FILE]: changed(PINNED, [SOURCE_MAC.toUpperCase(), NEW]), ...link(NEW, 'ens192') },
    [],
    moved
  ],
  ['HWADDR, by which initscripts rename: nothing', { ...RENAMES, [FILE]: PINNED }, {}, []],
  [
    'HWADDR, by which initscripts rename, follows',
    { ...RENAMES, [FILE]: PINNED },
    { [FILE]: changed(PINNED, [SOURCE_MAC.toUpperCase(), NEW]) },
    [],
    moved
  ],
  [
    'the rule for that is a comment',
    { '/lib/udev/rules.d/60-net.rules': '# PROGRAM="/lib/udev/rename_device"\n', [FILE]: PINNED },
    link(SOURCE_MAC, 'ens192'),
    []
  ],
  [
    'on a list of disks',
    { ...RENAMES, [FILE]: PINNED },
    { [FILE]: changed(PINNED, [SOURCE_MAC.toUpperCase(), NEW]) },
    [],
    unknown
  ],
  [
    'HWADDR alone',
    { [FILE]: `BOOTPROTO=none\nHWADDR=${SOURCE_MAC}\nIPADDR=10.0.0.5\n` },
    { [FILE]: `BOOTPROTO=none\nHWADDR=${NEW}\nIPADDR=10.0.0.5\n` },
    [],
    moved
  ],
  ['neither: for any card', { [FILE]: 'BOOTPROTO=dhcp\nONBOOT=yes\n' }, {}, []],
  [
    'an address to send with',
    { [FILE]: `DEVICE=ens192\nMACADDR=${SOURCE_MAC}\n` },
    { [FILE]: `DEVICE=ens192\nMACADDR=${NEW}\n`, ...link(NEW, 'ens192') },
    [],
    moved
  ],
  [
    'two NICs in the other order',
    {
      [FILE]: `DEVICE=ens192\nHWADDR=${SECOND}\n`,
      [`${FOLDER}/ifcfg-ens224`]: 'DEVICE="ens224"\n'
    },
    {
      [FILE]: `DEVICE=ens192\nHWADDR=${NEW_SECOND}\n`,
      ...link(NEW_SECOND, 'ens192'),
      ...link(NEW, 'ens224')
    },
    [],
    twoMoved
  ],
  ['bond, VLAN and bridge', { ...RENAMES, ...LAYERS }, {}, [], two],
  [
    'bond, VLAN and bridge under new addresses',
    { ...RENAMES, ...LAYERS },
    {
      [`${FOLDER}/ifcfg-bond0`]: changed(LAYERS[`${FOLDER}/ifcfg-bond0`] ?? '', [SOURCE_MAC, NEW]),
      [`${FOLDER}/ifcfg-ens192`]: changed(LAYERS[`${FOLDER}/ifcfg-ens192`] ?? '', [SOURCE_MAC, NEW]),
      [`${FOLDER}/ifcfg-ens224`]: changed(LAYERS[`${FOLDER}/ifcfg-ens224`] ?? '', [SECOND, NEW_SECOND])
    },
    [],
    twoMoved
  ],
  [
    'a VLAN on a card',
    {
      [`${FOLDER}/ifcfg-ens192.100`]: 'DEVICE=ens192.100\nVLAN=yes\n',
      [`${FOLDER}/ifcfg-v5`]: 'DEVICE=v5\nVLAN=yes\nPHYSDEV=ens192\n'
    },
    link(SOURCE_MAC, 'ens192'),
    []
  ],
  [
    'a file for a card of another time comes last',
    { [`${FOLDER}/ifcfg-eno1`]: 'DEVICE=eno1\nONBOOT=no\n', [FILE]: STATIC },
    link(SOURCE_MAC, 'ens192'),
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_UNUSED']
  ],
  ['names of biosdevname', { [`${FOLDER}/ifcfg-em1`]: 'DEVICE=em1\n' }, link(SOURCE_MAC, 'em1'), []],
  [
    'before systemd',
    { [`${FOLDER}/ifcfg-eth0`]: 'DEVICE=eth0\n' },
    {
      '/etc/udev/rules.d/70-persistent-net.rules': `SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${SOURCE_MAC}", NAME="eth0"\n`
    },
    [],
    { os: { init: 'unknown', package_format: 'rpm' } }
  ]
])
