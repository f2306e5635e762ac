// A terminal to look at: tmux interprets what a program writes, and says what a person would see.

import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect } from 'vitest'
import { MAIN, scratch } from './h2k.ts'

const run = promisify(execFile)

const CONFIG = `set -g status off
set -g default-terminal screen-256color
set -g history-limit 10000
set -g escape-time 0
`

export interface Screen {
  /** Types text as it is. */
  type(text: string): Promise<void>
  /** Presses a key by its tmux name: Enter, Tab, C-c. */
  press(key: string): Promise<void>
  /** The lines that are to be seen now, without the empty ones at the end. */
  shown(): Promise<readonly string[]>
  /** The same with all that was scrolled away before. */
  all(): Promise<readonly string[]>
  resize(columns: number, rows: number): Promise<void>
  /** Waits until a line is to be seen that matches, and returns all lines then. */
  until(pattern: RegExp): Promise<readonly string[]>
}

interface ScreenOptions {
  readonly columns: number
  readonly rows: number
  readonly cwd: string
  /** Run by sh; `$H2K` is h2k. What it left is looked at, so it should end with a `cat`. */
  readonly command: string
  readonly env?: Readonly<Record<string, string>>
}

const open: (() => Promise<unknown>)[] = []
afterEach(() => Promise.all(open.splice(0).map(close => close())))

/** A terminal in which a command runs. Gone after the test. */
export async function openScreen({ columns, rows, cwd, command, env = {} }: ScreenOptions): Promise<Screen> {
  const folder = await scratch()
  await writeFile(join(folder, 'tmux.conf'), CONFIG)
  const tmux = async (...args: readonly string[]): Promise<string> =>
    (await run('tmux', ['-S', join(folder, 'socket'), '-f', join(folder, 'tmux.conf'), ...args])).stdout
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  const wanted = { H2K: `'${process.execPath}' '${MAIN}'`, LC_ALL: 'C.UTF-8', ...env }
  const settings = Object.entries(wanted).flatMap(([name, value]) => ['-e', `${name}=${value}`])
  const size = ['-x', String(columns), '-y', String(rows)]
  await run(
    'tmux',
    [
      ...['-S', join(folder, 'socket'), '-f', join(folder, 'tmux.conf')],
      ...['new-session', '-d', '-s', 'h2k', '-c', cwd, ...size, ...settings, command]
    ],
    // tmux takes some variables, PATH among them, from who starts it.
    { env: { ...inherited, ...wanted } }
  )
  open.push(() => tmux('kill-server'))
  const capture = async (...args: readonly string[]): Promise<readonly string[]> =>
    (await tmux('capture-pane', '-p', '-t', 'h2k', ...args)).trimEnd().split('\n')
  const shown = (): Promise<readonly string[]> => capture()
  return {
    type: async text => void (await tmux('send-keys', '-t', 'h2k', '-l', text)),
    press: async key => void (await tmux('send-keys', '-t', 'h2k', key)),
    shown,
    all: () => capture('-S', '-'),
    resize: async (x, y) => void (await tmux('resize-window', '-t', 'h2k', '-x', String(x), '-y', String(y))),
    async until(pattern) {
      let lines: readonly string[] = []
      await expect
        .poll(async () => ((lines = await shown()), lines.join('\n')), { timeout: 8_000, interval: 100 })
        .toMatch(pattern)
      return lines
    }
  }
}
