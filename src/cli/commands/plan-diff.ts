import { H2kError } from '../../model/diagnostic.ts'
import { diffPlans } from '../../plan/diff.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { readPlanFile } from '../plan-file.ts'
import { optionsOfParent } from '../planning-options.ts'
import { tellDiff } from '../tell-diff.ts'

/** What a reviewer of the second plan has to look at who knows the first one. */
export async function planDiff(
  { terminal, command }: Invocation,
  was: string,
  is: string
): Promise<ExitCode> {
  const [first, ...others] = optionsOfParent(command)
  if (first !== undefined) throw new H2kError(first, ...others)
  const diff = diffPlans(await readPlanFile(was), await readPlanFile(is))
  // `h2k plan` knows --json too, and commander gives it to whoever comes first.
  if (command.optsWithGlobals<{ json?: boolean }>().json !== true) return tellDiff(diff, terminal)
  terminal.out(JSON.stringify(diff, null, 2))
  return diff.same ? 0 : 2
}
