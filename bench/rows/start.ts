import { median, type Row, seconds } from '../table.ts'
import { watch } from '../watch.ts'

export async function benchStart(h2k: readonly string[]): Promise<readonly Row[]> {
  const ms = await median(9, async () => (await watch([...h2k, '--version'])).ms)
  return [
    {
      what: '`h2k --version` from the bundle, median of 9',
      measured: seconds(ms),
      must: '<= 0.15 s',
      ok: ms <= 150
    }
  ]
}
