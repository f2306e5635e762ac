import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { readPlanFile, type Trust } from '../plan-file.ts'
import { requireSignature } from '../signing.ts'

/** Says whether apply would take a plan file for what it is: whole, expected, signed. Looks at nothing else. */
export async function verify(
  { terminal }: Invocation,
  file: string,
  options: Trust & { readonly requireSignature?: string }
): Promise<ExitCode> {
  const plan = await readPlanFile(file, options)
  const { requireSignature: keys } = options
  const key = keys === undefined ? null : await requireSignature(file, plan, keys)
  terminal.out(`digest     ${plan.digest}`)
  terminal.out(
    `signature  ${key === null ? 'not checked; name the public keys with --require-signature FILE' : `by the key ${key}`}`
  )
  return 0
}
