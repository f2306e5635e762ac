import { biosVerdict, readTextPage, TEXT_PAGE_ADDRESS, TEXT_PAGE_BYTES } from '../../formats/bios-text.ts'
import { readPcap } from '../../formats/pcap.ts'
import { readSerial, type SerialMilestone } from '../../formats/serial-milestones.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import type { Qmp } from '../qmp-client.ts'
import type { BootFiles } from './command.ts'

/** What one look at a booting guest found. */
export interface Sight {
  readonly milestones: readonly SerialMilestone[]
  readonly failed_units: readonly string[]
  /** MAC addresses that asked for an address or resolved one. */
  readonly network: readonly string[]
  /** In words; the guest will not go further. */
  readonly failure: string | null
}

export interface Watched {
  readonly host: Host
  readonly qmp: Qmp
  readonly files: BootFiles
  /** The planned addresses. */
  readonly macs: readonly string[]
  /** Scratch file for the screen's memory; null where the firmware has no text screen. */
  readonly page: string | null
}

/** A guest that says more than this is flooding the disk. */
const MAX_SERIAL_BYTES = 64 * MIB
const MAX_CAPTURE_BYTES = 256 * MIB
/** The first packets are the ones that count. */
const LOOKED_AT_BYTES = 4 * MIB

/** Reads console, packets and, until a kernel speaks, the firmware's screen. */
export async function look(watched: Watched): Promise<Sight> {
  const { host, files } = watched
  const console = await host.readRange(files.serial, 0, 2 * LOOKED_AT_BYTES)
  const { milestones, failure, failed_units } = readSerial(decodeUtf8Lossy(console))
  const network = await speakers(watched)
  const flood = await flooding(watched)
  const screen = milestones.includes('kernel') ? null : await screenVerdict(watched)
  return { milestones, failed_units, network, failure: WORDS[failure ?? ''] ?? screen ?? flood }
}

const WORDS: Readonly<Record<string, string>> = {
  'initramfs-shell': 'the guest stopped in the shell of its initramfs: it did not find its root filesystem',
  'kernel-panic': 'the kernel of the guest panicked',
  'emergency-mode': 'the guest stopped in emergency mode',
  'grub-rescue': 'GRUB stopped in its rescue shell: it did not find its files',
  'no-bootable-device': 'the firmware found no bootable disk',
  'efi-shell': 'the firmware found no boot loader and started its own shell'
}

/** A bare link sends only IPv6 discovery, and so does one without configuration; it does not count. */
async function speakers({ host, files, macs }: Watched): Promise<readonly string[]> {
  const heard = new Set<string>()
  for (const capture of files.captures) {
    const signs = readPcap(await host.readRange(capture, 0, LOOKED_AT_BYTES))
    for (const [mac, said] of signs ?? []) if (said.some(sign => PROOF.includes(sign))) heard.add(mac)
  }
  return macs.filter(mac => heard.has(mac))
}

const PROOF = ['dhcp', 'dhcpv6', 'arp']

async function flooding({ host, files }: Watched): Promise<string | null> {
  const limits = [
    { path: files.serial, max: MAX_SERIAL_BYTES, what: 'its serial console' },
    ...files.captures.map(path => ({ path, max: MAX_CAPTURE_BYTES, what: 'its network' }))
  ]
  for (const { path, max, what } of limits) {
    const stat = await host.stat(path)
    if (stat !== null && stat.bytes > max) return `the guest floods ${what}: more than ${max} bytes`
  }
  return null
}

async function screenVerdict({ host, qmp, page }: Watched): Promise<string | null> {
  if (page === null) return null
  await qmp.call('pmemsave', { val: TEXT_PAGE_ADDRESS, size: TEXT_PAGE_BYTES, filename: page })
  const verdict = biosVerdict(readTextPage(await host.readFile(page, TEXT_PAGE_BYTES)))
  return verdict === null ? null : `${SCREEN_WORDS[verdict.failure]}; the screen says: ${verdict.line}`
}

const SCREEN_WORDS = {
  'no-bootable-device': WORDS['no-bootable-device'] ?? '',
  'grub-rescue': WORDS['grub-rescue'] ?? '',
  'boot-loader-missing': 'the boot loader of the guest is incomplete'
} as const
