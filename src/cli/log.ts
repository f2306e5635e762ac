import { openSync, writeSync } from 'node:fs'
import { inertTerminal } from '../views/inert.ts'
import { reasonOf } from './reason.ts'

// For those who look for a fault: H2K_LOG says how much, H2K_LOG_PATH where it goes instead of stderr.

const LEVELS = ['off', 'error', 'warn', 'info', 'debug', 'trace'] as const
type Level = (typeof LEVELS)[number]

/** Writes one line, if H2K_LOG asks for that level. The text is made inert, and what looks like a secret is left out. */
export function log(level: Exclude<Level, 'off'>, text: string): void {
  if (!isLogged(level)) return
  sink ??= openSink()
  sink(`${new Date().toISOString()} [${level.toUpperCase()}] ${inertTerminal(withoutSecrets(text))}\n`)
}

export const isLogged = (level: Level): boolean => LEVELS.indexOf(level) <= LEVELS.indexOf(wanted())

let sink: ((line: string) => void) | null = null

function wanted(): Level {
  const wish = (process.env['H2K_LOG'] ?? '').toLowerCase()
  // A level that does not exist is all of them, since somebody looks for something.
  return wish === '' ? 'off' : (LEVELS.find(level => level === wish) ?? 'trace')
}

function openSink(): (line: string) => void {
  const path = process.env['H2K_LOG_PATH']
  if (!path) return line => void process.stderr.write(line)
  try {
    const file = openSync(path, 'a', 0o600)
    return line => void writeSync(file, line)
  } catch (error) {
    process.stderr.write(`warning: H2K_LOG_PATH ${path} cannot be written: ${reasonOf(error)}\n`)
    return () => undefined
  }
}

/** Nothing that h2k runs gets a secret as an argument; this is for what users put there. */
export const withoutSecrets = (text: string): string =>
  text
    .replaceAll(/\b(pass(?:word|phrase|wd)?|secret|token|api[-_]?key)(["']?\s*[=:]\s*)\S+/gi, '$1$2***')
    .replaceAll(/(:\/\/[^\s/:@]*):[^\s/@]+@/g, '$1:***@')
