import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDurable } from '../../src/data/host/durable.ts'
import { createHost } from '../../src/data/host/host.ts'
import { saveListing } from '../../src/data/state/listing.ts'
import { openState, saveState, stateFiles } from '../../src/data/state/store.ts'
import { fixtureJournal } from '../state-fixture.ts'
import { median, type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'

const VMS = 10_000

export async function benchState(h2k: readonly string[]): Promise<readonly Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'h2k-bench-state-'))
  await makeState(root)
  const ms = await median(5, async () => {
    const { ms: took, stdout } = await watch([...h2k, 'state', 'list', '--json'], { cwd: root })
    if (JSON.parse(stdout).length !== VMS) throw new Error('state list shows other VMs than there are')
    return took
  })
  rmSync(root, { recursive: true })
  return [
    {
      what: '`h2k state list` of 10,000 VMs after an apply (280,803 records), median of 5',
      measured: seconds(ms),
      must: '<= 0.50 s',
      ok: ms <= 500
    }
  ]
}

/** As an apply leaves it. */
async function makeState(root: string): Promise<void> {
  const files = stateFiles('.h2k')
  const machine = { host: createHost({ root }), durable: createDurable(root) }
  mkdirSync(join(root, '.h2k'), { mode: 0o700 })
  writeFileSync(join(root, files.journal), [...fixtureJournal(VMS)].join(''), { mode: 0o600 })
  const { state, journal } = await openState(files, '0.1.0', machine)
  await saveState(files.state, state, machine.host)
  await saveListing(files, { state, journal: journal.position() }, machine.host)
  await journal.close()
}
