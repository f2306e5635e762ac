import { expect, test } from 'vitest'
import { parseDomainList } from '../../src/formats/virsh-list.ts'

test('names may hold blanks, and the last line is empty', () => {
  const text =
    '6695eb01-f6a4-8304-79aa-97f2502e193f test                          \n' +
    '00000000-0000-4000-8000-000000000001 old web 01                    \n\n'
  expect(parseDomainList(text)).toEqual([
    { uuid: '6695eb01-f6a4-8304-79aa-97f2502e193f', name: 'test' },
    { uuid: '00000000-0000-4000-8000-000000000001', name: 'old web 01' }
  ])
})

test('no domains', () => {
  expect(parseDomainList('\n')).toEqual([])
})
