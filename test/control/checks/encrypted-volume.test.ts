import { expect, test } from 'vitest'
import { encryptedVolume } from '../../../src/control/checks/encrypted-volume.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const locked = { volume: 'disk.1/part.1', type: 'crypto_LUKS', uuid: null, label: null, unclean: false }
const open = SEEN.guest?.filesystems ?? []
const os = SEEN.guest?.os ?? null

test.each([
  ['nothing is encrypted', { filesystems: open, os }, []],
  ['data beside the system', { filesystems: [...open, locked], os }, ['warning']],
  [
    'nothing else',
    { filesystems: [locked, { ...locked, volume: 'disk.1/part.2' }], os: null },
    ['error', 'error']
  ]
])('%s', (_, facts, severities) => {
  const found = encryptedVolume.check(settled({ seen: withFacts(facts) }), HOST)
  expect(found.map(({ severity }) => severity)).toEqual(severities)
  expect(found.every(({ code }) => code === 'GUEST_ENCRYPTED')).toBe(true)
})
