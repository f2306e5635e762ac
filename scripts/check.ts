// The one command of a developer's day. Every step runs even after one failed, so that one run shows everything.
import { step } from './step.ts'

const results = [
  step('generated files', ['node', 'scripts/generate.ts', '--check']),
  step('format', ['oxfmt', '--check']),
  step('types', ['tsc', '-p', 'tsconfig.json']),
  step('types, pure', ['tsc', '-p', 'tsconfig.pure.json']),
  step('walls', ['node', 'scripts/walls.ts']),
  step('lint', ['oxlint', '--deny-warnings']),
  step('fast tests', ['node', 'scripts/test.ts', 'fast'])
]
process.exitCode = results.every(Boolean) ? 0 : 1
