import { readState } from '../../data/state/store.ts'
import { nearest } from '../../formats/closest.ts'
import { type Diagnostic, H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import { outputNamed, outputNames, outputsOf, type VmOutput } from '../../plan/outputs.ts'
import { renderOutputs } from '../../views/outputs.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { openPlace, type StateOptions } from '../open-state.ts'

interface OutputOptions extends StateOptions {
  readonly raw?: boolean
}

type Outputs = Readonly<Record<string, VmOutput>>

/** What was made: paths, digests, domain UUIDs, for scripts. */
export async function output(
  { terminal }: Invocation,
  name: string | undefined,
  options: OutputOptions
): Promise<ExitCode> {
  const { files, machine } = openPlace(options)
  const state = await readState(files, machine.host, machine.durable)
  const outputs = state === null ? {} : placed(outputsOf(state), machine.host)
  const value = name === undefined ? outputs : outputNamed(outputs, name)
  if (value === undefined) throw new H2kError(unknown(name ?? '', outputs))
  if (options.raw === true) process.stdout.write(rawText(value, name))
  else if (options.json === true || isEmpty(value)) terminal.out(JSON.stringify(value, null, 2))
  else terminal.out(renderOutputs(value, name ?? ''))
  return 0
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** A script has its own current folder. */
const placed = (outputs: Outputs, { resolve }: Host): Outputs =>
  Object.fromEntries(
    Object.entries(outputs).map(([vm, { disks, domain }]) => [
      vm,
      {
        disks: disks.map(disk => ({ ...disk, path: resolve(disk.path) })),
        domain: domain === null ? null : { ...domain, path: resolve(domain.path) }
      }
    ])
  )

/** A text, number or truth value as it is, without a line end. */
function rawText(value: unknown, name: string | undefined): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  throw new H2kError({
    code: 'OPTION_INVALID',
    severity: 'error',
    what: `${name === undefined ? 'what was made' : JSON.stringify(name)} is not one text or number, so --raw cannot print it`,
    where: { in: 'option', name: '--raw' },
    hint: 'name one value, such as NAME.disks.0.path; h2k output lists all'
  })
}

function unknown(name: string, outputs: Outputs): Diagnostic {
  const near = nearest(name, outputNames(outputs, name))
  return {
    code: 'OUTPUT_UNKNOWN',
    severity: 'error',
    what: `nothing that was made is named ${JSON.stringify(name)}`,
    where: { in: 'option', name: 'NAME' },
    hint: near.length === 0 ? 'h2k output lists all' : `did you mean ${near.join(' or ')}?`
  }
}
