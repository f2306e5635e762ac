import { describe, expect, test } from 'vitest'
import { grubAnswer, parseLongListing, parseShortListing } from '../../src/formats/grub-fstest-text.ts'

const ERROR = 'grub-fstest: error: cannot open `(loop0,msdos1)/x'

test.each([
  [`${ERROR}': file \`/x' not found.`, 'absent'],
  [`${ERROR}/y': not a directory.`, 'absent'],
  [`${ERROR}': not a regular file.\n`, 'not-a-file'],
  [`${ERROR}': unknown filesystem.`, 'unknown-filesystem'],
  [`${ERROR}': no such partition.`, 'failed'],
  [`${ERROR}': disk \`loop3,msdos1' not found.`, 'failed'],
  [`${ERROR}': too deep nesting of symlinks.`, 'failed'],
  [`${ERROR}': attempt to read or write outside of disk \`loop0'.`, 'failed'],
  ['', 'failed']
])('%s', (stderr, answer) => {
  expect(grubAnswer(stderr)).toBe(answer)
})

describe('listings', () => {
  test('long: names with blanks, folders, no times', () => {
    const text = [
      'DIR          20261123123256 ./',
      'DIR          20261123123301 ../',
      'DIR          20261123123301 rules.d/',
      '305          20250626145609 Wired connection 1.nmconnection',
      '12           no-time',
      ''
    ].join('\n')
    expect(parseLongListing(text)).toEqual([
      { name: 'rules.d', folder: true },
      { name: 'Wired connection 1.nmconnection', folder: false },
      { name: 'no-time', folder: false }
    ])
  })

  test('short', () => {
    expect(parseShortListing('./ ../ a.service b@tty1.service c.d/ \n')).toEqual([
      { name: 'a.service', folder: false },
      { name: 'b@tty1.service', folder: false },
      { name: 'c.d', folder: true }
    ])
  })

  test('nothing printed is no folder, an empty folder is one', () => {
    expect(parseLongListing('')).toBeNull()
    expect(parseShortListing('\n')).toBeNull()
    expect(parseLongListing('DIR          20261123123256 ./\nDIR          20261123123301 ../\n')).toEqual([])
  })

  test('a name that holds a path is dropped', () => {
    expect(parseLongListing('5            20261123123256 ../../etc/shadow\n')).toEqual([])
  })
})
