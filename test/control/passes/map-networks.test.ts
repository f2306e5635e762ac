import { expect, test } from 'vitest'
import { SEEN, settled, withSource } from '../one-vm.ts'

test.each<[string, string, string, readonly object[]]>([
  ['the default for every network', '', '', [{ network: 'default' }, { network: 'default' }]],
  [
    'by name, else *',
    'networks: { VM Network: { bridge: br0 }, "*": { network: other } }',
    '',
    [{ bridge: 'br0' }, { network: 'other' }]
  ],
  [
    'the own setting first',
    'networks: { VM Network: { bridge: br0 } }',
    'nics: [{ network: { bridge: br7 } }, { network: { network: lab } }]',
    [{ bridge: 'br7' }, { network: 'lab' }]
  ]
])('%s', (_, target, settings, attached) => {
  const { nics, diagnostics } = settled({ target, settings })
  expect(nics.map(({ attach }) => attach)).toEqual(attached)
  expect(diagnostics).toEqual([])
})

test('a network that nobody mapped', () => {
  const { diagnostics } = settled({ networks: { 'VM Network': { bridge: 'br0' } } })
  expect(diagnostics).toMatchObject([
    {
      code: 'NETWORK_UNMAPPED',
      what: 'NIC 1 of vm.web01 is on the network "vlan 1", and target.networks says nothing about it',
      where: { in: 'config', path: 'target', line: 3 },
      hint: 'add under target.networks: "vlan 1": { network: default }'
    }
  ])
})

test('a network named like a member of every object is not mapped by it', () => {
  const nics = SEEN.source.nics.map(nic => ({ ...nic, network: 'constructor' }))
  const { diagnostics } = settled({
    networks: { 'VM Network': { bridge: 'br0' } },
    seen: withSource({ nics })
  })
  expect(diagnostics.map(({ code }) => code)).toEqual(['NETWORK_UNMAPPED', 'NETWORK_UNMAPPED'])
})
