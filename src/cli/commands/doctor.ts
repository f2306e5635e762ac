import { createHost } from '../../data/host/host.ts'
import { inspectDoctor } from '../../data/inspect/host.ts'
import { missing, renderDoctor } from '../../views/doctor-terminal.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'

/** Looks at the host and says what is missing; exits 1 when something is that h2k cannot work without. */
export async function doctor(
  { terminal }: Invocation,
  options: { readonly json?: boolean }
): Promise<ExitCode> {
  const host = createHost({ root: process.cwd() })
  const found = await inspectDoctor(host, ['.'])
  terminal.out(
    options.json === true ? JSON.stringify(found, null, 2) : renderDoctor(found, { colour: terminal.colour })
  )
  return missing(found).length === 0 ? 0 : 1
}
