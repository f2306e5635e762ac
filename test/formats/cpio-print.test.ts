import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpioBytes, printCpio } from '../../src/formats/cpio-print.ts'
import type { CpioMember } from '../../src/formats/cpio-print.ts'

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const data = (value: string) => new Uint8Array(new TextEncoder().encode(value))

test('one folder and one file, byte for byte', () => {
  const archive = printCpio([
    { kind: 'folder', path: 'conf' },
    { kind: 'file', path: 'conf/a', data: data('RESUME=none\n') }
  ])
  expect(text(archive)).toBe(
    [
      '070701 00000001 000041ed 00000000 00000000 00000002 00000000 00000000',
      ' 00000000 00000000 00000000 00000000 00000005 00000000 conf\0\0',
      '070701 00000002 000081a4 00000000 00000000 00000001 00000000 0000000c',
      ' 00000000 00000000 00000000 00000000 00000007 00000000 conf/a\0\0\0\0RESUME=none\n',
      '070701 00000000 00000000 00000000 00000000 00000001 00000000 00000000',
      ' 00000000 00000000 00000000 00000000 0000000b 00000000 TRAILER!!!\0\0\0\0'
    ]
      .join('')
      .replaceAll(' ', '')
  )
})

const name = fc.stringMatching(/^[a-zé_.-]{1,9}$/).filter(value => value !== '.' && value !== '..')
const member: fc.Arbitrary<CpioMember> = fc.oneof(
  name.map(path => ({ kind: 'folder' as const, path })),
  fc
    .tuple(name, fc.uint8Array({ maxLength: 40 }))
    .map(([path, bytes]) => ({ kind: 'file' as const, path, data: bytes }))
)

test('the size known to the plan is the size written, a multiple of four', () => {
  fc.assert(
    fc.property(fc.array(member), members => {
      const archive = printCpio(members)
      const entries = members.map(each =>
        each.kind === 'folder'
          ? { entry: 'folder' as const, path: each.path }
          : { entry: 'copy' as const, path: each.path, from: '/x', sha256: '', bytes: each.data.length }
      )
      expect([cpioBytes(entries), archive.length % 4]).toEqual([archive.length, 0])
    })
  )
})

test('a text entry counts its UTF-8 bytes', () => {
  const file = printCpio([{ kind: 'file', path: 'a', data: data('é\n') }])
  expect(cpioBytes([{ entry: 'text', path: 'a', text: 'é\n' }])).toBe(file.length)
})

test('cpio lists the members with their modes', () => {
  const archive = printCpio([
    { kind: 'folder', path: 'usr' },
    { kind: 'file', path: 'usr/x.ko', data: data('x') }
  ])
  const listed = execFileSync('cpio', ['-itv', '--quiet', '--numeric-uid-gid'], {
    input: archive,
    encoding: 'utf8'
  })
  const columns = listed
    .trim()
    .split('\n')
    .map(row => row.split(/\s+/))
  expect(columns.map(row => [...row.slice(0, 5), row.at(-1)])).toEqual([
    ['drwxr-xr-x', '2', '0', '0', '0', 'usr'],
    ['-rw-r--r--', '1', '0', '0', '1', 'usr/x.ko']
  ])
})
