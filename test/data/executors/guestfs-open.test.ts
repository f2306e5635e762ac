import { expect, test } from 'vitest'
import { guestfsOpen } from '../../../src/data/executors/guestfs-open.ts'
import type { GuestfsOpenParams } from '../../../src/model/action.gen.ts'
import { actionOf, attemptWith, codesOf, folder, guestOf, hostIn, LAYER } from '../stage.ts'

const block = { driver: 'vmdk', path: 'demo.vmdk', extents: [], backing: null } as const
const params: GuestfsOpenParams = {
  accelerator: 'tcg',
  memory_bytes: 805306368,
  disks: [{ block, overlay: 'work/disk.0.qcow2' }],
  mounts: [
    { mountpoint: '/', volume: 'lvm/vg0/root', options: '' },
    { mountpoint: '/boot', volume: 'disk.0/part.1', options: 'subvol=@boot' }
  ]
}

test('opens with exactly the planned disks and mounts in order', async () => {
  const guest = guestOf({})
  const attempt = attemptWith(guest)
  const receipt = await guestfsOpen.run(actionOf('guestfs.open', params), hostIn(folder()), attempt)
  expect(attempt.opened).toEqual([
    { accelerator: params.accelerator, memory_bytes: params.memory_bytes, disks: params.disks }
  ])
  expect(guest.done).toEqual(['mount /dev/vg0/root / ', 'mount /dev/sda1 /boot subvol=@boot'])
  expect(receipt.notes).toEqual({ mounted: ['/dev/vg0/root on /', '/dev/sda1 on /boot'] })
  expect(attempt.sessions.get(LAYER)).toBe(guest)
})

const unlock = [
  {
    volume: 'disk.0/part.2',
    opened: `luks/${'0'.repeat(8)}-0000-0000-0000-${'1'.repeat(12)}`,
    secrets: [{ env: 'KEY' }]
  }
]

test('opens what is encrypted before it mounts, by a reference', async () => {
  const guest = guestOf({})
  await guestfsOpen.run(actionOf('guestfs.open', { ...params, unlock }), hostIn(folder()), attemptWith(guest))
  expect(guest.done[0]).toBe('unlock /dev/sda2 luks-00000000-0000-0000-0000-111111111111 [{"env":"KEY"}]')
  expect(guest.done[1]).toBe('mount /dev/vg0/root / ')
})

test('a secret that does not fit leaves no appliance behind', async () => {
  const guest = { ...guestOf({}), unlock: async () => false }
  const attempt = attemptWith(guest)
  const run = guestfsOpen.run(actionOf('guestfs.open', { ...params, unlock }), hostIn(folder()), attempt)
  expect(await codesOf(run)).toEqual(['GUEST_KEY_REFUSED'])
  expect(() => attempt.sessions.get(LAYER)).toThrow()
})

test('a volume that is none stops it before the launch', async () => {
  const attempt = attemptWith()
  const mounts = [{ mountpoint: '/', volume: 'sda1', options: '' }]
  const run = guestfsOpen.run(actionOf('guestfs.open', { ...params, mounts }), hostIn(folder()), attempt)
  expect(await codesOf(run)).toEqual(['VOLUME_UNKNOWN'])
  expect(attempt.opened).toEqual([])
})

test('a mount that fails leaves no appliance behind', async () => {
  const guest = { ...guestOf({}), mount: () => Promise.reject(new Error('bad superblock')) }
  const attempt = attemptWith(guest)
  const run = guestfsOpen.run(actionOf('guestfs.open', params), hostIn(folder()), attempt)
  await expect(run).rejects.toThrow('bad superblock')
  expect(guest.done).toEqual(['close'])
  expect(() => attempt.sessions.get(LAYER)).toThrow('no appliance is open')
})
