import { completionScript, type SHELLS } from '../../views/completion.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'

/** Prints the script that teaches a shell to complete command lines of h2k. */
export async function completion(
  { terminal }: Invocation,
  shell: (typeof SHELLS)[number]
): Promise<ExitCode> {
  terminal.out(completionScript(shell).trimEnd())
  return 0
}
