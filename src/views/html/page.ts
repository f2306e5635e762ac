import type { Sha256 } from '../../model/hash.ts'
import type { Report } from '../report/report.ts'
import { count } from '../words.ts'
import { anchorsOf } from './anchor.ts'
import { attentionMarkup } from './attention.ts'
import type { Evidence } from './evidence.ts'
import { headMarkup } from './head.ts'
import { markup, type Markup, trusted } from './markup.ts'
import { phasesMarkup, pictureMarkup } from './picture.ts'
import { SCRIPT } from './script.ts'
import { STYLE_BASE } from './style-base.ts'
import { STYLE_HEAD } from './style-head.ts'
import { STYLE_PRINT } from './style-print.ts'
import { STYLE_VM } from './style-vm.ts'
import { vmSection } from './vm-section.ts'
import { vmTable } from './vm-table.ts'

export interface PageParts {
  readonly evidence: Evidence
  readonly sha256: Sha256
}

/** With more VMs than this, their sections are closed at first. */
const OPEN_AT_MOST = 3

const STYLE = STYLE_BASE + STYLE_HEAD + STYLE_VM + STYLE_PRINT

/**
 * The report as one HTML page that needs nothing else: no network, no font, no other file, and no script to be read. Its
 * policy lets a browser run this one script and use this one style, and load nothing.
 */
export function renderHtml(report: Report, { evidence, sha256 }: PageParts): string {
  const { plan, vms } = report
  const anchors = anchorsOf(vms)
  const open = vms.length <= OPEN_AT_MOST
  const sections = vms.map(vm =>
    vmSection(vm, {
      anchors,
      open,
      evidence: evidence.get(vm.address) ?? null,
      picture: pictureMarkup(plan, vm.address, open)
    })
  )
  const attention = attentionMarkup(report, anchors)
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy(sha256)}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<title>h2k plan ${plan.digest.slice(7, 15)}: ${count(vms.length, 'VM')}</title>
<link rel="icon" href="data:,"/>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${barMarkup(attention !== null)}
<div class="page">
${headMarkup(report, anchors)}
<main id="main" tabindex="-1">
${attention}
<section id="vms" aria-labelledby="vms-title">
<h2 id="vms-title">VMs</h2>
${vmTable(report, anchors)}
</section>
<section id="details" aria-labelledby="details-title">
<h2 id="details-title">What happens to each VM</h2>
${phasesMarkup(plan)}
${sections}
</section>
</main>
<footer>${footer()}</footer>
</div>
<script>${trusted(SCRIPT)}</script>
</body>
</html>`
  return page.html
}

const barMarkup = (warned: boolean): Markup =>
  markup`<div class="bar">
<div class="bar-in">
<nav aria-label="Parts of the report">
<ul>
${warned ? markup`<li><a href="#attention">Problems</a></li>` : null}
<li><a href="#vms">VMs</a></li>
<li><a href="#details">Details</a></li>
</ul>
</nav>
<div class="tools" hidden role="search">
<span class="found" id="found" role="status"></span>
<label class="sr" for="filter">Show only VMs with these words</label>
<input id="filter" type="search" placeholder="Filter VMs" autocomplete="off" spellcheck="false"/>
<button type="button" id="expand" aria-pressed="false">Expand all</button>
<button type="button" id="theme">Theme: auto</button>
</div>
</div>
</div>`

const footer = (): Markup =>
  markup`<p>
Every number in this report is in the plan, or in the state of its apply. What is marked with a backslash,
such as <code>\\u{202e}</code>, is a character that would not be seen or would change how the rest is
read.
</p>`

/** Style and script by their digests; a picture only when it is in the page itself; everything else is refused. */
function policy(sha256: Sha256): string {
  const allowed = (text: string): string => `'sha256-${base64(sha256.of(text))}'`
  return [
    "default-src 'none'",
    `script-src ${allowed(SCRIPT)}`,
    `style-src ${allowed(STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Hex digits as base64 (RFC 4648, section 4). */
function base64(hex: string): string {
  const bits = Array.from(hex, digit => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const letters = (bits.match(/.{1,6}/g) ?? []).map(six => ALPHABET[parseInt(six.padEnd(6, '0'), 2)] ?? '')
  return letters.join('').padEnd(Math.ceil(letters.length / 4) * 4, '=')
}
