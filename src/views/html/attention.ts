import { CODES } from '../../model/codes.ts'
import { diagnosticsOf, type Told } from '../report/diagnostics.ts'
import type { Report } from '../report/report.ts'
import { levelOf, warningWords } from '../waived.ts'
import { count } from '../words.ts'
import type { Anchors } from './anchor.ts'
import { type Markup, markup, short } from './markup.ts'
import { noteMarkup } from './notes.ts'

/** More than these are told in groups; each is in full with its VM. */
const IN_FULL = 20

/** VMs named in a group; the table of VMs has a column to sort for the others. */
const NAMED = 12

/** What failed and what the plan warns of, for all VMs at once. Null when there is nothing. */
export function attentionMarkup(report: Report, anchors: Anchors): Markup | null {
  const all = diagnosticsOf(report)
  if (all.length === 0) return null
  return markup`<section id="attention" aria-labelledby="attention-title"><h2 id="attention-title">${titleWords(all)}</h2>
${all.length <= IN_FULL ? fullMarkup(all, anchors) : groupsMarkup(all, anchors)}</section>`
}

function titleWords(all: readonly Told[]): string {
  const [errors, warnings] = [
    all.filter(({ diagnostic }) => diagnostic.severity === 'error'),
    all.filter(({ diagnostic }) => diagnostic.severity !== 'error')
  ]
  return [
    ...(errors.length === 0 ? [] : [count(errors.length, 'error')]),
    ...(warnings.length === 0 ? [] : [warningWords(warnings.map(({ diagnostic }) => diagnostic))])
  ].join(' and ')
}

const fullMarkup = (all: readonly Told[], anchors: Anchors): Markup =>
  markup`<ul class="notes">${all.map(({ vm, action, diagnostic }) =>
    noteMarkup(diagnostic, vm === null ? null : linkMarkup(vm, action, anchors))
  )}</ul>`

function linkMarkup(vm: string, action: string | null, { ofVm, ofStep }: Anchors): Markup {
  const step = action === null ? null : ofStep(action)
  return markup`<a href="#${step ?? ofVm(vm)}">${short(vm, 80)}</a>`
}

/** Most frequent first, errors before warnings. */
function groupsMarkup(all: readonly Told[], anchors: Anchors): Markup {
  const groups = [...Map.groupBy(all, ({ diagnostic }) => `${levelOf(diagnostic)} ${diagnostic.code}`)]
  const sorted = groups.toSorted(([a, m], [b, n]) =>
    a.startsWith('error') === b.startsWith('error') ? n.length - m.length || (a < b ? -1 : 1) : a < b ? -1 : 1
  )
  const rows = sorted.map(([, told]) => {
    const [first] = told
    if (first === undefined) return null
    const { code } = first.diagnostic
    const level = levelOf(first.diagnostic)
    return markup`<tr><th scope="row"><span class="tag ${level}">${level}</span><code class="code">${code}</code></th>
<td class="num">${told.length}</td><td>${meaningOf(code)}</td><td>${vmsMarkup(told, anchors)}</td></tr>`
  })
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="table of codes">
<table class="groups"><thead><tr><th scope="col">Code</th><th scope="col" class="num">Times</th><th scope="col">What it means and what to do</th><th scope="col">VMs</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
}

/** A plan of a newer version may have codes that this one does not know. */
const meaningOf = (code: string): string =>
  Object.entries(CODES).find(([known]) => known === code)?.[1] ?? 'not known to this version of h2k'

function vmsMarkup(told: readonly Told[], { ofVm }: Anchors): Markup {
  const vms = [...new Set(told.flatMap(({ vm }) => vm ?? []))]
  if (vms.length === 0) return markup`<span class="quiet">the plan as a whole</span>`
  const links = vms
    .slice(0, NAMED)
    .map((vm, at) => markup`${at === 0 ? '' : ', '}<a href="#${ofVm(vm)}">${short(vm, 80)}</a>`)
  const rest = vms.length - links.length
  return markup`${links}${rest === 0 ? '' : ` and ${count(rest, 'VM')} more`}`
}
