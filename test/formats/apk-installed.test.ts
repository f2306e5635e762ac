import { expect, test } from 'vitest'
import { parseApkInstalled } from '../../src/formats/apk-installed.ts'

// As apk 2.14 of Alpine 3.19 writes it, with the files of each package after what is said of it.
const LIST = `C:Q1lqtxQYHk9Hd2DYdv3vRLFbLVKrA=
P:qemu-guest-agent
V:8.1.5-r0
A:x86_64
S:229084
I:540672
T:QEMU guest agent
U:https://qemu.org/
L:GPL-2.0-only LGPL-2.1-only
o:qemu
m:Natanael Copa <ncopa@alpinelinux.org>
t:1706266440
c:0f2c5b2e1c
D:so:libc.musl-x86_64.so.1 so:libglib-2.0.so.0
p:cmd:qemu-ga=8.1.5-r0
F:usr
F:usr/bin
R:qemu-ga
a:0:0:755
Z:Q1ZrqZkH1lqtxQYHk9Hd2DYdv3vRLFbLVKrA=

C:Q1abc=
P:chrony
V:4.5-r0
F:etc/init.d
R:V:odd

P:musl
V:1.2.4-r4

`

const all = (): boolean => true

test.each<[string, string, (name: string) => boolean, ReadonlyArray<readonly [string, string]>]>([
  [
    'sorted by name, with their versions',
    LIST,
    all,
    [
      ['chrony', '4.5-r0'],
      ['musl', '1.2.4-r4'],
      ['qemu-guest-agent', '8.1.5-r0']
    ]
  ],
  ['only what is wanted', LIST, name => name.startsWith('qemu'), [['qemu-guest-agent', '8.1.5-r0']]],
  ['the last without an empty line', 'P:a\nV:1', all, [['a', '1']]],
  ['none without a version, none without a name', 'P:a\n\nV:1\n\n', all, []],
  ['nothing', '', all, []]
])('%s', (_, text, wanted, found) => {
  expect(parseApkInstalled(text, wanted)).toEqual(found.map(([name, version]) => ({ name, version })))
})
