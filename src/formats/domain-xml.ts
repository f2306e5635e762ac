import type { DesiredDisk, DesiredNic, DesiredVm } from '../model/desired.ts'

/** A libvirt domain whose disks' absolute paths are filled in later. */
export type DomainXmlParts = ReadonlyArray<string | { readonly xml_path: string }>

export interface DomainXml {
  readonly vm: DesiredVm
  /** What libvirt runs it with: `qemu` where there is no KVM. */
  readonly type: 'kvm' | 'qemu'
}

/**
 * The domain as libvirt takes it from `virsh define`: what the source VM had, on the devices that KVM is best at.
 * A piece with `xml_path` stands for the absolute path of that file, escaped for XML.
 *
 * Source   libvirt, "Domain XML format"; devices that nobody asked for are those that virt-install gives a Linux guest.
 */
export function printDomainXml({ vm, type }: DomainXml): DomainXmlParts {
  const parts = [
    `<domain type='${type}'>\n`,
    element('name', vm.name),
    element('uuid', vm.domain.uuid),
    element('title', oneLine(vm.source.name)),
    element('description', oneLine(`Converted by h2k from ${vm.source.ref} of ${vm.source.from}`)),
    // libvirt rounds up to KiB, so it is done here and the file says what it will be.
    `  <memory unit='KiB'>${Math.ceil(vm.memory_bytes / 1024)}</memory>\n`,
    `  <vcpu>${vm.cpus}</vcpu>\n`,
    ...os(vm),
    `  <features>\n    <acpi/>\n    <apic/>\n${vm.secure_boot ? "    <smm state='on'/>\n" : ''}  </features>\n`,
    `  <cpu mode='host-model'>\n    ${topology(vm)}\n  </cpu>\n`,
    clock(),
    '  <devices>\n',
    ...vm.disks.flatMap(disk),
    ...controllers(vm),
    ...vm.nics.flatMap(nic),
    comfort(),
    '  </devices>\n</domain>\n'
  ]
  return joined(parts)
}

function os({ firmware, secure_boot, machine }: DesiredVm): readonly string[] {
  const type = `    <type arch='x86_64' machine='${machine}'>hvm</type>\n`
  if (firmware === 'bios') return ['  <os>\n', type, '  </os>\n']
  const enabled = secure_boot ? 'yes' : 'no'
  return [
    "  <os firmware='efi'>\n",
    type,
    '    <firmware>\n',
    `      <feature enabled='${enabled}' name='enrolled-keys'/>\n`,
    `      <feature enabled='${enabled}' name='secure-boot'/>\n`,
    '    </firmware>\n',
    ...(secure_boot ? ["    <loader secure='yes'/>\n"] : []),
    '  </os>\n'
  ]
}

/** Sockets of the source's size, where that comes out even; else each CPU has a socket of its own. */
function topology({ cpus, cores_per_socket }: DesiredVm): string {
  const cores = cores_per_socket > 0 && cpus % cores_per_socket === 0 ? cores_per_socket : 1
  return `<topology sockets='${cpus / cores}' cores='${cores}' threads='1'/>`
}

const clock = (): string => `  <clock offset='utc'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='pit' tickpolicy='delay'/>
    <timer name='hpet' present='no'/>
  </clock>
`

function disk({ index, format, path, bus }: DesiredDisk): DomainXmlParts {
  return [
    "    <disk type='file' device='disk'>\n",
    `      <driver name='qemu' type='${format}' discard='unmap'/>\n`,
    "      <source file='",
    { xml_path: path },
    "'/>\n",
    `      <target dev='${deviceName(bus, index)}' bus='${BUS_NAMES[bus]}'/>\n`,
    ...(index === 0 ? ["      <boot order='1'/>\n"] : []),
    '    </disk>\n'
  ]
}

const BUS_NAMES = { 'virtio-blk': 'virtio', 'virtio-scsi': 'scsi', sata: 'sata', nvme: 'nvme' } as const

/** vda, vdb, …, vdz, vdaa: libvirt derives the position on the bus from it. */
function deviceName(bus: DesiredDisk['bus'], index: number): string {
  if (bus === 'nvme') return `nvme${index}n1`
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  return (bus === 'virtio-blk' ? 'vd' : 'sd') + letters
}

/** libvirt adds every controller by itself; only the model of this one must be said. */
const controllers = ({ disks }: DesiredVm): readonly string[] =>
  disks.some(({ bus }) => bus === 'virtio-scsi')
    ? ["    <controller type='scsi' index='0' model='virtio-scsi'/>\n"]
    : []

function nic({ mac, model, attach }: DesiredNic): readonly string[] {
  const [type, attribute, name] =
    'bridge' in attach ? ['bridge', 'bridge', attach.bridge] : ['network', 'network', attach.network]
  return [
    `    <interface type='${type}'>\n`,
    `      <mac address='${escapeXml(mac)}'/>\n`,
    `      <source ${attribute}='${escapeXml(name)}'/>\n`,
    `      <model type='${model}'/>\n`,
    '    </interface>\n'
  ]
}

/** What every guest gets: a console to type at, entropy, a way to hand memory back, the agent's channel, a screen. */
const comfort = (): string => `    <serial type='pty'/>
    <console type='pty'>
      <target type='serial' port='0'/>
    </console>
    <channel type='unix'>
      <target type='virtio' name='org.qemu.guest_agent.0'/>
    </channel>
    <input type='tablet' bus='usb'/>
    <graphics type='vnc' autoport='yes' listen='127.0.0.1'/>
    <video>
      <model type='vga'/>
    </video>
    <memballoon model='virtio'/>
    <rng model='virtio'>
      <backend model='random'>/dev/urandom</backend>
    </rng>
`

const element = (name: string, text: string): string => `  <${name}>${escapeXml(text)}</${name}>\n`

/** Control characters are no XML 1.0, and those that turn the reading direction mislead who reads; neither says anything. */
const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '\ufffd')

/** The text of such parts on a machine that resolves plan paths like this. */
export const domainXmlText = (parts: DomainXmlParts, resolve: (path: string) => string): string =>
  parts.map(part => (typeof part === 'string' ? part : escapeXml(resolve(part.xml_path)))).join('')

/** For text and for attributes in either kind of quotes. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;')

/** Neighbouring texts become one part. */
function joined(parts: DomainXmlParts): DomainXmlParts {
  const result: Array<DomainXmlParts[number]> = []
  for (const part of parts) {
    const last = result.at(-1)
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part
    else result.push(part)
  }
  return result
}
