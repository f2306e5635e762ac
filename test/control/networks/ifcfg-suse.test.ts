import {
  changed,
  link,
  moved,
  NEW,
  NEW_SECOND,
  runNetworkCases,
  SECOND,
  SOURCE_MAC,
  twoMoved
} from '../network-cases.ts'

const FOLDER = '/etc/sysconfig/network'
const RULES = '/etc/udev/rules.d/70-persistent-net.rules'
const STATIC = "BOOTPROTO='static'\nIPADDR='10.0.0.5/24'\nSTARTMODE='auto'\n"
const rule = (mac: string, name: string) =>
  `SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${mac}", ATTR{dev_id}=="0x0", ATTR{type}=="1", KERNEL=="eth*", NAME="${name}"\n`
const BOND = `STARTMODE='onboot'\nBONDING_MASTER='yes'\nBONDING_SLAVE0='eth0'\nBONDING_SLAVE_1="eth1"\nLLADDR='${SOURCE_MAC}'\n`
const LAYERS = {
  [`${FOLDER}/ifcfg-bond0`]: BOND,
  [`${FOLDER}/ifcfg-eth0`]: "STARTMODE='hotplug'\n",
  [`${FOLDER}/ifcfg-lan`]: "BRIDGE='yes'\nBRIDGE_PORTS='vlan10'\nIPADDR='10.0.0.5/24'\n",
  [`${FOLDER}/ifcfg-vlan10`]: "ETHERDEVICE='bond0'\nVLAN_ID='10'\n"
}

runNetworkCases([
  ['a static address', { [`${FOLDER}/ifcfg-eth0`]: STATIC }, link(SOURCE_MAC, 'eth0'), []],
  ['a static address under a new MAC', { [`${FOLDER}/ifcfg-eth0`]: STATIC }, link(NEW, 'eth0'), [], moved],
  [
    'the rules that YaST made hold the names',
    { [`${FOLDER}/ifcfg-eth0`]: STATIC, [RULES]: rule(SOURCE_MAC, 'eth0') },
    { [RULES]: rule(NEW, 'eth0') },
    [],
    moved
  ],
  [
    'two NICs in the other order',
    {
      [`${FOLDER}/ifcfg-eth0`]: STATIC,
      [`${FOLDER}/ifcfg-eth1`]: STATIC,
      [RULES]: rule(SECOND, 'eth0') + rule(SOURCE_MAC, 'eth1')
    },
    { [RULES]: rule(NEW_SECOND, 'eth0') + rule(NEW, 'eth1') },
    [],
    twoMoved
  ],
  [
    'bond, VLAN and bridge under new addresses',
    { ...LAYERS, [RULES]: rule(SOURCE_MAC, 'eth0') + rule(SECOND, 'eth1') },
    {
      [`${FOLDER}/ifcfg-bond0`]: changed(BOND, [SOURCE_MAC, NEW]),
      [RULES]: rule(NEW, 'eth0') + rule(NEW_SECOND, 'eth1')
    },
    [],
    twoMoved
  ],
  [
    'a VLAN on a card',
    { [`${FOLDER}/ifcfg-eth0.7`]: STATIC, [`${FOLDER}/ifcfg-v8`]: 'ETHERDEVICE=eth0\n' },
    link(SOURCE_MAC, 'eth0'),
    []
  ],
  [
    'an address to send with, without quotes',
    { [`${FOLDER}/ifcfg-eth0`]: `LLADDR=${SOURCE_MAC} # ours\n` },
    { [`${FOLDER}/ifcfg-eth0`]: `LLADDR=${NEW} # ours\n`, ...link(NEW, 'eth0') },
    [],
    moved
  ],
  [
    'a file that is called by the address is left alone',
    { [`${FOLDER}/ifcfg-eth-id-${SOURCE_MAC}`]: STATIC },
    {},
    []
  ]
])
