import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { MARKDOWN_MAX_BYTES, MARKDOWN_MIN_BYTES } from '../../../src/views/markdown/limits.ts'
import { renderMarkdown } from '../../../src/views/markdown/plan-markdown.ts'
import { reportOf } from '../../../src/views/report/report.ts'
import type { Plan } from '../../../src/model/plan.ts'
import { compilerOf } from '../../golden/golden-case.ts'
import { estate } from '../report/estate.ts'
import { EVIL, hostile } from '../report/hostile.ts'
import { stateOf } from '../report/state-of.ts'
import { faults, inlines, parse, rows } from './parsed.ts'

const golden = (name: string): Plan => {
  const { value } = compilerOf(name)()
  if (value === undefined) throw new Error(`${name} has errors`)
  return value
}

const render = (plan: Plan, maxBytes = MARKDOWN_MAX_BYTES, file = 'plan.json'): string =>
  renderMarkdown(reportOf(plan), { file, maxBytes, linkBase: '' })

/** Heading, digest, and the commands that apply exactly this plan. */
function expectFrame(text: string, { digest }: Plan): void {
  const tokens = parse(text)
  const heading = tokens.findIndex(({ type }) => type === 'heading_open')
  expect(tokens[heading + 1]?.content).toMatch(/^h2k plan: /)
  expect(
    inlines(tokens).filter(({ type, content }) => type === 'code_inline' && content === digest)
  ).toHaveLength(1)
  expect(tokens.at(-1)).toMatchObject({ type: 'fence', info: 'sh' })
  expect(tokens.at(-1)?.content).toContain(`--expect-digest ${digest}\n`)
}

const warning = (n: number): Diagnostic => ({
  code: 'CONFIG_CHANGED',
  severity: 'warning',
  what: `setting ${n} is not used`,
  where: { in: 'config', file: 'conf/my vms.yaml', path: `vms.a${n}`, line: n, column: 1 },
  hint: 'remove it'
})

test('R36 500 VMs stay within 60000 bytes as valid Markdown, and what is left out is counted', () => {
  const plan = estate(500)
  const text = render(plan, 60_000)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
  expect(faults(text)).toEqual([])
  expectFrame(text, plan)
  const shown = rows(parse(text)).length
  const details = text.match(/^<details>$/gm)?.length ?? 0
  expect(shown).toBe(500)
  expect(text).toContain(`> **Left out** to stay within 60000 bytes: `)
  expect(text).toContain(`the steps of ${500 - details} VMs`)
  // The budget is used, not only kept.
  expect(Buffer.byteLength(text)).toBeGreaterThan(55_000)
})

test('R36 at any budget: within it, valid, with heading, digest and footer, all omissions counted', () => {
  const plan = estate(
    60,
    vm => vm,
    Array.from({ length: 200 }, (_, n) => warning(n + 1))
  )
  const budgets = [MARKDOWN_MIN_BYTES, 2500, 4000, 8000, 16_000, 30_000, 60_000, 120_000, 250_000, 10_000_000]
  for (const budget of budgets) {
    const text = render(plan, budget)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
    expect(faults(text)).toEqual([])
    expectFrame(text, plan)
    const said = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0)
    expect(rows(parse(text)).length + said(/(\d+) rows? of the table/)).toBe(60)
    expect((text.match(/^- .*\*\*warning\*\*/gm)?.length ?? 0) + said(/(\d+) of the warnings/)).toBe(
      plan.diagnostics.length
    )
    expect((text.match(/^<details>$/gm)?.length ?? 0) + said(/the steps of (\d+) VMs?/)).toBe(60)
  }
})

test('R36 step by step: all changes, those with a risk, those of fewer VMs, none, steps of fewer VMs', () => {
  const plan = golden('several-vms')
  const whole = render(plan, 10_000_000)
  expect(whole).not.toContain('Left out')
  const levels = [whole]
  for (let at = Buffer.byteLength(whole) - 1; at > 3_000; at -= 500) {
    const text = render(plan, at)
    if (text.replaceAll(/within \d+/g, '') !== levels.at(-1)?.replaceAll(/within \d+/g, '')) levels.push(text)
  }
  const omissions = levels.map(text => /bytes: (.*)\.$/m.exec(text)?.[1] ?? '')
  expect(omissions).toMatchInlineSnapshot(`
    [
      "",
      "the changes of 4 steps",
      "the changes of 11 steps",
      "the changes of 17 steps",
      "the changes of 18 steps",
      "the changes of 24 steps",
      "the changes of 30 steps",
      "the steps of 1 VM, the changes of 30 steps",
      "the steps of 2 VMs, the changes of 30 steps",
      "the steps of 3 VMs, the changes of 30 steps",
      "the steps of 4 VMs, the changes of 30 steps",
    ]
  `)
  for (const text of levels) expect(faults(text)).toEqual([])
})

test('R36 one VM with a huge change is cut at the end of that change', () => {
  const plan = golden('spine')
  const huge = (diff: string): string => `${diff}${'+one more line of the new file\n'.repeat(20_000)}`
  const actions = plan.actions.map(action =>
    action.kind === 'guest.write-file' && action.params.path === '/etc/fstab'
      ? { ...action, params: { ...action.params, diff: huge(action.params.diff) } }
      : action
  )
  const text = render({ ...plan, actions })
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
  expect(faults(text)).toEqual([])
  expect(text).toMatch(/the end of the changes of 1 step/)
  expect(text).toMatch(/^\d+ lines more$/m)
})

test('R36 one VM with one huge line is cut too', () => {
  const plan = golden('spine')
  const actions = plan.actions.map(action =>
    action.kind === 'guest.write-file'
      ? {
          ...action,
          because: 'x y '.repeat(100_000),
          params: { ...action.params, diff: `+${'ä'.repeat(200_000)}` }
        }
      : action
  )
  const text = render({ ...plan, actions })
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
  expect(faults(text)).toEqual([])
})

test('R37 in Markdown nothing hostile is markup, a link, a mention or the end of a fence', () => {
  const plan = hostile(
    estate(12, vm => vm, [warning(1), { ...warning(2), where: { in: 'guest', path: '/etc/x' } }])
  )
  for (const budget of [MARKDOWN_MIN_BYTES, 5000, 20_000, 60_000, 10_000_000]) {
    const text = render(plan, budget, `a b${EVIL}.json`)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget)
    expect(faults(text)).toEqual([])
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2066]/)
    const table = rows(parse(text))
    expect(table.every(cells => cells.length === 8)).toBe(true)
  }
})

test('a config place is a link to its line, below the base that was given', () => {
  const plan = estate(1, vm => vm, [warning(7)])
  const report = reportOf(plan)
  const options = { file: 'plan.json', maxBytes: 60_000 }
  expect(renderMarkdown(report, { ...options, linkBase: '' })).toContain(
    '[`conf/my vms.yaml:7`](<conf/my%20vms.yaml#L7>) in `vms.a7`'
  )
  expect(renderMarkdown(report, { ...options, linkBase: 'https://git.test/r/blob/main/' })).toContain(
    '(<https://git.test/r/blob/main/conf/my%20vms.yaml#L7>)'
  )
})

test('with a state every step has its result, and failures come first', () => {
  const plan = golden('spine')
  const boot = plan.actions.find(({ kind }) => kind === 'qemu.boot')?.id ?? ''
  const convert = plan.actions.find(({ kind }) => kind === 'qemu-img.convert')?.id ?? ''
  const error: Diagnostic = {
    code: 'BOOT_FAILED',
    severity: 'error',
    what: 'no login prompt within 5 min',
    where: { in: 'action', id: boot },
    hint: 'look at the serial log'
  }
  const state = stateOf(plan, {
    [convert]: { ms: 61_000, attempts: 2 },
    [boot]: { status: 'failed', ms: 300_000, error }
  })
  const text = renderMarkdown(reportOf(plan, state), { file: 'plan.json', maxBytes: 60_000, linkBase: '' })
  expect(faults(text)).toEqual([])
  expect(text).toContain('**Last run** `incomplete, started 2026-01-31T09:30:00Z`')
  expect(text).toMatch(/\| failed \| 6 min 01 s \|$/m)
  expect(text).toContain('  done in 1 min 01 s, attempt 2')
  expect(text).toContain('**error** `BOOT_FAILED`: no login prompt within 5 min')
})

test('gates and what is left out are said in the head and with the VM', () => {
  const plan = golden('spine')
  const boot = plan.actions.find(({ kind }) => kind === 'qemu.boot')?.id ?? ''
  const gate = {
    id: 'vm.demo/gate.boot',
    vm: 'vm.demo',
    policy: 'manual',
    reason: 'the result is booted on this host',
    after: [],
    before: [boot],
    key: plan.digest
  } as const
  const text = render({ ...plan, complete: false, gates: [gate] })
  expect(faults(text)).toEqual([])
  expect(text).toContain('**Note** it leaves out VMs of the configuration')
  expect(text).toContain('**Note** it waits for consent at 1 gate')
  expect(text).toContain(
    '- `vm.demo/gate.boot`: waits for consent before 1 action: the result is booted on this host'
  )
})

test('a line of a diff is shown whatever it begins with', () => {
  const plan = golden('spine')
  const diff = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n--- x\n+++ || touch /pwned\n'
  const actions = plan.actions.map(action =>
    action.kind === 'guest.write-file' ? { ...action, params: { ...action.params, diff } } : action
  )
  expect(render({ ...plan, actions })).toContain(`\`\`\`diff\n${diff}\`\`\``)
})
