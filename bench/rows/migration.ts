import { linkSync, readFileSync, rmSync, statSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Guest } from '../../test/guests/guest.ts'
import { overlayOn, jsonFileName } from '../../src/formats/qemu-blockdev.ts'
import { readPlan } from '../../src/plan/read.ts'
import { sha256 } from '../../src/cli/plan-file.ts'
import type { ActionOf } from '../../src/model/plan.ts'
import { makePlace } from '../place.ts'
import { mib, type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'
import { writeConfig } from './config.ts'

const MIB = 1024 * 1024

/** plan + apply without the validating boot, on a filesystem of its own. */
export async function benchMigration(
  h2k: readonly string[],
  guest: Guest,
  { large, total }: { readonly large: boolean; readonly total: { ms: number } }
): Promise<readonly Row[]> {
  const runs = []
  for (let run = 0; run < 3; run += 1) runs.push(await migrate(h2k, guest))
  const best = runs.reduce((a, b) => (a.total_ms < b.total_ms ? a : b))
  total.ms = best.total_ms
  const ratio =
    Math.min(...runs.map(({ convert_ms }) => convert_ms)) / Math.min(...runs.map(({ plain_ms }) => plain_ms))
  const room = 1.1 * best.output_bytes + 64 * MIB
  const peak = Math.max(...runs.map(({ node_bytes }) => node_bytes))
  const rows: Row[] = [
    {
      what: 'plan + apply without the boot, best of 3',
      measured: seconds(best.total_ms),
      must: '(see virt-v2v)',
      ok: true
    },
    {
      what: 'convert step / plain qemu-img convert of the same overlay, best of 3 each',
      measured: ratio.toFixed(2),
      must: '<= 1.10',
      ok: ratio <= 1.1
    },
    {
      what: 'appliance launches at apply',
      measured: String(best.appliances),
      must: '1',
      ok: best.appliances === 1
    },
    {
      what: `bytes written (output ${mib(best.output_bytes)})`,
      measured: mib(best.written_bytes),
      must: `<= ${mib(room)}`,
      ok: best.written_bytes <= room
    },
    {
      what: 'peak memory of all Node processes',
      measured: mib(peak),
      must: '<= 250 MiB',
      ok: peak <= 250 * MIB
    }
  ]
  return large ? [...rows, await largeDisk(h2k, guest, best)] : rows
}

interface Migration {
  readonly total_ms: number
  readonly convert_ms: number
  readonly plain_ms: number
  readonly appliances: number
  readonly output_bytes: number
  readonly written_bytes: number
  readonly node_bytes: number
}

async function migrate(h2k: readonly string[], guest: Guest): Promise<Migration> {
  const place = makePlace(6)
  try {
    const { folder } = place
    writeConfig(folder, guest)
    const planned = await watch([...h2k, 'plan', '-o', 'plan.json'], { cwd: folder })
    const { value: plan } = readPlan(readFileSync(join(folder, 'plan.json')), { path: 'plan.json', sha256 })
    const convert = plan?.actions.find(
      (action): action is ActionOf<'qemu-img.convert'> => action.kind === 'qemu-img.convert'
    )
    const overlay = convert?.params.from.overlay
    if (convert === undefined || overlay === undefined || overlay === null)
      throw new Error('the plan has no convert step with an overlay')
    let convert_ms = 0
    const kept = join(folder, 'kept.qcow2')
    const applied = await watch([...h2k, 'apply', '--json', 'plan.json'], {
      cwd: folder,
      onLine(line) {
        const event = JSON.parse(line)
        // The overlay goes at the end of the run: a second name keeps it for the comparison.
        if (event.type === 'action_done' && event.action.endsWith('guest/close'))
          linkSync(join(folder, overlay), kept)
        if (event.type === 'action_done' && event.action === convert.id) convert_ms = event.ms
      }
    })
    const written_bytes = place.written()
    const output_bytes = statSync(join(folder, 'out/demo-disk0.qcow2')).blocks * 512
    rmSync(join(folder, 'out'), { recursive: true })
    const source = jsonFileName(
      overlayOn('kept.qcow2', convert.params.from.block, path =>
        path.startsWith('/') ? path : join(folder, path)
      )
    )
    const plain_ms = plainConvert(source, join(folder, 'plain.qcow2'))
    const node_bytes = Math.max(planned.node_peak_bytes, applied.node_peak_bytes)
    return {
      total_ms: planned.ms + applied.ms,
      convert_ms,
      plain_ms,
      appliances: applied.appliances,
      output_bytes,
      written_bytes,
      node_bytes
    }
  } finally {
    place.remove()
  }
}

/** What anybody would type, with the flush that makes its result as safe as ours. */
function plainConvert(source: string, to: string): number {
  const began = performance.now()
  execFileSync('qemu-img', ['convert', '-O', 'qcow2', source, to])
  execFileSync('sync', [to])
  return performance.now() - began
}

/** The same with a disk that holds ten times as much: memory must not grow with it. */
async function largeDisk(
  h2k: readonly string[],
  guest: Guest,
  { output_bytes, node_bytes }: Migration
): Promise<Row> {
  const place = makePlace(Math.ceil((output_bytes * 22) / MIB / 1024) + 6)
  try {
    const { folder } = place
    const raw = join(folder, 'large.raw')
    // Text of zeros encrypted: incompressible and quick to make.
    execFileSync('bash', [
      '-c',
      `openssl enc -aes-128-ctr -pass pass:bench -nosalt -pbkdf2 < /dev/zero 2>/dev/null | head -c ${output_bytes * 10} > ${raw}`
    ])
    execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', 'qcow2', raw, join(folder, 'large.qcow2')])
    rmSync(raw)
    writeConfig(folder, guest, { large: 'large.qcow2' })
    const planned = await watch([...h2k, 'plan', '-o', 'plan.json'], { cwd: folder })
    const applied = await watch([...h2k, 'apply', 'plan.json'], { cwd: folder })
    const peak = Math.max(planned.node_peak_bytes, applied.node_peak_bytes)
    return {
      what: `the same with a disk of ${mib(output_bytes * 10)} beside it (${mib(node_bytes)} without)`,
      measured: mib(peak),
      must: '<= 250 MiB',
      ok: peak <= 250 * MIB
    }
  } finally {
    place.remove()
  }
}
