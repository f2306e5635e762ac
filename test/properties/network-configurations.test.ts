import fc from 'fast-check'
import { expect, test } from 'vitest'
import { networkNames } from '../../src/control/fixers/linux/network-names.ts'
import { parseWickedXml } from '../../src/formats/wicked-xml.ts'
import { applied, guestInput, texts } from '../control/guest-input.ts'
import { NEW, NEW_SECOND, SECOND, SOURCE_MAC, twoMoved } from '../control/network-cases.ts'

const FILES = [
  '/etc/NetworkManager/system-connections/a.nmconnection',
  '/etc/cloud/cloud.cfg.d/50-network.cfg',
  '/etc/default/grub',
  '/etc/dhcpcd.conf',
  '/etc/netplan/a.yaml',
  '/etc/network/interfaces',
  '/etc/sysconfig/network-scripts/ifcfg-ens192',
  '/etc/sysconfig/network/ifcfg-eth0',
  '/etc/systemd/network/a.link',
  '/etc/systemd/network/a.netdev',
  '/etc/systemd/network/a.network',
  '/etc/udev/rules.d/70-persistent-net.rules',
  '/etc/wicked/ifconfig/a.xml',
  '/var/lib/connman/a.config'
]
const WORDS = [
  ...['[Match]\n', '[Link]\n', '[NetDev]\n', '[connection]\n', '[ethernet]\n', '[vlan]\n', '[match]\n'],
  ...[
    'Name=',
    'MACAddress=',
    'Driver=',
    'Path=',
    'type=ethernet\n',
    'interface-name=',
    'mac-address=',
    'parent='
  ],
  ...[
    'DEVICE=',
    'HWADDR=',
    'LLADDR="',
    'MAC = ',
    'interface ',
    'auto ',
    'iface ',
    '  hwaddress ether ',
    'mapping '
  ],
  ...[
    'network:\n',
    '  ethernets:\n',
    '    ens192:\n',
    '      match: {macaddress: ',
    'set-name: ',
    '}\n',
    ', '
  ],
  ...[
    '  config:\n',
    '  - type: physical\n',
    '    mac_address: ',
    '    name: ',
    '&a ',
    '*a',
    '"',
    "'",
    '{',
    '}'
  ],
  ...[
    'SUBSYSTEM=="net", ',
    'ATTR{address}=="',
    '", ',
    'NAME="ens192"\n',
    'DRIVERS=="vmxnet3"',
    'ifname=ens192:'
  ],
  ...['<interface>', '<name>', '</name>', '<lladdr>', '</lladdr>', '</interface>', '<!--', '-->', '<bond>'],
  ...['\n', '\n', '\\\n', ' ', '#', '\t', '\r\n', 'é', '\0'],
  ...['ens192', 'ens224', 'bond0', 'ens192.5', 'en*', 'vmxnet3', SOURCE_MAC, SECOND, SOURCE_MAC.toUpperCase()]
]
const text = fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...WORDS) }, fc.string()), {
  maxLength: 40
})

/** Blocks of which files of these kinds consist; any sequence of them can be read. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  '/etc/NetworkManager/system-connections/a.nmconnection': [
    '[connection]\ntype=ethernet\n',
    'interface-name=ens192\n',
    `[ethernet]\nmac-address=${SOURCE_MAC.toUpperCase()}\n`,
    `cloned-mac-address = ${SECOND}  \n`,
    '# psk\n',
    '[match]\ndriver=vmxnet3;\n'
  ],
  '/etc/netplan/a.yaml': [
    'network:\n  version: 2\n',
    `  ethernets:\n    a: {match: {macaddress: "${SOURCE_MAC}"}, set-name: ens192} # ${SOURCE_MAC}\n`,
    `    b:\n      match:\n        macaddress: ${SECOND.toUpperCase()}\n`,
    '    c: {match: {driver: [vmxnet3, x]}}\n',
    '    ens224: {}\n',
    `  bonds:\n    bond0: {macaddress: '${SOURCE_MAC}', interfaces: [a]}\n`,
    '# end\n'
  ],
  '/etc/network/interfaces': [
    'auto ens192 \\\n  ens224\n',
    `iface ens192 inet static\n  address 10.0.0.5/24\n  hwaddress ether ${SOURCE_MAC}\n`,
    `iface bond0 inet manual\n  bond-slaves ens192 ens224\n  hwaddress ${SECOND} # x\n`,
    '\n# comment\n'
  ],
  '/etc/sysconfig/network-scripts/ifcfg-ens192': [
    'DEVICE="ens192"\n',
    `HWADDR='${SOURCE_MAC}' # ours\n`,
    `MACADDR=${SECOND}; ONBOOT=yes\n`,
    `HWADDR=${SECOND.replaceAll(':', '\\:')}\n`,
    'NAME="a\nb"\n'
  ],
  '/etc/systemd/network/a.network': [
    `[Match]\nMACAddress=${SOURCE_MAC} ${SECOND}\n`,
    `PermanentMACAddress= ${SECOND.replaceAll(':', '-')} \\\n; why\n 0050.569a.4e21\n`,
    'Driver=vmxnet3 vmxnet\n',
    `[Link]\nMACAddress=${SOURCE_MAC}\n`,
    '[Network]\nDHCP=no\n'
  ],
  '/etc/wicked/ifconfig/a.xml': [
    `<interface><name>eth0</name><link><mac-address> ${SOURCE_MAC} </mac-address></link></interface>\n`,
    `<!-- <lladdr>${SOURCE_MAC}</lladdr> -->\n`,
    `<lladdr>${SECOND}</lladdr>`
  ]
}
const whole = (path: string) =>
  fc
    .shuffledSubarray([...(BLOCKS[path] ?? [])])
    .map(blocks => blocks.join('').replace(/^(?= {2,}\w+:)/, 'network:\n'))
const guest = fc.oneof(
  fc.dictionary(
    fc.constantFrom(...FILES),
    text.map(pieces => pieces.join('')),
    { maxKeys: 4 }
  ),
  fc
    .tuple(...Object.keys(BLOCKS).map(path => fc.option(whole(path).map(text => [path, text] as const))))
    .map(files => Object.fromEntries(files.filter(file => file !== null)))
)

/** Addresses, and what goes by hardware: nothing else in a line is any business of the fixer. */
const masked = (line: string): string =>
  line
    .replaceAll('\\:', ':')
    .replace(/(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}/gi, 'MAC')
    .replace(/vmxnet3|virtio_net/g, 'DRIVER')

test('whatever the files hold: no line changes but for addresses and drivers, and a second time nothing does', () => {
  let edited = 0
  fc.assert(
    fc.property(guest, files => {
      const input = guestInput({ ...twoMoved, files })
      const fix = networkNames.fix(input)
      edited += Object.keys(texts(fix)).filter(path => path in BLOCKS).length
      for (const [path, after] of Object.entries(texts(fix))) {
        const before = files[path]
        if (before === undefined || /\.rules$|\.link$/.test(path)) continue
        expect(after.split('\n').map(masked)).toEqual(before.split('\n').map(masked))
      }
      const again = networkNames.fix(applied(input, fix))
      expect(texts(again)).toEqual({})
    }),
    { numRuns: 2000 }
  )
  expect(edited).toBeGreaterThan(500)
})

test('a file of any kind that is one long word, line or nest does not stop a plan', () => {
  const size = 200_000
  const hostile = [
    '[',
    '{',
    '<a',
    '<!--',
    '<',
    ' ',
    '\\\n',
    '"',
    "'",
    'a',
    'a=',
    '- ',
    ':',
    `${SOURCE_MAC} `,
    '[Match]\nMACAddress='
  ]
  for (const path of FILES)
    for (const piece of [...hostile, `[Match]\nName=x\nMACAddress=${SOURCE_MAC}\n[Link]\nName=ens192\n`]) {
      const files = { [path]: piece.repeat(size / piece.length) }
      const { edits } = networkNames.fix(
        guestInput({ nics: [{ mac: NEW }, { source_mac: SECOND, mac: NEW_SECOND }], files })
      )
      expect(edits.length).toBeLessThan(4)
    }
  expect(parseWickedXml('<a'.repeat(size)).names).toEqual([])
})
