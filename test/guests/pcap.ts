// Reads what QEMU's filter-dump wrote: who asked for an address, who got one, and who speaks from one.
// Classic pcap, little endian, Ethernet; IPv4 without VLAN tags is all that the test network carries.

import { readFile } from 'node:fs/promises'

const BOOTREQUEST = 1
const DHCP_ACK = 5

export type Network = {
  /** chaddr of every BOOTP request that came from that same Ethernet address. */
  readonly requests: readonly string[]
  /** chaddr of every DHCPACK. */
  readonly acks: readonly string[]
  /** 'MAC ADDRESS' of everybody who sent ARP in the name of an address of its own; QEMU's own hosts left out. */
  readonly senders: readonly string[]
}

export const SILENT: Network = { requests: [], acks: [], senders: [] }

export async function readNetwork(pcap: string): Promise<Network> {
  const requests = new Set<string>()
  const acks = new Set<string>()
  const senders = new Set<string>()
  for (const frame of frames(await readFile(pcap))) {
    const sender = arpSender(frame)
    if (sender !== undefined) senders.add(sender)
    const bootp = bootpOf(frame)
    if (bootp === undefined) continue
    const hardware = mac(bootp.subarray(28, 34))
    if (bootp[0] === BOOTREQUEST && hardware === mac(frame.subarray(6, 12))) requests.add(hardware)
    if (bootp[0] !== BOOTREQUEST && messageType(bootp) === DHCP_ACK) acks.add(hardware)
  }
  return { requests: [...requests], acks: [...acks], senders: [...senders] }
}

/** A probe has no address yet (0.0.0.0), and the addresses of QEMU's hosts begin with 52:55. */
function arpSender(frame: Buffer): string | undefined {
  if (frame.length < 42 || frame.readUInt16BE(12) !== 0x0806) return undefined
  const hardware = mac(frame.subarray(22, 28))
  const address = frame.subarray(28, 32).join('.')
  return address === '0.0.0.0' || hardware.startsWith('52:55:') ? undefined : `${hardware} ${address}`
}

/** The file may still be written to: an incomplete last record is left out. */
function* frames(file: Buffer): Generator<Buffer> {
  let at = 24
  while (at + 16 <= file.length) {
    const end = at + 16 + file.readUInt32LE(at + 8)
    if (end > file.length) return
    yield file.subarray(at + 16, end)
    at = end
  }
}

function bootpOf(frame: Buffer): Buffer | undefined {
  if (frame.length < 34 || frame.readUInt16BE(12) !== 0x0800 || frame[23] !== 17) return undefined
  const udp = 14 + (frame.readUInt8(14) & 0x0f) * 4
  if (frame.length < udp + 8 + 236) return undefined
  const ports = [frame.readUInt16BE(udp), frame.readUInt16BE(udp + 2)].sort((a, b) => a - b)
  return ports[0] === 67 && ports[1] === 68 ? frame.subarray(udp + 8) : undefined
}

/** Options follow the fixed part and a four-byte cookie; 53 is the message type, 0 pads, 255 ends. */
function messageType(bootp: Buffer): number | undefined {
  let at = 240
  while (at + 2 < bootp.length && bootp[at] !== 255) {
    if (bootp[at] === 0) at += 1
    else if (bootp[at] === 53) return bootp[at + 2]
    else at += 2 + bootp.readUInt8(at + 1)
  }
  return undefined
}

const mac = (bytes: Buffer): string => bytes.toString('hex').replace(/..(?=.)/g, '$&:')
