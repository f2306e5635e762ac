import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { createHost } from '../../src/data/host/host.ts'
import { inspectGuest, type Inspected } from '../../src/data/inspect/guest.ts'
import type { BlockNode } from '../../src/model/block.ts'
import { buildGuest } from '../guests/guest.ts'

// The demo guest: its facts are what test/guests/demo.conf asked for, and both ways of reading see the same.

const LAYERS = ['demo.vmdk', 'demo-000001.vmdk', 'demo-000002.vmdk']
let folder = ''
let direct: Inspected

const chain = (): BlockNode => {
  const [base, ...rest] = LAYERS.map((path): BlockNode => ({
    driver: 'vmdk',
    path,
    extents: [],
    backing: null
  }))
  if (base === undefined) throw new Error('the demo guest has layers')
  return rest.reduce((backing, layer) => ({ ...layer, backing }), base)
}

const inspect = (deep: boolean): Promise<Inspected> =>
  inspectGuest(createHost({ root: folder }), [chain()], { root_device: 'auto', deep, accelerator: 'tcg' })

beforeAll(async () => {
  folder = (await buildGuest('demo')).folder
  direct = await inspect(false)
})

test('is read directly, without a complaint', () => {
  expect(direct.inspection.inspector).toBe('direct')
  expect(direct.diagnostics).toEqual([])
})

test('disks and filesystems', () => {
  const { disks, filesystems, volume_groups } = direct.facts
  expect(
    disks.map(({ table, id, partitions }) => [
      table,
      id,
      partitions.map(({ number, type, partuuid }) => [number, type, partuuid])
    ])
  ).toEqual([
    [
      'mbr',
      '5ca1ab1e',
      [
        [1, '83', '5ca1ab1e-01'],
        [2, '05', '5ca1ab1e-02'],
        [5, '82', '5ca1ab1e-05']
      ]
    ]
  ])
  expect(filesystems).toEqual([
    {
      volume: 'disk.0/part.1',
      type: 'ext4',
      uuid: '3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11',
      label: null,
      unclean: false
    },
    {
      volume: 'disk.0/part.5',
      type: 'swap',
      uuid: '9a7d3c44-1b8e-4d9a-8c57-2f60e1b4d822',
      label: null,
      unclean: false
    }
  ])
  expect(volume_groups).toEqual([])
})

test('the system', () => {
  const os = direct.facts.os
  expect(os?.root).toBe('disk.0/part.1')
  expect(os?.mounts).toEqual([{ mountpoint: '/', volume: 'disk.0/part.1', options: '' }])
  expect(os?.release).toEqual({
    id: 'debian',
    id_like: [],
    version_id: '12',
    name: 'Debian GNU/Linux 12 (bookworm)'
  })
  expect([os?.arch, os?.init, os?.package_format]).toEqual(['x86_64', 'systemd', 'deb'])
  expect(os?.packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['grub-pc', 'ifupdown', 'initramfs-tools', 'open-vm-tools'])
  )
  expect(os?.space.map(({ mountpoint }) => mountpoint)).toEqual(['/'])
})

test('configuration files, whole and with their digests', () => {
  const files = direct.facts.os?.files ?? {}
  expect(Object.keys(files)).toEqual(Object.keys(files).toSorted())
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      '/boot/grub/grub.cfg',
      '/etc/default/grub',
      '/etc/fstab',
      '/etc/initramfs-tools/conf.d/resume',
      '/etc/network/interfaces',
      '/etc/udev/rules.d/70-persistent-net.rules'
    ])
  )
  expect(Object.keys(files)).not.toContain('/etc/dracut.conf')
  for (const { text, sha256, bytes } of Object.values(files)) {
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(sha256)
    expect(Buffer.byteLength(text)).toBe(bytes)
  }
  expect(files['/etc/initramfs-tools/conf.d/resume']?.text).toBe('RESUME=/dev/sda5\n')
})

test('folders', () => {
  const folders = direct.facts.os?.folders ?? {}
  expect(folders['/etc/systemd/system/getty.target.wants']).toContain('serial-getty@ttyS0.service')
  expect(folders['/etc/systemd/system/multi-user.target.wants']).toContain('open-vm-tools.service')
  expect(Object.keys(folders)).not.toContain('/etc/netplan')
})

test('the kernel, its drivers and what they need', () => {
  const [kernel, ...others] = direct.facts.os?.kernels ?? []
  expect(others).toEqual([])
  expect(kernel?.image).toBe(`/boot/vmlinuz-${kernel?.version}`)
  expect(kernel?.initramfs).toBe(`/boot/initrd.img-${kernel?.version}`)
  const blk = kernel?.modules.find(({ name }) => name === 'virtio_blk')
  expect(blk?.path).toBe(`/lib/modules/${kernel?.version}/kernel/drivers/block/virtio_blk.ko`)
  expect(blk?.needs.toSorted()).toEqual(['virtio', 'virtio_ring'])
  const names = new Set(kernel?.modules.map(({ name }) => name))
  for (const { needs } of kernel?.modules ?? []) for (const name of needs) expect(names).toContain(name)
  expect(kernel?.indexes.map(({ path }) => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['modules.dep', 'modules.dep.bin', 'modules.alias.bin'])
  )
})

test('the initramfs has the drivers of VMware and none of virtio', () => {
  const [initramfs, ...others] = direct.facts.os?.initramfs ?? []
  expect(others).toEqual([])
  expect([initramfs?.generator, initramfs?.segments, initramfs?.module_dir, initramfs?.resume]).toEqual([
    'initramfs-tools',
    ['zstd'],
    'usr/lib/modules',
    'RESUME=/dev/sda5\n'
  ])
  expect(initramfs?.modules).toEqual(expect.arrayContaining(['ext4', 'mptspi', 'sd_mod', 'vmw_pvscsi']))
  expect(initramfs?.modules.filter(name => name.startsWith('virtio'))).toEqual([])
})

test('an appliance sees the same facts', async () => {
  const deep = await inspect(true)
  expect(deep.inspection).toEqual({ inspector: 'libguestfs', because: 'asked for' })
  expect(deep.diagnostics).toEqual([])
  expect(deep.facts).toEqual(direct.facts)
})

test('a root that is not there is said so', async () => {
  const { facts, diagnostics } = await inspectGuest(createHost({ root: folder }), [chain()], {
    root_device: '/dev/sdb1',
    deep: false,
    accelerator: 'tcg'
  })
  expect(facts.os).toBeNull()
  expect(diagnostics.map(({ code }) => code)).toEqual(['GUEST_ROOT_UNKNOWN'])
})
