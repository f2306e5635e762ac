import { expect, test } from 'vitest'
import { readUnified } from '../../src/formats/unified-image.ts'
import { peFile, type TestSection } from './pe-file.ts'

// An image of the real tools is in test/tools/unified-images.test.ts.

const LINUX: TestSection = { name: '.linux', content: 'a kernel' }
const section = (name: string, content: string | Uint8Array): TestSection => ({ name, content })
const NOTHING = { is: 'image', cmdline: null, kernel: null, system: null, signed: false, initrd: null }

test.each<[string, Buffer, object]>([
  [
    'all texts',
    peFile([
      section('.osrel', 'ID=debian\nPRETTY_NAME="Debian 12"\n'),
      section('.cmdline', 'root=/dev/sda2 ro\n\0'),
      section('.uname', '6.1.0-37-amd64'),
      LINUX
    ]),
    { ...NOTHING, cmdline: 'root=/dev/sda2 ro', kernel: '6.1.0-37-amd64', system: 'Debian 12' }
  ],
  ['a kernel alone', peFile([LINUX]), NOTHING],
  ['signed', peFile([LINUX], { signed: true }), { ...NOTHING, signed: true }],
  ['of 32 bits, signed', peFile([LINUX], { signed: true, narrow: true }), { ...NOTHING, signed: true }],
  ['an empty text', peFile([section('.cmdline', '\n'), LINUX]), NOTHING],
  [
    'two profiles, and a command line on two lines',
    peFile([
      section('.cmdline', 'root=a\n  ro'),
      LINUX,
      section('.profile', 'ID=x'),
      section('.cmdline', 'b')
    ]),
    { ...NOTHING, cmdline: 'root=a ro\nb' }
  ],
  ['no kernel', peFile([section('.cmdline', 'quiet')]), { is: 'other' }],
  ['no program', Buffer.from('MZ but no more'), { is: 'other' }],
  ['nothing', Buffer.alloc(0), { is: 'other' }],
  ['a text that is no UTF-8', peFile([section('.cmdline', Buffer.from([0xff])), LINUX]), { is: 'damaged' }],
  ['a text too long', peFile([section('.cmdline', 'x'.repeat(16_385)), LINUX]), { is: 'damaged' }],
  [
    'too many profiles',
    peFile([LINUX, ...Array.from({ length: 17 }, () => section('.cmdline', 'x'))]),
    { is: 'damaged' }
  ],
  ['more sections than there may be', peFile(Array.from({ length: 97 }, () => LINUX)), { is: 'other' }]
])('%s', (_, image, expected) => {
  expect(readUnified(image)).toEqual(expected)
})

test('where its only initramfs is', () => {
  const initrd = section('.initrd', 'x'.repeat(600))
  expect(readUnified(peFile([LINUX, initrd]))).toEqual({ ...NOTHING, initrd: { at: 1024, bytes: 600 } })
  expect(readUnified(peFile([LINUX, initrd]).subarray(0, 600))).toMatchObject({ initrd: { at: 1024 } })
  expect(readUnified(peFile([LINUX, initrd, initrd]))).toEqual(NOTHING)
})

test('what is missing of a text is asked for, as far as one reads', () => {
  const image = peFile([LINUX, section('.cmdline', 'root=UUID=1')])
  expect(readUnified(image.subarray(0, 1024))).toEqual({ is: 'longer', bytes: 1035 })
  const far = Buffer.from(image)
  far.writeUInt32LE(0xf000_0000, 0x188 + 40 + 20)
  expect(readUnified(far)).toEqual({ is: 'damaged' })
})
