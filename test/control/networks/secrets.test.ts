import { expect, test } from 'vitest'
import { networkNames } from '../../../src/control/fixers/linux/network-names.ts'
import { hideSecrets } from '../../../src/formats/network-secrets.ts'
import type { FixInput } from '../../../src/model/fixer.ts'
import { codes, fixOnce, guestFile, guestInput, texts } from '../guest-input.ts'
import { link, moved, NEW, SOURCE_MAC } from '../network-cases.ts'

const FILE = '/etc/NetworkManager/system-connections/lan.nmconnection'
const text = `[connection]\ntype=ethernet\ninterface-name=ens192\n[ethernet]\nmac-address=${SOURCE_MAC}\n[802-1x]\neap=peap;\npassword=geheim\n`

function withSecret(guest: Parameters<typeof guestInput>[0]): FixInput {
  const input = guestInput(guest)
  const file = { ...guestFile(hideSecrets(text) ?? ''), redacted: true } as const
  return { ...input, os: { ...input.os, files: { [FILE]: file } } }
}

test('a file with a password is read and not edited; its card is pinned from outside', () => {
  const fix = fixOnce(networkNames, withSecret(moved))
  expect(texts(fix)).toEqual(link(NEW, 'ens192'))
  expect(codes(fix)).toEqual(['NETWORK_FILE_SECRET'])
  expect(JSON.stringify(fix)).not.toContain('geheim')
  expect(fix.diagnostics[0]?.what).toBe(
    `${FILE} holds a password or key, so h2k does not edit it, but line 5 is for the NIC with ${SOURCE_MAC}, which on the target has ${NEW}`
  )
})

test('with the MAC kept nothing is missing', () => {
  const fix = fixOnce(networkNames, withSecret({}))
  expect(texts(fix)).toEqual(link(SOURCE_MAC, 'ens192'))
  expect(codes(fix)).toEqual([])
})
