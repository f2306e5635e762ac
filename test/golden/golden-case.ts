// A golden case is a folder: about.md says what it is for, config.yaml and inventory.jsonl are compiled, host.json (where
// there is one) replaces the host below. What comes out is compared with plan.json and plan.txt, or with errors.txt.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/control/config/load.ts'
import { compile } from '../../src/control/compile.ts'
import { parseInventoryVm } from '../../src/formats/inventory-text.ts'
import type { Checked } from '../../src/model/diagnostic.ts'
import type { HostFacts, InventoryVm } from '../../src/model/inventory.ts'
import type { Sha256 } from '../../src/model/hash.ts'
import type { Plan } from '../../src/model/plan.ts'

export const GOLDEN_HOST: HostFacts = {
  accelerator: 'kvm',
  tools: { libguestfs: '1.48.6', 'qemu-img': '7.2.22', 'qemu-system-x86_64': '7.2.22', virsh: '9.0.0' },
  ovmf: { code: '/usr/share/OVMF/OVMF_CODE_4M.fd', vars: '/usr/share/OVMF/OVMF_VARS_4M.fd' }
}

export const sha256: Sha256 = {
  of: text => createHash('sha256').update(text).digest('hex'),
  start() {
    const hash = createHash('sha256')
    return { update: piece => void hash.update(piece), hex: () => hash.digest('hex') }
  }
}

export const cases: readonly string[] = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

export const inCase = (name: string, file: string): string => join(import.meta.dirname, name, file)

/** Everything read beforehand, so that only the compiler itself runs in here. */
export function compilerOf(
  name: string,
  arrange: (vms: readonly InventoryVm[]) => readonly InventoryVm[] = vms => vms,
  defer = false
): () => Checked<Plan> {
  const read = (file: string): string => readFileSync(inCase(name, file), 'utf8')
  const text = read('config.yaml')
  const host: HostFacts = existsSync(inCase(name, 'host.json')) ? JSON.parse(read('host.json')) : GOLDEN_HOST
  const vms = read('inventory.jsonl')
    .split('\n')
    .slice(1, -1)
    .map((line, index) => vmOf(line, index + 2))
  const files = [{ path: 'config.yaml', sha256: sha256.of(text) }]
  const { value: config, diagnostics } = loadConfig([{ path: 'config.yaml', text }], {
    env: {},
    vars: {},
    cwd: '/'
  })
  if (config === undefined) throw new Error(JSON.stringify(diagnostics))
  const meta = { created_at: '2000-01-01T00:00:00Z', h2k_version: '0.0.0', root: '.' }
  return () => compile({ config, files, vms: arrange(vms), host, defer, diagnostics, meta, sha256 })
}

function vmOf(text: string, line: number): InventoryVm {
  const { value, diagnostics } = parseInventoryVm(text, { path: 'inventory.jsonl', line })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}
