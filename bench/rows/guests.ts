import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CASES } from '../../test/guests/cases.ts'
import { buildGuest } from '../../test/guests/guest.ts'
import { median, type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'
import { writeConfig } from './config.ts'

const MUST_MS = 2500

/** The plan of every other test guest. What only an appliance can look into has the time that an appliance takes. */
export async function benchGuests(h2k: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const { name, key } of CASES.filter(about => about.name !== 'demo')) {
    const guest = await buildGuest(name)
    const folder = mkdtempSync(join(tmpdir(), 'h2k-bench-guest-'))
    writeConfig(folder, guest, key)
    let appliances = 0
    const ms = await median(3, async () => {
      const seen = await watch([...h2k, 'plan', '-o', 'plan.json'], { cwd: folder })
      appliances += seen.appliances
      return seen.ms
    })
    rmSync(folder, { recursive: true })
    const direct = key === undefined
    rows.push({
      what: `\`h2k plan\` of the ${name} guest, median of 3, ${direct ? 'no appliance' : 'with an appliance, for its key'}`,
      measured: seconds(ms) + (appliances > 0 && direct ? `, ${appliances} appliances` : ''),
      must: direct ? '<= 2.50 s' : '',
      ok: !direct || (ms <= MUST_MS && appliances === 0)
    })
  }
  return rows
}
