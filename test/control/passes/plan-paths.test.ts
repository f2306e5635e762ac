import { expect, test } from 'vitest'
import { settled, withSource } from '../one-vm.ts'

test('names every file after the VM', () => {
  const { disks, domain, paths } = settled({ settings: 'output: { format: vmdk }' })
  expect(disks.map(({ path }) => path)).toEqual(['images/web01-disk0.vmdk', 'images/web01-disk1.vmdk'])
  expect(domain).toEqual({
    uuid: 'ff5f963f-1d74-8fb2-a2bf-5a4fe8b0c67f',
    path: 'images/web01.xml',
    define_uri: null
  })
  expect(paths).toEqual({
    overlays: ['.h2k/work/web01/disk0.overlay.qcow2', '.h2k/work/web01/disk1.overlay.qcow2'],
    partials: ['images/.web01-disk0.vmdk.partial', 'images/.web01-disk1.vmdk.partial'],
    evidence: '.h2k/evidence/web01'
  })
})

test('an absolute target, and libvirt asked for', () => {
  const { disks, domain } = settled({ target: 'libvirt: { define: true, uri: "qemu:///session" }' })
  expect(disks[0]?.path).toBe('images/web01-disk0.qcow2')
  expect(domain.define_uri).toBe('qemu:///session')
})

test('the UUID follows from the address and the source', () => {
  const same = settled().domain.uuid
  expect(settled({ settings: 'hardware: { cpus: 3 }' }).domain.uuid).toBe(same)
  const uuids = ['a', 'b', null].map(uuid => settled({ seen: withSource({ uuid }) }).domain.uuid)
  expect(new Set([same, ...uuids]).size).toBe(4)
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
