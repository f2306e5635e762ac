import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixtureConfig, fixtureLines } from '../compile-fixture.ts'
import { mib, type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'

const VMS = 10_000
const MAX_MS = 3000
const GIB = 1024 ** 3
const NO_PROMISE = '(none)'

/** Making and showing a large plan: people read the text, for which there is a promise; the other formats stand beside it. */
export async function benchShow(h2k: readonly string[]): Promise<readonly Row[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'h2k-bench-show-'))
  try {
    writeFileSync(join(cwd, 'h2k.yaml'), fixtureConfig(VMS))
    const inventory = openSync(join(cwd, 'inventory.jsonl'), 'w')
    for (const line of fixtureLines(VMS)) writeSync(inventory, `${line}\n`)
    closeSync(inventory)
    const plan = [...h2k, 'plan', '--inventory', 'inventory.jsonl', '-o', 'plan.json']
    const planned = await watch(plan, { cwd, discard: true })
    const size = mib(statSync(join(cwd, 'plan.json')).size)
    const rows: Row[] = [
      {
        what: '`h2k plan --inventory` of 10,000 VMs: configuration, compile, file and text, once',
        measured: seconds(planned.ms),
        must: NO_PROMISE,
        ok: true
      },
      {
        what: 'its peak memory',
        measured: mib(planned.node_peak_bytes),
        must: `<= ${mib(GIB)}`,
        ok: planned.node_peak_bytes <= GIB
      }
    ]
    for (const format of ['text', 'markdown', 'json']) {
      const isText = format === 'text'
      const runs = []
      for (let run = 0; run < 3; run += 1)
        runs.push(await watch([...h2k, 'show', '--format', format, 'plan.json'], { cwd, discard: true }))
      const ms = Math.min(...runs.map(run => run.ms))
      const peak = Math.max(...runs.map(run => run.node_peak_bytes))
      rows.push(
        {
          what: `\`h2k show --format ${format}\` of 10,000 VMs (a plan of ${size}), best of 3`,
          measured: seconds(ms),
          must: isText ? `<= ${seconds(MAX_MS)}` : NO_PROMISE,
          ok: !isText || ms <= MAX_MS
        },
        {
          what: 'its peak memory',
          measured: mib(peak),
          must: isText ? '<= 1024 MiB' : NO_PROMISE,
          ok: !isText || peak <= GIB
        }
      )
    }
    return rows
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
