import type { Todo } from '../plan/done.ts'
import { inertTerminal } from './inert.ts'
import { count } from './words.ts'

/** What an apply would do, by what becomes of each action. */
interface Foreseen {
  readonly recorded: readonly string[]
  readonly resumed: readonly Todo[]
  readonly redone: readonly Todo[]
  readonly begun: readonly Todo[]
  readonly skipped: readonly string[]
}

/** One line for each action that would run, and a count of those that would not. */
export function renderForeseen({ recorded, resumed, redone, begun, skipped }: Foreseen): string {
  return [
    ...recorded.map(
      id => `record ${inertTerminal(id)}  because it is finished, and only its record is missing`
    ),
    ...lines('resume', resumed),
    ...lines('redo  ', redone),
    ...lines('run   ', begun),
    `${count(skipped.length + recorded.length, 'action')} done already and skipped; ${resumed.length} to resume, ${redone.length} to do again, ${begun.length} not begun; nothing was changed`
  ].join('\n')
}

const lines = (word: string, todo: readonly Todo[]): readonly string[] =>
  todo.map(({ action, because }) => `${word} ${inertTerminal(action)}  because ${inertTerminal(because)}`)
