import { expect, test } from 'vitest'
import { unlabeledFiles } from '../../src/control/unlabeled-files.ts'
import type { Edit } from '../../src/model/fixer.ts'
import { guestFile, guestInput } from './guest-input.ts'

const write = (path: string, before: string | null): Edit => ({
  edit: 'write-file',
  path,
  before: before === null ? null : guestFile(before),
  text: 'x',
  mode: '0644',
  because: 'a test'
})
const EDITS = [
  write('/etc/fstab', 'old'),
  write('/etc/hostname', null),
  write('/etc/udev/rules.d/70-new.rules', null)
]

test.each<[string | null, readonly string[]]>([
  ['SELINUX=enforcing\nSELINUXTYPE=targeted\n', ['/etc/hostname']],
  ['SELINUX=permissive\n', ['/etc/hostname']],
  ['# SELINUX=enforcing\nSELINUX=disabled\n', []],
  [null, []]
])('%j', (text, expected) => {
  const { os } = guestInput({ files: text === null ? {} : { '/etc/selinux/config': text } })
  expect(unlabeledFiles(os, EDITS).map(({ code, where }) => [code, where])).toEqual(
    expected.map(path => ['SELINUX_LABEL_MISSING', { in: 'guest', path }])
  )
})
