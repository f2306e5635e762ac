import { expect, test } from 'vitest'
import { parseOsRelease } from '../../src/formats/os-release.ts'

test.each([
  [
    'Debian',
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n',
    { id: 'debian', id_like: [], version_id: '12', name: 'Debian GNU/Linux 12 (bookworm)' }
  ],
  [
    'several parents, single quotes',
    "NAME='Rocky Linux'\nID='rocky'\nID_LIKE='rhel centos fedora'\nVERSION_ID=9.3\n",
    { id: 'rocky', id_like: ['rhel', 'centos', 'fedora'], version_id: '9.3', name: 'Rocky Linux' }
  ],
  ['escapes', 'ID=x\nNAME="a \\"b\\" \\$c"', { id: 'x', id_like: [], version_id: null, name: 'a "b" $c' }],
  [
    'carriage returns and blanks',
    '  ID=arch \r\n',
    { id: 'arch', id_like: [], version_id: null, name: 'Linux' }
  ],
  ['comments only', '# ID=debian\n', null],
  ['nothing', '', null],
  ['binary', '\0\u{1}\u{2}ID', null]
])('%s', (_, text, release) => {
  expect(parseOsRelease(text)).toEqual(release)
})
