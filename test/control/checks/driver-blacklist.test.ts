import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { driverBlacklist } from '../../../src/control/checks/driver-blacklist.ts'
import { guestInput } from '../guest-input.ts'
import type { TestGuest } from '../guest-input.ts'

const PATH = '/etc/modprobe.d/hardening.conf'
const found = (text: string, guest: TestGuest = {}, path = PATH) =>
  driverBlacklist
    .check(guestInput({ files: { [path]: text }, ...guest }).vm, HOST)
    .map(({ severity, where }) => [severity, where.in === 'guest' ? where.line : null])

test.each<[string, string, ReadonlyArray<readonly [string, number]>, TestGuest?]>([
  ['the disks', '# x\nblacklist virtio_blk\n', [['error', 2]]],
  ['with a dash', '  blacklist   virtio-pci  \r\n', [['error', 1]]],
  ['the network', 'blacklist virtio_net', [['warning', 1]]],
  [
    'an install that does nothing',
    'install virtio_net /bin/true\ninstall virtio_blk /usr/bin/false\n',
    [
      ['warning', 1],
      ['error', 2]
    ]
  ],
  ['an install that does something', 'install virtio_net /sbin/modprobe --ignore-install virtio_net\n', []],
  ['what is not needed', 'blacklist virtio_balloon\nblacklist pcspkr\nblacklist virtio_scsi\n', []],
  [
    'what this bus needs',
    'blacklist virtio_scsi\nblacklist virtio_blk\n',
    [['error', 1]],
    { bus: 'virtio-scsi' }
  ],
  ['a comment', '#blacklist virtio_blk\n', []],
  ['options, aliases', 'options virtio_blk num_request_queues=1\nalias virtio_blk off\n', []]
])('%s', (_, text, expected, guest) => {
  expect(found(text, guest)).toEqual(expected)
})

test('only where modprobe looks', () => {
  const text = 'blacklist virtio_blk\n'
  expect(found(text, {}, '/etc/modprobe.conf')).toEqual([['error', 1]])
  expect(found(text, {}, '/etc/modules-load.d/x.conf')).toEqual([])
})

test('says which line, which driver and what for', () => {
  const { vm } = guestInput({ files: { [PATH]: 'blacklist virtio_net\n' } })
  expect(driverBlacklist.check(vm, HOST)).toEqual([
    {
      code: 'DRIVER_FORBIDDEN',
      severity: 'warning',
      what: `${PATH} forbids the driver virtio_net, which the guest needs for its network`,
      where: { in: 'guest', path: PATH, line: 1 },
      hint: 'remove that line in the source VM and make its initramfs again, or choose another model under nics'
    }
  ])
  expect(driverBlacklist.check({ ...vm, guest: null }, HOST)).toEqual([])
})
