import { expect, test } from 'vitest'
import * as fixers from '../../src/control/fixers/linux/index.ts'
import { createHost } from '../../src/data/host/host.ts'
import { inspectGuest } from '../../src/data/inspect/guest.ts'
import type { BlockNode } from '../../src/model/block.ts'
import type { Edit } from '../../src/model/fixer.ts'
import { guestInput } from '../control/guest-input.ts'
import { buildGuest } from '../guests/guest.ts'

const layer = (path: string, backing: BlockNode | null): BlockNode => ({
  driver: 'vmdk',
  path,
  extents: [],
  backing
})
const CHAIN = layer('demo-000002.vmdk', layer('demo-000001.vmdk', layer('demo.vmdk', null)))

const copied = (edit: Edit): readonly string[] =>
  edit.edit === 'append-initramfs'
    ? edit.entries.flatMap(each => (each.entry === 'copy' ? (/[^/]+$/.exec(each.path) ?? []) : []))
    : []

test('the real facts of the demo guest give exactly the edits that it needs', async () => {
  const { folder } = await buildGuest('demo')
  const host = createHost({ root: folder })
  const { facts } = await inspectGuest(host, [CHAIN], {
    root_device: 'auto',
    deep: false,
    accelerator: 'tcg'
  })
  if (facts.os === null) throw new Error('the demo guest has a system')
  const input = { ...guestInput({ nics: [{ mac: '52:54:00:12:34:56' }] }), facts, os: facts.os }
  const fixes = Object.values(fixers).map(fixer => fixer.fix(input))
  expect(fixes.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  const edits = fixes.flatMap(fix => fix.edits)
  const version = facts.os.kernels[0]?.version ?? ''
  expect(edits.map(({ edit, path }) => `${edit} ${path}`).toSorted()).toEqual([
    `append-initramfs /boot/initrd.img-${version}`,
    'remove-link /etc/systemd/system/multi-user.target.wants/open-vm-tools.service',
    ...(facts.os.folders['/etc/systemd/system/open-vm-tools.service.requires'] === undefined
      ? []
      : ['remove-link /etc/systemd/system/open-vm-tools.service.requires/vgauth.service']),
    // Its other name, without which systemctl still calls it enabled.
    'remove-link /etc/systemd/system/vmtoolsd.service',
    'write-file /boot/grub/grub.cfg',
    'write-file /etc/default/grub',
    'write-file /etc/fstab',
    'write-file /etc/initramfs-tools/conf.d/resume',
    'write-file /etc/initramfs-tools/modules',
    'write-file /etc/network/interfaces',
    'write-file /etc/udev/rules.d/70-persistent-net.rules'
  ])
  expect(edits.flatMap(copied)).toEqual([
    'virtio_blk.ko',
    'virtio.ko',
    'virtio_pci.ko',
    'virtio_pci_legacy_dev.ko',
    'virtio_pci_modern_dev.ko',
    'virtio_ring.ko',
    'modules.alias.bin',
    'modules.builtin.alias.bin',
    'modules.builtin.bin',
    'modules.dep.bin',
    'modules.softdep'
  ])
})
