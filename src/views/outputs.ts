import { inertTerminal } from './inert.ts'

/** `name = value`, one value a line. */
export const renderOutputs = (value: unknown, at: string): string => linesOf(value, at).join('\n')

function linesOf(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null)
    return [
      `${inertTerminal(at)} = ${typeof value === 'string' ? inertTerminal(JSON.stringify(value)) : String(value)}`
    ]
  return Object.entries(value).flatMap(([key, member]) => linesOf(member, at === '' ? key : `${at}.${key}`))
}
