import type { Plan } from '../../model/plan.ts'
import { type Report, type Step, stepsOf } from '../report/report.ts'
import type { Status } from '../report/result.ts'
import { diagnosticsOf } from '../report/diagnostics.ts'
import { scopeWords, statusWords } from '../report/report-words.ts'
import { warningWords } from '../waived.ts'
import { bytes, count, duration } from '../words.ts'
import type { Anchors } from './anchor.ts'
import { markup, type Markup, short } from './markup.ts'

/** What the plan is and how big it is, before any detail. */
export function headMarkup(report: Report, anchors: Anchors): Markup {
  const { plan } = report
  return markup`<header class="head">
<p class="brand">h2k <span>${plan.mode} plan</span></p>
<h1>${titleWords(report)}</h1>
<dl class="meta">
<div class="wide">
<dt>Digest</dt>
<dd><code id="digest">${plan.digest}</code></dd>
</div>
<div>
<dt>Created</dt>
<dd>${timeMarkup(plan.meta.created_at)}</dd>
</div>
<div>
<dt>Made by</dt>
<dd>h2k ${short(plan.meta.h2k_version, 40)}</dd>
</div>
<div>
<dt>Configuration</dt>
<dd>${listed(plan.config.files.map(({ path }) => path))}</dd>
</div>
<div>
<dt>Tools</dt>
<dd>${toolWords(plan)}</dd>
</div>
</dl>
${resultsMarkup(report)} ${figures(report)} ${reviewMarkup(report, anchors)}
</header>`
}

function titleWords({ plan, vms }: Report): string {
  const [only] = vms
  const what = vms.length === 1 && only !== undefined ? short(only.address, 80) : count(vms.length, 'VM')
  return plan.mode === 'migrate' ? `Move ${what} to KVM` : `Take back ${what}`
}

/** `2026-11-23T15:46:12.382Z` as `2026-11-23 15:46 UTC`; any other text as it is. */
function timeMarkup(text: string): Markup {
  const at = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(text)
  return at === null
    ? markup`${short(text, 60)}`
    : markup`<time datetime="${text}">${at[1] ?? ''} ${at[2] ?? ''} UTC</time>`
}

const LISTED = 6

function listed(paths: readonly string[]): Markup {
  const shown = paths
    .slice(0, LISTED)
    .map((path, at) => markup`${at === 0 ? '' : ', '}<code>${short(path, 120)}</code>`)
  const rest = paths.length - shown.length
  return markup`${shown}${rest === 0 ? '' : ` and ${count(rest, 'file')} more`}`
}

const toolWords = ({ toolchain }: Plan): string =>
  Object.entries(toolchain)
    .map(([name, version]) => `${name} ${short(version, 40)}`)
    .join(', ') || 'none'

function figures({ plan }: Report): Markup {
  const { summary } = plan
  const cells: ReadonlyArray<readonly [string, string | number, string]> = [
    ['VMs', summary.vms, ''],
    ['Actions', summary.actions, ''],
    ['Guest edits', summary.edits, summary.edits === 0 ? '' : 'on overlays; sources stay as they are'],
    ['To copy', bytes(summary.bytes), 'at most'],
    ['Appliance starts', summary.appliance_launches, ''],
    ['Test boots', summary.boots, '']
  ]
  return markup`<dl class="figures">
${cells.map(
  ([name, value, note]) =>
    markup`<div>
<dt>${name}</dt>
<dd><b>${value}</b>${note === '' ? null : markup`<span class="sub">${note}</span>`}</dd>
</div>`
)}
</dl>`
}

/** What the plan is besides its steps, and why people should look at some first, most frequent reason first. */
function reviewMarkup(report: Report, anchors: Anchors): Markup {
  const { vms, plan } = report
  const reasons = Map.groupBy(
    vms.flatMap(vm => stepsOf(vm)).filter(({ risk }) => risk !== null),
    ({ risk }) => risk ?? ''
  )
  const sorted = [...reasons].toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
  const links = vms.length === 1 ? stepLinks : (): null => null
  const warnings = warningWords(plan.diagnostics)
  const failed = diagnosticsOf(report).filter(({ diagnostic }) => diagnostic.severity === 'error').length
  const items = [
    ...(failed === 0
      ? []
      : [markup`<li><a href="#attention"><b>${count(failed, 'error')}</b></a> of the apply</li>`]),
    ...(plan.applyable ? [] : [markup`<li><b>The plan</b> has nothing to do</li>`]),
    ...scopeWords(plan).map(words => markup`<li><b>The plan:</b> ${words}</li>`),
    ...(warnings === ''
      ? []
      : [markup`<li><a href="#attention"><b>${warnings}</b></a> with what to do</li>`]),
    ...sorted.map(
      ([reason, steps]) =>
        markup`<li><b>${count(steps.length, 'step')}</b> ${steps.length === 1 ? reason : plural(reason)}${links(steps, anchors)}</li>`
    )
  ]
  if (items.length === 0)
    return markup`<p class="review quiet">No step needs a special look, and there are no warnings.</p>`
  return markup`<div class="review"><h2>Look at these first</h2><ul>${items}</ul></div>`
}

/** With one VM the steps themselves can be named. */
function stepLinks(steps: readonly Step[], { ofStep }: Anchors): Markup {
  const links = steps
    .slice(0, LISTED)
    .map(
      ({ action, subject }) =>
        markup`<li><a href="#${ofStep(action.id)}"><code>${short(subject, 80)}</code></a></li>`
    )
  const rest = steps.length - links.length
  return markup`<ul class="where">${links}${rest === 0 ? null : markup`<li>and ${rest} more</li>`}</ul>`
}

const plural = (reason: string): string => reason.replace(/^(\w+)s /, '$1 ')

const STATUSES: readonly Status[] = ['done', 'running', 'failed', 'skipped', 'waiting']

/** What a state says of all actions at once; null when no state was asked. */
function resultsMarkup({ vms, run }: Report): Markup | null {
  const results = vms.flatMap(vm => stepsOf(vm).flatMap(({ result }) => result ?? []))
  if (results.length === 0) return null
  const counted = STATUSES.map(status => ({
    status,
    n: results.filter(result => result.status === status).length
  })).filter(({ n }) => n > 0)
  const ms = results.reduce((sum, result) => sum + result.ms, 0)
  let x = 0
  const bars = counted.map(({ status, n }) => {
    const bar = markup`<rect class="${status}" x="${x}" width="${n}" height="1"/>`
    x += n
    return bar
  })
  return markup`<div class="results" role="group" aria-label="what was applied">
<p>${runMarkup(run)}${ms === 0 ? null : markup` <span class="quiet">${duration(ms)} of work</span>`}</p>
<svg class="share" viewBox="0 0 ${x} 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars}</svg>
<ul class="share-words">${counted.map(({ status, n }) => markup`<li class="${status}"><b>${n}</b> ${statusWords(status)}</li>`)}</ul>
</div>`
}

function runMarkup(run: Report['run']): Markup {
  if (run === null) return markup`<b>Not applied yet</b>`
  const { status, started_at, of_this_plan } = run
  const other = of_this_plan
    ? null
    : markup` <span class="quiet">the last run was of another plan; what is shown was done for this one</span>`
  return markup`<b>Applied ${timeMarkup(started_at)}</b> <span class="tag ${status}">${status}</span>${other}`
}
