import type { Diagnostic } from '../model/diagnostic.ts'
import type { Told } from '../views/report/diagnostics.ts'
import { sha256 } from './plan-file.ts'

type Render = (diagnostics: readonly Diagnostic[]) => string

/** What is shown where a diagnostic names no file: the one that is read when nobody names another. */
const FILE = 'h2k.yaml'

/** Formats of `h2k validate` that hold diagnostics alone; people get them on stderr and a sentence on stdout. */
export const VERDICT_FORMATS = {
  text: async () => null,
  json: async () => {
    const { diagnosticsJson } = await import('../views/diagnostic-json.ts')
    return diagnostics => `${JSON.stringify(diagnosticsJson(diagnostics), null, 2)}\n`
  },
  junit: async () => {
    const { junitOfDiagnostics } = await import('../views/junit.ts')
    return diagnostics => junitOfDiagnostics('configuration', diagnostics)
  },
  'github-annotations': async () => {
    const { githubAnnotations } = await import('../views/github-annotations.ts')
    return diagnostics => githubAnnotations(diagnostics.map(told))
  },
  'gitlab-report': async () => {
    const { gitlabReport } = await import('../views/gitlab-report.ts')
    return diagnostics => gitlabReport(diagnostics.map(told), { file: FILE, sha256 })
  }
} as const satisfies Readonly<Record<string, () => Promise<Render | null>>>

export type VerdictFormat = keyof typeof VERDICT_FORMATS

const told = (diagnostic: Diagnostic): Told => ({ vm: null, action: null, diagnostic })
