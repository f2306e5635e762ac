// `npm run bench`: every figure of the product's promises, on the same guest in one run, with ratios. Needs what
// `scripts/setup.sh --with-bench` installs. `npm run bench -- quick` leaves out virt-v2v, the large disk and all guests but the demo.
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
const quick = process.argv.includes('quick')

console.log('building the bundle and the guest')
execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'ignore' })
const guest = await buildGuest('demo')
const h2k = [process.execPath, join(root, 'dist/h2k.js')]

const rows: Row[] = []
/** A part that cannot be measured is a row that was not reached, not the end of the others. */
async function section(name: string, bench: () => Promise<readonly Row[]>): Promise<void> {
  console.log(name)
  try {
    rows.push(...(await bench()))
  } catch (error) {
    console.error(error)
    rows.push({ what: name, measured: 'failed, see above', must: '', ok: false })
  }
}

await section('start', () => benchStart(h2k))
await section('state', () => benchState(h2k))
await section('plan', () => benchPlan(h2k, guest))
if (!quick) await section('the other guests', () => benchGuests(h2k))
await section('apply', () => benchApply(h2k, guest))
const total = { ms: 0 }
await section('migration', () => benchMigration(h2k, guest, { large: !quick, total }))
if (!quick) await section('virt-v2v on the same disk', () => benchPeer(guest, total.ms))
await section('compile', () => benchCompile())
await section('show', () => benchShow(h2k))
await section('terraform', () => benchTerraform())

printTable(rows)
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1
