import type { Report, ReportVm } from '../report/report.ts'
import { openOf } from '../waived.ts'
import { bytes, count } from '../words.ts'
import type { Anchors } from './anchor.ts'
import { markup, type Markup, short } from './markup.ts'
import { statusMarkup } from './step.ts'
import { nicPairs, type Target, targetOf } from './target.ts'

/** All VMs of the plan, one a row; the script makes its columns sort. */
export function vmTable({ vms }: Report, anchors: Anchors): Markup {
  const columns = [
    ...COLUMNS,
    ...(vms.every(({ status }) => status === null) ? [] : [{ name: 'Status', kind: 'text' }]),
    ...(vms.some(({ warnings }) => warnings.length > 0) ? [{ name: 'Warnings', kind: 'num' }] : [])
  ]
  const shown = new Set(columns.map(({ name }) => name))
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="table of VMs">
<table class="vms" id="vm-table">
<caption class="sr">
The VMs of the plan, one a row
</caption>
<thead>
<tr>
${columns.map(({ name, kind }) => markup`<th scope="col" class="${kind}">${name}</th>`)}
</tr>
</thead>
<tbody>
${vms.map(vm => rowMarkup(vm, anchors.ofVm(vm.address), shown))}
</tbody>
</table>
</div>`
}

const COLUMNS = [
  { name: 'VM', kind: 'text' },
  { name: 'Guest', kind: 'text' },
  { name: 'Firmware', kind: 'text' },
  { name: 'Disks', kind: 'num' },
  { name: 'To copy', kind: 'num' },
  { name: 'Network', kind: 'text' },
  { name: 'Actions', kind: 'num' },
  { name: 'Review', kind: 'num' }
]

function rowMarkup(vm: ReportVm, anchor: string, shown: ReadonlySet<string>): Markup {
  const { source, totals, warnings, status } = vm
  const open = openOf(warnings)
  const target = targetOf(vm)
  const size = source.vm.disks.reduce((sum, disk) => sum + disk.virtual_bytes, 0)
  return markup`<tr data-vm="${anchor}">
<th scope="row">
<a href="#${anchor}">${short(vm.address, 80)}</a><span class="sub">${short(source.vm.name, 80)}</span>
</th>
<td>${source.os === null ? markup`<span class="quiet">not inspected</span>` : short(source.os, 80)}</td>
<td>${firmwareWords(source.vm.firmware, target)}</td>
<td class="num" data-v="${size}">${source.vm.disks.length} <span class="sub">${bytes(size)}</span></td>
<td class="num" data-v="${totals.bytes}">${bytes(totals.bytes)}</td>
<td class="net">${networkMarkup(vm, target)}</td>
<td class="num" data-v="${totals.actions}">${totals.actions}</td>
<td class="num" data-v="${totals.risks}">
${totals.risks === 0 ? markup`<span class="quiet">0</span>` : markup`<b>${totals.risks}</b>`}
</td>
${shown.has('Status') ? markup`<td>${status === null ? null : statusMarkup(status)}</td>` : null}
${shown.has('Warnings') ? markup`<td class="num" data-v="${open}">${open === 0 ? markup`<span class="quiet">0</span>` : markup`<b>${open}</b>`}</td>` : null}
</tr>`
}

const firmwareWords = (before: 'bios' | 'efi', target: Target | null): string =>
  target === null || target.firmware === before
    ? FIRMWARE[before]
    : `${FIRMWARE[before]} → ${FIRMWARE[target.firmware]}`

export const FIRMWARE = { bios: 'BIOS', efi: 'UEFI' } as const

/** More NICs than this are counted only: the VM's section has them all. */
const NICS = 3

function networkMarkup({ source }: ReportVm, target: Target | null): readonly Markup[] {
  if (target === null) return [markup`<span class="quiet">${count(source.vm.nics.length, 'NIC')}</span>`]
  const pairs = nicPairs(source.vm.nics, target.nics)
  if (pairs.length === 0) return [markup`<span class="quiet">none</span>`]
  const lines = pairs.slice(0, NICS).map(
    ({ before, after }) =>
      markup`<span class="nic">${short(before?.network ?? 'no network', 40)} →
${after === null ? 'none' : short(after.attached, 40)}<span class="sub">${macWords(before?.mac ?? null, after?.mac ?? null)}</span></span>`
  )
  const rest = pairs.length - lines.length
  return rest === 0 ? lines : [...lines, markup`<span class="sub">and ${count(rest, 'NIC')} more</span>`]
}

function macWords(before: string | null, after: string | null): string {
  if (after === null) return 'not moved'
  if (before === after) return `keeps ${after}`
  return before === null ? `gets ${after}` : `${short(before, 40)} → ${after}`
}
