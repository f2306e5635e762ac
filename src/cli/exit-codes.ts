import type { Code } from '../model/codes.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What each exit code means; `h2k help exit-codes` prints them. */
export const EXIT_CODES = {
  0: 'done, or nothing to do',
  1: 'error: usage, configuration, source or host',
  2: 'changes are planned (plan --detailed-exitcode), or plans differ (plan diff, plan --check)',
  3: 'files are not formatted (fmt --check)',
  4: 'the plan was refused: source or target changed, damaged, or another version; nothing was changed',
  5: 'apply is incomplete: something failed; apply the plan again to resume',
  6: 'stopped at a gate or declined; nothing is wrong',
  7: 'the state is locked by another h2k',
  8: 'the state or its journal is damaged',
  130: 'interrupted by SIGINT; apply the plan again to resume',
  143: 'stopped by SIGTERM; apply the plan again to resume'
} as const

export type ExitCode = keyof typeof EXIT_CODES

/** Codes whose exit code is not 1. */
const OTHER: Partial<Readonly<Record<Code, ExitCode>>> = {
  ACCELERATOR_MISSING: 4,
  JOURNAL_CORRUPT: 8,
  JOURNAL_MISSING: 8,
  LOCK_CORRUPT: 7,
  LOCK_HELD: 7,
  PLAN_DIGEST: 4,
  PLAN_INVALID: 4,
  PLAN_NOT_JSON: 4,
  PLAN_NOT_OURS: 4,
  PLAN_NUMBER: 4,
  PLAN_STALE: 4,
  PLAN_TOO_LARGE: 4,
  PLAN_UNEXPECTED: 4,
  PLAN_VERSION: 4,
  RUN_UNFINISHED: 4,
  SIGNATURE_INVALID: 4,
  SIGNATURE_MISSING: 4,
  SIGNATURE_UNTRUSTED: 4,
  SOURCE_CHANGED: 4,
  STATE_LINEAGE: 4,
  STATE_SERIAL: 4,
  STATE_CORRUPT: 8,
  STATE_VERSION: 8,
  TARGET_FOREIGN: 4,
  TOOLCHAIN_CHANGED: 4
}

/** The table as people read it. */
export const exitCodeTable = (): string =>
  Object.entries(EXIT_CODES)
    .map(([code, text]) => `  ${code.padStart(3)}  ${text}`)
    .join('\n')

/** The gravest one speaks for the run: 8, 7, 4, then 1; 0 when nothing is an error. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => OTHER[code] ?? 1)
  return ([8, 7, 4, 1] as const).find(code => codes.includes(code)) ?? 0
}
