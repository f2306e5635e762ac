import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Gate } from '../../../src/model/plan.ts'
import { estate } from '../report/estate.ts'
import { EVIL, hostile } from '../report/hostile.ts'
import { applied, booted, page, spine } from './report-page.ts'

const inside = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text ?? '')

const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

test('the policy of the page allows its one style and its one script, and nothing to be loaded', () => {
  const html = page(spine())
  const [style, ...styles] = inside(html, 'style')
  const [script, ...scripts] = inside(html, 'script')
  expect([styles, scripts]).toEqual([[], []])
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
  expect(policy?.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'sha256-${digest(script ?? '')}'`,
    `style-src 'sha256-${digest(style ?? '')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ])
})

test('the page needs nothing from anywhere', () => {
  const html = page(spine(), applied(spine()), booted(spine()))
  expect(html).not.toMatch(/(?:src|href|action|srcset|data|poster)="(?!#|data:)/)
  // The name of a namespace is no address.
  expect(html.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/@import|url\(|https?:\/\//)
})

test('the page has what the plan has: digest, every action with its reason, needs, writes and undo', () => {
  const plan = spine()
  const html = page(plan)
  const text = (value: string): string => value.replaceAll("'", '&#39;').replaceAll('>', '&gt;')
  expect(html).toContain(plan.digest)
  for (const { id, because, writes, undo } of plan.actions) {
    expect(html).toContain(text(because))
    for (const each of [id, ...writes]) expect(html).toContain(text(each))
    expect(html).toContain(
      text(undo.how === 'none' ? undo.because : 'artifact' in undo ? undo.artifact : undo.uuid)
    )
  }
})

test('the same plan gives the same page', () => {
  expect(page(spine(), applied(spine()))).toBe(page(spine(), applied(spine())))
})

test('links lead to places of the page, and every place has its own name', () => {
  const html = page(estate(8))
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '')
  expect(new Set(ids).size).toBe(ids.length)
  const missing = [...html.matchAll(/href="#([^"]*)"/g)].filter(([, id]) => !ids.includes(id ?? ''))
  expect(missing).toEqual([])
})

test('after an apply the page has status, time and size of each action, and how the boot went', () => {
  const plan = spine()
  const html = page(plan, applied(plan), booted(plan))
  expect(html).toContain(`<b>${plan.actions.length}</b> done`)
  expect(html.match(/<span class="tag done">done<\/span>/g)?.length).toBeGreaterThan(plan.actions.length)
  expect(html).toMatch(/<th scope="row">bootloader<\/th>\s*<td class="num">0\.6 s<\/td>/)
  expect(html).toContain('<img src="data:image/png;base64,iVBORw0KGgo')
})

test('what failed stands before everything else, and its step is open', () => {
  const plan = spine()
  const action = plan.actions.find(({ kind }) => kind === 'qemu.boot')
  if (action === undefined) throw new Error('the plan has no boot')
  const error: Diagnostic = {
    code: 'BOOT_FAILED',
    severity: 'error',
    what: 'the converted guest did not reach login',
    where: { in: 'action', id: action.id },
    hint: 'look at serial.log'
  }
  const html = page(plan, applied(plan, { [action.id]: { status: 'failed', receipt: null, error } }))
  expect(html).toContain('<h2 id="attention-title">1 error</h2>')
  expect(html).toMatch(/<li class="step on-boot"><details open>/)
  expect(html.indexOf('BOOT_FAILED')).toBeLessThan(html.indexOf('id="vms-title"'))
})

test('a state of another run says so', () => {
  const plan = spine()
  const state = applied(plan)
  const other = { ...state, run: state.run && { ...state.run, plan_digest: `sha256:${'0'.repeat(64)}` } }
  expect(page(plan, other)).toContain('the last run was of another plan')
})

test('what is no picture is not shown as one', () => {
  const plan = spine()
  const screen = { png_base64: '"><script>alert(1)</script>', width: 1, height: 1 }
  expect(page(plan, applied(plan), booted(plan, { screen }))).not.toContain('<img')
  expect(page(plan, applied(plan), booted(plan, { screen: { absent: EVIL } }))).not.toContain('<img')
})

test('what a state says of another action is no result of this one', () => {
  const plan = spine()
  const keys = Object.fromEntries(plan.actions.map(({ id }) => [id, { key: `sha256:${'1'.repeat(64)}` }]))
  expect(page(plan, applied(plan, keys))).toContain(`<b>${plan.actions.length}</b> not run yet`)
})

test('a few warnings are told in full before the VMs, with their place in the configuration', () => {
  const plan = spine()
  const warning: Diagnostic = {
    code: 'GUEST_UNCLEAN',
    severity: 'warning',
    what: 'it was not unmounted cleanly',
    where: {
      in: 'config',
      file: 'h2k.yaml',
      path: 'vms.demo.guest',
      line: 7,
      column: 3,
      width: 5,
      source: '  guest: none'
    },
    hint: 'shut it down'
  }
  const html = page({ ...plan, diagnostics: [warning] })
  expect(html).toContain('<h2 id="attention-title">1 warning</h2>')
  expect(html).toContain('<code class="code">GUEST_UNCLEAN</code>')
  expect(html).toContain('<code>h2k.yaml line 7, in vms.demo.guest</code>')
  expect(html).toContain('<span data-n="7">  <mark>guest</mark>: none</span>')
})

test('a plan that waits for consent, or is not the whole, says so at once and where', () => {
  const plan = spine()
  const [vm = ''] = Object.keys(plan.sources)
  const [first, second] = plan.actions
  if (first === undefined || second === undefined) throw new Error('the plan does too little')
  const gate: Gate = {
    id: `${vm}/cutover`,
    vm,
    policy: 'manual',
    reason: 'the source goes down',
    after: [first.id],
    before: [second.id],
    key: plan.digest
  }
  const html = page({ ...plan, complete: false, gates: [gate] })
  expect(html).toContain('<b>The plan:</b> it leaves out VMs of the configuration')
  expect(html).toContain('<b>The plan:</b> it waits for consent at 1 gate')
  expect(html).toContain(
    `<li><code>${gate.id}</code> waits for consent before 1 action: the source goes down`
  )
})

test('R37 a plan that is hostile in every text has the elements of the honest one, and no other', () => {
  const plan = spine()
  const elements = (html: string): ReadonlySet<string> =>
    new Set(
      [...html.matchAll(/<([a-z0-9]+)((?: [^>]*)?)>/g)].map(([, tag = '', rest = '']) =>
        [tag, ...[...rest.matchAll(/ ([a-z-]+)(?:="[^"]*")?/g)].map(([, name]) => name)].join(' ')
      )
    )
  const body = (html: string): string => html.replace(/<(style|script)>[^]*?<\/\1>/g, '')
  const honest = elements(body(page(plan, applied(plan), booted(plan))))
  const evil = hostile(plan)
  const parts = { folder: EVIL, milestones: [{ name: EVIL, ms: 1 }], screen: { absent: EVIL } }
  const found = elements(body(page(evil, applied(evil), booted(evil, parts))))
  // A name that is no address is not used as one, so a link may be missing, but nothing is new.
  expect([...found].filter(element => !honest.has(element))).toEqual([])
  expect(body(page(evil))).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b\u200b\0]/)
})
