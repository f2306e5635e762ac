import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import { MIB } from '../model/size.ts'
import type { SourceController, SourceNic, SourceVm } from '../model/source.ts'
import type { Vmx } from './vmx.ts'
import { vmxDisks, type VmxDisk } from './vmx-disks.ts'
import { vmxValues, type VmxValues } from './vmx-values.ts'
import { baseName } from './source-path.ts'

/** The virtual hardware that a VMX file describes; its disks are still names. */
export interface VmxMachine extends Pick<
  SourceVm,
  | 'name'
  | 'uuid'
  | 'cpus'
  | 'cores_per_socket'
  | 'memory_bytes'
  | 'firmware'
  | 'secure_boot'
  | 'controllers'
  | 'nics'
> {
  /** In boot order. */
  readonly disks: readonly VmxDisk[]
  /** The file with the memory of a suspended VM, or null. */
  readonly suspended_to: string | null
}

/** Above what any hypervisor gives a VM, a number is a mistake or an attack. */
const MOST_CPUS = 1024
const MOST_MEMORY_MIB = 32 * 1024 * 1024

/**
 * Reports  VMX_VALUE, VMX_DISK_UNSUPPORTED, VMX_DISK_INDEPENDENT, VMX_NO_DISK, VMX_MAC.
 * Source   The key names and defaults are those that VMware Workstation 17 and ESX 8 write.
 */
export function vmxMachine(vmx: Vmx): Checked<VmxMachine> {
  const values = vmxValues(vmx)
  const disks = vmxDisks(vmx.path, values)
  const nics = vmxNics(vmx.path, values)
  const cpus = values.integer('numvcpus', { absent: 1, least: 1, most: MOST_CPUS })
  const machine: VmxMachine = {
    name: nameOf(values.text('displayName'), vmx.path),
    uuid: uuidOf(values.text('uuid.bios')),
    cpus,
    cores_per_socket: values.integer('cpuid.coresPerSocket', { absent: 1, least: 1, most: MOST_CPUS }),
    memory_bytes: values.integer('memsize', { absent: null, least: 4, most: MOST_MEMORY_MIB }) * MIB,
    firmware: values.word('firmware', ['bios', 'efi'], 'bios'),
    secure_boot: values.flag('uefi.secureBoot.enabled', false),
    controllers: vmxControllers(values),
    nics: nics.value,
    disks: disks.value,
    suspended_to: values.text('checkpoint.vmState') || null
  }
  const diagnostics = [...values.diagnostics, ...disks.diagnostics, ...nics.diagnostics]
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { diagnostics }
    : { value: machine, diagnostics }
}

const nameOf = (name: string | null, path: string): string =>
  (name ?? '').trim().slice(0, 255) || baseName(path).replace(/\.vmx$/i, '')

/** `56 4d 2e 8b 1c 60 4f 3a-9b 7e 21 d4 0a 55 c3 18`; anything else was never a UUID that a guest saw. */
function uuidOf(text: string | null): string | null {
  const digits = (text ?? '').replace(/[\s-]/g, '').toLowerCase()
  const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(digits)
  return parts === null ? null : parts.slice(1).join('-')
}

function vmxControllers(values: VmxValues): readonly SourceController[] {
  return values
    .keys(/^(scsi|sata|ide|nvme)(\d{1,2})\.present$/)
    .flatMap(([key, bus, number]): SourceController[] => {
      if (!values.flag(key, false)) return []
      const name = `${bus}${number}`
      const pci = pciAddress(values.text(`${name}.pciSlotNumber`))
      const found = { key: name, bus: busOf(bus), model: model(values.text(`${name}.virtualDev`)) }
      return [pci === null ? found : { ...found, pci }]
    })
    .toSorted(byKey)
}

/**
 * Where a guest finds what VMware has in this slot: slots below 32 are on the first bus, then come 32 on the bus behind
 * the PCI bridge, and from 160 on one for each function of four PCI Express bridges. Ethernet in slot 192 is ens192 at
 * 0000:0b:00.0. Null for slots that VMware does not give.
 */
function pciAddress(text: string | null): string | null {
  const slot = /^\d{1,4}$/.test(text ?? '') ? Number(text) : -1
  const [bridge, device, port] = [(slot >> 5) & 31, slot & 31, slot >> 10]
  if (slot < 0 || port > 7) return null
  if (port === 0 && bridge < 2) return `0000:${hex(2 * bridge)}:${hex(device)}.0`
  return bridge >= 5 && bridge <= 8 && device === 0 ? `0000:${hex(3 + 8 * (bridge - 5) + port)}:00.0` : null
}

/** Behind a port of a bridge the guest counts on from the bridge's own: 1184 is 161, so the fifth NIC is ens161. */
const seenSlot = (slot: number): number => (slot & 1023) + (slot >> 10)

const hex = (value: number): string => value.toString(16).padStart(2, '0')

function busOf(word: string | undefined): SourceController['bus'] {
  return word === 'scsi' || word === 'sata' || word === 'ide' || word === 'nvme' ? word : 'unknown'
}

interface Found<Value> {
  readonly value: Value
  readonly diagnostics: readonly Diagnostic[]
}

function vmxNics(path: string, values: VmxValues): Found<readonly SourceNic[]> {
  const diagnostics: Diagnostic[] = []
  const value = values
    .keys(/^(ethernet\d{1,2})\.present$/)
    .filter(([key]) => values.flag(key, false))
    .map(([, key = '']): SourceNic => {
      const text = addressOf(key, values)
      const mac = macOf(text)
      if (text !== null && mac === null) diagnostics.push(badMac(path, key))
      const slot = values.text(`${key}.pciSlotNumber`)
      const pci = pciAddress(slot)
      return {
        key,
        model: model(values.text(`${key}.virtualDev`)),
        mac,
        network: values.text(`${key}.networkName`) || values.text(`${key}.connectionType`) || null,
        connected: values.flag(`${key}.startConnected`, true),
        ...(pci !== null && { pci, slot: seenSlot(Number(slot)) })
      }
    })
    .toSorted(byKey)
  return { value, diagnostics }
}

/** `address` holds what a person typed, `generatedAddress` what VMware made; the type says which one counts. */
function addressOf(key: string, values: VmxValues): string | null {
  const typed = values.text(`${key}.address`) || null
  const made = values.text(`${key}.generatedAddress`) || null
  return values.text(`${key}.addressType`)?.toLowerCase() === 'static' ? (typed ?? made) : (made ?? typed)
}

function macOf(text: string | null): string | null {
  const mac = (text ?? '').toLowerCase().replaceAll('-', ':')
  // A group address (lowest bit of the first byte) is nobody's own.
  return /^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/.test(mac) ? mac : null
}

const badMac = (path: string, key: string): Diagnostic => ({
  code: 'VMX_MAC',
  severity: 'warning',
  what: `${path}: the MAC address of ${key} is not one that a NIC can have`,
  where: { in: 'source', path },
  hint: `set nics[${key.replace('ethernet', '')}].mac in the configuration of the VM`
})

/** A word for a model is short; anything longer is no word of VMware's. */
const model = (text: string | null): string | null =>
  text !== null && /^[\w.-]{1,32}$/.test(text) ? text.toLowerCase() : null

/** ethernet2 comes before ethernet10. */
function byKey({ key: a }: { readonly key: string }, { key: b }: { readonly key: string }): number {
  if (wordOf(a) !== wordOf(b)) return wordOf(a) < wordOf(b) ? -1 : 1
  return numberOf(a) - numberOf(b)
}

const wordOf = (key: string): string => key.replace(/\d/g, '')
const numberOf = (key: string): number => Number(key.replace(/\D/g, ''))
