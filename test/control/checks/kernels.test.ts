import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { kernels } from '../../../src/control/checks/kernels.ts'
import type { Kernel } from '../../../src/model/facts.ts'
import { kernel } from '../kernel-facts.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

function found(all: readonly Kernel[], settings = ''): ReadonlyArray<readonly [string, string]> {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const vm = settled({ settings, seen: withFacts({ os: { ...os, kernels: all } }) })
  return kernels.check(vm, HOST).map(({ code, severity }) => [code, severity])
}

const bare = kernel({ initramfs: null })
const complete = kernel({ initramfs: null, builtin: ['virtio_pci', 'virtio_blk'] })

test.each<[string, readonly Kernel[], ReadonlyArray<readonly [string, string]>, string?]>([
  ['a kernel with its initramfs', [kernel()], []],
  ['none', [], [['KERNEL_UNKNOWN', 'warning']]],
  ['one that needs an initramfs', [bare], [['INITRAMFS_MISSING', 'error']]],
  ['one that needs none', [complete], []],
  ['an older one', [bare, kernel({ version: '6.2' })], [['INITRAMFS_MISSING', 'warning']]],
  ['keep: none', [], [], 'guest: { initramfs: keep }'],
  ['keep: one without initramfs', [bare], [], 'guest: { initramfs: keep }'],
  ['guest: none', [], [], 'guest: none']
])('%s', (_, all, expected, settings) => {
  expect(found(all, settings)).toEqual(expected)
})

test('an initramfs within a unified image is one', () => {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const image = { path: '/efi/EFI/Linux/a.efi', cmdline: null, system: null, signed: false, initramfs: null }
  const unified_images = [{ ...image, kernel: bare.version }]
  const vm = settled({ seen: withFacts({ os: { ...os, kernels: [bare], unified_images } }) })
  expect(kernels.check(vm, HOST)).toEqual([])
})
