import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseName, folderOf, sourcePath } from '../../src/formats/source-path.ts'

test.each([
  ['web01', 'a.vmdk', 'web01/a.vmdk'],
  ['', 'a.vmdk', 'a.vmdk'],
  ['', './sub//a b.vmdk', 'sub/a b.vmdk'],
  ['web01', '..a.vmdk', 'web01/..a.vmdk'],
  ['web01', '/etc/shadow', null],
  ['web01', '../web02/a.vmdk', null],
  ['web01', 'sub/../../a', null],
  ['web01', '..', null],
  ['web01', '.', null],
  ['web01', '', null],
  ['web01', 'C:\\VMs\\a.vmdk', null],
  ['web01', 'c:/VMs/a.vmdk', null],
  ['web01', '\\\\server\\share\\a.vmdk', null],
  ['web01', 'a\0.vmdk', null],
  ['web01', 'a\nb', null],
  ['web01', 'x'.repeat(1025), null],
  ['web01', 'a/'.repeat(33), null]
])('%j and %j make %j', (folder, name, expected) => {
  expect(sourcePath(folder, name)).toBe(expected)
})

test('what comes out lies in the folder and is in its simplest form', () => {
  const name = fc.string({ unit: fc.constantFrom('.', '/', '\\', 'a', ':', '..', ' ') })
  fc.assert(
    fc.property(name, text => {
      const path = sourcePath('vm', text)
      if (path === null) return
      expect(path.startsWith('vm/')).toBe(true)
      expect(path.split('/').filter(part => ['', '.', '..'].includes(part))).toEqual([])
      expect(sourcePath('', path)).toBe(path)
    }),
    { numRuns: 3000 }
  )
})

test.each([
  ['/vmfs/volumes/ds/web01/a.vmdk', 'a.vmdk'],
  ['C:\\VMs\\a.vmdk', 'a.vmdk'],
  ['a.vmdk', 'a.vmdk'],
  ['a/', '']
])('the last part of %j is %j', (path, name) => {
  expect(baseName(path)).toBe(name)
})

test('a file in the source itself has the empty folder', () => {
  expect([folderOf('a/b/c.vmx'), folderOf('c.vmx')]).toEqual(['a/b', ''])
})
