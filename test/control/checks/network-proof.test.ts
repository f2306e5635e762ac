import { expect, test } from 'vitest'
import { networkProof } from '../../../src/control/checks/network-proof.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { settled } from '../one-vm.ts'

test.each<[string, readonly string[]]>([
  ['', []],
  ['nics: []', ['NETWORK_PROOF_IMPOSSIBLE']],
  ['nics: [], validate: { expect: [login] }', []],
  ['nics: [], validate: { boot: none }', []]
])('%s', (settings, codes) => {
  expect(networkProof.check(settled({ settings }), HOST).map(({ code }) => code)).toEqual(codes)
})
