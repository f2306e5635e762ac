// What show, graph and validate print in each format, from a plan file alone. Each runs as a process, as a pipeline starts it.

import { copyFile, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { bytes, duration } from '../../src/views/words.ts'
import { faults as schemaFaults } from '../data/apply/strict-schema.ts'
import { h2k, scratch, told, tree } from '../e2e/h2k.ts'
import { inCase } from '../golden/golden-case.ts'
import { faults } from '../views/markdown/parsed.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await copyFile(inCase('several-vms', 'plan.json'), join(folder, 'plan.json'))
})

const run = (line: string) => h2k(folder, line.split(' '))

async function ok(line: string): Promise<string> {
  const ran = await run(line)
  expect(ran, told(ran)).toMatchObject({ status: 0 })
  return ran.stdout
}

/** All that a text may say in numbers when it says nothing but what a JSON document has. */
function sayable(document: unknown): ReadonlySet<string> {
  const said = new Set<string>()
  const say = (text: string): void => {
    for (const [number] of text.matchAll(NUMBER)) said.add(number)
  }
  const look = (value: unknown): void => {
    if (typeof value === 'string') say(value)
    if (typeof value === 'number')
      for (const text of [String(value), bytes(value), duration(value)]) say(text)
    if (typeof value !== 'object' || value === null) return
    // How many there are of what it lists; of the entries of a segment, how many are files.
    if (Array.isArray(value)) {
      say(String(value.length))
      say(String(value.filter(each => each?.entry !== 'folder').length))
    }
    for (const [key, each] of Object.entries(value)) {
      say(key)
      look(each)
    }
  }
  look(document)
  return said
}

const NUMBER = /\d+(?:\.\d+)*(?: (?:B|[KMGT]iB|s|min|h)\b)?/g
const numbersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(NUMBER)].map(([number]) => number))

test('R35 every number of the text is in the JSON, as a number, in a text, or as the length of a list', async () => {
  const json = await ok('show plan.json --json')
  expect(json).toBe(await readFile(join(folder, 'plan.json'), 'utf8'))
  const said = sayable(JSON.parse(json))
  const numbers = numbersIn(await ok('show plan.json'))
  expect(numbers.size).toBeGreaterThan(100)
  expect([...numbers].filter(number => !said.has(number))).toEqual([])
})

test('R35 every number of the Markdown is in the JSON, or counts or adds up what it has of one VM or risk', async () => {
  const plan = JSON.parse(await ok('show plan.json --format json'))
  const { actions, diagnostics } = plan
  interface Own {
    readonly vm: string
    readonly kind: string
    readonly estimate_bytes: number
  }
  const sums = Object.keys(plan.sources).flatMap(vm => {
    const own = actions.filter((action: Own) => action.vm === vm)
    const edits = own.filter(({ kind }: Own) => /^guest\.|^initramfs\./.test(kind)).length
    const size = own.reduce((sum: number, { estimate_bytes }: Own) => sum + estimate_bytes, 0)
    // Warnings and risks of a VM are some of the plan's diagnostics and of the VM's edits.
    const upTo = Array.from({ length: diagnostics.length + edits + 1 }, (_, n) => n)
    return [own.length, edits, size, ...upTo]
  })
  const risky = Array.from({ length: plan.summary.edits + 1 }, (_, n) => n)
  const said = sayable([plan, sums, risky, 'h2 h3 2k'])
  const numbers = numbersIn((await ok('show plan.json --format markdown')).replaceAll(/\bh2k\b/g, ''))
  expect([...numbers].filter(number => !said.has(number))).toEqual([])
})

test('each format goes to stdout, or with -o whole into a file of the owner alone', async () => {
  for (const format of ['text', 'markdown', 'json', 'html']) {
    const printed = await ok(`show plan.json --format ${format}`)
    expect(printed).not.toBe('')
    expect(await ok(`show plan.json --format ${format} -o out.${format}`)).toBe('')
    expect(await readFile(join(folder, `out.${format}`), 'utf8')).toBe(printed)
    expect((await stat(join(folder, `out.${format}`))).mode & 0o777).toBe(0o600)
  }
  for (const format of ['junit', 'github-annotations', 'gitlab-report'])
    expect(await ok(`show plan.json --format ${format}`)).not.toBe('')
  const svg = await ok('graph plan.json --format svg')
  await ok('graph plan.json --format svg -o graph.svg')
  expect(await readFile(join(folder, 'graph.svg'), 'utf8')).toBe(svg)
})

test('a file that cannot be written: nothing of it is left', async () => {
  const failed = await run('show plan.json --format markdown -o plan.json/x.md')
  expect(failed, told(failed)).toMatchObject({ status: 1, stdout: '' })
  expect(await tree(folder)).toEqual(['plan.json'])
})

test('R36 show --format markdown --max-bytes keeps to it and stays Markdown', async () => {
  const whole = await ok('show plan.json --format markdown --max-bytes 1000000')
  const small = await ok('show plan.json --format markdown --max-bytes 5000')
  expect(Buffer.byteLength(small)).toBeLessThanOrEqual(5000)
  expect(faults(whole)).toEqual([])
  expect(faults(small)).toEqual([])
  expect(small).toContain('**Left out** to stay within 5000 bytes')
  expect(whole).not.toContain('Left out')
  expect(small).toContain('h2k apply plan.json --expect-digest sha256:')
})

test.each([
  ['show plan.json --format markdown --max-bytes 1999', 'It must be a whole number from 2000.'],
  ['show plan.json --format markdown --max-bytes 1e5', 'It must be a whole number from 2000.'],
  ['show plan.json --max-bytes 5000', '--max-bytes has no meaning with --format text'],
  [
    'show plan.json --format html --link-base https://x.test',
    '--link-base has no meaning with --format html'
  ],
  ['show plan.json --format markdown --link-base javascript:x', 'It must be an http(s) URL.'],
  ['show plan.json --json --state', '--state has no meaning with --format json'],
  ['show plan.json --format pdf', "argument 'pdf' is invalid"],
  ['graph plan.json --vm vm.a16', 'the plan has no VM "vm.a16"'],
  ['graph plan.json --format png', "argument 'png' is invalid"]
])('%s is refused', async (line, message) => {
  const ran = await run(line)
  expect(ran).toMatchObject({ status: 1, stdout: '' })
  expect(ran.stderr).toContain(message)
})

test('R56 graph prints the same each time; its edges are the needs of the plan', async () => {
  const { actions } = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
  for (const format of ['dot', 'svg'])
    expect(await ok(`graph plan.json --format ${format} --critical-path`)).toBe(
      await ok(`graph plan.json --critical-path --format ${format}`)
    )
  const graph = JSON.parse(await ok('graph plan.json --format json --critical-path'))
  expect(schemaFaults('graph', graph)).toEqual([])
  const edges = graph.edges.map(({ from, to }: { from: string; to: string }) => `${from} ${to}`)
  const needs = actions.flatMap(({ id, needs: own }: { id: string; needs: string[] }) =>
    own.map(need => `${need} ${id}`)
  )
  expect(edges).toEqual(needs)
  expect(graph.critical_path.actions.length).toBeGreaterThan(3)
  const one = JSON.parse(await ok('graph plan.json --format json --vm c3'))
  expect(new Set(one.nodes.map(({ vm }: { vm: string }) => vm))).toEqual(new Set(['vm.c3']))
})

test('show --state without a state says that nothing ran yet', async () => {
  const text = await ok('show plan.json --state')
  expect(text.match(/^ {8}not run yet$/gm)).toHaveLength(80)
  expect(await tree(folder)).toEqual(['plan.json'])
})

test('validate says its errors in the formats of pipelines, with the exit code of its verdict', async () => {
  const config = 'version: 1\nsources: { e: { provider: local, path: e } }\ntarget: { dir: out, dri: x }\n'
  await writeFile(join(folder, 'h2k.yaml'), config)
  const annotated = await run('validate --format github-annotations')
  expect(annotated).toMatchObject({ status: 1, stderr: '' })
  expect(annotated.stdout).toBe(
    '::error file=h2k.yaml,line=3,col=21,endColumn=24,title=CONFIG_KEY_UNKNOWN::target has no setting "dri"%0Afix: did you mean "dir"?\n'
  )
  const junit = await run('validate --format junit')
  expect(junit.status).toBe(1)
  expect(junit.stdout).toContain('<failure type="CONFIG_KEY_UNKNOWN"')
  const quality = await run('validate --format gitlab-report')
  expect(JSON.parse(quality.stdout)).toMatchObject([{ location: { path: 'h2k.yaml', lines: { begin: 3 } } }])
  await writeFile(join(folder, 'h2k.yaml'), config.replace(', dri: x', ''))
  expect(await run('validate --format github-annotations')).toMatchObject({ status: 0, stdout: '' })
  expect((await run('validate --format junit')).stdout).toContain('<testcase name="valid"')
})
