import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Guest } from '../../test/guests/guest.ts'
import { type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'

/** The distribution's virt-v2v on the same chain, with the environment it needs where KVM does not work. */
export async function benchPeer({ disk }: Guest, ours_ms: number): Promise<readonly Row[]> {
  const out = mkdtempSync(join(tmpdir(), 'h2k-bench-v2v-'))
  const argv = [
    'virt-v2v',
    '-i',
    'disk',
    '-if',
    disk.format,
    disk.file,
    '-o',
    'local',
    '-of',
    'qcow2',
    '-os',
    out,
    '-on',
    'demo'
  ]
  const env = {
    LIBGUESTFS_BACKEND: 'direct',
    LIBGUESTFS_BACKEND_SETTINGS: process.env.H2K_BENCH_ACCEL === 'kvm' ? '' : 'force_tcg'
  }
  const { ms } = await watch(argv, { env })
  rmSync(out, { recursive: true })
  const ratio = ours_ms / ms
  return [
    {
      what: `plan + apply without the boot / virt-v2v -i disk -o local (${seconds(ms)})`,
      measured: ratio.toFixed(3),
      must: '<= 0.200',
      ok: ratio <= 0.2
    }
  ]
}
