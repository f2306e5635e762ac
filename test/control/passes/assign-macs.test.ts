import { expect, test } from 'vitest'
import { SEEN, settled, withSource } from '../one-vm.ts'

const source = SEEN.source.nics.map(({ mac }) => mac)

test.each<[string, string, ReadonlyArray<string | null>]>([
  ['keep', '', source],
  ['given', "nics: [{ mac: '52:54:00:aa:bb:cc' }]", ['52:54:00:aa:bb:cc']],
  [
    'new: the same in every plan',
    'nics: [{ mac: new }, { mac: new }]',
    ['52:54:00:b6:ad:02', '52:54:00:be:7c:7a']
  ],
  ['keep for a NIC that the source does not have', 'nics: [{}, {}, {}]', [...source, '52:54:00:7f:0e:af']]
])('%s', (_, settings, macs) => {
  expect(settled({ settings }).nics.map(({ mac }) => mac)).toEqual(macs)
})

test('keep where the source has given none yet', () => {
  const nics = SEEN.source.nics.map(nic => ({ ...nic, mac: null }))
  expect(settled({ seen: withSource({ nics }) }).nics[0]?.mac).toBe('52:54:00:b6:ad:02')
})

test.each(['01:00:5e:00:00:01', 'ff:ff:ff:ff:ff:ff', '00:00:00:00:00:00', "00:50:56:00:00:01'/><x>"])(
  'refuses %s from a source',
  mac => {
    const nics = SEEN.source.nics.map((nic, index) => (index === 0 ? { ...nic, mac } : nic))
    const vm = settled({ seen: withSource({ nics }) })
    expect(vm.diagnostics.map(({ code }) => code)).toEqual(['MAC_INVALID'])
    expect(vm.nics[0]?.mac).toBe('52:54:00:b6:ad:02')
  }
)
