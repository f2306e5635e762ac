// `node bench/compile.ts [COUNT ...]`: what compiling a recorded inventory of that many VMs costs, as `h2k plan --inventory`
// does it: its lines parsed and checked, threads started where they are worth it, to the frozen plan, which is its text and
// digest. Neither the configuration before it nor the file and the terminal behind it are in the time. It runs from the
// sources, of which a thread starts slower than of the bundle. Each count runs in a process of its own, since memory is part
// of the price: that of all its threads.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileInventory } from '../src/cli/compile-inventory.ts'
import { loadConfig } from '../src/control/config/load.ts'
import { fixtureConfig, fixtureLines, HOST, sha256 } from './compile-fixture.ts'

export interface CompileCost {
  readonly vms: number
  readonly actions: number
  /** Wall and processor time from the first byte of the inventory to the frozen plan. */
  readonly ms: number
  readonly cpu_ms: number
  /** The same for the configuration, which is not part of `ms`. */
  readonly config_ms: number
  /** Peak resident memory of the process, its threads included. */
  readonly rss_bytes: number
  readonly digest: string
}

/** Writes the inventory and measures one compile of it in a new process. */
export function costOf(count: number): CompileCost {
  const folder = mkdtempSync(join(tmpdir(), 'h2k-bench-'))
  const file = join(folder, 'inventory.jsonl')
  const out = openSync(file, 'w')
  for (const line of fixtureLines(count)) writeSync(out, `${line}\n`)
  closeSync(out)
  try {
    const argv = [import.meta.filename, '--once', String(count), file]
    return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(count: number, file: string): Promise<CompileCost> {
  const before = performance.now()
  const files = [{ path: 'h2k.yaml', text: fixtureConfig(count) }]
  const { value: config, diagnostics } = loadConfig(files, { env: {}, vars: {}, cwd: '/' })
  if (config === undefined) throw new Error(JSON.stringify(diagnostics))
  const began = performance.now()
  const cpu = process.cpuUsage()
  const { value: plan, diagnostics: found } = await compileInventory(
    {
      config,
      files: [{ path: 'h2k.yaml', sha256: sha256.of(files[0]?.text ?? '') }],
      host: HOST,
      diagnostics: [],
      meta: { created_at: '2000-01-01T00:00:00Z', h2k_version: '0.0.0', root: '.' },
      sha256
    },
    { path: file, show: null }
  )
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  if (plan === undefined)
    throw new Error(JSON.stringify(found.filter(({ severity }) => severity === 'error').slice(0, 3)))
  const { digest, summary } = plan.frame
  return {
    vms: summary.vms,
    actions: summary.actions,
    ms: Math.round(ms),
    cpu_ms: Math.round((user + system) / 1000),
    config_ms: Math.round(began - before),
    rss_bytes: process.resourceUsage().maxRSS * 1024,
    digest
  }
}

if (import.meta.main) {
  const [first, count, file] = process.argv.slice(2)
  if (first === '--once') console.log(JSON.stringify(await measure(Number(count), file ?? '')))
  else for (const vms of process.argv.slice(2).map(Number)) console.log(costOf(vms))
}
