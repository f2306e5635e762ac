import type { Code } from '../model/codes.ts'
import type { Checked, Diagnostic } from '../model/diagnostic.ts'
import type { VmAddress } from '../model/id.ts'
import type { InventoryHeader, InventoryVm } from '../model/inventory.ts'
import { sourcePath } from './source-path.ts'
import { validate } from './validators/inventory.gen.js'

/** Where a line of a recorded inventory stands; lines count from 1. */
export interface InventoryPlace {
  readonly path: string
  readonly line: number
}

/** No VM's facts are so large; a longer line is another file. */
export const INVENTORY_LINE_MAX_BYTES = 64 * 1024 * 1024

const HEADER: InventoryHeader = { kind: 'h2k/inventory', format_version: '1.0' }

/** Without the line's end. `missing` are the VMs that could not be read; such an inventory says that it is not complete. */
export const printInventoryHeader = (missing: readonly VmAddress[] = []): string =>
  JSON.stringify(missing.length === 0 ? HEADER : { ...HEADER, complete: false, missing })

/** Without the line's end. */
export const printInventoryVm = ({ source, guest, inspection, warnings }: InventoryVm): string =>
  JSON.stringify({ source, guest, inspection, warnings })

/** Reports  INVENTORY_NOT_OURS, INVENTORY_VERSION. */
export function parseInventoryHeader(text: string, path: string): Checked<InventoryHeader> {
  const at = { path, line: 1 }
  const value = json(text)
  if (!isObject(value) || value['kind'] !== HEADER.kind)
    return refused(at, 'INVENTORY_NOT_OURS', `${path} does not begin as a recorded inventory does`)
  const version = String(value['format_version'])
  if (!/^1\.\d{1,6}$/.test(version))
    return refused(
      at,
      'INVENTORY_VERSION',
      `${path} has format version ${JSON.stringify(version.slice(0, 40))}, this h2k reads 1.x`
    )
  return { value: HEADER, diagnostics: [] }
}

/** Reports  INVENTORY_INVALID. */
export function parseInventoryVm(text: string, at: InventoryPlace): Checked<InventoryVm> {
  const invalid = (what: string): Checked<InventoryVm> =>
    refused(at, 'INVENTORY_INVALID', `line ${at.line} of ${at.path}: ${what}`)
  const value = json(text)
  if (value === undefined) return invalid('it is not JSON')
  if (!validate(value)) return invalid(firstMistake())
  const vm = value as InventoryVm
  const stray = pathsOf(vm).find(path => sourcePath('', path) !== path)
  return stray === undefined
    ? { value: vm, diagnostics: [] }
    : invalid(
        `the path ${JSON.stringify(stray.slice(0, 200))} leads out of the source or is not in its simplest form`
      )
}

/** The schema knows texts only; that they stay inside the source's folder is checked here, once for all who read them. */
function pathsOf({ source: { files, disks } }: InventoryVm): readonly string[] {
  const layers = disks.flatMap(({ chain }) => chain)
  return [...files, ...layers, ...layers.flatMap(({ extents }) => extents)].map(({ path }) => path)
}

function firstMistake(): string {
  const [first] = validate.errors ?? []
  return first === undefined ? 'it is wrong' : `${first.instancePath || 'it'} ${first.message ?? 'is wrong'}`
}

/** Undefined when it is no JSON, which no JSON text means. */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The caller reports it with its place.
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function refused(
  { path, line }: InventoryPlace,
  code: Code,
  what: string
): { readonly diagnostics: readonly Diagnostic[] } {
  const hint = 'record it again with: h2k inventory --record FILE'
  return { diagnostics: [{ code, severity: 'error', what, where: { in: 'file', path, line }, hint }] }
}
