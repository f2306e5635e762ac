import { readAddresses } from '../addresses.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { candidatesOf, lastWords } from '../candidates.ts'

/** For the scripts of `h2k completion`: what may stand where the cursor is, one a line, and what else fits as last line. */
export async function complete(
  { terminal, program }: Invocation,
  given: readonly string[],
  { line }: { readonly line?: string }
): Promise<ExitCode> {
  const words = line === undefined ? given : lastWords(line)
  const { list, rest } = await candidatesOf({ program, words, readAddresses })
  for (const { word, about } of list) terminal.out(about === '' ? word : `${word}\t${about}`)
  terminal.out(`:${rest}`)
  return 0
}
