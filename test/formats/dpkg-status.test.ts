import { expect, test } from 'vitest'
import { parseDpkgStatus } from '../../src/formats/dpkg-status.ts'

const STATUS = `Package: zsh
Status: install ok installed
Version: 5.9

Package: open-vm-tools
Status: install ok installed
Priority: optional
Description: tools
 Version: 1 in a description is no field
 .
Version: 2:12.2.0-1

Package: grub-pc
Status: deinstall ok config-files
Version: 2.06

Package: initramfs-tools
Status: install ok half-configured
Version: 0.142`

test('wanted packages with files, sorted', () => {
  expect(parseDpkgStatus(STATUS, name => name !== 'zsh')).toEqual([
    { name: 'initramfs-tools', version: '0.142' },
    { name: 'open-vm-tools', version: '2:12.2.0-1' }
  ])
})

test.each(['', '\n\n\n', 'Package: x\n', '\0\0\0', 'Version: 1\n\nStatus: install ok installed\n'])(
  '%j holds none',
  text => {
    expect(parseDpkgStatus(text, () => true)).toEqual([])
  }
)
