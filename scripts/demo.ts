// The main job on a real guest: plan, review, apply, boot. Everything that it writes is in ./demo; the guest it reads is
// built once and kept outside the repository (test/guests/README.md).
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const demo = join(root, 'demo')
const h2k = join(root, 'src/cli/main.ts')

say('The guest: Debian 12 as VMware holds it (VMX, base disk, two snapshots)')
const guest =
  execFileSync(join(root, 'test/guests/build.sh'), ['demo'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
    .trim()
    .split('\n')
    .at(-1) ?? ''
console.log(guest)

rmSync(demo, { recursive: true, force: true })
mkdirSync(demo, { recursive: true })
copyFileSync(join(root, 'examples/1-first-vm/h2k.yaml'), join(demo, 'h2k.yaml'))

run('plan', '-o', 'plan.json')
run('apply', 'plan.json')
run('state', 'show', 'vm.demo')

say('Where everything is')
for (const [what, path] of [
  ['disk', 'out/demo-disk0.qcow2'],
  ['domain XML', 'out/demo.xml'],
  ['plan', 'plan.json'],
  ['state and journal', '.h2k'],
  ['evidence of the boot', '.h2k/evidence/demo']
] as const) {
  if (!existsSync(join(demo, path))) throw new Error(`${path} is missing`)
  console.log(`${what.padEnd(22)}${relative(process.cwd(), join(demo, path))}`)
}
console.log(`${''.padEnd(22)}${readdirSync(join(demo, '.h2k/evidence/demo')).join(' ')}`)

/** Runs h2k as a person would, and ends with its exit code when that is not 0. */
function run(...args: readonly string[]): void {
  say(`h2k ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, [h2k, ...args], {
    cwd: demo,
    stdio: 'inherit',
    env: { ...process.env, EXPORTS: guest }
  })
  if (status !== 0) process.exit(status ?? 1)
}

function say(text: string): void {
  console.log(`\n== ${text}`)
}
