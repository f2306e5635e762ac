import type { Checked } from '../model/diagnostic.ts'
import type { Bytes } from '../model/size.ts'

/** What h2k uses of `qemu-img info --output=json`. */
export interface ImageInfo {
  readonly format: string
  readonly virtual_bytes: Bytes
}

const MAX_LENGTH = 4 * 1024 * 1024

/** Reports TOOL_ANSWER when it is not what qemu-img prints. Source: qemu-img(1), qapi/block-core.json ImageInfo. */
export function parseImageInfo(text: string, argv: readonly string[]): Checked<ImageInfo> {
  const value = text.length <= MAX_LENGTH ? json(text) : null
  if (isInfo(value))
    return { value: { format: value.format, virtual_bytes: value['virtual-size'] }, diagnostics: [] }
  return {
    diagnostics: [
      {
        code: 'TOOL_ANSWER',
        severity: 'error',
        what: `${argv[0]} did not print what its manual says`,
        where: { in: 'host', argv },
        hint: 'run that command by hand and look at its answer; h2k needs QEMU 5.1 or newer'
      }
    ]
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON at all: reported like JSON of another shape.
    return null
  }
}

const isInfo = (value: unknown): value is { readonly format: string; readonly 'virtual-size': number } =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  typeof value.format === 'string' &&
  'virtual-size' in value &&
  typeof value['virtual-size'] === 'number' &&
  Number.isSafeInteger(value['virtual-size']) &&
  value['virtual-size'] > 0
