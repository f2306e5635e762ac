#!/usr/bin/env node
import { mindOutput } from './output.ts'
import { VERSION } from './version.ts'

mindOutput()
// The version is asked for by scripts, often: it must not wait for what the commands need.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const { runProgram } = await import('./program.ts')
  process.exitCode = await runProgram(process.argv.slice(2))
}
