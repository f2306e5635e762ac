import { expect, test } from 'vitest'
import { nvmeBus } from '../../../src/control/checks/nvme-bus.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { settled } from '../one-vm.ts'

test.each<[string, readonly string[]]>([
  ['virtio-blk', []],
  ['nvme', ['NVME_NEEDS_NEW_LIBVIRT']]
])('%s', (bus, codes) => {
  const found = nvmeBus.check(settled({ settings: `output: { disk_bus: ${bus} }` }), HOST)
  expect(found.map(({ code }) => code)).toEqual(codes)
})
