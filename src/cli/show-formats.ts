import type { Host } from '../model/host.ts'
import { MARKDOWN_MAX_BYTES } from '../views/markdown/limits.ts'
import type { Report } from '../views/report/report.ts'
import { planFileText } from '../plan/file-text.ts'
import { sha256 } from './plan-file.ts'

/** What a format makes a text of. */
export interface Showing {
  readonly report: Report
  /** The plan file, as it was named. */
  readonly file: string
  readonly colour: boolean
  /** Null when nobody said so. */
  readonly maxBytes: number | null
  readonly linkBase: string
  /** At the plan's root. */
  readonly host: Host
}

type Render = (showing: Showing) => Iterable<string> | Promise<Iterable<string>>

/** One line for each format of `h2k show`; what a format needs is loaded when it is asked for. */
export const SHOW_FORMATS = {
  text: async () => {
    const { renderSummary, renderVm } = await import('../views/plan-terminal.ts')
    return function* ({ report, colour }) {
      // VM by VM: all of them in one text are a large one.
      for (const vm of report.vms) yield renderVm(vm, { colour })
      yield `${renderSummary(report, { colour })}\n`
    }
  },
  markdown: async () => {
    const { renderMarkdown } = await import('../views/markdown/plan-markdown.ts')
    return ({ report, file, maxBytes, linkBase }) => [
      renderMarkdown(report, { file, linkBase, maxBytes: maxBytes ?? MARKDOWN_MAX_BYTES })
    ]
  },
  html: async () => {
    const { renderHtml } = await import('../views/html/page.ts')
    const { bootEvidence } = await import('./boot-evidence.ts')
    return async ({ report, host }) => {
      const evidence = await bootEvidence(report, host)
      return [renderHtml(report, { evidence, sha256 })]
    }
  },
  json:
    async () =>
    ({ report }) =>
      planFileText(report.plan),
  junit: async () => {
    const { renderJunit } = await import('../views/junit.ts')
    return ({ report }) => [renderJunit(report)]
  },
  'github-annotations': async () => {
    const { githubAnnotations } = await import('../views/github-annotations.ts')
    const { diagnosticsOf } = await import('../views/report/diagnostics.ts')
    return ({ report }) => [githubAnnotations(diagnosticsOf(report))]
  },
  'gitlab-report': async () => {
    const { gitlabReport } = await import('../views/gitlab-report.ts')
    const { diagnosticsOf } = await import('../views/report/diagnostics.ts')
    return ({ report, file }) => [gitlabReport(diagnosticsOf(report), { file, sha256 })]
  }
} as const satisfies Readonly<Record<string, () => Promise<Render>>>

export type ShowFormat = keyof typeof SHOW_FORMATS
