// Boots a guest in QEMU and tells what it did. The tests' own witness, apart from the product's
// boot executor, so that an error in one is not repeated in the other.
//
// The disks are never written: QEMU gets throwaway overlays. Nothing leaves the host (restrict=on).

import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { askAgent } from './agent.ts'
import { nvramWith, type BootEntry } from './nvram.ts'
import { readNetwork, SILENT } from './pcap.ts'
import { Serial } from './serial.ts'
import type { Milestone } from './serial.ts'

export type Disk = { readonly file: string; readonly format: 'vmdk' | 'qcow2' | 'raw' | 'vdi' | 'vhdx' }

export type BootOptions = {
  readonly disks: readonly Disk[]
  readonly bus: keyof typeof BUSES
  readonly nic: keyof typeof NICS
  readonly mac?: string
  /** Addresses of further NICs of the same model, each in a network of its own: 10.0.3.0/24 and so on. */
  readonly moreMacs?: readonly string[]
  /** `vmware` is a q35 whose slots have VMware's numbers, from which a guest makes names such as ens192. */
  readonly machine?: 'pc' | 'q35' | 'vmware'
  /** UEFI, with these entries in its NVRAM. Default: BIOS. */
  readonly efi?: { readonly entries: readonly BootEntry[] }
  readonly memoryMib?: number
  /** What to wait for; every state in which a guest stays forever ends the wait too. Default: login. */
  readonly until?: Milestone
  readonly timeoutSeconds?: number
  /** Log in when the prompt appears, wait for the end of the boot and list the failed units. */
  readonly login?: { readonly user: string; readonly password: string }
  /** Shell command lines to run after the login. */
  readonly commands?: readonly string[]
  /** A folder whose files the first network has at http://10.0.2.100/, and nothing else. */
  readonly files?: string
  /** There is a channel for QEMU's guest agent, and after the login so long is waited for its answer. */
  readonly agentSeconds?: number
  /** After the milestone, wait so long for a DHCPACK. Default: 20 with a NIC and a login prompt. */
  readonly dhcpSeconds?: number
}

export type BootResult = {
  /** The milestone that ended the wait. */
  readonly reached: Milestone | 'timeout' | 'exit'
  /** Seconds from QEMU's start. */
  readonly milestones: Partial<Record<Milestone, number>>
  readonly serial: string
  /** Hardware addresses that asked for a lease from that same address, and that got one. */
  readonly dhcpMacs: readonly string[]
  readonly leasedMacs: readonly string[]
  /** 'MAC ADDRESS' of everything that was said on the networks in the name of an IPv4 address of the guest. */
  readonly spoke: readonly string[]
  /** Command -> what it printed. */
  readonly outputs: Readonly<Record<string, string>>
  /** The version of the guest agent that answered; only with `agentSeconds`. */
  readonly agent?: string
  /** Only with `login`. */
  readonly failedUnits?: readonly string[]
  /** What QEMU itself complained about. */
  readonly stderr: string
}

const BUSES = {
  pvscsi: { controller: ['-device', 'pvscsi,id=bus'], disk: 'scsi-hd,bus=bus.0' },
  lsilogic: { controller: ['-device', 'lsi53c895a,id=bus'], disk: 'scsi-hd,bus=bus.0' },
  'virtio-scsi': { controller: ['-device', 'virtio-scsi-pci,id=bus'], disk: 'scsi-hd,bus=bus.0' },
  'virtio-blk': { controller: [], disk: 'virtio-blk-pci' },
  ahci: { controller: ['-device', 'ich9-ahci,id=bus'], disk: 'ide-hd,bus=bus' }
} as const

const NICS = { vmxnet3: 'vmxnet3', 'virtio-net': 'virtio-net-pci', e1000: 'e1000', none: undefined } as const

const OVMF = { code: '/usr/share/OVMF/OVMF_CODE_4M.fd', vars: '/usr/share/OVMF/OVMF_VARS_4M.fd' } as const

// Where a disk and the NICs are plugged in on VMware, and what that makes of their names. Slot 160 is on bus 3 there.
const VMWARE_SLOTS = { storage: 160, nics: [192, 224, 256] } as const
const BUSES_BEFORE = 2

/** Where `files` are, in the first network. */
export const FILES = '10.0.2.100'

/** What is still starting behind the login prompt, such as a network that waits for its lease, may take as long as the rest. */
const BOOT_END_SECONDS = 900

const DEAD_ENDS: readonly Milestone[] = ['firmware', 'initramfs', 'dracut', 'emergency', 'panic']

export async function boot(options: BootOptions): Promise<BootResult> {
  const work = await mkdtemp(join(tmpdir(), 'h2k-test-boot-'))
  const pcaps = macsOf(options).map((_, i) => join(work, `net${i}.pcap`))
  const agent = join(work, 'agent')
  let qemu: ChildProcess | undefined
  const kill = (): void => void qemu?.kill('SIGKILL')
  process.once('exit', kill)
  try {
    const args = [
      ...machineArgs(options),
      ...(await firmwareArgs(options, work)),
      ...(await diskArgs(options, work)),
      ...nicArgs(options, pcaps),
      ...agentArgs(options, agent)
    ]
    const child = spawn('qemu-system-x86_64', args, { stdio: ['pipe', 'pipe', 'pipe'] })
    qemu = child
    const serial = new Serial(child.stdout, child.stdin)
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', error => (stderr += error.message))
    const closed = new Promise<void>(done => child.on('close', () => done(serial.close())))

    const seen = await watch(serial, { pcaps, agent }, options)
    const reached = seen.reached ?? (child.exitCode === null ? 'timeout' : 'exit')
    kill()
    await closed
    const nets = await Promise.all(pcaps.map(pcap => readNetwork(pcap).catch(() => SILENT)))
    return {
      ...seen,
      reached,
      milestones: serial.milestones,
      serial: serial.text,
      dhcpMacs: nets.flatMap(({ requests }) => requests),
      leasedMacs: nets.flatMap(({ acks }) => acks),
      spoke: nets.flatMap(({ senders }) => senders),
      stderr
    }
  } finally {
    kill()
    process.removeListener('exit', kill)
    await rm(work, { recursive: true, force: true })
  }
}

type Ears = { readonly pcaps: readonly string[]; readonly agent: string }

async function watch(serial: Serial, { pcaps, agent: socket }: Ears, options: BootOptions) {
  const wanted = options.until ?? 'login'
  const ends = [wanted, ...DEAD_ENDS]
  const reached = await serial.until(
    () => ends.find(name => serial.milestones[name] !== undefined),
    options.timeoutSeconds ?? 180
  )
  const outputs: Record<string, string> = {}
  let failedUnits: readonly string[] | undefined
  let agent: string | undefined
  if (reached === 'login' && options.login !== undefined) {
    await serial.logIn(options.login.user, options.login.password)
    await serial.run('systemctl is-system-running --wait', BOOT_END_SECONDS)
    if (options.agentSeconds !== undefined) agent = await askAgent(socket, options.agentSeconds)
    const failed = await serial.run('systemctl --failed --no-legend --plain')
    failedUnits = failed.split('\n').flatMap(line => line.trim().split(/\s+/)[0] || [])
    for (const command of options.commands ?? []) outputs[command] = await serial.run(command)
  }
  const patience = options.dhcpSeconds ?? (reached === 'login' && options.nic !== 'none' ? 20 : 0)
  if (patience > 0) await firstLease(pcaps, patience)
  return { reached, outputs, ...(agent !== undefined && { agent }), ...(failedUnits && { failedUnits }) }
}

async function firstLease(pcaps: readonly string[], seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 0.5) {
    const nets = await Promise.all(pcaps.map(readNetwork))
    if (nets.some(({ acks }) => acks.length > 0)) return
    await new Promise(wake => setTimeout(wake, 500))
  }
}

function machineArgs(options: BootOptions): string[] {
  // TCG unless asked: /dev/kvm may open on a host where QEMU then aborts.
  const accelerator = process.env['H2K_TEST_ACCEL'] ?? 'tcg'
  const machine = options.machine === 'vmware' ? 'q35' : (options.machine ?? 'pc')
  return [
    ...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none'],
    // A picture that nobody sees: under emulation the firmware of UEFI takes minutes to draw it.
    ...(options.efi === undefined ? ['-device', 'VGA'] : []),
    ...['-machine', `${machine},accel=${accelerator}`, '-cpu', 'max', '-smp', '2'],
    ...['-m', String(options.memoryMib ?? 1024), '-serial', 'stdio'],
    ...(options.machine === 'vmware' ? slotArgs() : [])
  ]
}

/** Ports with the numbers of VMware's; with QEMU's own hot plug the guest would see other ones. */
function slotArgs(): string[] {
  const ports = [VMWARE_SLOTS.storage, ...VMWARE_SLOTS.nics]
  return [
    ...['-global', 'ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off'],
    ...Array.from({ length: BUSES_BEFORE }, (_, i) => [
      '-device',
      `pcie-root-port,chassis=${100 + i}`
    ]).flat(),
    ...ports.flatMap((slot, i) => ['-device', `pcie-root-port,id=slot${slot},slot=${slot},chassis=${i + 1}`])
  ]
}

async function firmwareArgs(options: BootOptions, work: string): Promise<string[]> {
  if (options.efi === undefined) return []
  const vars = join(work, 'vars.fd')
  await writeFile(vars, nvramWith(await readFile(OVMF.vars), options.efi.entries))
  return [
    ...['-drive', `if=pflash,unit=0,format=raw,readonly=on,file=${OVMF.code}`],
    ...['-drive', `if=pflash,unit=1,format=raw,file=${vars}`]
  ]
}

async function diskArgs(options: BootOptions, work: string): Promise<string[]> {
  const bus = BUSES[options.bus]
  const place =
    options.machine === 'vmware' && options.bus === 'pvscsi' ? `,bus=slot${VMWARE_SLOTS.storage}` : ''
  const args: string[] = bus.controller.map(word => (word === '-device' ? word : word + place))
  for (const [i, disk] of options.disks.entries()) {
    const overlay = join(work, `disk${i}.qcow2`)
    await promisify(execFile)('qemu-img', [
      ...['create', '-q', '-f', 'qcow2', '-F', disk.format, '-b', resolve(disk.file), overlay]
    ])
    args.push('-drive', `file=${overlay},format=qcow2,if=none,id=d${i},cache=unsafe`)
    const unit = options.bus === 'ahci' ? `.${i}` : options.bus.endsWith('blk') ? '' : `,scsi-id=${i}`
    args.push('-device', `${bus.disk}${unit},drive=d${i},bootindex=${i + 1}`)
  }
  return args
}

function nicArgs(options: BootOptions, pcaps: readonly string[]): string[] {
  const model = NICS[options.nic]
  if (model === undefined) return ['-nic', 'none']
  return macsOf(options).flatMap((mac, i) => {
    const address = mac === undefined ? '' : `,mac=${mac}`
    const place = options.machine === 'vmware' ? `,bus=slot${VMWARE_SLOTS.nics[i]}` : ''
    return [
      ...[
        '-netdev',
        `user,id=net${i},restrict=on,net=10.0.${i + 2}.0/24${i === 0 ? filesArgs(options) : ''}`
      ],
      ...['-device', `${model},netdev=net${i}${address}${place}`],
      ...['-object', `filter-dump,id=dump${i},netdev=net${i},file=${pcaps[i]}`]
    ]
  })
}

/** restrict=on lets a guest reach what is forwarded. */
const filesArgs = ({ files }: BootOptions): string =>
  files === undefined
    ? ''
    : `,guestfwd=tcp:${FILES}:80-cmd:${process.execPath} ${join(import.meta.dirname, 'serve.ts')} ${files}`

const agentArgs = ({ agentSeconds }: BootOptions, socket: string): readonly string[] =>
  agentSeconds === undefined
    ? []
    : [
        ...['-device', 'virtio-serial-pci', '-chardev', `socket,id=agent,path=${socket},server=on,wait=off`],
        ...['-device', 'virtserialport,chardev=agent,name=org.qemu.guest_agent.0']
      ]

const macsOf = ({ nic, mac, moreMacs = [] }: BootOptions): readonly (string | undefined)[] =>
  nic === 'none' ? [] : [mac, ...moreMacs]
