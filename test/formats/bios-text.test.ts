import { expect, test } from 'vitest'
import { biosVerdict, readTextPage, TEXT_PAGE_BYTES } from '../../src/formats/bios-text.ts'

/** The memory of a screen with these lines, light grey on black. */
function page(lines: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(TEXT_PAGE_BYTES)
  for (let cell = 0; cell < TEXT_PAGE_BYTES / 2; cell++) bytes[cell * 2 + 1] = 0x07
  lines.forEach((line, row) => {
    for (const [column, character] of [...line].entries())
      bytes[(row * 80 + column) * 2] = character.charCodeAt(0)
  })
  return bytes
}

test('a page is 25 lines without the blanks at their ends', () => {
  const lines = readTextPage(page(['SeaBIOS (version 1.16)', '', 'a\u0001b']))
  expect(lines.length).toBe(25)
  expect(lines.slice(0, 4)).toEqual(['SeaBIOS (version 1.16)', '', 'a?b', ''])
})

test('a page that was cut gives its whole lines', () => {
  expect(readTextPage(page(['one', 'two']).subarray(0, 200))).toEqual(['one'])
})

test.each([
  [
    'empty disk',
    ['Booting from Hard Disk...', 'No bootable device.'],
    'no-bootable-device',
    'No bootable device.'
  ],
  [
    'GRUB without its files',
    ['error: no such partition.', 'Entering rescue mode...', 'grub rescue>'],
    'grub-rescue',
    'grub rescue>'
  ],
  ['GRUB without its second stage', ['GRUB loading. Read Error'], 'grub-rescue', 'GRUB loading. Read Error'],
  ['MBR without a system', ['Missing operating system'], 'boot-loader-missing', 'Missing operating system'],
  [
    'Windows without its manager',
    ['BOOTMGR is missing', 'Press Ctrl+Alt+Del to restart'],
    'boot-loader-missing',
    'BOOTMGR is missing'
  ]
])('%s', (_, lines, failure, line) => {
  expect(biosVerdict(readTextPage(page(lines)))).toEqual({ failure, line })
})

test.each([
  ['firmware at work', ['SeaBIOS (version 1.16)', 'Booting from Hard Disk...']],
  ['GRUB at work', ['GRUB loading.', 'Welcome to GRUB!']],
  ['words about the rescue shell in a menu', ['  GNU GRUB  version 2.06', ' *Debian (grub rescue> test)']]
])('%s is no verdict', (_, lines) => {
  expect(biosVerdict(readTextPage(page(lines)))).toBeNull()
})
