import { expect, test } from 'vitest'
import { SEEN, settled, withSource } from '../one-vm.ts'

test('disks keep their order and say what they are copied from', () => {
  const { disks } = settled({ settings: 'output: { disk_bus: virtio-scsi, format: raw }' })
  expect(
    disks.map(({ index, bus, format, compress, block }) => ({
      index,
      bus,
      format,
      compress,
      top: block.path,
      base: block.backing?.path
    }))
  ).toEqual([
    {
      index: 0,
      bus: 'virtio-scsi',
      format: 'raw',
      compress: 'none',
      top: 'exports/vm00001/vm00001-000001.vmdk',
      base: 'exports/vm00001/vm00001.vmdk'
    },
    {
      index: 1,
      bus: 'virtio-scsi',
      format: 'raw',
      compress: 'none',
      top: 'exports/vm00001/vm00001_1-000001.vmdk',
      base: 'exports/vm00001/vm00001_1.vmdk'
    }
  ])
})

test('one NIC for each of the source, by default', () => {
  const { nics } = settled()
  expect(nics.map(({ index, source_key, model }) => ({ index, source_key, model }))).toEqual([
    { index: 0, source_key: 'ethernet0', model: 'virtio' },
    { index: 1, source_key: 'ethernet1', model: 'virtio' }
  ])
})

test('the config says how many there are', () => {
  expect(settled({ settings: 'nics: []' }).nics).toEqual([])
  const { nics } = settled({ settings: 'nics: [{}, {}, { model: e1000e }]' })
  expect(nics[2]).toMatchObject({ index: 2, source_key: null, source_mac: null, model: 'e1000e' })
})

test('a disk that no file holds is left out', () => {
  const [first, second] = SEEN.source.disks
  if (first === undefined || second === undefined) throw new Error('two disks are expected')
  const { disks } = settled({ seen: withSource({ disks: [{ ...first, chain: [] }, second] }) })
  expect(disks.map(({ index }) => index)).toEqual([1])
})
