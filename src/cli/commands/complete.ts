import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'

export async function complete({ terminal }: Invocation, words: readonly string[]): Promise<ExitCode> {
  terminal.out(words.join(' '))
  return 0
}
