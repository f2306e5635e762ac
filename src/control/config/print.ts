import type { Attachment, Config, Nic, Vm } from '../../model/config.gen.ts'
import type { EffectiveConfig, EffectiveNic, EffectiveVm, NetworkAttachment } from '../../model/effective.ts'
import { KIB } from '../../model/size.ts'

/**
 * The configuration of some VMs as a file would say it, with every default written out: loading it gives the same again.
 * Sizes become K and durations ms, which are exact.
 */
export function printConfig(config: EffectiveConfig, names: ReadonlySet<string>): Config {
  const vms = config.vms.filter(({ name }) => names.has(name))
  const used = new Set(vms.map(({ source }) => source.from))
  const { dir, work_dir, libvirt, networks } = config.target
  return {
    version: 1,
    sources: Object.fromEntries(Object.entries(config.sources).filter(([name]) => used.has(name))),
    target: { dir, work_dir, libvirt, networks: mapped(networks, attachment) },
    limits: { ...config.limits },
    ...(config.waive && { waive: config.waive }),
    vms: Object.fromEntries(vms.map(vm => [vm.name, printVm(vm)]))
  }
}

function printVm({ source, output, hardware, nics, guest, validate, gates, waive }: EffectiveVm): Vm {
  const { memory_bytes, ...other } = hardware
  const { timeout_ms, ...proof } = validate
  return {
    source: { from: source.from, ...printRef(source.ref) },
    output,
    hardware: { ...other, memory: memory_bytes === 'auto' ? 'auto' : `${memory_bytes / KIB}K` },
    ...(nics !== null && { nics: nics.map(printNic) }),
    guest: guest ?? 'none',
    validate: { ...proof, timeout: timeout_ms === 'auto' ? timeout_ms : `${timeout_ms}ms` },
    gates,
    ...(waive && { waive })
  }
}

function printRef(ref: EffectiveVm['source']['ref']): Pick<Vm['source'], 'vmx' | 'disks'> {
  if ('vmx' in ref) return { vmx: ref.vmx }
  return { disks: ref.disks.map(({ path, format }) => ({ path, format: formatOf(format) })) }
}

const FORMATS = ['raw', 'qcow2', 'vmdk', 'vhdx', 'vpc', 'vdi', 'qed', 'parallels'] as const

const formatOf = (format: string | null) => FORMATS.find(known => known === format) ?? 'auto'

const printNic = ({ mac, network, model }: EffectiveNic): Nic => ({
  mac,
  network: network === 'auto' ? network : attachment(network),
  model
})

const attachment = (to: NetworkAttachment): Attachment => ({ ...to })

const mapped = <From, To>(
  all: Readonly<Record<string, From>>,
  change: (value: From) => To
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]))
