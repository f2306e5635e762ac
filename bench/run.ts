// `npm run bench`: every figure of the product's promises, on the same guest in one run, with ratios. Needs what
// `scripts/setup.sh --with-bench` installs. `npm run bench -- quick` leaves out virt-v2v, the large disk and all guests but
// the demo; `npm run bench -- show compile` measures these parts alone.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { buildGuest } from '../test/guests/guest.ts'
import { benchApply } from './rows/apply.ts'
import { benchCompile } from './rows/compile.ts'
import { benchGuests } from './rows/guests.ts'
import { benchMigration } from './rows/migration.ts'
import { benchPlan } from './rows/plan.ts'
import { benchPeer } from './rows/peer.ts'
import { benchShow } from './rows/show.ts'
import { benchStart } from './rows/start.ts'
import { benchState } from './rows/state.ts'
import { benchTerraform } from './rows/terraform.ts'
import { printTable, type Row } from './table.ts'

const root = join(import.meta.dirname, '..')
const asked = process.argv.slice(2).filter(word => word !== 'quick')
const quick = process.argv.includes('quick')
const h2k = [process.execPath, join(root, 'dist/h2k.js')]
const total = { ms: 0 }

type Guest = Awaited<ReturnType<typeof buildGuest>>
const SECTIONS: Readonly<Record<string, (guest: Guest) => Promise<readonly Row[]>>> = {
  start: () => benchStart(h2k),
  state: () => benchState(h2k),
  plan: guest => benchPlan(h2k, guest),
  guests: () => benchGuests(h2k),
  apply: guest => benchApply(h2k, guest),
  migration: guest => benchMigration(h2k, guest, { large: !quick, total }),
  'virt-v2v': guest => benchPeer(guest, total.ms),
  compile: () => benchCompile(),
  show: () => benchShow(h2k),
  terraform: () => benchTerraform()
}
const SLOW = ['guests', 'virt-v2v']

const unknown = asked.filter(name => !(name in SECTIONS))
if (unknown.length > 0) {
  console.error(
    `not a part: ${unknown.join(', ')}; the parts are ${Object.keys(SECTIONS).join(', ')}, or quick`
  )
  process.exit(2)
}
if (asked.includes('virt-v2v') && !asked.includes('migration')) asked.push('migration')

console.log('building the bundle and the guest')
execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'ignore' })
const guest = await buildGuest('demo')

const rows: Row[] = []
for (const [name, bench] of Object.entries(SECTIONS)) {
  if (asked.length > 0 ? !asked.includes(name) : quick && SLOW.includes(name)) continue
  console.log(name)
  const found = await measured(name, bench)
  for (const row of found) console.log(`  ${row.ok ? 'yes' : 'NO '}  ${row.measured}  ${row.what}`)
  rows.push(...found)
}

/** A part that cannot be measured is a row that was not reached, not the end of the others. */
async function measured(
  name: string,
  bench: (guest: Guest) => Promise<readonly Row[]>
): Promise<readonly Row[]> {
  try {
    return await bench(guest)
  } catch (error) {
    console.error(error)
    return [{ what: name, measured: 'failed, see above', must: '', ok: false }]
  }
}

printTable(rows)
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
