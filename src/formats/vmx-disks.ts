import type { Code } from '../model/codes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceBus } from '../model/source.ts'
import type { VmxValues } from './vmx-values.ts'

export interface VmxDisk {
  /** `scsi0:0`. */
  readonly key: string
  readonly bus: SourceBus
  /** As the VMX says it: hostile until it was looked up inside the VM's folder. */
  readonly file: string
}

interface Slot extends VmxDisk {
  readonly type: string
  readonly mode: string
  readonly redo: string
}

/** VMware's BIOS asks the buses in this order. */
const BUSES = ['scsi', 'nvme', 'sata', 'ide'] as const

/** The hard disks in boot order; CD drives and what is not present are left out. */
export function vmxDisks(
  path: string,
  values: VmxValues
): { readonly value: readonly VmxDisk[]; readonly diagnostics: readonly Diagnostic[] } {
  const slots = values
    .keys(/^(scsi|nvme|sata|ide)(\d{1,2}):(\d{1,2})\.present$/)
    .filter(([key]) => values.flag(key, false))
    .toSorted(bySlot)
    .map(([key, bus]): Slot => slot(values, key.replace('.present', ''), bus ?? ''))
    .filter(({ type }) => !type.includes('cdrom'))
  const order = (values.text('bios.hddOrder') ?? '')
    .toLowerCase()
    .split(',')
    .map(word => word.trim())
  const diagnostics = slots.flatMap(found => complaints(path, found))
  const none = slots.length === 0 ? [noDisk(path)] : []
  return { value: inOrder(slots, order), diagnostics: [...diagnostics, ...none] }
}

function slot(values: VmxValues, key: string, bus: string): Slot {
  const text = (name: string): string => values.text(`${key}.${name}`) ?? ''
  return {
    key,
    bus: BUSES.find(one => one === bus) ?? 'unknown',
    file: text('fileName'),
    type: text('deviceType').toLowerCase(),
    mode: text('mode').toLowerCase(),
    redo: text('redo')
  }
}

const bySlot = (a: RegExpExecArray, b: RegExpExecArray): number => placeOf(a) - placeOf(b)

const placeOf = ([, bus, controller, unit]: RegExpExecArray): number =>
  BUSES.findIndex(one => one === bus) * 10_000 + Number(controller) * 100 + Number(unit)

function inOrder(slots: readonly Slot[], order: readonly string[]): readonly VmxDisk[] {
  const rank = ({ key }: Slot): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...slots].toSorted((a, b) => rank(a) - rank(b)).map(({ key, bus, file }) => ({ key, bus, file }))
}

const DISK_TYPES = [
  '',
  'disk',
  'scsi-harddisk',
  'ata-harddisk',
  'nvme-harddisk',
  'sata-harddisk',
  'plaindisk'
]

function complaints(path: string, { key, file, type, mode, redo }: Slot): readonly Diagnostic[] {
  const about = (code: Code, what: string, hint: string): Diagnostic => ({
    code,
    severity: code === 'VMX_DISK_INDEPENDENT' ? 'warning' : 'error',
    what: `${path}: ${key} ${what}`,
    where: { in: 'source', path },
    hint
  })
  const copyFirst = 'copy that disk into a VMDK first (vmkfstools -i), and name the copy'
  return [
    ...(file === '' ? [about('VMX_DISK_UNSUPPORTED', 'names no file', 'set its fileName in a copy')] : []),
    ...(DISK_TYPES.includes(type) ? [] : [about('VMX_DISK_UNSUPPORTED', 'is no disk in a file', copyFirst)]),
    ...(redo === ''
      ? []
      : [about('VMX_DISK_UNSUPPORTED', 'has a redo log', 'commit it in VMware, then copy again')]),
    ...(mode.startsWith('independent')
      ? [
          about(
            'VMX_DISK_INDEPENDENT',
            'is independent of snapshots',
            'nothing to do if its file is what the VM last used'
          )
        ]
      : [])
  ]
}

const noDisk = (path: string): Diagnostic => ({
  code: 'VMX_NO_DISK',
  severity: 'error',
  what: `${path}: the VM has no hard disk`,
  where: { in: 'source', path },
  hint: 'check that this is the VM you mean'
})
