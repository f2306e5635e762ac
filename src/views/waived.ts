import type { Diagnostic, Severity, Waived } from '../model/diagnostic.ts'
import { count } from './words.ts'

/** What stands before the code. */
export const levelOf = ({ severity, waived }: Diagnostic): Severity | 'waived' =>
  waived === undefined ? severity : 'waived'

/** Until when it is accepted and why, and what it would be otherwise where that is more than a warning. */
export const waiverWords = ({ severity, until, reason }: Waived): string =>
  `until ${until}${severity === 'error' ? ', an error otherwise' : ''}: ${reason}`

/** `2 warnings, 1 waived`; empty when there are none. */
export function warningWords(list: readonly Diagnostic[]): string {
  const waived = list.filter(each => each.waived !== undefined).length
  const others = list.length - waived
  return [
    ...(others === 0 ? [] : [count(others, 'warning')]),
    ...(waived === 0 ? [] : [`${waived} waived`])
  ].join(', ')
}

/** How many still ask for something. */
export const openOf = (list: readonly Diagnostic[]): number =>
  list.filter(({ waived }) => waived === undefined).length
