import type { SourceNic } from '../../model/source.ts'
import { KIB } from '../../model/size.ts'
import type { ReportVm } from '../report/report.ts'
import { stepsOf } from '../report/report.ts'

/** What a VM will be, as its planned domain XML says. Texts are as they were written. */
export interface Target {
  readonly machine: string
  readonly firmware: 'bios' | 'efi'
  /** Null where the text has not the form that h2k gives it. */
  readonly size: { readonly cpus: number; readonly memory_bytes: number } | null
  readonly disks: readonly TargetDisk[]
  readonly nics: readonly TargetNic[]
}

interface TargetDisk {
  readonly format: string
  readonly path: string
  /** `vda on virtio`. */
  readonly device: string
}

interface TargetNic {
  readonly mac: string
  readonly model: string
  /** `bridge br0`. */
  readonly attached: string
}

/** Null where the plan writes no domain XML. The text is h2k's own: every element has the one form that it prints. */
export function targetOf(vm: ReportVm): Target | null {
  const change = stepsOf(vm)
    .map(step => step.change)
    .find(each => each?.change === 'xml')
  if (change?.change !== 'xml') return null
  const { xml } = change
  return {
    machine: attribute(xml, 'type', 'machine'),
    firmware: /^ {2}<os firmware='efi'>$/m.test(xml) ? 'efi' : 'bios',
    size: sizeOf(xml),
    disks: blocks(xml, 'disk').map(diskOf),
    nics: blocks(xml, 'interface').map(nicOf)
  }
}

const diskOf = (block: string): TargetDisk => ({
  format: attribute(block, 'driver', 'type'),
  path: attribute(block, 'source', 'file'),
  device: `${attribute(block, 'target', 'dev')} on ${attribute(block, 'target', 'bus')}`
})

const nicOf = (block: string): TargetNic => {
  const bridge = attribute(block, 'source', 'bridge')
  return {
    mac: attribute(block, 'mac', 'address'),
    model: attribute(block, 'model', 'type'),
    attached: bridge === '' ? `network ${attribute(block, 'source', 'network')}` : `bridge ${bridge}`
  }
}

const blocks = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`^ {4}<${name} [^]*?^ {4}</${name}>$`, 'gm'))].map(([block]) => block)

function sizeOf(xml: string): Target['size'] {
  const memory = /^ {2}<memory unit='KiB'>(\d+)<\/memory>$/m.exec(xml)?.[1]
  const cpus = /^ {2}<vcpu>(\d+)<\/vcpu>$/m.exec(xml)?.[1]
  return memory === undefined || cpus === undefined
    ? null
    : { cpus: Number(cpus), memory_bytes: Number(memory) * KIB }
}

/** Empty where it is not there. */
function attribute(xml: string, element: string, name: string): string {
  const found = new RegExp(`<${element} (?:[a-z]+='[^']*' )*?${name}='([^']*)'`).exec(xml)
  return (found?.[1] ?? '').replace(/&(amp|lt|gt|apos|quot);/g, (_, entity: string) => XML[entity] ?? '')
}

const XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', apos: "'", quot: '"' }

/** Which NIC of the target continues which of the source: the one with its MAC, else the next that is free. */
export function nicPairs(
  before: readonly SourceNic[],
  after: readonly TargetNic[]
): ReadonlyArray<{ readonly before: SourceNic | null; readonly after: TargetNic | null }> {
  const free = new Set(after)
  const same = before.map(({ mac }) => after.find(nic => mac !== null && nic.mac === mac) ?? null)
  for (const nic of same) if (nic !== null) free.delete(nic)
  const pairs = before.map((nic, at) => {
    const next = same[at] ?? [...free][0] ?? null
    if (next !== null) free.delete(next)
    return { before: nic, after: next }
  })
  return [...pairs, ...[...free].map(nic => ({ before: null, after: nic }))]
}
