import { expect, test } from 'vitest'
import { guestArch } from '../../../src/control/checks/guest-arch.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const os = SEEN.guest?.os
if (os === null || os === undefined) throw new Error('it has a system')

test.each<[string, readonly string[]]>([
  ['x86_64', []],
  ['i686', []],
  ['aarch64', ['GUEST_ARCH_UNSUPPORTED']],
  ['', ['GUEST_ARCH_UNSUPPORTED']]
])('%s', (arch, codes) => {
  const vm = settled({ seen: withFacts({ os: { ...os, arch } }) })
  expect(guestArch.check(vm, HOST).map(({ code }) => code)).toEqual(codes)
})

test('nobody looked', () => {
  expect(guestArch.check(settled({ settings: 'guest: none' }), HOST)).toEqual([])
})
