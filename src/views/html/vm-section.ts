import type { SourceDisk, SourceVm } from '../../model/source.ts'
import { DEFERRED_WORDS, gateWords } from '../report/report-words.ts'
import { type ReportVm, stepsOf } from '../report/report.ts'
import { openOf, warningWords } from '../waived.ts'
import { bytes, count, duration } from '../words.ts'
import type { Anchors } from './anchor.ts'
import type { BootEvidence } from './evidence.ts'
import { lineText, markup, type Markup, short, trusted } from './markup.ts'
import { notesMarkup } from './notes.ts'
import { statusMarkup, stepMarkup } from './step.ts'
import { type Target, nicPairs, targetOf } from './target.ts'
import { FIRMWARE } from './vm-table.ts'

export interface SectionPlace {
  readonly anchors: Anchors
  readonly open: boolean
  readonly evidence: BootEvidence | null
  /** The drawing of its actions; null where none is drawn. */
  readonly picture: Markup | null
}

/** Everything about one VM. Its details are opened by a link to what is in them, with the script or without. */
export function vmSection(vm: ReportVm, { anchors, open, evidence, picture }: SectionPlace): Markup {
  const { address, warnings } = vm
  const anchor = anchors.ofVm(address)
  return markup`<article class="vm" data-vm="${anchor}" aria-labelledby="${anchor}-title"><details${trusted(open ? ' open' : '')}><summary>
<h3 id="${anchor}-title">${short(address, 80)}</h3>
${summaryWords(vm)}
</summary><div class="vm-body" id="${anchor}">
${
  warnings.length === 0
    ? null
    : markup`<h4>${warningWords(warnings)}</h4>
${notesMarkup(warnings)}`
}
<h4>From and to</h4>
${comparison(vm, targetOf(vm))}
<h4>Steps</h4>
${gatesMarkup(vm, anchors)}
${deferredMarkup(vm)}
${stepsMarkup(vm, { anchors, evidence })}
${picture}
</div></details></article>`
}

function summaryWords({ source, totals, warnings, status }: ReportVm): Markup {
  const words = [
    source.os === null ? 'guest not inspected' : short(source.os, 80),
    count(totals.actions, 'action'),
    ...(totals.bytes === 0 ? [] : [`up to ${bytes(totals.bytes)} to copy`]),
    ...(totals.ms === 0 ? [] : [`${duration(totals.ms)} of work`])
  ]
  return markup`<span class="vm-sum">${words.join(' · ')}</span>
<span class="vm-tags">${warnings.length === 0 ? null : markup`<span class="tag ${openOf(warnings) === 0 ? 'waived' : 'warning'}">${warningWords(warnings)}</span>`}${totals.risks === 0 ? null : markup`<span class="tag risk">${totals.risks} to review</span>`}${status === null ? null : statusMarkup(status)}</span>`
}

/** Where the apply stops until somebody says yes. */
function gatesMarkup({ gates }: ReportVm, { ofStep }: Anchors): Markup | null {
  if (gates.length === 0) return null
  const linked = (ids: readonly string[]): readonly Markup[] =>
    ids.map((id, at) => markup`${at === 0 ? '' : ', '}<a href="#${ofStep(id)}"><code>${short(id)}</code></a>`)
  const items = gates.map(
    gate =>
      markup`<li><code>${short(gate.id)}</code> ${short(gateWords(gate), 2000)}<span class="sub">after ${linked(gate.after)}; before ${linked(gate.before)}</span></li>`
  )
  return markup`<ul class="gates">${items}</ul>`
}

/** What is decided of a guest that nobody has looked into. */
const deferredMarkup = ({ address, deferred }: ReportVm): Markup | null =>
  deferred === null
    ? null
    : markup`<p class="change-head"><b>Deferred:</b> ${DEFERRED_WORDS}.</p>
<pre class="diff" tabindex="0" role="group" aria-label="bounds and settings of ${short(address, 80)}">
${deferred.map(line => markup`${lineText(line)}${trusted('\n')}`)}</pre>`

function stepsMarkup(vm: ReportVm, { anchors, evidence }: Pick<SectionPlace, 'anchors' | 'evidence'>) {
  const numbers = new Map(stepsOf(vm).map(({ action }, at) => [action.id, at + 1]))
  return vm.phases.map(({ phase, steps }) => {
    const first = numbers.get(steps[0]?.action.id ?? '') ?? 1
    const items = steps.map(step =>
      stepMarkup(step, {
        number: numbers.get(step.action.id) ?? 0,
        id: anchors.ofStep(step.action.id) ?? '',
        linkTo: anchors.ofStep,
        evidence: step.action.kind === 'qemu.boot' ? evidence : null,
        vm: vm.address
      })
    )
    return markup`<section class="phase">
<h5>${phase}</h5>
<ol class="steps" start="${first}">
${items}
</ol>
</section>`
  })
}

/** What the VM was and what it will be, side by side. */
function comparison(vm: ReportVm, target: Target | null): Markup {
  const { vm: source, os, inspection } = vm.source
  const through =
    inspection === null || inspection.inspector === 'direct'
      ? null
      : markup`<span class="sub">read through libguestfs because ${short(inspection.because)}</span>`
  const rows: ReadonlyArray<readonly [string, Markup, Markup | null]> = [
    [
      'VM',
      markup`${short(source.name, 200)} <span class="sub">${short(`${source.from}: ${source.ref}`)}</span><span class="sub">in <code>${short(source.dir)}</code></span>`,
      target && markup`KVM, ${target.machine}`
    ],
    ['Guest', os === null ? markup`not inspected` : markup`${short(os, 200)}${through}`, markup`same`],
    ['Firmware', markup`${FIRMWARE[source.firmware]}`, target && markup`${FIRMWARE[target.firmware]}`],
    [
      'Size',
      markup`${count(source.cpus, 'CPU')}, ${bytes(source.memory_bytes)} memory`,
      target && sizeMarkup(target, source)
    ],
    ...source.disks.map((disk, at) => diskRow(disk, at, target)),
    ...nicPairs(source.nics, target?.nics ?? []).map(({ before, after }, at) => nicRow(before, after, at))
  ]
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="what ${short(vm.address, 80)} was and will be">
<table class="compare">
<thead>
<tr>
<th scope="col"><span class="sr">What</span></th>
<th scope="col">Source</th>
<th scope="col">Target</th>
</tr>
</thead>
<tbody>
${rows.map(
  ([name, before, after]) =>
    markup`<tr>
<th scope="row">${name}</th>
<td>${before}</td>
<td>${after ?? markup`<span class="quiet">not planned</span>`}</td>
</tr>`
)}
</tbody>
</table>
</div>`
}

/** What the planned domain gets, and whether that is what the source has. */
function sizeMarkup({ size }: Target, source: SourceVm): Markup {
  if (size === null) return markup`see the domain XML`
  const same = size.cpus === source.cpus && size.memory_bytes === source.memory_bytes
  return markup`${count(size.cpus, 'CPU')}, ${bytes(size.memory_bytes)} memory${same ? ', same' : ''}`
}

type Row = readonly [string, Markup, Markup | null]

function diskRow(disk: SourceDisk, at: number, target: Target | null): Row {
  const { key, virtual_bytes, allocated_bytes, chain } = disk
  const files = chain.map(({ path }) => markup`<li><code>${short(path)}</code></li>`)
  const to = target?.disks[at]
  return [
    `Disk ${at}`,
    markup`${short(key, 60)}, ${bytes(virtual_bytes)}
<span class="sub">${bytes(allocated_bytes)}
allocated${chain.length < 2 ? '' : `, base and ${count(chain.length - 1, 'delta')}`}</span>
<ol class="chain">
${files}
</ol>`,
    to === undefined
      ? null
      : markup`${short(to.device, 60)}, ${to.format}<span class="sub"><code>${short(to.path)}</code></span>`
  ]
}

type NicPair = ReturnType<typeof nicPairs>[number]

const nicRow = (before: NicPair['before'], after: NicPair['after'], at: number): Row => [
  `NIC ${at}`,
  before === null
    ? markup`<span class="quiet">none</span>`
    : markup`${short(before.network ?? 'no network', 100)}
<span class="sub">${short([before.key, before.model, before.mac].filter(Boolean).join(', '))}</span>`,
  after === null
    ? null
    : markup`${short(after.attached, 100)}
<span class="sub">${short(after.model, 60)}, ${after.mac}${after.mac === before?.mac ? ', kept' : ', new'}</span>`
]
