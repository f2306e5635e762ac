import { expect, test } from 'vitest'
import { heldBack } from '../../src/control/held-back.ts'
import type { GuestFile } from '../../src/model/facts.ts'
import type { Edit } from '../../src/model/fixer.ts'
import { guestFile, guestInput } from './guest-input.ts'

const PATH = '/boot/grub/grub.cfg'

function held(before: GuestFile, edit: Partial<Edit> | null) {
  const { os } = guestInput()
  const whole = {
    edit: 'write-file',
    path: PATH,
    before,
    text: '',
    mode: '0644',
    because: 'x changes',
    ...edit
  }
  const { wanted, diagnostics } = heldBack(
    { ...os, files: { [PATH]: before } },
    edit === null ? [] : [{ fixer: 'boot-config', edit: whole as Edit }]
  )
  return [
    wanted.map(({ edit: { path } }) => path),
    diagnostics.map(({ code, severity, where, what }) => [
      code,
      severity,
      'line' in where ? where.line : null,
      what
    ])
  ]
}

const foreign = (text: string): GuestFile => ({ ...guestFile(text), encoding: 'unknown' })

test('a file that is no text is kept, and an error only where it would have to be edited', () => {
  expect(held(foreign('# \xe9\nx\n'), { text: '# \xe9\ny\n' })).toEqual([
    [],
    [
      [
        'GUEST_FILE_NOT_TEXT',
        'error',
        null,
        `${PATH} of the guest is not UTF-8, so it cannot be edited without loss, but x changes`
      ]
    ]
  ])
  const warning = `${PATH} of the guest is not UTF-8; it is read as far as it is ASCII, and stays as it is`
  expect(held(foreign('# \xe9\n'), null)).toEqual([[], [['GUEST_FILE_NOT_TEXT', 'warning', null, warning]]])
  expect(held(foreign('\xff\xfe'), { edit: 'remove-file' })).toEqual([
    [PATH],
    [['GUEST_FILE_NOT_TEXT', 'warning', null, warning]]
  ])
})

test('a secret beside an edit is nothing; one that the diff would show is an error', () => {
  const line = 'linux /v root=/dev/sda1 rd.iscsi.password=geheim\n'
  const secret = `password_pbkdf2 a grub.pbkdf2.x\n${line}`
  expect(held(guestFile('password a b\nx\n'), { text: 'password a b\ny\n' })).toEqual([[PATH], []])
  expect(held(guestFile(secret), { text: secret.replace('/dev/sda1', 'UUID=1') })).toEqual([
    [],
    [
      [
        'GUEST_EDIT_SECRET',
        'error',
        2,
        `line 2 of ${PATH} holds a password or key that the plan would show, so h2k does not edit the file, but x changes`
      ]
    ]
  ])
})
