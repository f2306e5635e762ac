// The completion scripts in the shells they are for, as somebody types: what stands in the line, and what is offered.

import { execFile } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { h2k, MAIN, scratch, told, tree } from './h2k.ts'
import { openScreen, type Screen } from './screen.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let folder: string
beforeAll(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
  for (const line of ['plan -o plan.json', 'apply plan.json']) {
    const ran = await h2k(folder, line.split(' '))
    expect(ran, told(ran)).toMatchObject({ status: 0 })
  }
  const program = `'${process.execPath}' '${MAIN}' "$@"`
  await script('bin/h2k', `exec ${program}`)
  // Ids of actions hold paths of guests, which anybody writes. No small guest has such a path, so here it is h2k's answer.
  const hostile = 'vm.a/guest:/$(touch pwned)`touch pwned`;touch pwned'
  const offers = `  printf '%s\\n' '${hostile}'\n  echo :none\n`
  await script('hostile/h2k', `if [ "$1" = __complete ]; then\n${offers}else exec ${program}; fi`)
})

async function script(path: string, text: string): Promise<void> {
  await mkdir(join(folder, path, '..'))
  await writeFile(join(folder, path), `#!/bin/sh\n${text}\n`)
  await chmod(join(folder, path), 0o755)
}

const SHELLS = {
  bash: {
    command: "PS1='> ' exec bash --norc -i",
    setup: "source <(h2k completion bash); bind 'set show-all-if-ambiguous on'"
  },
  zsh: {
    command: "PROMPT='> ' exec zsh -f -i",
    setup: 'autoload -U compinit; compinit -D; source <(h2k completion zsh)'
  },
  fish: {
    command: 'exec fish --no-config',
    setup: "function fish_prompt; echo '> '; end; h2k completion fish | source"
  }
} as const

async function shell(name: keyof typeof SHELLS, bin = 'bin'): Promise<Screen> {
  const { command, setup } = SHELLS[name]
  const home = await scratch()
  const env = { PATH: `${join(folder, bin)}:${process.env['PATH']}`, HOME: home }
  const screen = await openScreen({ columns: 100, rows: 30, cwd: folder, command, env })
  await screen.until(/[>#]/)
  await screen.type(`${setup}; clear; echo read''y`)
  await screen.press('Enter')
  await screen.until(/^ready$/m)
  return screen
}

const names = Object.keys(SHELLS) as (keyof typeof SHELLS)[]

test.each(names)(
  'R65 %s completes a command, an option, its value, and an address of the state',
  async name => {
    const screen = await shell(name)
    for (const [typed, line] of [
      ['h2k inv', 'h2k inventory'],
      [' --fing', ' --fingerprint'],
      [' qu', ' quick']
    ] as const) {
      await screen.type(typed)
      await screen.press('Tab')
      await screen.until(new RegExp(`${line.trim()} ?$`, 'm'))
      // Every shell sets a blank behind the only candidate.
      await screen.press('BSpace')
    }
    await screen.press('C-u')
    await screen.type('h2k state show art:vm.small/disk')
    await screen.press('Tab')
    await screen.until(/h2k state show art:vm\.small\/disk\.0 ?$/m)
    await screen.press('Enter')
    await screen.until(/out\/small-disk0\.qcow2/)
  }
)

test.each(names)('R65 %s shows what may be meant', async name => {
  const screen = await shell(name)
  await screen.type('h2k state show vm.small/disk.0/ch')
  await screen.press('Tab')
  // zsh completes what all have in common first.
  await screen.press('Tab')
  await screen.until(/check\b.*checksum\b/s)
})

test.each(names)('R65 %s runs nothing of what an address says', async name => {
  const screen = await shell(name, 'hostile')
  await screen.type('h2k state show vm')
  await screen.press('Tab')
  await screen.until(/touch/)
  // What was inserted is one word for the shell; it is given to h2k as it stands.
  await screen.press('Enter')
  await screen.until(/the state knows no|error/)
  expect(await tree(folder)).not.toContain('pwned')
})

test.each(names)('R65 the script for %s has no mistake that its shell finds', async name => {
  const { stdout } = await h2k(folder, ['completion', name])
  await writeFile(join(folder, 'script'), stdout)
  await promisify(execFile)(name, ['-n', join(folder, 'script')])
})
