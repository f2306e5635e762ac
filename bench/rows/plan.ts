import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Guest } from '../../test/guests/guest.ts'
import { median, type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'
import { writeConfig } from './config.ts'

export async function benchPlan(h2k: readonly string[], guest: Guest): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'h2k-bench-plan-'))
  writeConfig(folder, guest)
  let appliances = 0
  const ms = await median(5, async () => {
    const seen = await watch([...h2k, 'plan', '-o', 'plan.json'], { cwd: folder })
    appliances += seen.appliances
    return seen.ms
  })
  rmSync(folder, { recursive: true })
  return [
    {
      what: '`h2k plan` of the demo guest, inspection included, median of 5',
      measured: seconds(ms),
      must: '<= 1.50 s',
      ok: ms <= 1500
    },
    { what: 'appliance launches at plan', measured: String(appliances), must: '0', ok: appliances === 0 }
  ]
}
