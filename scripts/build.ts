// One folder that runs anywhere with Node 24 and koffi: dist/h2k.js, the child it forks, and chunks that are loaded when
// a command needs them, so that `h2k --version` does not load them all. `node scripts/build.ts [FOLDER]`
import { build } from 'esbuild'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './step.ts'

const dist = resolve(root, process.argv[2] ?? 'dist')

rmSync(dist, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    h2k: 'src/cli/main.ts',
    'guestfs-child': 'src/data/host/guestfs-child.ts',
    'compile-worker': 'src/cli/compile-worker.ts',
    'show-worker': 'src/cli/show-worker.ts'
  },
  outdir: dist,
  // Beside the entries: code that looks for a neighbour by import.meta.url finds it from a chunk as well.
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Stack traces in bug reports name our functions.
  minify: false,
  legalComments: 'linked',
  // A native addon finds its binary beside its own package.
  external: ['koffi'],
  // Bundled CommonJS packages ask for Node's modules by require, which an ES module does not have.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'\nconst require = createRequireOfBundle(import.meta.url)"
  },
  metafile: true,
  logLevel: 'warning'
})

const main = join(dist, 'h2k.js')
const text = readFileSync(main, 'utf8')
if (!text.startsWith('#!')) writeFileSync(main, `#!/usr/bin/env node\n${text}`)
chmodSync(main, 0o755)

for (const [path, { bytes }] of Object.entries(metafile.outputs))
  console.log(`${path} ${(bytes / 1024).toFixed(0)} KiB`)
