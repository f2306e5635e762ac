import { fields, type Fields } from './bytes.ts'

/** What one guest said on the network, by the hardware address that said it. */
export interface NetworkSign {
  readonly mac: string
  /** A configured interface asks for an address, announces or resolves one; a bare link only speaks IPv6 discovery. */
  readonly sign: 'dhcp' | 'dhcpv6' | 'arp' | 'ipv6-discovery' | 'other'
}

/** Hardware address -> the signs of it, each once, in the order in which they were first seen. */
export type Signs = ReadonlyMap<string, ReadonlyArray<NetworkSign['sign']>>

const FILE_HEADER = 24
const RECORD_HEADER = 16
const LITTLE_ENDIAN_MAGIC = 0xa1b2c3d4
const ETHERNET = 1
/** Bytes of a frame that QEMU can write at most (filter-dump's maxlen default). */
const MAX_FRAME = 65536

/**
 * Reads what QEMU's filter-dump has written so far; a last record that is not complete yet is left out. Null when it is
 * no capture of Ethernet frames.
 *
 * Source   pcap-savefile(5); RFC 826, RFC 2131, RFC 2132, RFC 8415; PXE specification 2.1
 */
export function readPcap(bytes: Uint8Array): Signs | null {
  if (bytes.length < FILE_HEADER) return null
  const file = fields(bytes)
  if (file.le32(0) !== LITTLE_ENDIAN_MAGIC || file.le32(20) !== ETHERNET) return null
  const signs = new Map<string, Array<NetworkSign['sign']>>()
  for (let at = FILE_HEADER; at + RECORD_HEADER <= bytes.length;) {
    const length = file.le32(at + 8)
    const end = at + RECORD_HEADER + length
    if (length > MAX_FRAME || end > bytes.length) break
    const found = signOf(fields(file.slice(at + RECORD_HEADER, length)))
    if (found !== null) add(signs, found)
    at = end
  }
  return signs
}

function add(signs: Map<string, Array<NetworkSign['sign']>>, { mac, sign }: NetworkSign): void {
  const known = signs.get(mac) ?? []
  if (!known.includes(sign)) signs.set(mac, [...known, sign])
}

const ETHERNET_HEADER = 14

function signOf(frame: Fields): NetworkSign | null {
  if (frame.length < ETHERNET_HEADER) return null
  const mac = macAt(frame, 6)
  switch (frame.be16(12)) {
    case 0x0806:
      // The sender inside must be who sent the frame.
      return { mac, sign: macAt(frame, ETHERNET_HEADER + 8) === mac ? 'arp' : 'other' }
    case 0x0800:
      return { mac, sign: isDhcpRequest(frame, mac) ? 'dhcp' : 'other' }
    case 0x86dd:
      return { mac, sign: ipv6Sign(frame) }
    default:
      return { mac, sign: 'other' }
  }
}

const UDP = 17
const ICMPV6 = 58
const HOP_BY_HOP = 0
const BOOT_REQUEST = 1

function isDhcpRequest(frame: Fields, mac: string): boolean {
  const udp = ETHERNET_HEADER + (frame.u8(ETHERNET_HEADER) & 0x0f) * 4
  if (frame.u8(ETHERNET_HEADER + 9) !== UDP || frame.be16(udp) !== 68 || frame.be16(udp + 2) !== 67)
    return false
  const message = udp + 8
  if (frame.u8(message) !== BOOT_REQUEST || macAt(frame, message + 28) !== mac) return false
  return !isFirmware(frame, message + 240)
}

const PAD = 0
const VENDOR_CLASS = 60
const END = 255

/** Firmware that tries to boot from the network says so in its vendor class; it is not the guest. */
function isFirmware(frame: Fields, options: number): boolean {
  for (let at = options; at < frame.length && frame.u8(at) !== END;) {
    if (frame.u8(at) === PAD) at += 1
    else if (frame.u8(at) === VENDOR_CLASS) return frame.text(at + 2, 9) === 'PXEClient'
    else at += 2 + frame.u8(at + 1)
  }
  return false
}

function ipv6Sign(frame: Fields): NetworkSign['sign'] {
  const next = frame.u8(ETHERNET_HEADER + 6)
  const payload = ETHERNET_HEADER + 40
  if (next === UDP && frame.be16(payload) === 546 && frame.be16(payload + 2) === 547) return 'dhcpv6'
  // Listener reports of discovery stand behind a hop-by-hop header.
  const discovery = next === ICMPV6 || (next === HOP_BY_HOP && frame.u8(payload) === ICMPV6)
  return discovery ? 'ipv6-discovery' : 'other'
}

const macAt = (frame: Fields, at: number): string => frame.hex(at, 6).replace(/..(?=.)/g, '$&:')
