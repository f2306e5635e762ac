// Before the tests that run the CLI: bundles it as `npm run build` does. They run what users install, and each start takes a
// third of what it takes from the sources.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
// Below the packages, since a bundle finds its native addon as any module does.
const bundles = join(root, 'node_modules/.h2k-bundles')

/** A folder of its own, so that another run beside this one keeps its bundle. Tests find the program in H2K_MAIN. */
export default function bundle(): () => void {
  removeOrphans()
  const place = join(bundles, String(process.pid))
  mkdirSync(place, { recursive: true })
  // They stand beside the bundle in the package, too.
  if (!existsSync(join(place, 'schemas'))) symlinkSync(join(root, 'schemas'), join(place, 'schemas'))
  const dist = join(place, 'dist')
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), dist], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  process.env['H2K_MAIN'] = join(dist, 'h2k.js')
  return () => rmSync(place, { recursive: true, force: true })
}

/** What a run that was killed has left. */
function removeOrphans(): void {
  if (!existsSync(bundles)) return
  for (const pid of readdirSync(bundles))
    if (!existsSync(`/proc/${pid}`)) rmSync(join(bundles, pid), { recursive: true, force: true })
}
