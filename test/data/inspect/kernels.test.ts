import { expect, test } from 'vitest'
import { bootEntries } from '../../../src/data/inspect/kernels.ts'
import { compareVersions } from '../../../src/data/inspect/versions.ts'

test('kernels with an image, oldest first, with the initramfs of each family of distributions', () => {
  const boot = [
    'vmlinuz-6.1.0-9-amd64',
    'initrd.img-6.1.0-9-amd64',
    'vmlinuz-6.1.0-37-amd64',
    'vmlinuz-5.14.0-1.el9',
    'initramfs-5.14.0-1.el9.img',
    'vmlinux-4.4-suse',
    'initrd-4.4-suse'
  ]
  expect(
    bootEntries(
      ['6.1.0-37-amd64', '6.1.0-9-amd64', '5.14.0-1.el9', '4.4-suse', '9.9-left-over', '../x', "a'b"],
      boot
    )
  ).toEqual([
    { version: '4.4-suse', image: '/boot/vmlinux-4.4-suse', initramfs: '/boot/initrd-4.4-suse' },
    {
      version: '5.14.0-1.el9',
      image: '/boot/vmlinuz-5.14.0-1.el9',
      initramfs: '/boot/initramfs-5.14.0-1.el9.img'
    },
    {
      version: '6.1.0-9-amd64',
      image: '/boot/vmlinuz-6.1.0-9-amd64',
      initramfs: '/boot/initrd.img-6.1.0-9-amd64'
    },
    { version: '6.1.0-37-amd64', image: '/boot/vmlinuz-6.1.0-37-amd64', initramfs: null }
  ])
})

test.each([
  ['6.1.0-9', '6.1.0-37'],
  ['5.4', '5.4.1'],
  ['5.0~rc1', '5.0'],
  ['5.9-a', '5.9-b'],
  ['4.19', '5.4'],
  ['6.09', '6.10']
])('%s comes before %s', (older, newer) => {
  expect(Math.sign(compareVersions(older, newer))).toBe(-1)
  expect(Math.sign(compareVersions(newer, older))).toBe(1)
  expect(compareVersions(older, older)).toBe(0)
})
