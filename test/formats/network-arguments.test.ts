import { expect, test } from 'vitest'
import { networkArguments } from '../../src/formats/network-arguments.ts'

test.each([
  ['root=UUID=x ro quiet', []],
  ['ip=dhcp', []],
  ['ip=on rd.neednet=1', []],
  ['ip=ens192:dhcp', [['ens192', null, 1]]],
  ['ip=10.0.0.5::10.0.0.1:255.255.255.0:web:ens192:none:10.0.0.2', [['ens192', null, 1]]],
  ['ip=[fd00::5]::[fd00::1]:64::ens192:none', [['ens192', null, 1]]],
  ['ip=10.0.0.5::10.0.0.1:255.255.255.0::', []],
  ['x\nY="ifname=lan0:00:50:56:9A:4E:21"', [['lan0', '00:50:56:9a:4e:21', 2]]],
  [
    'vlan=ens192.5:ens192 bond=bond0:ens192,ens224:mode=1',
    [
      ['ens192', null, 1],
      ['ens192', null, 1],
      ['ens224', null, 1]
    ]
  ],
  ['skip=ens192:dhcp', []]
])('%j', (text, expected) => {
  expect(networkArguments(text).map(({ name, mac, line }) => [name, mac, line])).toEqual(expected)
})
