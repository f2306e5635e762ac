// A large plan stays text: what is told, written and counted of it is what the same plan as a value would give.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureConfig, fixtureLines, HOST } from '../../bench/compile-fixture.ts'
import { type AnyPlan, actionsOf, countActions, frameOf, isText, wholePlan } from '../../src/cli/any-plan.ts'
import { compileInventory } from '../../src/cli/compile-inventory.ts'
import { openHost } from '../../src/cli/open-host.ts'
import { readPlanFile, sha256, writePlanFile } from '../../src/cli/plan-file.ts'
import { stillToDo } from '../../src/cli/still-to-do.ts'
import { tellPlan } from '../../src/cli/tell-plan.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { loadConfig } from '../../src/control/config/load.ts'
import type { PlanText } from '../../src/plan/plan-text.ts'
import { scratch } from '../e2e/h2k.ts'

const COUNT = 4

async function made(show: { readonly colour: boolean } | null, defer = false): Promise<PlanText> {
  const path = join(await scratch(), 'inventory.jsonl')
  const lines = [...fixtureLines(COUNT)].map(line => (defer ? withoutFacts(line) : line))
  await writeFile(path, `${lines.join('\n')}\n`)
  const { value: config } = loadConfig([{ path: 'h2k.yaml', text: fixtureConfig(COUNT) }], {
    env: {},
    vars: {},
    cwd: '/'
  })
  if (config === undefined) throw new Error('the fixture is a configuration')
  const meta = { created_at: '2000-01-01T00:00:00Z', h2k_version: '0.1.0', root: '.' }
  const settings = { config, files: [], host: HOST, defer, diagnostics: [], meta, sha256 }
  const { value } = await compileInventory(settings, { path, show })
  if (value === undefined) throw new Error('the fixture is a plan')
  return value
}

const withoutFacts = (line: string): string => {
  const value = JSON.parse(line)
  return JSON.stringify('guest' in value ? { ...value, guest: null, inspection: null } : value)
}

function told(plan: AnyPlan, colour: boolean): readonly unknown[] {
  const said: unknown[] = []
  const texts: string[] = []
  const terminal: Terminal = {
    colour,
    noteColour: false,
    live: false,
    size: { columns: 80, rows: 24 },
    stream: { run_id: 'x', say: () => undefined },
    out: text => texts.push(`${text}\n`),
    aside: text => said.push(text),
    note: text => said.push(text),
    diagnostics: list => said.push(list),
    event: event => said.push(event),
    status: () => undefined
  }
  tellPlan(plan, { todo: 3, out: 'plan.json' }, terminal)
  return [...said, texts.join('')]
}

test.each([false, true])('it is told the same, deferring or not, in colour: %s', async colour => {
  for (const plan of [await made({ colour }), await made({ colour }, true), await made(null)])
    expect(told(plan, colour)).toEqual(told(wholePlan(plan), colour))
})

test('it is written, counted and read the same', async () => {
  const plan = await made(null)
  const whole = wholePlan(plan)
  expect([isText(plan), isText(whole)]).toEqual([true, false])
  expect([...actionsOf(plan)]).toEqual(whole.actions)
  expect([countActions(plan), countActions(whole)]).toEqual([whole.actions.length, whole.actions.length])
  const folder = await scratch()
  const host = openHost({ root: folder })
  const path = join(folder, 'plans', 'plan.json')
  const kept = await writePlanFile(path, plan, host)
  expect(frameOf(kept).meta.root).toBe('..')
  expect(await readPlanFile(path)).toEqual({ ...whole, meta: { ...whole.meta, root: '..' } })
  expect((await readFile(path, 'utf8')).split('\n')[2]?.startsWith('{"because":')).toBe(true)
  expect(await stillToDo(plan, host, 'state')).toBe(whole.actions.length)
})
