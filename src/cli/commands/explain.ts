import { CODES } from '../../model/codes.ts'
import { isWaivable } from '../../model/waivable.ts'
import { closest } from '../../formats/closest.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'

/** Prints the meaning of one diagnostic code. */
export async function explain({ terminal }: Invocation, code: string): Promise<ExitCode> {
  const known = Object.entries(CODES).find(([name]) => name === code.toUpperCase())
  if (known !== undefined) {
    terminal.out(`${known[0]}: ${known[1]}`)
    if (isWaivable(known[0]))
      terminal.out(`to accept it: waive: [{ code: ${known[0]}, reason: WHY, until: YYYY-MM-DD }]`)
    return 0
  }
  const near = closest(code.toUpperCase(), Object.keys(CODES))
  terminal.note(
    `error: there is no code ${JSON.stringify(code)}${near === null ? '' : `; did you mean ${near}?`}`
  )
  return 1
}
