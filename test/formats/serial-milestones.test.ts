import { expect, test } from 'vitest'
import { lastLines, plainText, readSerial } from '../../src/formats/serial-milestones.ts'

const ESC = '\u001b'
const BOOT = [
  `${ESC}[?7l${ESC}[2J${ESC}[0mSeaBIOS (version 1.16.2-debian-1.16.2-1)`,
  `${ESC}[0;30;47mGNU GRUB  version 2.06-13+deb12u1${ESC}[0m`,
  '[    0.000000] Linux version 6.1.0-44-amd64 (debian-kernel@lists.debian.org)',
  '[    5.100000] systemd[1]: systemd 252.39-1~deb12u1 running in system mode',
  '',
  `Welcome to ${ESC}[1mDebian GNU/Linux 12 (bookworm)${ESC}[0m!`,
  '',
  `[${ESC}[0;1;31mFAILED${ESC}[0m] Failed to start ${ESC}[0;1;39mnetworking.service${ESC}[0m - Raise network interfaces.`,
  `[${ESC}[0;32m  OK  ${ESC}[0m] Reached target ${ESC}[0;1;39mmulti-user.target${ESC}[0m - Multi-User System.`,
  '',
  'Debian GNU/Linux 12 demo ttyS0',
  '',
  'demo login: '
].join('\r\n')

test('a whole boot passes every milestone and names the unit that failed', () => {
  expect(readSerial(BOOT)).toEqual({
    milestones: ['bootloader', 'kernel', 'systemd', 'multi-user', 'login'],
    failure: null,
    failed_units: ['networking.service - Raise network interfaces']
  })
})

test.each([
  [
    'Debian initramfs',
    'ALERT!  /dev/sda1 does not exist.  Dropping to a shell!\r\n\r\n(initramfs) ',
    'initramfs-shell'
  ],
  [
    'dracut shell',
    'Generating "/run/initramfs/rdsosreport.txt"\r\nEntering emergency mode. Exit the shell to continue.\r\n',
    'initramfs-shell'
  ],
  ['panic', '[    9.9] Kernel panic - not syncing: VFS: Unable to mount root fs', 'kernel-panic'],
  ['emergency', 'You are in emergency mode. After logging in, type "journalctl -xb"', 'emergency-mode'],
  [
    'emergency without a password',
    'Give root password for maintenance\r\n(or press Control-D to continue): ',
    'emergency-mode'
  ],
  [
    'UEFI shell',
    `Press ${ESC}[1mESC${ESC}[0m in 1 seconds\r\n${ESC}[08;01H${ESC}[1mShell> ${ESC}[0m`,
    'efi-shell'
  ],
  ['GRUB rescue', 'error: no such device.\r\nEntering rescue mode...\r\ngrub rescue> ', 'grub-rescue'],
  [
    'no disk, with the BIOS on the console',
    'Booting from Hard Disk...\r\nNo bootable device.\r\n',
    'no-bootable-device'
  ]
])('%s', (_, text, failure) => {
  expect(readSerial(text).failure).toBe(failure)
})

test.each([
  ['a log line with the words', '[   12.0] audit: user login: root'],
  ['a prompt with an answer', 'demo login: root\r\n'],
  ['words in the middle', 'the demo login: ']
])('%s is no login prompt', (_, text) => {
  expect(readSerial(text).milestones).toEqual([])
})

test.each([
  ['a driver that loads late', 'demo login: [   21.598185] powernow_k8: Power state\r\n[   21.599167] x\r\n'],
  ['one line of the kernel behind it', 'demo login: [   21.598185] powernow_k8: not supported'],
  ['the kernel in its middle', 'demo lo[   21.598185] powernow_k8: not supported\r\ngin: '],
  ['a unit that starts later', `demo login: [${ESC}[0;32m  OK  ${ESC}[0m] Started apt-daily.timer.\r\n`],
  ['a unit that fails later', `demo login: [${ESC}[0;1;31mFAILED${ESC}[0m] Failed to start x.service.\r\n`]
])('the login prompt is seen through %s', (_, text) => {
  expect(readSerial(text).milestones).toEqual(['login'])
})

test('a console that ends within a sequence still reads', () => {
  expect(plainText(`demo${ESC}[0`)).toBe(`demo${ESC}[0`)
  expect(readSerial(`${ESC}]0;title`).milestones).toEqual([])
})

test('a title and colours are no text', () => {
  expect(plainText(`${ESC}]0;root@demo\u0007a${ESC}[0;1mb${ESC}c`)).toBe('ab')
})

test('a flood of failures is bounded, and each is named once', () => {
  const flood = Array.from({ length: 300 }, (_, n) => `[FAILED] Failed to start unit-${n % 150}.\n`).join('')
  expect(readSerial(flood).failed_units.length).toBe(100)
})

test('hostile text costs no time', () => {
  const text =
    `${ESC}[`.repeat(200_000) + `${ESC}]`.repeat(200_000) + '[FAILED] Failed to start '.repeat(20_000)
  expect(readSerial(text).milestones).toEqual([])
})

test('the last lines are those that say something', () => {
  expect(lastLines('one\r\n\r\ntwo  \r\n\r\n(initramfs) ', 2)).toEqual(['two', '(initramfs)'])
})

test('a unit whose coloured name systemd has shortened', () => {
  const line =
    '[\u001b[0;1;31mFAILED\u001b[0m] Failed to start \u001b[0;1;39mssh.servic…[0m - OpenBSD Secure Shell server.\r\n'
  expect(readSerial(line).failed_units).toEqual(['ssh.servic… - OpenBSD Secure Shell server'])
})
