import { type Diagnostic, H2kError } from '../model/diagnostic.ts'
import type { ShowFormat } from './show-formats.ts'

/** What `h2k show` takes. */
export interface ShowOptions {
  readonly format: ShowFormat
  readonly json?: boolean
  readonly out?: string
  readonly maxBytes?: number
  readonly linkBase?: string
  /** True: the state of the root. */
  readonly state?: string | true
  readonly root?: string
  readonly expectDigest?: string
}

/** An option that another format has would be ignored, and somebody would rely on it. */
export function refuseOthers(format: ShowFormat, { maxBytes, linkBase, state }: ShowOptions): void {
  const faults = [
    ...(maxBytes !== undefined && format !== 'markdown' ? [misplaced('--max-bytes', format)] : []),
    ...(linkBase !== undefined && format !== 'markdown' ? [misplaced('--link-base', format)] : []),
    ...(state !== undefined && format === 'json' ? [misplaced('--state', format)] : [])
  ]
  const [first, ...others] = faults
  if (first !== undefined) throw new H2kError(first, ...others)
}

const misplaced = (name: string, format: ShowFormat): Diagnostic => ({
  code: 'OPTION_INVALID',
  severity: 'error',
  what: `${name} has no meaning with --format ${format}`,
  where: { in: 'option', name },
  hint: 'leave it out, or choose another --format'
})
