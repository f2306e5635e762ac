import type { Precondition } from '../../model/plan.ts'
import type { Change } from '../report/change.ts'
import { noteWords } from '../report/report-words.ts'
import type { Step } from '../report/report.ts'
import type { Result } from '../report/result.ts'
import { bytes, count, duration, SYMBOLS } from '../words.ts'
import { bootMarkup } from './boot.ts'
import { diffCount, diffMarkup } from './diff-lines.ts'
import type { BootEvidence } from './evidence.ts'
import { markup, lineText, type Markup, short, trusted } from './markup.ts'
import { notesMarkup } from './notes.ts'

export interface StepPlace {
  /** From 1, in the order of the VM. */
  readonly number: number
  readonly id: string
  /** Finds the place of another action of the plan. */
  readonly linkTo: (action: string) => string | null
  /** Of the boot that this step is, if it is one. */
  readonly evidence: BootEvidence | null
  readonly vm: string
}

const EFFECTS = {
  '?': 'reads',
  '+': 'creates',
  '~': 'modifies',
  '-': 'deletes',
  '>': 'boots'
} as const satisfies Record<(typeof SYMBOLS)[keyof typeof SYMBOLS], string>

/** One action: what it does and why at a glance, its content change and its place in the plan when opened. */
export function stepMarkup(step: Step, place: StepPlace): Markup {
  const { action, subject, change, risk, result } = step
  const symbol = SYMBOLS[action.effect]
  const open = change?.change === 'diff' || place.evidence !== null || result?.status === 'failed'
  return markup`<li class="step on-${action.effect}"><details${trusted(open ? ' open' : '')}><summary>
<span class="sym" aria-hidden="true">${symbol}</span>
<span class="step-main"><span class="step-head"><span class="sr">Step ${place.number}, ${EFFECTS[symbol]}: </span><span class="kind">${action.kind}</span> <span class="subject">${short(subject)}</span></span>
<span class="because">${short(action.because, 2000)}</span></span>
<span class="step-side">${sideMarkup(step)}</span>
</summary><div class="step-body" id="${place.id}">
${risk === null ? null : markup`<p class="risk-why"><b>Review:</b> it ${risk}</p>`}
${result === null || result.error === null ? null : notesMarkup([result.error])}
${place.evidence === null ? null : bootMarkup(place.evidence, place.vm)}
${change === null ? null : changeMarkup(change)}
${factsMarkup(step, place)}
</div></details></li>`
}

function sideMarkup({ action, change, risk, result }: Step): readonly Markup[] {
  const parts: Markup[] = risk === null ? [] : [markup`<span class="tag risk" title="${risk}">review</span>`]
  if (change?.change === 'diff') {
    const { added, removed } = diffCount(change.diff)
    parts.push(
      markup`<span class="delta"><span class="plus">+${added}</span> <span class="minus">−${removed}</span></span>`
    )
  }
  const size = result === null || result.bytes === 0 ? action.estimate_bytes : result.bytes
  if (size > 0) parts.push(markup`<span class="num">${bytes(size)}</span>`)
  if (result === null) return parts
  if (result.status !== 'waiting') parts.push(markup`<span class="num">${duration(result.ms)}</span>`)
  return [...parts, statusMarkup(result.status)]
}

export const statusMarkup = (status: Result['status']): Markup =>
  markup`<span class="tag ${status}">${status}</span>`

function changeMarkup(change: Change): Markup {
  switch (change.change) {
    case 'diff':
      return markup`<pre class="diff" tabindex="0" role="group" aria-label="changes of ${short(change.path)}">
${diffMarkup(change.diff)}</pre>`
    case 'xml':
      return xmlMarkup(change.path, change.xml)
    case 'segment':
      return segmentMarkup(change)
  }
}

/** A file that is new as a whole: every line with its number, none with a sign. */
function xmlMarkup(path: string, xml: string): Markup {
  const lines = xml.replace(/\n$/, '').split('\n')
  const rows = lines.map(
    (line, at) => markup`<ins data-n="${at + 1}">+${lineText(line)}${trusted('\n')}</ins>`
  )
  return markup`<p class="change-head">
New file <code>${short(path)}</code>, ${count(lines.length, 'line')}. Paths of the plan stand where
absolute ones will.
</p>
<pre class="diff whole" tabindex="0" role="group" aria-label="content of ${short(path)}">${rows}</pre>`
}

function segmentMarkup({
  before_bytes,
  after_bytes,
  files
}: Change & { readonly change: 'segment' }): Markup {
  const rows = files.map(
    ({ path, bytes: size, text }) =>
      markup`<li>
<code>${short(path)}</code>
<span class="quiet">${size === null ? 'new' : `${bytes(size)}, the guest's own`}</span>${text === null ? null : textMarkup(path, text)}
</li>`
  )
  return markup`<p class="change-head">
${bytes(before_bytes)} → ${bytes(after_bytes)}: ${count(files.length, 'file')} appended, nothing taken
out.
</p>
<ul class="files">
${rows}
</ul>`
}

const textMarkup = (path: string, text: string): Markup =>
  markup`<pre class="diff" tabindex="0" role="group" aria-label="content of ${short(path)}">
${text
  .replace(/\n$/, '')
  .split('\n')
  .map(line => markup`<ins>+${lineText(line)}${trusted('\n')}</ins>`)}</pre>`

function factsMarkup({ action, details, undo, result }: Step, { linkTo }: StepPlace): Markup {
  const needs = action.needs.map(id => {
    const target = linkTo(id)
    const words = markup`<code>${short(id)}</code>`
    return markup`<li>${target === null ? words : markup`<a href="#${target}">${words}</a>`}</li>`
  })
  const writes = action.writes.map(id => markup`<li><code>${short(id)}</code></li>`)
  const made = (result?.made ?? []).map(
    ({ path, artifact, bytes: size, sha256 }) =>
      markup`<li>
<code>${short(path ?? artifact)}</code>
<span class="quiet">${bytes(size)}${sha256 === null ? '' : `, sha256 ${sha256}`}</span>
</li>`
  )
  const noted = notedOf(result)
  return markup`<dl class="facts">
${row('Needs', needs, 'nothing: it can start at once')} ${row('Writes', writes, 'nothing')}
${
  details.length === 0
    ? null
    : row(
        'Files',
        details.map(line => markup`<li><code>${short(line)}</code></li>`),
        ''
      )
}
${made.length === 0 ? null : row('Made', made, '')}
${noted.length === 0 ? null : row('Noted', noted, '')}
${action.preconditions.length === 0 ? null : row('Checked', action.preconditions.map(preconditionMarkup), '')}
<div>
<dt>Undo</dt>
<dd>${short(undo)}</dd>
</div>
<div>
<dt>Action</dt>
<dd><code>${short(action.id)}</code></dd>
</div>
</dl>`
}

/** What the receipt has for people, and the digest of what was made or checked. */
function notedOf(result: Result | null): readonly Markup[] {
  if (result === null) return []
  const { sha256 } = result.notes
  const digest = typeof sha256 === 'string' ? [markup`<li>sha256 <code>${short(sha256)}</code></li>`] : []
  return [...noteWords(result.notes).map(words => markup`<li>${short(words)}</li>`), ...digest]
}

const row = (name: string, items: readonly Markup[], none: string): Markup =>
  markup`<div>
<dt>${name}</dt>
<dd>
${
  items.length === 0
    ? markup`<span class="quiet">${none}</span>`
    : markup`<ul>
${items}
</ul>`
}
</dd>
</div>`

function preconditionMarkup(precondition: Precondition): Markup {
  switch (precondition.check) {
    case 'source.fingerprint':
      return markup`<li>the source is as it was planned</li>`
    case 'target.absent-or-ours':
      return precondition.replaces === undefined
        ? markup`<li><code>${short(precondition.path)}</code> is not there, or is ours</li>`
        : markup`<li><code>${short(precondition.path)}</code> is not there, is ours, or is the file of somebody else that the plan replaces</li>`
    case 'fs.free':
      return markup`<li>${bytes(precondition.bytes)} are free in <code>${short(precondition.path)}</code></li>`
    case 'host.accelerator':
      return markup`<li>this host runs guests with ${precondition.accelerator === 'kvm' ? 'KVM' : 'TCG'}</li>`
  }
}
