import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { unifiedImage } from '../../../src/control/checks/unified-image.ts'
import type { UnifiedImage } from '../../../src/model/facts.ts'
import { kernel } from '../kernel-facts.ts'
import { ONE_DISK, guestInput, ROOT_UUID, type TestGuest } from '../guest-input.ts'

const PATH = '/efi/EFI/Linux/a.efi'
const image = (cmdline: string | null, more: Partial<UnifiedImage> = {}): UnifiedImage => ({
  ...{ path: PATH, cmdline, kernel: '6.1.0-37-amd64', system: 'Debian 12', signed: true, initramfs: null },
  ...more
})

function look(images: readonly UnifiedImage[], given: TestGuest = {}) {
  const { vm, facts, os } = guestInput({ disks: ONE_DISK, ...given })
  const guest = { ...facts, os: { ...os, unified_images: images } }
  return unifiedImage.check({ ...vm, firmware: 'efi', facts: guest }, HOST)
}

const SEALED = ['BOOT_IMAGE_SEALED', 'warning'] as const

test.each<[string, string | null, TestGuest, ReadonlyArray<readonly [string, string]>]>([
  ['a root by UUID', `root=UUID=${ROOT_UUID} ro`, {}, [SEALED]],
  ['a logical volume', 'root=/dev/mapper/vg-root', {}, [SEALED]],
  ['no command line', null, {}, [SEALED]],
  ['a root by device', 'root=/dev/sda1 ro', {}, [['BOOT_IMAGE_DEVICE', 'error']]],
  [
    'a root and a swap by device',
    'root=/dev/sda1 resume=/dev/sda5',
    {},
    [
      ['BOOT_IMAGE_DEVICE', 'error'],
      ['BOOT_IMAGE_DEVICE', 'warning']
    ]
  ],
  ['a bus with the same names', 'root=/dev/sda1', { bus: 'sata' }, [['BOOT_IMAGE_DEVICE', 'warning']]],
  [
    'a place in the machine',
    'root=/dev/disk/by-path/pci-0000:03:00.0-scsi-0:0:0:0-part1',
    { bus: 'sata' },
    [['BOOT_IMAGE_DEVICE', 'error']]
  ],
  ["another system's root", 'root=/dev/sdc1', {}, [['BOOT_IMAGE_DEVICE', 'warning']]],
  ['one of two profiles', `root=UUID=${ROOT_UUID}\nroot=/dev/sda1`, {}, [['BOOT_IMAGE_DEVICE', 'error']]],
  ['keep', 'root=/dev/sda1', { guest: { bootloader: 'keep' } }, []]
])('%s', (_, cmdline, given, expected) => {
  const found = look([image(cmdline)], { bus: 'virtio-blk', ...given })
  expect(found.map(({ code, severity }) => [code, severity])).toEqual(expected)
  for (const { where } of found) expect(where).toEqual({ in: 'guest', path: PATH })
})

test('it says which kernel, what is wrong and what to write', () => {
  const [found] = look([image('root=/dev/sda1')], { bus: 'virtio-blk' })
  expect(found?.what).toBe(
    `${PATH} (Debian 12, kernel 6.1.0-37-amd64, signed) has root=/dev/sda1 inside, which the target does not have, so it would find no root; h2k does not change such images`
  )
  expect(found?.hint).toContain(`write root=UUID=${ROOT_UUID} into /etc/kernel/cmdline`)
})

test('the command line is shown, but for secrets and what nobody reads', () => {
  const what = (cmdline: string | null, more: Partial<UnifiedImage> = {}): string =>
    look([image(cmdline, more)])[0]?.what ?? ''
  expect(what('quiet', { kernel: null, system: null, signed: false })).toContain(`${PATH} has "quiet" inside`)
  expect(what(null)).toContain('has no command line inside')
  expect(what('x.password=hunter2')).not.toContain('hunter2')
  expect(what('x'.repeat(201))).toContain(`"${'x'.repeat(200)}…"`)
})

test('an image that nobody understood is named all the same', () => {
  const { vm, facts, os } = guestInput({})
  const folders = { '/boot/efi/EFI/Linux': ['a.efi', 'b.EFI', 'x.txt'] }
  const guest = { ...vm, facts: { ...facts, os: { ...os, folders } } }
  expect(unifiedImage.check({ ...guest, firmware: 'bios' }, HOST)).toEqual([])
  const found = unifiedImage.check({ ...guest, firmware: 'efi' }, HOST)
  expect(found.map(({ code, where }) => [code, where])).toEqual([
    ['BOOT_IMAGE_SEALED', { in: 'guest', path: '/boot/efi/EFI/Linux/a.efi' }],
    ['BOOT_IMAGE_SEALED', { in: 'guest', path: '/boot/efi/EFI/Linux/b.EFI' }]
  ])
})

const DRIVERS = ['virtio', 'virtio_blk', 'virtio_pci', 'virtio_ring']
const holding = (modules: readonly string[], builtin: readonly string[] = []): Partial<UnifiedImage> => ({
  initramfs: { kernel: '6.1.0-37-amd64', modules, builtin }
})
const KNOWN = { os: { kernels: [kernel()] } }
const STABLE = `root=UUID=${ROOT_UUID}`

test.each<[string, Partial<UnifiedImage>, TestGuest, readonly string[]]>([
  ['all drivers inside', holding(DRIVERS), KNOWN, []],
  ['all drivers inside, for a kernel that was not seen', holding(DRIVERS), {}, []],
  ['some drivers built in', holding(['virtio_blk', 'virtio', 'virtio_ring'], ['virtio_pci']), {}, []],
  ['a driver is missing', holding(['ext4']), KNOWN, ['BOOT_IMAGE_DRIVERS']],
  ['a driver is missing, the kernel was not seen', holding(['ext4']), {}, ['BOOT_IMAGE_SEALED']],
  ['one of two is there, the kernel was not seen', holding(['virtio_blk']), {}, ['BOOT_IMAGE_SEALED']],
  ['no initramfs that could be seen', {}, KNOWN, ['BOOT_IMAGE_SEALED']],
  ['keep', holding([]), { ...KNOWN, guest: { initramfs: 'keep' } }, []],
  ['another bus', holding(DRIVERS), { ...KNOWN, bus: 'sata' }, ['BOOT_IMAGE_DRIVERS']]
])('%s', (_, more, given, expected) => {
  const found = look([image(STABLE, more)], { bus: 'virtio-blk', ...given })
  expect(found.map(({ code }) => code)).toEqual(expected)
})

test('a root that is not there and drivers that are not there are told of both', () => {
  const found = look([image('root=/dev/sda1', holding([]))], { bus: 'virtio-blk', ...KNOWN })
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['BOOT_IMAGE_DEVICE', 'error'],
    ['BOOT_IMAGE_DRIVERS', 'error']
  ])
  expect(found[1]?.what).toContain('an initramfs without virtio')
})
