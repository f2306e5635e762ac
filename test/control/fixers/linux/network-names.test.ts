import { expect, test } from 'vitest'
import { networkNames } from '../../../../src/control/fixers/linux/network-names.ts'
import { codes, fixOnce, guestInput, SOURCE_MAC, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const NEW = '52:54:00:12:34:56'
const SECOND = '00:50:56:9a:4e:22'
const IF = '/etc/network/interfaces'
const RULES = '/etc/udev/rules.d/70-persistent-net.rules'
const LINK = '/etc/systemd/network/10-h2k-ens192.link'
const DHCP = 'auto lo\niface lo inet loopback\nallow-hotplug ens192\niface ens192 inet dhcp\n'
const moved: TestGuest = { nics: [{ mac: NEW }] }
const two: TestGuest = { nics: [{}, { source_mac: SECOND, mac: SECOND }] }

const rule = (mac: string, name: string) =>
  `SUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${mac}", ATTR{type}=="1", NAME="${name}"\n`
const link = (mac: string, name: string) =>
  `# The network configuration of this system calls this interface ${name}.\n[Match]\nMACAddress=${mac}\nType=ether\n\n[Link]\nName=${name}\n`

/** Name, files, what is written, codes, what is different about the guest. */
const CASES: ReadonlyArray<
  readonly [
    string,
    Readonly<Record<string, string>>,
    Readonly<Record<string, string>>,
    readonly string[],
    TestGuest?
  ]
> = [
  [
    'a name from the PCI slot needs a pin even when the MAC stays',
    { [IF]: DHCP },
    { [LINK]: link(SOURCE_MAC, 'ens192') },
    []
  ],
  ['a rule holds it: nothing', { [IF]: DHCP, [RULES]: rule(SOURCE_MAC, 'ens192') }, {}, []],
  [
    'a .link file holds it: nothing',
    {
      [IF]: DHCP,
      '/etc/systemd/network/70-x.link': '[Match]\nMACAddress=00-50-56-9A-4E-21\n[Link]\nName=ens192\n'
    },
    {},
    []
  ],
  [
    'a .link file by the kernel’s first name goes by the address',
    {
      [IF]: 'iface lan0 inet dhcp\niface wan0 inet dhcp\n',
      '/etc/systemd/network/70-lan.link': '[Match]\nOriginalName=eth1\n[Link]\nName=lan0\nMTUBytes=9000\n',
      '/etc/systemd/network/70-wan.link': '[Match]\nOriginalName=eth0\n[Link]\nName=wan0\n'
    },
    {
      '/etc/systemd/network/70-lan.link': `[Match]\nMACAddress=${SECOND}\n[Link]\nName=lan0\nMTUBytes=9000\n`,
      '/etc/systemd/network/70-wan.link': `[Match]\nMACAddress=${NEW}\n[Link]\nName=wan0\n`
    },
    [],
    { nics: [{ mac: NEW }, { source_mac: SECOND, mac: SECOND }] }
  ],
  [
    'a .link file by a place that is known',
    {
      [IF]: 'iface lan0 inet dhcp\niface wan0 inet dhcp\n',
      '/etc/systemd/network/70-lan.link': '[Match]\nPath=pci-0000:13:00.0\n[Link]\nName=lan0\n',
      [RULES]: 'SUBSYSTEM=="net", KERNELS=="0000:0b:00.0", NAME="wan0"\n'
    },
    {
      '/etc/systemd/network/70-lan.link': `[Match]\nMACAddress=${SECOND}\n[Link]\nName=lan0\n`,
      [RULES]: `SUBSYSTEM=="net", ATTR{address}=="${NEW}", NAME="wan0"\n`
    },
    [],
    { nics: [{ mac: NEW }, { source_mac: SECOND, mac: SECOND }], slots: [192, 224] }
  ],
  [
    'a .link file without a name, by place and by driver',
    {
      '/etc/systemd/network/99-all.network': '[Match]\nName=*\n[Network]\nDHCP=yes\n',
      '/etc/systemd/network/70-a.link': '[Match]\nPath=pci-0000:0b:00.0\nType=ether\n[Link]\nMTUBytes=9000\n',
      '/etc/systemd/network/70-b.link': '[Match]\nDriver=vmxnet3\n[Link]\nMTUBytes=9000\n',
      '/etc/systemd/network/70-c.link': '[Match]\nPath=pci-0000:03:00.0\n[Link]\nMTUBytes=9000\n'
    },
    {
      '/etc/systemd/network/70-a.link': `[Match]\nMACAddress=${SOURCE_MAC}\nType=ether\n[Link]\nMTUBytes=9000\n`,
      '/etc/systemd/network/70-b.link': '[Match]\nDriver=virtio_net\n[Link]\nMTUBytes=9000\n'
    },
    ['NETWORK_MATCH_LOST'],
    { slots: [192] }
  ],
  [
    'a rule follows the new MAC',
    { [IF]: DHCP, [RULES]: `# PCI device 0x15ad:0x07b0 (vmxnet3)\n${rule(SOURCE_MAC, 'ens192')}` },
    { [RULES]: `# PCI device 0x15ad:0x07b0 (vmxnet3)\n${rule(NEW, 'ens192')}` },
    [],
    moved
  ],
  [
    'a .link file follows the new MAC',
    {
      [IF]: DHCP,
      '/etc/systemd/network/70-x.link': `[Match]\nMACAddress=${SOURCE_MAC}\n[Link]\nName=ens192\n`
    },
    { '/etc/systemd/network/70-x.link': `[Match]\nMACAddress=${NEW}\n[Link]\nName=ens192\n` },
    [],
    moved
  ],
  [
    'hwaddress follows the new MAC',
    { [IF]: `${DHCP}    hwaddress ether ${SOURCE_MAC.toUpperCase()}\n`, [RULES]: rule(SOURCE_MAC, 'ens192') },
    { [IF]: `${DHCP}    hwaddress ether ${NEW}\n`, [RULES]: rule(NEW, 'ens192') },
    [],
    moved
  ],
  [
    'hwaddress of a MAC that stays',
    { [IF]: `${DHCP}    hwaddress ether ${SOURCE_MAC}\n`, [RULES]: rule(SOURCE_MAC, 'ens192') },
    {},
    []
  ],
  [
    'hwaddress of a card that a list of disks does not know',
    { [IF]: `${DHCP}    hwaddress ether ${SOURCE_MAC}\n`, [RULES]: rule(SOURCE_MAC, 'ens192') },
    { [IF]: `${DHCP}    hwaddress ether ${NEW}\n`, [RULES]: rule(NEW, 'ens192') },
    [],
    { nics: [{ source_mac: null, mac: NEW }] }
  ],
  [
    'hwaddress of nobody',
    { [IF]: `${DHCP}    hwaddress 02:00:00:00:00:01\n`, [RULES]: rule(SOURCE_MAC, 'ens192') },
    {},
    ['NETWORK_MAC_FOREIGN']
  ],
  [
    'a rule for a card that is gone',
    {
      [IF]: DHCP,
      [RULES]: `# PCI device 0x8086:0x100f (e1000)\n${rule('00:0c:29:00:00:01', 'eth0')}\n# mine\n${rule(SOURCE_MAC, 'ens192')}`
    },
    { [RULES]: `\n# mine\n${rule(SOURCE_MAC, 'ens192')}` },
    []
  ],
  [
    'a rule with the wrong MAC for a name in use',
    { [IF]: DHCP, [RULES]: rule('00:0c:29:00:00:01', 'ens192') },
    { [RULES]: rule(SOURCE_MAC, 'ens192') },
    []
  ],
  [
    'a clone whose NIC has another name than the configuration',
    { [IF]: DHCP, [RULES]: rule('00:0c:29:00:00:01', 'ens192') + rule(SOURCE_MAC, 'eth1') },
    { [RULES]: rule(SOURCE_MAC, 'eth1') },
    ['NETWORK_NAME_UNUSED']
  ],
  [
    'by PCI path',
    { [IF]: DHCP, [RULES]: 'SUBSYSTEM=="net", KERNELS=="0000:0b:00.0", NAME="ens192"\n' },
    { [RULES]: `SUBSYSTEM=="net", ATTR{address}=="${SOURCE_MAC}", NAME="ens192"\n` },
    []
  ],
  [
    "by VMware's driver beside the MAC",
    {
      [IF]: DHCP,
      [RULES]: `SUBSYSTEM=="net", DRIVERS=="vmxnet3", ATTR{address}=="${SOURCE_MAC}", NAME="ens192"\n`
    },
    { [RULES]: `SUBSYSTEM=="net", ATTR{address}=="${SOURCE_MAC}", NAME="ens192"\n` },
    []
  ],
  [
    'hardware at the end of a rule',
    {
      [IF]: DHCP,
      [RULES]: `SUBSYSTEM=="net", NAME="ens192", ATTR{address}=="${SOURCE_MAC}", DRIVERS=="vmxnet3"\n`
    },
    { [RULES]: `SUBSYSTEM=="net", NAME="ens192", ATTR{address}=="${SOURCE_MAC}"\n` },
    []
  ],
  [
    'by a part of the MAC',
    { [IF]: DHCP, [RULES]: 'SUBSYSTEM=="net", ATTR{address}=="00:50:56:*", NAME="ens192"\n' },
    { [RULES]: `SUBSYSTEM=="net", ATTR{address}=="${SOURCE_MAC}", NAME="ens192"\n` },
    []
  ],
  [
    'rules that name no interface',
    {
      [IF]: DHCP,
      [RULES]: 'SUBSYSTEM=="net", ATTR{address}=="00:0c:29:00:00:01", ENV{X}="1"\nKERNEL=="sda", NAME="x"\n'
    },
    { [LINK]: link(SOURCE_MAC, 'ens192') },
    []
  ],
  [
    'two by order',
    { [IF]: 'auto ens224 ens192\niface ens224 inet dhcp\niface ens192 inet dhcp\n' },
    { [LINK]: link(SOURCE_MAC, 'ens192'), '/etc/systemd/network/10-h2k-ens224.link': link(SECOND, 'ens224') },
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_GUESSED'],
    two
  ],
  [
    'one pinned, so the other is known',
    { [IF]: 'iface ens224 inet dhcp\niface ens192 inet dhcp\n', [RULES]: rule(SOURCE_MAC, 'ens224') },
    { [LINK]: link(SECOND, 'ens192') },
    [],
    two
  ],
  [
    'hwaddress says which is which',
    { [IF]: `iface ens192 inet dhcp\nhwaddress ether ${SECOND}\niface ens224 inet dhcp\n` },
    { [LINK]: link(SECOND, 'ens192'), '/etc/systemd/network/10-h2k-ens224.link': link(SOURCE_MAC, 'ens224') },
    [],
    two
  ],
  [
    'one name for two NICs',
    { [IF]: DHCP },
    { [LINK]: link(SOURCE_MAC, 'ens192') },
    ['NETWORK_NAME_GUESSED'],
    two
  ],
  [
    'more names than NICs',
    { [IF]: 'iface ens192 inet dhcp\niface ens224 inet dhcp\n', [RULES]: rule(SOURCE_MAC, 'ens192') },
    {},
    ['NETWORK_NAME_UNUSED']
  ],
  [
    'a bond: its cards are pinned, and it follows the new MAC',
    {
      [IF]: `auto bond0\niface bond0 inet static\n address 10.0.0.2/24\n hwaddress ether ${SOURCE_MAC}\n bond-slaves ens192\n`
    },
    {
      [IF]: `auto bond0\niface bond0 inet static\n address 10.0.0.2/24\n hwaddress ether ${NEW}\n bond-slaves ens192\n`,
      [LINK]: link(NEW, 'ens192')
    },
    [],
    moved
  ],
  [
    'bridge, VLAN and alias',
    {
      [IF]: 'auto br0 ens192.100 ens192:1\niface br0 inet dhcp\n bridge_ports ens192\niface ens192.100 inet manual\niface ens192:1 inet static\nauto vlan5\niface vlan5 inet dhcp\n vlan-raw-device ens192\n'
    },
    { [LINK]: link(SOURCE_MAC, 'ens192') },
    []
  ],
  [
    'included by source',
    {
      [IF]: 'source /etc/network/interfaces.d/*\n',
      '/etc/network/interfaces.d/a.cfg': 'iface ens192 inet dhcp\n'
    },
    { [LINK]: link(SOURCE_MAC, 'ens192') },
    []
  ],
  [
    'a source-directory leaves out names with a dot',
    {
      [IF]: 'source-directory interfaces.d\n',
      '/etc/network/interfaces.d/a.bak': 'iface ens192 inet dhcp\n',
      '/etc/network/interfaces.d/b': 'iface ens224 inet dhcp\n'
    },
    { '/etc/systemd/network/10-h2k-ens224.link': link(SOURCE_MAC, 'ens224') },
    []
  ],
  [
    'not included',
    { [IF]: 'auto lo\n', '/etc/network/interfaces.d/a': 'iface ens192 inet dhcp\n' },
    {},
    ['NETWORK_CONFIG_UNREAD']
  ],
  [
    "the kernel's own names",
    { [IF]: 'iface eth0 inet dhcp\n', '/boot/grub/grub.cfg': 'linux /v root=UUID=x net.ifnames=0\n' },
    {},
    []
  ],
  [
    'the same name without net.ifnames=0',
    { [IF]: 'iface eth0 inet dhcp\n' },
    { '/etc/systemd/network/10-h2k-eth0.link': link(SOURCE_MAC, 'eth0') },
    []
  ],
  [
    'without systemd',
    { [IF]: DHCP, [RULES]: '# no newline' },
    {
      [RULES]: `# no newline\nSUBSYSTEM=="net", ACTION=="add", DRIVERS=="?*", ATTR{address}=="${SOURCE_MAC}", NAME="ens192"\n`
    },
    [],
    { os: { init: 'sysvinit' } }
  ],
  [
    'a NIC whose address the source had not given yet',
    { [IF]: DHCP },
    { [LINK]: link(NEW, 'ens192') },
    [],
    { nics: [{ source_mac: null, mac: NEW }] }
  ],
  ['ifupdown knows lo alone', { [IF]: 'auto lo\niface lo inet loopback\n' }, {}, ['NETWORK_CONFIG_UNREAD']],
  [
    'ifupdown knows lo alone, and NetworkManager the rest',
    { [IF]: 'auto lo\niface lo inet loopback\n' },
    {},
    ['NETWORK_CONFIG_UNREAD'],
    { folders: { '/etc/NetworkManager/system-connections': ['Wired connection 1.nmconnection'] } }
  ],
  [
    'systemd-networkd beside ifupdown: both are read',
    { [IF]: DHCP, '/etc/systemd/network/lan.network': '[Match]\nName=ens224\n' },
    { [LINK]: link(SOURCE_MAC, 'ens192'), '/etc/systemd/network/10-h2k-ens224.link': link(SECOND, 'ens224') },
    ['NETWORK_NAME_GUESSED', 'NETWORK_NAME_GUESSED'],
    two
  ],
  [
    'systemd-networkd beside ifupdown, which no unit starts',
    { [IF]: DHCP, '/etc/systemd/network/lan.network': '[Match]\nName=ens224\n' },
    { '/etc/systemd/network/10-h2k-ens224.link': link(SOURCE_MAC, 'ens224') },
    [],
    { folders: { '/etc/systemd/system/multi-user.target.wants': ['systemd-networkd.service'] } }
  ],
  [
    'a name that ifupdown and systemd-networkd use',
    { [IF]: DHCP, '/etc/systemd/network/lan.network': '[Match]\nName=ens192\n' },
    { [LINK]: link(SOURCE_MAC, 'ens192') },
    []
  ],
  [
    'empty folders of the other kinds',
    { [IF]: DHCP },
    { [LINK]: link(SOURCE_MAC, 'ens192') },
    [],
    {
      folders: {
        '/etc/NetworkManager/system-connections': [],
        '/etc/netplan': [],
        '/etc/sysconfig/network-scripts': ['ifcfg-lo']
      }
    }
  ],
  ['another kind of configuration', {}, {}, ['NETWORK_CONFIG_UNREAD']],
  ['no NICs', { [IF]: DHCP }, {}, [], { nics: [] }],
  ['keep', { [IF]: DHCP }, {}, [], { guest: { network: 'keep' } }]
]

for (const [name, files, after, expected, guest] of CASES)
  test(name, () => {
    const fix = fixOnce(networkNames, guestInput({ ...guest, files }))
    expect(texts(fix)).toEqual(after)
    expect(codes(fix)).toEqual(expected)
  })

test('says which line names what', () => {
  const files = {
    [IF]: `${DHCP} hwaddress ether ${SOURCE_MAC}\n`,
    [RULES]: rule(SOURCE_MAC, 'ens192') + rule('00:0c:29:00:00:01', 'eth0')
  }
  expect(networkNames.fix(guestInput({ ...moved, files })).edits.map(({ because }) => because)).toEqual([
    `line 1 gives ens192 to ${SOURCE_MAC}, and on the target it is ${NEW}; line 2 keeps eth0 for 00:0c:29:00:00:01, which no NIC has`,
    `line 5 makes ens192 send with ${SOURCE_MAC}, and on the target its NIC has ${NEW}`
  ])
  expect(networkNames.fix(guestInput({ files: { [IF]: DHCP } })).edits.map(({ because }) => because)).toEqual(
    [`line 3 of ${IF} configures ens192, which the NIC ${SOURCE_MAC} would not be called on the target`]
  )
})

test('a hostile glob costs no more than its length', () => {
  const files = {
    [IF]: `source /etc/network/interfaces.d/${'*a'.repeat(2000)}b\n`,
    [`/etc/network/interfaces.d/${'a'.repeat(4000)}`]: 'iface ens192 inet dhcp\n'
  }
  expect(networkNames.fix(guestInput({ files })).edits).toEqual([])
})
