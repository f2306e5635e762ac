/** One measured promise. */
export interface Row {
  readonly what: string
  readonly measured: string
  readonly must: string
  readonly ok: boolean
}

export function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ what, measured, must, ok }) => [what, measured, must, ok ? 'yes' : 'NO'])
  const all = [['what', 'measured', 'must reach', 'reached'], ...cells]
  const widths = [0, 1, 2, 3].map(column => Math.max(...all.map(row => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = all
  console.log(['', line(head), line(widths.map(width => '-'.repeat(width))), ...body.map(line)].join('\n'))
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
export const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MiB`

/** The middle one of an odd number of runs. */
export async function median(runs: number, measure: () => Promise<number>): Promise<number> {
  const found: number[] = []
  for (let run = 0; run < runs; run += 1) found.push(await measure())
  return found.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
