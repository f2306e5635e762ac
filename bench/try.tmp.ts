import { fixtureConfig, fixtureLines, HOST, sha256 } from '/work/main/bench/compile-fixture.ts'
import { loadConfig } from '/work/main/src/control/config/load.ts'
import { compile } from '/work/main/src/control/compile.ts'
import { canonicalJson } from '/work/main/src/plan/canonical-json.ts'
const n = Number(process.argv[2] ?? 3)
let t = performance.now()
const lap = (w: string) => {
  const x = performance.now()
  console.error(w, (x - t).toFixed(0), 'ms', (process.memoryUsage().rss / 2 ** 20).toFixed(0), 'MiB')
  t = x
}
const lines = [...fixtureLines(n)].slice(1)
lap('fixture ' + lines.reduce((a, b) => a + b.length, 0) / n)
const { value: config, diagnostics } = loadConfig([{ path: 'h2k.yaml', text: fixtureConfig(n) }], {
  env: {},
  vars: {},
  cwd: '/'
})
console.error(diagnostics.slice(0, 3))
lap('config')
function* vms() {
  for (const l of lines) yield JSON.parse(l)
}
const r = compile({
  config: config!,
  files: [{ path: 'h2k.yaml', sha256: sha256.of('x') }],
  vms: vms(),
  host: HOST,
  diagnostics: [],
  meta: { created_at: '', h2k_version: '0', root: '.' },
  sha256
})
lap('compile')
console.error(r.diagnostics.length, r.diagnostics.slice(0, 5), r.value?.summary, r.value?.digest)
if (n < 5) for (const p of canonicalJson(r.value, '  ')) process.stdout.write(p)
