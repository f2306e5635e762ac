// The demo guest is what the issue says it is: it runs on VMware's hardware and does not on
// virtio. Without this proof a converter could "repair" a guest that was never broken.

import { execFile } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { boot } from './boot.ts'
import { buildGuest } from './guest.ts'
import type { Guest } from './guest.ts'

const run = promisify(execFile)
const MINUTE = 60_000
let guest: Guest

beforeAll(async () => {
  guest = await buildGuest('demo')
}, 10 * MINUTE)

test('the folder holds a VMX, a base and two deltas, and nothing else', async () => {
  expect((await readdir(guest.folder)).sort()).toEqual([
    'demo-000001.vmdk',
    'demo-000002.vmdk',
    'demo.vmdk',
    'demo.vmsd',
    'demo.vmx'
  ])
  const allocated = await Promise.all(
    (await readdir(guest.folder)).map(async name => (await stat(join(guest.folder, name))).blocks * 512)
  )
  expect(allocated.reduce((sum, size) => sum + size)).toBeLessThan(900e6)
})

test('the chain is linked by names and content IDs', async () => {
  const { stdout } = await run('qemu-img', ['info', '--backing-chain', '--output=json', guest.disk.file])
  const chain = (JSON.parse(stdout) as ImageInfo[]).map(image => ({
    file: image.filename.slice(guest.folder.length + 1),
    parent: image['backing-filename'],
    size: image['virtual-size'],
    cid: image['format-specific'].data.cid.toString(16),
    parentCid: image['format-specific'].data['parent-cid'].toString(16)
  }))
  const size = 2560 * 1024 ** 2
  expect(chain).toEqual([
    { file: 'demo-000002.vmdk', parent: 'demo-000001.vmdk', size, cid: '9f3e62cc', parentCid: '8e2d51bb' },
    { file: 'demo-000001.vmdk', parent: 'demo.vmdk', size, cid: '8e2d51bb', parentCid: '7d1c40aa' },
    { file: 'demo.vmdk', parent: undefined, size, cid: '7d1c40aa', parentCid: 'ffffffff' }
  ])
})

test('a second build only names the folder', async () => {
  const made = (await stat(guest.folder, { bigint: true })).ctimeNs
  expect((await buildGuest('demo')).folder).toBe(guest.folder)
  expect((await stat(guest.folder, { bigint: true })).ctimeNs).toBe(made)
})

// Together, because the second mostly sleeps.
describe.concurrent('boots', () => {
  test(
    "reaches a login with the network up on VMware's hardware",
    async () => {
      const files = ['/etc/fstab', '/proc/cmdline', '/etc/initramfs-tools/conf.d/resume']
      const result = await boot({
        disks: [guest.disk],
        bus: 'pvscsi',
        nic: 'vmxnet3',
        mac: guest.mac,
        login: guest.login,
        commands: [
          ...files.map(file => `grep -v '^#' ${file}`),
          'cd /var/lib/demo && tail -n 1 only-* overwritten overwritten.bin',
          'ip -br link show dev ens192',
          'swapon --noheadings --show=NAME',
          'systemctl is-enabled open-vm-tools serial-getty@ttyS0'
        ]
      })
      expect(result.reached, result.serial.slice(-2000) + result.stderr).toBe('login')
      expect(result.dhcpMacs).toEqual([guest.mac])
      expect(result.leasedMacs).toEqual([guest.mac])
      expect(result.failedUnits).toEqual([])
      expect(Object.values(result.outputs)).toEqual([
        [
          '/dev/sda1       /               ext4    errors=remount-ro 0       1',
          '/dev/sda5       none            swap    sw              0       0',
          '/dev/sr0        /media/cdrom0   udf,iso9660 user,noauto     0       0'
        ].join('\n'),
        expect.stringMatching(/^BOOT_IMAGE=\S+ root=\/dev\/sda1 ro console=tty0 console=ttyS0,115200$/),
        'RESUME=/dev/sda5',
        LAYER_DATA,
        expect.stringMatching(new RegExp(`^ens192 +UP +${guest.mac} `)),
        '/dev/sda5',
        'enabled\nenabled'
      ])
    },
    5 * MINUTE
  )

  test(
    'drops to the initramfs shell on virtio',
    async () => {
      const result = await boot({ disks: [guest.disk], bus: 'virtio-blk', nic: 'virtio-net', mac: guest.mac })
      expect(result.reached, result.serial.slice(-2000) + result.stderr).toBe('initramfs')
      expect(result.serial).toContain('ALERT!  /dev/sda1 does not exist.')
      expect(result.dhcpMacs).toEqual([])
    },
    5 * MINUTE
  )
})

test('booting has not written to the chain', async () => {
  const text = (await readFile(guest.disk.file)).subarray(0, 65536).toString('latin1')
  expect(text).toContain('CID=9f3e62cc\nparentCID=8e2d51bb\n')
})

type ImageInfo = {
  readonly filename: string
  readonly 'backing-filename'?: string
  readonly 'virtual-size': number
  readonly 'format-specific': { readonly data: { readonly cid: number; readonly 'parent-cid': number } }
}

const LAYER_DATA = `==> only-0 <==
written in layer 0, demo.vmdk

==> only-1 <==
written in layer 1, demo-000001.vmdk

==> only-2 <==
written in layer 2, demo-000002.vmdk

==> overwritten <==
last written in layer 2, demo-000002.vmdk

==> overwritten.bin <==
demo-000002.vmdk`
