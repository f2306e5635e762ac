import { expect, test } from 'vitest'
import { readPcap } from '../../src/formats/pcap.ts'

const MAC = '0050569a4e21'
const OTHER = '525400123456'
const BROADCAST = 'ffffffffffff'
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** What filter-dump writes: little endian, version 2.4, Ethernet. */
const HEADER = hex('d4c3b2a1 0200 0400 00000000 00000000 00000100 01000000')

function capture(...frames: readonly Buffer[]): Uint8Array {
  const records = frames.flatMap(frame => {
    const head = Buffer.alloc(16)
    head.writeUInt32LE(frame.length, 8)
    head.writeUInt32LE(frame.length, 12)
    return [head, frame]
  })
  return Buffer.concat([HEADER, ...records])
}

const arp = (from: string, sender: string): Buffer =>
  hex(`${BROADCAST}${from}0806 0001 0800 06 04 0001 ${sender} 0a00020f 000000000000 0a000202`)

function dhcp(from: string, client: string, options = ''): Buffer {
  const message = Buffer.concat([
    hex('01 01 06 00 11223344 0000 0000'),
    Buffer.alloc(16),
    hex(client),
    Buffer.alloc(202),
    hex(`63825363 00 350101 ${options}`)
  ])
  const udp = hex('0044 0043 0000 0000')
  return Buffer.concat([
    hex(`${BROADCAST}${from}0800`),
    hex('45000000 00000000 4011 0000 00000000 ffffffff'),
    udp,
    message
  ])
}

const discovery = hex(
  `333300000002${MAC}86dd 60000000 0010 3a ff fe800000000000000250 56fffe9a4e21 ff020000000000000000000000000002 85000000`
)
const listener = hex(
  `333300000016${MAC}86dd 60000000 0024 00 01 00000000000000000000000000000000 ff020000000000000000000000000016 3a00050200000000 8f00`
)
const solicit = hex(
  `333300010002${MAC}86dd 60000000 0010 11 ff fe800000000000000000000000000001 ff020000000000000000000000010002 0222 0223 0010 0000`
)

const DASHED = '00:50:56:9a:4e:21'

test.each([
  ['nothing yet', capture(), {}],
  ['DHCP request', capture(dhcp(MAC, MAC)), { [DASHED]: ['dhcp'] }],
  ['DHCP request for another card', capture(dhcp(MAC, OTHER)), { [DASHED]: ['other'] }],
  ['DHCP request of a system', capture(dhcp(MAC, MAC, '3c0664686370636400ff')), { [DASHED]: ['dhcp'] }],
  [
    'firmware that boots from the network',
    capture(dhcp(MAC, MAC, '3c09 505845436c69656e74 ff')),
    { [DASHED]: ['other'] }
  ],
  ['announcement', capture(arp(MAC, MAC)), { [DASHED]: ['arp'] }],
  ['ARP in the name of another', capture(arp(MAC, OTHER)), { [DASHED]: ['other'] }],
  ['bare link', capture(discovery, listener, discovery), { [DASHED]: ['ipv6-discovery'] }],
  ['DHCPv6', capture(discovery, solicit), { [DASHED]: ['ipv6-discovery', 'dhcpv6'] }],
  [
    'two cards',
    capture(arp(OTHER, OTHER), dhcp(MAC, MAC)),
    { '52:54:00:12:34:56': ['arp'], [DASHED]: ['dhcp'] }
  ],
  [
    'record that is still written',
    capture(arp(MAC, MAC), dhcp(OTHER, OTHER)).slice(0, -20),
    { [DASHED]: ['arp'] }
  ],
  ['frame shorter than its header', capture(hex('ffff')), {}]
])('%s', (_, bytes, expected) => {
  expect(Object.fromEntries(readPcap(bytes) ?? [])).toEqual(expected)
})

test.each([
  ['empty file', new Uint8Array()],
  ['other byte order', hex('a1b2c3d4 0002 0004 00000000 00000000 00010000 00000001')],
  ['no Ethernet', hex('d4c3b2a1 0200 0400 00000000 00000000 00000100 65000000')]
])('%s is no capture', (_, bytes) => {
  expect(readPcap(bytes)).toBeNull()
})

test('a record with an impossible length ends the reading', () => {
  const broken = Buffer.concat([HEADER, hex('00000000 00000000 ffffffff ffffffff'), Buffer.alloc(64)])
  expect(readPcap(broken)?.size).toBe(0)
})
