import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { screenConsole } from '../../../src/control/checks/screen-console.ts'
import { guestInput } from '../guest-input.ts'

const found = (files: Readonly<Record<string, string>>) =>
  screenConsole.check(guestInput({ files }).vm, HOST).map(({ code, where }) => [code, where])

const grub = (...consoles: readonly string[]): string =>
  consoles.map(each => `linux /vmlinuz root=UUID=x ro ${each}\n`).join('')
const SAID = (path: string) => [['CONSOLE_SERIAL_ONLY', { in: 'guest', path, line: 1 }]]

test.each<[string, string, string, boolean]>([
  ['serial alone', '/boot/grub/grub.cfg', grub('console=ttyS0'), true],
  [
    'serial alone, with a rate, in all entries',
    '/boot/grub2/grub.cfg',
    grub('console=ttyS0,115200n8', 'console=ttyS1'),
    true
  ],
  ['an entry of its own', '/boot/loader/entries/a.conf', 'options root=/dev/sda1 console=ttyAMA0\n', true],
  ['extlinux', '/boot/extlinux.conf', 'APPEND root=UUID=x console=hvc0\n', true],
  ['both', '/boot/grub/grub.cfg', grub('console=tty0 console=ttyS0'), false],
  ['both, the screen last', '/boot/grub/grub.cfg', grub('console=ttyS0 console=tty1'), false],
  ['one entry with a screen', '/boot/grub/grub.cfg', grub('console=ttyS0', ''), false],
  ['none at all', '/boot/grub/grub.cfg', grub(''), false],
  ['a comment', '/boot/grub/grub.cfg', `# ${grub('console=ttyS0')}`, false],
  ['a file that starts nothing', '/etc/default/grub', 'GRUB_CMDLINE_LINUX="root=x console=ttyS0"\n', false]
])('%s', (_, path, text, said) => {
  expect(found({ [path]: text })).toEqual(said ? SAID(path) : [])
})
