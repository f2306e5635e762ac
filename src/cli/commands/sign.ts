import { resolve } from 'node:path'
import type { Plan } from '../../model/plan.ts'
import { signatureFile } from '../../plan/signature.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { openHost } from '../open-host.ts'
import { readPlanFile, type Trust } from '../plan-file.ts'
import { readSigningKey, signaturePath, type SigningKey, signPlan } from '../signing.ts'
import type { Terminal } from '../terminal.ts'

/** Writes the signature of a plan file beside it. */
export async function sign(
  { terminal }: Invocation,
  file: string,
  options: Trust & { readonly key: string }
): Promise<ExitCode> {
  const plan = await readPlanFile(file, options)
  await signFile({ file, plan }, await readSigningKey(options.key), terminal)
  return 0
}

/** For a plan that is in hand: what is signed is what was made, whoever writes to the file meanwhile. */
export async function signFile(
  { file, plan }: { readonly file: string; readonly plan: Plan },
  key: SigningKey,
  terminal: Terminal
): Promise<void> {
  terminal.diagnostics(key.warnings)
  const signature = signPlan(plan, key)
  const path = signaturePath(file)
  await openHost({ root: '.' }).writeFile(resolve(path), Buffer.from(signatureFile(signature)))
  terminal.note(`signed ${signature.digest} with the key ${signature.key_id}: ${path}`)
}
