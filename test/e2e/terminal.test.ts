// What a person sees: the question before an apply without a plan, and the lines of what runs now.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { cells } from '../../src/views/cells.ts'
import { h2k, scratch, told, tree } from './h2k.ts'
import { openScreen, type Screen } from './screen.ts'
import { makeSmallVm, smallConfig } from './small-vm.ts'

let folder: string
beforeAll(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeSmallVm(join(folder, 'exports'))
  await smallConfig(folder)
})

const ask = async (env: Readonly<Record<string, string>> = {}, options = ''): Promise<Screen> =>
  openScreen({
    columns: 120,
    rows: 50,
    cwd: folder,
    env,
    command: `trap : INT; eval "$H2K apply ${options}"; echo "exit $?"; cat`
  })

const QUESTION = /Only 'yes' will be accepted to approve\.\n\n {2}Enter a value:$/m

test.each([
  ['no', ['no', 'Enter']],
  ['an empty line', ['Enter']],
  ['YES', ['YES', 'Enter']],
  ['the end of the input', ['C-d']]
])('R40 apply without a plan shows it and asks; %s cancels with 6, and nothing was done', async (_, keys) => {
  const screen = await ask()
  const seen = (await screen.until(QUESTION)).join('\n')
  expect(seen).toMatch(/^plan +1 VM, 5 actions/m)
  expect(seen).toContain('Do you want to perform these actions?')
  for (const key of keys) await screen.press(key)
  const after = await screen.until(/^exit \d/m)
  expect(after.slice(-2)).toEqual(['Apply cancelled.', 'exit 6'])
  expect(await tree(folder)).not.toContain('out/')
})

test('R40 Ctrl-C at the question ends with 130', async () => {
  const screen = await ask()
  await screen.until(QUESTION)
  await screen.press('C-c')
  await screen.until(/exit 130$/m)
  expect(await tree(folder)).not.toContain('out/')
})

test('R40 without a terminal, and wherever nobody may be asked, it fails before it looks at any source', async () => {
  const empty = await scratch()
  // There is not even a configuration: nothing was read.
  for (const [line, because] of [
    ['apply', 'the input is no terminal'],
    ['apply --input=false', '--input=false'],
    ['apply -c h2k.yaml --var a=b', 'the input is no terminal']
  ] as const) {
    const ran = await h2k(empty, line.split(' '))
    expect(ran, told(ran)).toMatchObject({ status: 1, stdout: '' })
    expect(ran.stderr).toMatch(/^error\[APPROVAL_NEEDED\]: /)
    expect(ran.stderr).toContain(because)
  }
  const screen = await ask({ H2K_INPUT: '0' })
  expect((await screen.until(/^exit \d/m)).join('\n')).toMatch(/H2K_INPUT[^]*exit 1$/)
})

test('R40 yes begins, and with nothing left to do nobody is asked', async () => {
  const screen = await ask()
  await screen.until(QUESTION)
  await screen.type('yes')
  await screen.press('Enter')
  const after = await screen.until(/^exit \d/m)
  expect(after).toContain('exit 0')
  expect(after.join('\n')).toMatch(/^done in .*: 5 actions$/m)
  expect(after.filter(line => line.includes('converting'))).toEqual([])
  const again = await ask()
  expect((await again.until(/^exit \d/m)).join('\n')).toMatch(/nothing to do[^]*exit 0$/)
})

/** Numbers fill the screen beforehand, as other work does; these are the lines below them. */
const below = (lines: readonly string[]): readonly string[] =>
  lines.filter(line => line !== '' && !/^\d+$/.test(line))
const stage = join(import.meta.dirname, 'live-stage.ts')

async function live(columns: number, rows: number, names: readonly string[], before = ''): Promise<Screen> {
  const command = `stty -echo; seq 40; echo ready; ${before} '${process.execPath}' '${stage}' ${names.join(' ')}; cat`
  const screen = await openScreen({ columns, rows, cwd: folder, command })
  await screen.until(/^ready$/m)
  return screen
}

async function step(screen: Screen, word: string): Promise<void> {
  await screen.type(word)
  await screen.press('Enter')
}

test('R46 a line for each VM and one for all: bytes, rate and time left, in place, and no trace in the end', async () => {
  const screen = await live(100, 20, ['web01', 'db'])
  await step(screen, 'move')
  expect(below(await screen.until(/25%/))).toEqual([
    'ready',
    'vm.web01  converting, 25%, 24 s left, 256 MiB/s, 2.00 GiB of 8.00 GiB',
    'vm.db     converting, 25%, 24 s left, 256 MiB/s, 2.00 GiB of 8.00 GiB',
    '0 of 4 actions, 25%, 24 s left, 512 MiB/s, 4.00 GiB of 16.0 GiB'
  ])
  await step(screen, 'say')
  await step(screen, 'move')
  expect(below(await screen.until(/50%/))[1]).toBe('a line above')
  expect(below(await screen.shown())).toHaveLength(5)
  await step(screen, 'end')
  await screen.until(/over/)
  expect(below(await screen.all())).toEqual(['ready', 'a line above', 'over'])
})

test('R46 in 40 columns, with wide characters and more VMs than lines, everything fits', async () => {
  const screen = await live(40, 8, ['中文名字很长的虚拟机', 'b'.repeat(60), ...'cdefghij'])
  await step(screen, 'move')
  const lines = await screen.until(/25%/)
  expect(lines).toHaveLength(8)
  for (const line of lines) expect(cells(line)).toBeLessThan(40)
  expect(lines[1]).toMatch(/^vm\.中文.*… {2,3}converting, 25%/)
  expect(lines.at(-2)).toBe('and 5 VMs more')
  expect(lines.at(-1)).toBe('0 of 12 actions, 25%, 24 s left')
})

test('R46 a window that changes its size leaves no trace either', async () => {
  const screen = await live(100, 20, ['web01', 'db', 'mail'])
  await step(screen, 'say')
  await step(screen, 'move')
  await screen.until(/25%/)
  for (const [columns, rows] of [
    [44, 20],
    [100, 6],
    [60, 12],
    [120, 30]
  ] as const) {
    await screen.resize(columns, rows)
    await step(screen, 'draw')
    const room = columns - 1
    await expect.poll(async () => (await screen.shown()).every(line => cells(line) <= room)).toBe(true)
  }
  await screen.until(/of 24\.0 GiB/)
  await step(screen, 'end')
  await screen.until(/over/)
  expect(below(await screen.all())).toEqual(['ready', 'a line above', 'over'])
})

test.each(['CI=1', 'NO_COLOR=1', 'TERM=dumb'])('R46 with %s nothing is shown in place', async setting => {
  const screen = await live(100, 20, ['web01'], setting)
  await step(screen, 'move')
  await step(screen, 'say')
  expect(below(await screen.until(/above/))).toEqual(['ready', 'a line above'])
})
