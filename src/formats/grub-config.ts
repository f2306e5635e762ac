import type { Diagnostic } from '../model/diagnostic.ts'
import { grubTokens } from './grub-tokens.ts'

/** A GRUB 2 script: its text, and where its commands stand in it. Changes are made by `splice`. */
export interface GrubConfig {
  readonly text: string
  readonly commands: readonly GrubCommand[]
}

export interface GrubCommand {
  /** The first word as written: `linux`, `search`, `menuentry`. */
  readonly name: string
  /** Counts from 1. */
  readonly line: number
  /** From the first word to the end of the last one, continued lines included. */
  readonly start: number
  readonly end: number
  /** The menu entry that it stands in, counted from 0 in the order of the text; null outside of all. */
  readonly entry: number | null
}

/**
 * Finds the commands of grub.cfg.
 *
 * Reports  GRUB_CONFIG_UNTERMINATED when a quote is never closed; the rest of the text is then one word.
 * Source   GRUB manual, Shell-like scripting.
 */
export function parseGrubConfig(
  text: string,
  path: string
): { readonly value: GrubConfig; readonly diagnostics: readonly Diagnostic[] } {
  const { tokens, unterminated } = grubTokens(text)
  const commands: GrubCommand[] = []
  const blocks: Array<number | null> = []
  let entries = 0
  let entry: number | null = null
  let last = ''
  for (const { kind, start, name_end, end, line } of tokens) {
    if (kind === 'command') {
      last = text.slice(start, name_end)
      commands.push({ name: last, line, start, end, entry })
      continue
    }
    if (kind === 'open') blocks.push(entry)
    // The brace of an entry follows its title, so `menuentry` is the command before it.
    if (kind === 'open' && last === 'menuentry') entry = entries++
    if (kind === 'close') entry = blocks.pop() ?? null
    last = ''
  }
  return {
    value: { text, commands },
    diagnostics: unterminated === null ? [] : [unclosedQuote(path, unterminated)]
  }
}

const unclosedQuote = (path: string, line: number): Diagnostic => ({
  code: 'GRUB_CONFIG_UNTERMINATED',
  severity: 'warning',
  what: `a quote that begins on line ${line} of ${path} is never closed`,
  where: { in: 'guest', path, line },
  hint: 'run grub-script-check on the file in the guest and repair it there'
})
