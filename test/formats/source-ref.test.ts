import { expect, test } from 'vitest'
import { refText } from '../../src/formats/source-ref.ts'

test('a VMX file', () => {
  expect(refText({ vmx: 'web01/web 01.vmx' })).toBe('vmx:web01/web 01.vmx')
})

test('a list of disks', () => {
  const disks = [
    { path: 'root.vmdk', format: null },
    { path: 'data.img', format: 'raw' }
  ]
  expect(refText({ disks, name: 'db' })).toBe('disks:root.vmdk,data.img=raw')
})

test('no path looks like two disks or like a format', () => {
  expect(refText({ disks: [{ path: 'a,b=raw%2C', format: null }], name: 'x' })).toBe('disks:a%2Cb%3Draw%252C')
})
