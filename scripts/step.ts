import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Tools of the repository first, as inside npm scripts, so that every script also works when it is started by hand. */
export const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
}

/** Runs one step of a check, prints one line with its time, and its output only when it failed. */
export function step(name: string, [command = '', ...args]: readonly string[]): boolean {
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    // A thousand type errors are longer than the default of 1 MiB.
    maxBuffer: 64 << 20
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(16)}${seconds} s`)
  if (status !== 0) console.log([error?.message, stdout, stderr].filter(Boolean).join('\n').trimEnd())
  return status === 0
}
