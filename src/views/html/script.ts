/**
 * What the page can do besides being read: filter, sort, open all, theme. It looks for elements that are there, writes no
 * markup and asks nobody for anything; without it the page says the same.
 */
export const SCRIPT = `'use strict'
{
const all = (selector, from = document) => [...from.querySelectorAll(selector)]
const one = selector => document.querySelector(selector)
const root = document.documentElement
one('.tools').hidden = false

// A page that was opened as a file may have no storage.
const stored = { get() { try { return localStorage.getItem('h2k-theme') } catch { return null } },
  set(value) { try { localStorage.setItem('h2k-theme', value) } catch {} } }
const themes = ['auto', 'light', 'dark']
const themeButton = one('#theme')
const show = theme => {
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
  themeButton.textContent = 'Theme: ' + theme
}
let theme = themes.includes(stored.get()) ? stored.get() : 'auto'
show(theme)
themeButton.addEventListener('click', () => {
  theme = themes[(themes.indexOf(theme) + 1) % themes.length]
  stored.set(theme)
  show(theme)
})

const vms = all('article.vm')
const expand = one('#expand')
const toggle = open => {
  for (const details of all('article.vm details')) details.open = open
  expand.textContent = open ? 'Collapse all' : 'Expand all'
  expand.setAttribute('aria-pressed', String(open))
}
expand.addEventListener('click', () => toggle(expand.getAttribute('aria-pressed') !== 'true'))

const filter = one('#filter')
const found = one('#found')
const texts = new Map()
for (const row of all('#vm-table tbody tr')) texts.set(row.dataset.vm, { row, text: row.textContent.toLowerCase() })
const sections = new Map(vms.map(vm => [vm.dataset.vm, vm]))
const applyFilter = () => {
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let shown = 0
  for (const [vm, { row, text }] of texts) {
    const hit = words.every(word => text.includes(word))
    row.hidden = !hit
    const section = sections.get(vm)
    if (section !== undefined) section.hidden = !hit
    if (hit) shown++
  }
  found.textContent = words.length === 0 ? '' : shown + ' of ' + texts.size
}
// Not for every letter: hundreds of sections come and go.
let pending
filter.addEventListener('input', () => {
  clearTimeout(pending)
  pending = setTimeout(applyFilter, 120)
})
filter.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  filter.value = ''
  applyFilter()
})

const table = one('#vm-table')
const body = table.tBodies[0]
const order = new Map([...body.rows].map((row, at) => [row, at]))
const valueOf = (row, column) => row.cells[column].dataset.v === undefined ? row.cells[column].textContent.trim().toLowerCase() : Number(row.cells[column].dataset.v)
for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = head.textContent
  head.replaceChildren(button)
  button.addEventListener('click', () => {
    const next = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', next)
    const sign = next === 'ascending' ? 1 : -1
    const values = new Map([...body.rows].map(row => [row, valueOf(row, column)]))
    const sorted = [...body.rows].sort((a, b) => {
      const [x, y] = [values.get(a), values.get(b)]
      return x < y ? -sign : x > y ? sign : order.get(a) - order.get(b)
    })
    body.append(...sorted)
  })
}

// A link into a closed section opens it; browsers do so for the place itself, not for the section it heads.
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (target === null) return
  for (let at = target; at !== null; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true
  target.closest('details')?.querySelector('summary')?.focus({ preventScroll: true })
  target.scrollIntoView()
}
addEventListener('hashchange', reveal)
if (location.hash.length > 1) reveal()

let closed = []
addEventListener('beforeprint', () => {
  closed = all('details:not([open])')
  for (const details of closed) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false
  closed = []
})
}
`
