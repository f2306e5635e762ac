import { expect, test } from 'vitest'
import { hostname } from '../../../../src/control/fixers/linux/hostname.ts'
import { codes, fixOnce, guestInput, texts } from '../../guest-input.ts'

const HOSTS = '127.0.0.1 localhost\n127.0.1.1 old.example.org old\n'
const fix = (files: Readonly<Record<string, string>>, wanted?: string) =>
  fixOnce(hostname, guestInput({ files, guest: wanted === undefined ? {} : { hostname: wanted } }))

test('/etc/hostname and the lines of /etc/hosts that are about the machine itself', () => {
  const renamed = fix({ '/etc/hostname': 'old\n', '/etc/hosts': HOSTS }, 'web01')
  expect(texts(renamed)).toEqual({
    '/etc/hostname': 'web01\n',
    '/etc/hosts': '127.0.0.1 localhost\n127.0.1.1 web01.example.org web01\n'
  })
  expect(renamed.edits.map(({ because }) => because)).toEqual(
    Array.from({ length: 2 }, () => 'the configuration names the guest web01, it is called old')
  )
})

test('comments and spaces stay; without a line in /etc/hosts that file stays', () => {
  expect(texts(fix({ '/etc/hostname': '# the name\n  old \r\n', '/etc/hosts': '' }, 'web01'))).toEqual({
    '/etc/hostname': '# the name\n  web01 \r\n'
  })
})

test('nothing without the setting, or with the name that it has', () => {
  expect(fix({ '/etc/hostname': 'old\n', '/etc/hosts': HOSTS }).edits).toEqual([])
  expect(fix({ '/etc/hostname': 'old\n', '/etc/hosts': HOSTS }, 'old').edits).toEqual([])
})

test.each([[{}], [{ '/etc/hostname': '' }], [{ '/etc/hostname': '# none\n' }]])('%j is said', files => {
  const found = fix(files, 'web01')
  expect([found.edits, codes(found)]).toEqual([[], ['HOSTNAME_ELSEWHERE']])
})
