import { expect, test } from 'vitest'
import { unitName } from '../../src/formats/unit-name.ts'

test.each([
  ['/dev/sda5', 'dev-sda5.swap'],
  ['/dev/disk/by-uuid/9a7d-3c', 'dev-disk-by\\x2duuid-9a7d\\x2d3c.swap'],
  ['//dev//a b/', 'dev-a\\x20b.swap'],
  ['/.dot/.x', '\\x2edot-.x.swap'],
  ['/ä', '\\xc3\\xa4.swap'],
  ['/', '-.swap']
])('%s', (path, name) => {
  expect(unitName(path, 'swap')).toBe(name)
})
