import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { rescueImages } from '../../../src/control/checks/rescue-images.ts'
import type { Initramfs } from '../../../src/model/facts.ts'
import { image, kernel, VERSION } from '../kernel-facts.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

function found(images: readonly Initramfs[], settings = ''): readonly string[] {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const kernels = [kernel({ builtin: ['virtio_pci'] })]
  const vm = settled({ settings, seen: withFacts({ os: { ...os, kernels, initramfs: images } }) })
  return rescueImages
    .check(vm, HOST)
    .map(({ code, severity, what }) => `${code} ${severity}: ${/ has no (.*?), so/.exec(what)?.[1]}`)
}

const rescue = (change: Partial<Initramfs>) => image({ path: '/boot/initramfs-0-rescue-x.img', ...change })

test.each<[string, readonly Initramfs[], readonly string[], string?]>([
  ['the image of a kernel is none', [image({ modules: [] })], []],
  [
    'a rescue image of a removed kernel',
    [rescue({ kernel: '5.0' })],
    ['INITRAMFS_RESCUE warning: virtio_pci, virtio_blk']
  ],
  ['of an installed kernel: they are added', [rescue({ kernel: VERSION })], []],
  [
    'of an installed kernel, with a driver built in, where nothing is added',
    [rescue({ kernel: VERSION })],
    ['INITRAMFS_RESCUE warning: virtio_blk'],
    'guest: { initramfs: regenerate }'
  ],
  [
    'with a driver built in by its own word',
    [rescue({ kernel: '5.0', builtin: ['virtio_blk'] })],
    ['INITRAMFS_RESCUE warning: virtio_pci']
  ],
  ['with all drivers', [rescue({ modules: ['virtio_blk', 'virtio_pci'] })], []],
  ['keep', [rescue({})], [], 'guest: { initramfs: keep }'],
  ['guest: none', [rescue({})], [], 'guest: none']
])('%s', (_, images, expected, settings) => {
  expect(found(images, settings)).toEqual(expected)
})
