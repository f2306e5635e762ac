import { expect, test } from 'vitest'
import { encryptedVolume } from '../../../src/control/checks/encrypted-volume.ts'
import type { GuestFacts } from '../../../src/model/facts.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

const UUID = '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11'
const locked = { volume: 'disk.1/part.1', type: 'crypto_LUKS', uuid: UUID, label: null, unclean: false }
const behind = { ...locked, volume: `luks/${UUID}`, type: 'LVM2_member' }
const open = SEEN.guest?.filesystems ?? []
const os = SEEN.guest?.os ?? null
const inside = os === null ? null : { ...os, root: 'lvm/crypt/root' }
const group = {
  ...{ name: 'crypt', uuid: 'x', physical_volumes: [behind.volume], logical_volumes: ['root'] }
}

const codes = (facts: Partial<GuestFacts>): readonly string[] =>
  encryptedVolume
    .check(settled({ seen: withFacts(facts) }), HOST)
    .map(({ code, severity }) => `${code} ${severity}`)

test.each<[string, Partial<GuestFacts>, readonly string[]]>([
  ['nothing is encrypted', { filesystems: open, os }, []],
  ['data beside the system', { filesystems: [...open, locked], os }, ['GUEST_ENCRYPTED warning']],
  ['data that was opened', { filesystems: [...open, locked, behind], os }, []],
  [
    'nothing else',
    { filesystems: [locked, { ...locked, volume: 'disk.1/part.2' }], os: null },
    ['GUEST_ENCRYPTED error', 'GUEST_ENCRYPTED error']
  ],
  [
    'the system, opened: its boot asks',
    { filesystems: [locked, behind], volume_groups: [group], os: inside },
    ['GUEST_BOOT_ASKS warning']
  ],
  [
    'the system, opened, without LVM',
    { filesystems: [locked, behind], os: os === null ? null : { ...os, root: behind.volume } },
    ['GUEST_BOOT_ASKS warning']
  ]
])('%s', (_, facts, want) => expect(codes(facts)).toEqual(want))
