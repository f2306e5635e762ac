import { expect, test } from 'vitest'
import type { Where } from '../../../src/model/diagnostic.ts'
import { place } from '../../../src/views/markdown/place.ts'

const config = (file: string, line?: number): Where => ({
  in: 'config',
  file,
  path: '',
  ...(line === undefined ? {} : { line })
})

test.each<[string, Where, string]>([
  ['a line', config('vms.yaml', 7), '[`vms.yaml:7`](<vms.yaml#L7>)'],
  ['a file', config('./a/vms.yaml'), '[`./a/vms.yaml`](<a/vms.yaml>)'],
  ['a file outside', config('../vms.yaml', 7), '`../vms.yaml:7`'],
  ['an absolute file', config('/etc/vms.yaml', 7), '`/etc/vms.yaml:7`'],
  [
    'a name that tries',
    config('javascript:alert(1)>) [x]', 1),
    '[`javascript:alert(1)>) [x]:1`](<javascript%3Aalert%281%29%3E%29%20%5Bx%5D#L1>)'
  ],
  ['what is no number', config('vms.yaml', JSON.parse('"7>) <b>"')), '[`vms.yaml:7>) <b>`](<vms.yaml>)'],
  ['another place', { in: 'guest', path: '/etc/fstab', line: 3 }, "`the guest's /etc/fstab line 3`"]
])('%s', (_, where, text) => {
  expect(place(where, '')).toBe(text)
})
