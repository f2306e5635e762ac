#!/usr/bin/env node
import { mindOutput } from './output.ts'
import { VERSION } from './version.ts'

mindOutput()
// What is made here is its owner's alone, and so is what the programs make that are started from here.
process.umask(0o077)
// A report that Node writes when it fails (node --report-…) goes to whoever helps; the environment may hold secrets.
if (process.report !== undefined) process.report.excludeEnv = true
// The version is asked for by scripts, often: it must not wait for what the commands need.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${VERSION}\n`)
} else {
  const { runProgram } = await import('./program.ts')
  process.exitCode = await runProgram(process.argv.slice(2))
}
