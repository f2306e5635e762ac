import { bytes, count, duration } from '../words.ts'
import type { BootEvidence, Screen } from './evidence.ts'
import { markup, type Markup, short } from './markup.ts'

/** How a test boot went: when each sign was seen, and what the guest's screen showed at the end. */
export function bootMarkup({ folder, milestones, screen }: BootEvidence, name: string): Markup {
  return markup`<div class="boot">
<div class="boot-times">
<h5>Boot milestones</h5>
${milestones.length === 0 ? markup`<p class="quiet">The guest showed no sign that was seen.</p>` : timeline(milestones)}
<p class="quiet">Serial log and packet capture are in <code>${short(folder)}</code></p>
</div>
<figure class="screen">${screenMarkup(screen, name)}</figure>
</div>`
}

type Milestones = BootEvidence['milestones']

/** Each bar is the time since the sign before, so that the longest wait is seen at once. */
function timeline(milestones: Milestones): Markup {
  const ordered = milestones.toSorted((a, b) => a.ms - b.ms)
  const end = Math.max(1, ordered.at(-1)?.ms ?? 1)
  const rows = ordered.map(({ name, ms }, at) => {
    const start = ordered[at - 1]?.ms ?? 0
    const [x, width] = [permille(start, end), Math.max(4, permille(ms - start, end))]
    return markup`<tr>
<th scope="row">${short(name, 60)}</th>
<td class="num">${duration(ms)}</td>
<td class="wait">
<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<rect class="track" width="1000" height="10"/>
<rect class="span" x="${Math.min(x, 996)}" width="${width}" height="10"/>
</svg>
</td>
</tr>`
  })
  return markup`<table class="milestones">
<caption class="sr">
${count(ordered.length, 'milestone')} of the boot, with the time since power-on
</caption>
<thead class="sr">
<tr>
<th scope="col">Milestone</th>
<th scope="col">Since power-on</th>
<th scope="col">Wait</th>
</tr>
</thead>
<tbody>
${rows}
</tbody>
</table>`
}

const permille = (part: number, whole: number): number => Math.round((part / whole) * 1000)

/** Base64 of a picture that was checked to be a PNG: letters, digits, plus, slash, and up to two equals signs. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

function screenMarkup(screen: Screen, name: string): Markup {
  if ('absent' in screen)
    return markup`<p class="quiet">No picture of the screen: ${short(screen.absent)}</p>`
  const { png_base64, width, height } = screen
  if (!BASE64.test(png_base64)) return markup`<p class="quiet">No picture of the screen: it is not base64</p>`
  return markup`<img src="data:image/png;base64,${png_base64}" width="${width}" height="${height}" alt="The screen of ${short(name, 100)} at the end of its test boot">
<figcaption>
Screen at the end of the test boot, ${width} × ${height},
${bytes(Math.floor((png_base64.length * 3) / 4))}
</figcaption>`
}
