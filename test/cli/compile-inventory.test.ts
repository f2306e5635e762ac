// A recorded inventory is compiled in pieces, by one thread or by several. What comes out is what compile() makes of its
// VMs, wherever the pieces end: the same plan or the same diagnostics in the same order, and all damaged lines.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { fixtureConfig, fixtureVm, HOST } from '../../bench/compile-fixture.ts'
import { readText, wholePlan } from '../../src/cli/any-plan.ts'
import { compileInventory } from '../../src/cli/compile-inventory.ts'
import { planText, sha256 } from '../../src/cli/plan-file.ts'
import type { CompileSettings } from '../../src/control/assemble.ts'
import { compile } from '../../src/control/compile.ts'
import { loadConfig } from '../../src/control/config/load.ts'
import { parseInventoryVm, printInventoryHeader, printInventoryVm } from '../../src/formats/inventory-text.ts'
import { type Diagnostic, H2kError } from '../../src/model/diagnostic.ts'
import type { InventoryVm } from '../../src/model/inventory.ts'
import { linesText } from '../../src/plan/file-text.ts'
import { renderPlan } from '../../src/views/plan-terminal.ts'
import { scratch } from '../e2e/h2k.ts'

const COUNT = 9
const ESTATE = Array.from({ length: COUNT }, (_, n) => fixtureVm(n))

interface Case {
  /** What differs in the configuration. */
  readonly config?: (text: string) => string
  readonly vms?: readonly InventoryVm[]
  readonly settings?: Partial<CompileSettings>
}

function settingsOf({ config = text => text, settings = {} }: Case): CompileSettings {
  const text = config(fixtureConfig(COUNT))
  const { value, diagnostics } = loadConfig([{ path: 'h2k.yaml', text }], { env: {}, vars: {}, cwd: '/' })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return {
    config: value,
    files: [{ path: 'h2k.yaml', sha256: sha256.of(text) }],
    host: HOST,
    diagnostics,
    meta: { created_at: '2000-01-01T00:00:00Z', h2k_version: '0.1.0', root: '.' },
    sha256,
    ...settings
  }
}

const textOf = (vms: readonly InventoryVm[]): string =>
  [printInventoryHeader(), ...vms.map(printInventoryVm), ''].join('\n')

/** As the inventory has it. */
const read = (vm: InventoryVm): InventoryVm => {
  const { value, diagnostics } = parseInventoryVm(printInventoryVm(vm), { path: 'x', line: 2 })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

let path = ''
beforeAll(async () => {
  path = join(await scratch(), 'inventory.jsonl')
})

interface How {
  readonly size: number
  readonly threads: number
}

const show = { colour: false }

async function inPieces(each: Case, how: How) {
  await writeFile(path, textOf(each.vms ?? ESTATE))
  const { value, diagnostics } = await compileInventory(settingsOf(each), { path, show, ...how })
  if (value === undefined) return { diagnostics }
  return {
    diagnostics,
    plan: wholePlan(value),
    file: Buffer.concat(planText(value)).toString(),
    shown: value.vms.map(({ shown = '' }) => readText(shown))
  }
}

function atOnce(each: Case) {
  const vms = (each.vms ?? ESTATE).map(read)
  const { value: plan, diagnostics } = compile({ ...settingsOf(each), vms })
  return plan === undefined ? { diagnostics } : { plan, diagnostics, file: [...linesText(plan)].join('') }
}

async function expectSame(each: Case, how: How): Promise<void> {
  const { shown = [], ...found } = await inPieces(each, how)
  const wanted = atOnce(each)
  expect(found).toEqual(wanted)
  if (wanted.plan === undefined || wanted.plan.deferred !== undefined) return
  expect(renderPlan(wanted.plan, show).startsWith(shown.join(''))).toBe(true)
  expect(shown).toHaveLength(wanted.plan.summary.vms)
}

const change = (n: number, how: (vm: InventoryVm) => InventoryVm): readonly InventoryVm[] =>
  ESTATE.map((vm, index) => (index === n ? how(vm) : vm))

const withMac = (vm: InventoryVm, mac: string): InventoryVm => ({
  ...vm,
  source: { ...vm.source, nics: vm.source.nics.map(nic => ({ ...nic, mac })) }
})

const withoutFacts = (vm: InventoryVm): InventoryVm => ({ ...vm, guest: null, inspection: null })

const setting = (name: string, value: string) => (text: string) =>
  text.replace(`  ${name}: {`, `  ${name}: { ${value},`)

const record = (vm: string, key: string) => ({
  vm,
  kind: 'qemu.boot',
  key,
  status: 'done' as const,
  attempts: 1,
  ms: 0,
  receipt: null,
  undo: null,
  error: null
})

const WAIVER = '[{ code: GUEST_UNCLEAN, reason: known, until: 2030-01-01 }]'
const OTHER = '[{ code: GUEST_SPACE, reason: known, until: 2030-01-01 }]'
const inherited = { code: 'GUEST_UNCLEAN', severity: 'warning', hint: 'look', what: 'it is unclean' } as const

const CASES: Readonly<Record<string, Case & { readonly codes?: readonly string[] }>> = {
  'all is well': {},
  'another order than that of the names': { vms: ESTATE.toReversed() },
  'VMs that are missing': {
    vms: ESTATE.filter((_, n) => n !== 2 && n !== 5),
    codes: ['INVENTORY_VM_MISSING']
  },
  'one that nobody looked inside': { vms: change(3, withoutFacts), codes: ['INVENTORY_VM_MISSING'] },
  'looked inside at last': { vms: [withoutFacts(ESTATE[3] as InventoryVm), ...ESTATE] },
  'twice, and not the same': {
    vms: [...ESTATE, withMac(ESTATE[1] as InventoryVm, '00:50:56:00:00:01'), ...ESTATE.slice(0, 2)]
  },
  'one MAC address in two parts': {
    vms: [1, 6].reduce<readonly InventoryVm[]>(
      (vms, n) => vms.map((vm, index) => (index === n ? withMac(vm, '00:50:56:00:00:01') : vm)),
      ESTATE
    ),
    codes: ['MAC_DUPLICATE']
  },
  'errors of several VMs, placed in the configuration': {
    config: text => text.replace(', "*": { network: default }', ''),
    vms: change(4, vm => withMac(vm, '01:00:5e:00:00:01')),
    codes: ['MAC_INVALID', 'NETWORK_UNMAPPED']
  },
  'inspection deferred': {
    vms: ESTATE.map((vm, n) => (n % 3 === 0 ? withoutFacts(vm) : vm)),
    settings: { defer: true },
    codes: ['GUEST_DEFERRED']
  },
  'waivers that nobody needs': {
    config: text => setting('vm00002', `waive: ${WAIVER}`)(`${text}waive: ${OTHER}\n`),
    codes: ['WAIVER_UNUSED']
  },
  'a waiver that somebody needs': { config: text => `${text}waive: ${WAIVER}\n` },
  gates: { config: text => `${text}defaults: { gates: { define: manual, publish: manual } }\n` },
  'hostile names of networks': {
    config: text => text.replace('"*":', '"__proto__": { bridge: br7 }, "*":'),
    vms: ESTATE.map((vm, n) => ({
      ...vm,
      source: {
        ...vm.source,
        nics: vm.source.nics.map(nic => ({ ...nic, network: n % 2 === 0 ? '__proto__' : 'constructor' }))
      }
    }))
  },
  'a state that knows some of them': {
    settings: {
      state: {
        lineage: 'l',
        actions: {
          'vm.vm00001/boot': record('vm.vm00001', `sha256:${'0'.repeat(64)}`),
          'vm.elsewhere/boot': record('vm.elsewhere', `sha256:${'1'.repeat(64)}`),
          'vm.vm00004/gone': record('vm.vm00004', `sha256:${'2'.repeat(64)}`)
        }
      }
    }
  },
  'names that are not ASCII': {
    vms: ESTATE.map((vm, n) =>
      n % 2 === 0 ? { ...vm, source: { ...vm.source, name: `Größe 🚀 \ud800 ${n}` } } : vm
    )
  },
  'warnings of the inventory that look like places of the configuration': {
    vms: change(2, vm => ({
      ...vm,
      warnings: [{ ...inherited, where: { in: 'config', file: '', path: 'vms.vm00001' } }]
    }))
  },
  'tools that are missing': { settings: { host: { ...HOST, tools: {} } }, codes: ['TOOL_MISSING'] },
  'no VM at all': { vms: [], codes: ['INVENTORY_VM_MISSING'] }
}

test.each(Object.entries(CASES))('in pieces: %s', async (_, each) => {
  const codes = atOnce(each).diagnostics.map(({ code }) => code)
  for (const code of each.codes ?? []) expect(codes).toContain(code)
  for (const size of [5000, 70_000, 10_000_000]) await expectSame(each, { size, threads: 1 })
})

/** Threads take their time to start: those rows in which something is handed over, or may come in another order. */
const IN_THREADS: ReadonlyArray<keyof typeof CASES> = [
  'another order than that of the names',
  'twice, and not the same',
  'one MAC address in two parts',
  'errors of several VMs, placed in the configuration',
  'inspection deferred',
  'gates',
  'hostile names of networks',
  'names that are not ASCII',
  'a state that knows some of them',
  'warnings of the inventory that look like places of the configuration'
]

test.each(IN_THREADS)('in threads: %s', async name => {
  await expectSame(CASES[name] ?? {}, { size: 5000, threads: 2 })
})

test('in any pieces, whatever the order', async () => {
  const order = fc.shuffledSubarray(ESTATE, { minLength: COUNT - 1 })
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 2000, max: 200_000 }), async (vms, size) =>
      expectSame({ vms }, { size, threads: 1 })
    ),
    { numRuns: 15 }
  )
})

const said = async (content: string, how: How): Promise<readonly Diagnostic[]> => {
  await writeFile(path, content)
  const failed = await compileInventory(settingsOf({}), { path, show: null, ...how }).catch(
    (error: unknown) => error
  )
  if (!(failed instanceof H2kError)) throw new Error(`nothing was thrown: ${String(failed)}`)
  return failed.diagnostics
}

const HOW: readonly How[] = [
  { size: 5000, threads: 1 },
  { size: 50_000, threads: 1 },
  { size: 10_000_000, threads: 1 },
  { size: 5000, threads: 2 },
  { size: 50_000, threads: 2 }
]

test.each(HOW)('all damaged lines are told with their numbers: %o', async how => {
  const lines = textOf(ESTATE).split('\n')
  const broken = lines.map((line, index) =>
    index === 2 ? '{' : index === 5 ? '' : index === 8 ? '[]' : line
  )
  const wrong = await said(broken.join('\n'), how)
  expect(wrong.map(({ code, where }) => [code, where])).toEqual(
    [3, 6, 9].map(line => ['INVENTORY_INVALID', { in: 'file', path, line }])
  )
})

test.each(HOW)('what begins in another way is no inventory: %o', async how => {
  expect((await said('', how)).map(({ code }) => code)).toEqual(['INVENTORY_NOT_OURS'])
  expect((await said('{}\n{\n', how)).map(({ code }) => code)).toEqual(['INVENTORY_NOT_OURS'])
  const later = textOf(ESTATE).replace('"1.0"', '"2.0"')
  expect((await said(later, how)).map(({ code }) => code)).toEqual(['INVENTORY_VERSION'])
})

test.each(HOW)('a last line without an end counts: %o', async how => {
  await writeFile(path, textOf(ESTATE).trimEnd())
  const { value } = await compileInventory(settingsOf({}), { path, show: null, ...how })
  expect(value?.frame.digest).toBe(atOnce({}).plan?.digest)
  expect(value?.vms.filter(({ shown }) => shown !== undefined)).toEqual([])
})

test('an inventory that cannot be read is said to be so', async () => {
  const found = compileInventory(settingsOf({}), { path: `${path}.not`, show: null })
  await expect(found).rejects.toMatchObject({ diagnostics: [{ code: 'FILE_UNREADABLE' }] })
})
