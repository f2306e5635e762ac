import { costOf } from '../compile.ts'
import { mib, type Row, seconds } from '../table.ts'

const GIB = 1024 ** 3

/** Compiling a recorded inventory: time, memory, and that ten times the VMs cost about ten times as much. */
export async function benchCompile(): Promise<readonly Row[]> {
  const [small, large] = [1000, 10_000].map(count => {
    const runs = [costOf(count), costOf(count), costOf(count)]
    return runs.reduce((best, run) => (run.ms < best.ms ? run : best))
  })
  if (small === undefined || large === undefined) throw new Error('two sizes are measured')
  const ratio = large.ms / small.ms
  return [
    {
      what: 'compile of 10,000 VMs from a recorded inventory, best of 3',
      measured: seconds(large.ms),
      must: '<= 5 s',
      ok: large.ms <= 5000
    },
    {
      what: 'its peak memory, configuration included',
      measured: mib(large.rss_bytes),
      must: '<= 1024 MiB',
      ok: large.rss_bytes <= GIB
    },
    { what: '10,000 VMs / 1,000 VMs', measured: ratio.toFixed(1), must: '<= 12', ok: ratio <= 12 }
  ]
}
