import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file src/model/concerns.gen.ts: every code that a check or a fixer writes out, sorted. */
export function concernsFile(codes: readonly string[]): string {
  return [
    '// Generated from src/control/checks and src/control/fixers by `npm run generate`. Do not edit.',
    "import type { Code } from './codes.ts'",
    '',
    '/** What checks and fixers say of a VM. */',
    'export const CONCERNS = [',
    codes.map(code => `  '${code}'`).join(',\n'),
    '] as const satisfies readonly Code[]',
    ''
  ].join('\n')
}

export function concernsIn(root: string): readonly string[] {
  const files = globSync('src/control/{checks,fixers}/**/*.ts', { cwd: root })
  const codes = files.flatMap(file =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\bcode: '([A-Z0-9_]+)'/g)].map(
      ([, code = '']) => code
    )
  )
  return [...new Set(codes)].toSorted()
}
