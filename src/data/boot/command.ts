import type { QemuNode } from '../../formats/qemu-blockdev.ts'
import type { QemuBootParams } from '../../model/action.gen.ts'
import { MIB } from '../../model/size.ts'

/** Absolute paths of one attempt. */
export interface BootFiles {
  readonly qmp: string
  readonly serial: string
  /** One capture for each NIC. */
  readonly captures: readonly string[]
  /** Copy of the variable store; null with BIOS. */
  readonly vars: string | null
}

const NICS = { virtio: 'virtio-net-pci', e1000e: 'e1000e', e1000: 'e1000' } as const

/** Controllers that are not part of the machine, and what hangs on them. */
const BUSES = {
  'virtio-blk': { controller: [], device: () => 'virtio-blk-pci' },
  'virtio-scsi': { controller: ['-device', 'virtio-scsi-pci,id=scsi'], device: () => 'scsi-hd,bus=scsi.0' },
  sata: { controller: ['-device', 'ich9-ahci,id=sata'], device: (port: number) => `ide-hd,bus=sata.${port}` },
  nvme: { controller: [], device: (index: number) => `nvme,serial=disk${index}` }
} as const

/**
 * The QEMU that boots the result. Nothing of the user's QEMU configuration is read, nothing of the guest reaches the
 * network, and the graphs of its disks are stated in full.
 *
 * Source   qemu(1)
 */
export function bootCommand(
  params: QemuBootParams,
  files: BootFiles,
  graphs: readonly QemuNode[]
): readonly string[] {
  const { machine, accelerator, cpus, memory_bytes, nics } = params
  const flash = files.vars === null ? '' : ',pflash0=code,pflash1=vars'
  return [
    'qemu-system-x86_64',
    // A guest that breaks out of the emulation must find nothing to start and no right to gain.
    ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-device', 'VGA'],
    ...['-machine', `${machine},accel=${accelerator}${flash}`, '-cpu', 'max'],
    ...['-smp', `${cpus}`, '-m', `${Math.floor(memory_bytes / MIB)}M`],
    // A panic must leave the screen as it is, for the screenshot.
    ...['-device', 'pvpanic-pci', '-action', 'panic=none'],
    ...['-chardev', `socket,id=qmp,path=${optionText(files.qmp)},server=on,wait=off`],
    ...['-mon', 'chardev=qmp,mode=control'],
    ...['-chardev', `file,id=serial,path=${optionText(files.serial)}`, '-serial', 'chardev:serial'],
    ...firmwareArguments(params, files),
    ...diskArguments(params, graphs),
    ...nics.flatMap((nic, index) => nicArguments(nic, index, files.captures[index] ?? ''))
  ]
}

function firmwareArguments({ firmware }: QemuBootParams, { vars }: BootFiles): readonly string[] {
  if (firmware.kind === 'bios' || vars === null) return []
  const code = { driver: 'raw', 'node-name': 'code', 'read-only': true, ...flashFile(firmware.code, true) }
  const store = { driver: 'raw', 'node-name': 'vars', ...flashFile(vars, false) }
  return ['-blockdev', JSON.stringify(code), '-blockdev', JSON.stringify(store)]
}

const flashFile = (filename: string, readOnly: boolean) => ({
  file: { driver: 'file', filename, 'read-only': readOnly }
})

function diskArguments({ disks }: QemuBootParams, graphs: readonly QemuNode[]): readonly string[] {
  const buses = [...new Set(disks.map(({ bus }) => bus))]
  return [
    ...buses.flatMap(bus => BUSES[bus].controller),
    ...graphs.flatMap((graph, index) => {
      // What it writes is thrown away, so nothing needs to reach the disk.
      const node = { ...graph, 'node-name': `disk${index}`, cache: { 'no-flush': true } }
      return ['-blockdev', JSON.stringify(node)]
    }),
    ...disks.flatMap(({ bus }, index) => {
      const port = disks.slice(0, index).filter(other => other.bus === bus).length
      return ['-device', `${BUSES[bus].device(port)},drive=disk${index},bootindex=${index + 1}`]
    })
  ]
}

function nicArguments(
  { mac, model }: QemuBootParams['nics'][number],
  index: number,
  capture: string
): readonly string[] {
  return [
    ...['-netdev', `user,id=net${index},restrict=on`],
    // Without its ROM the card cannot try to boot: what it sends then comes from the guest.
    ...['-device', `${NICS[model]},netdev=net${index},mac=${mac},romfile=`],
    ...['-object', `filter-dump,id=dump${index},netdev=net${index},file=${optionText(capture)}`]
  ]
}

/** In QEMU's option syntax a comma ends a value unless it is doubled. */
const optionText = (value: string): string => value.replaceAll(',', ',,')
