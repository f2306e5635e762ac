// Inputs that somebody made to do harm, and guests that must not be moved in silence.

import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { fingerprint, h2k, type Ran, scratch, told } from './h2k.ts'
import { DEBIAN, guestConfig, type GuestFiles, initrd, KERNEL, makeGuest } from './small-guest.ts'

const run = promisify(execFile)
const NONE = { guest: 'none' }

/** What reaches a terminal must be inert: no control characters, no changes of the reading direction. */
const ACTIVE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

const codesOf = ({ stderr }: Ran): readonly string[] =>
  [...stderr.matchAll(/^(?:error|warning)\[([A-Z_]+)\]/gm)].map(([, code = '']) => code)

/** Plans the move of a small Debian with these changes; codes of what it says, errors and warnings. */
async function planned(
  changes: GuestFiles
): Promise<{ readonly ran: Ran; readonly codes: readonly string[]; readonly plan: string }> {
  const folder = await scratch()
  await makeGuest(folder, 'disk.raw', { ...DEBIAN, ...changes })
  await guestConfig(folder, ['disk.raw'])
  const ran = await h2k(folder, ['plan', '-o', 'plan.json'])
  expect(ran.stdout + ran.stderr).not.toMatch(ACTIVE)
  if (ran.status !== 0) return { ran, codes: codesOf(ran), plan: '' }
  const plan = await readFile(join(folder, 'plan.json'), 'utf8')
  const { diagnostics } = JSON.parse(plan)
  return { ran, codes: diagnostics.map(({ code }: { code: string }) => code), plan }
}

test('a small Debian is planned without a word', async () => {
  const { ran, codes } = await planned({})
  expect([ran.status, codes], told(ran)).toEqual([0, []])
})

test.each<[string, GuestFiles, readonly string[]]>([
  [
    'fstab leads out of the guest',
    { '/etc/fstab': { link: '../../../../etc/passwd' } },
    ['GUEST_OS_MISSING']
  ],
  ['fstab has 5 MB', { '/etc/fstab': '# x\n'.repeat(1_300_000) }, ['GUEST_FILE_UNREADABLE']],
  [
    'fstab is Latin-1 and would have to be edited',
    { '/etc/fstab': Buffer.from('# \xe9\n/dev/sda / ext4 defaults 0 1\n', 'latin1') },
    ['GUEST_FILE_NOT_TEXT']
  ],
  [
    'modules.dep names files elsewhere',
    {
      [`/lib/modules/${KERNEL}/modules.dep`]:
        '../../../etc/shadow/virtio_pci.ko:\n/etc/virtio_blk.ko:\nkernel/virtio_net.ko:\n',
      '/etc/virtio_blk.ko': 'secret'
    },
    ['KERNEL_LACKS_DRIVER']
  ],
  [
    'an initramfs with a size of 4 GiB in its header',
    {
      [`/boot/initrd.img-${KERNEL}`]: Buffer.concat([
        initrd().subarray(0, 112),
        Buffer.from(
          `070701${'0'.repeat(40)}${'f'.repeat(8)}${'0'.repeat(32)}${'f'.repeat(8)}${'0'.repeat(8)}`
        )
      ])
    },
    ['INITRAMFS_DAMAGED']
  ]
])('no plan: %s', async (_, changes, expected) => {
  const { ran, codes } = await planned(changes)
  expect([ran.status, codes], told(ran)).toEqual([1, expected])
})

test('texts of the guest do nothing to the terminal', async () => {
  const evil = '\x1b[31m\x9b2J\u202e`id` $(touch x)\x07'
  const { ran } = await planned({
    '/etc/os-release': `ID=debian\nPRETTY_NAME="${evil}"\n`,
    '/etc/fstab': `${DEBIAN['/etc/fstab']}/dev/sdz9 /${evil} ext4 x 0 0\n`,
    '/boot/grub/grub.cfg': `menuentry '${evil}' {\nlinux /boot/vmlinuz-${KERNEL} root=/dev/sda ro ${evil}\ninitrd /x\n}\n`
  })
  expect(ran.status, told(ran)).toBe(0)
})

test.each<[string, GuestFiles]>(
  [
    ['shell', 'ens192;reboot'],
    ['path', '../../etc/x'],
    ['colour', '\x1b[31mens192']
  ].map(([name = '', card = '']) => [
    name,
    { '/etc/network/interfaces': `auto ${card}\niface ${card} inet dhcp\n` }
  ])
)('a card whose name is no name gets no pin, and the plan says so: %s', async (_, changes) => {
  const { codes, plan } = await planned(changes)
  expect(codes).toEqual(['NETWORK_CONFIG_UNREAD'])
  expect(plan).not.toContain('10-h2k-')
})

const LO = 'auto lo\niface lo inet loopback\n'

test.each<[string, GuestFiles, readonly string[]]>([
  [
    'netplan behind an ifupdown that knows lo alone',
    { '/etc/network/interfaces': LO, '/etc/netplan/01.yaml': 'network: {}\n' },
    ['NETWORK_CONFIG_UNREAD']
  ],
  [
    'NetworkManager behind it',
    { '/etc/network/interfaces': LO, '/etc/NetworkManager/system-connections/a.nmconnection': '' },
    ['NETWORK_CONFIG_UNREAD']
  ],
  [
    'kernels of Arch',
    {
      [`/boot/vmlinuz-${KERNEL}`]: null,
      [`/boot/initrd.img-${KERNEL}`]: null,
      '/boot/vmlinuz-linux': 'a kernel',
      '/boot/initramfs-linux.img': initrd()
    },
    ['KERNEL_UNKNOWN']
  ],
  ['no boot loader that h2k knows', { '/boot/grub/grub.cfg': null }, ['BOOT_CONFIG_UNREAD']]
])('a warning: %s', async (_, changes, expected) => {
  const { ran, codes } = await planned(changes)
  expect([ran.status, codes], told(ran)).toEqual([0, expected])
})

test('an initramfs under a name of its own stops the plan', async () => {
  const { ran, codes } = await planned({
    [`/boot/initrd.img-${KERNEL}`]: null,
    '/boot/my-initrd': initrd()
  })
  expect([ran.status, codes]).toEqual([1, ['INITRAMFS_MISSING']])
})

/** A VM of one disk in a folder, and what its config says besides. */
async function oneDisk(name: string, target: object): Promise<string> {
  const folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await run('qemu-img', ['create', '-q', '-f', 'qcow2', join(folder, 'exports', name), '1M'])
  const source = { from: 'exports', disks: [name] }
  const config = {
    version: 1,
    sources: { exports: { provider: 'local', path: 'exports' } },
    target: { networks: { '*': { network: 'default' } }, ...target },
    vms: { guest: { source, ...NONE, validate: { boot: 'none' } } }
  }
  await writeFile(join(folder, 'h2k.yaml'), JSON.stringify(config))
  return folder
}

test.each(['exports', 'link'])('a source is never its own target, here by the folder %s', async dir => {
  const folder = await oneDisk('.guest-disk0.qcow2.partial', { dir })
  await symlink('exports', join(folder, 'link'))
  const before = await fingerprint(join(folder, 'exports'))
  const ran = await h2k(folder, ['plan', '-o', 'plan.json'])
  expect(ran.status, told(ran)).toBe(1)
  expect(new Set(codesOf(ran))).toEqual(new Set(['SOURCE_IS_TARGET']))
  expect(await fingerprint(join(folder, 'exports'))).toEqual(before)
})

test.each(['.guest-disk0.qcow2.partial', 'guest-disk0.qcow2', 'guest.xml'])(
  'a link that waits in the target under the name %s is not written through',
  async name => {
    const folder = await oneDisk('disk.qcow2', { dir: 'out' })
    await mkdir(join(folder, 'out'))
    await writeFile(join(folder, 'victim'), 'precious')
    const planned = await h2k(folder, ['plan', '-o', 'plan.json'])
    expect(planned.status, told(planned)).toBe(0)
    await symlink('../victim', join(folder, 'out', name))
    await h2k(folder, ['apply', 'plan.json'])
    expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('precious')
  }
)

test('paths mean nothing to QEMU and XML but themselves', async () => {
  const dir = `o,u=t:é %s '"<&/json:{}`
  const folder = await oneDisk("nbd:-a,b=c %s 'é.qcow2", { dir, work_dir: 'w,k:x' })
  await h2k(folder, ['plan', '-o', 'plan.json'])
  const ran = await h2k(folder, ['apply', 'plan.json'])
  expect(ran.status, told(ran)).toBe(0)
  const xml = await readFile(join(folder, dir, 'guest.xml'), 'utf8')
  expect(xml).toContain(`o,u=t:é %s &apos;&quot;&lt;&amp;/json:{}/guest-disk0.qcow2'/>`)
  await run('qemu-img', ['check', '-q', '-f', 'qcow2', join(folder, dir, 'guest-disk0.qcow2')])
})

test.each<[readonly string[], string]>([
  [['apply', 'folder'], 'PLAN_UNREADABLE'],
  [['show', 'folder'], 'PLAN_UNREADABLE'],
  [['apply', '/dev/zero'], 'PLAN_TOO_LARGE'],
  [['plan', '-c', '/dev/zero'], 'CONFIG_UNREADABLE'],
  [['plan', '-c', 'folder'], 'CONFIG_UNREADABLE'],
  [['plan', '-c', 'latin-1.yaml'], 'CONFIG_UNREADABLE'],
  [['plan', '--inventory', 'folder'], 'FILE_UNREADABLE'],
  [['plan', '--inventory', '/dev/zero'], 'INVENTORY_INVALID'],
  [['plan', '--disk', '/dev/zero', '--out-dir', 'out'], 'SOURCE_FILE_KIND']
])('%j names something else than a file of its kind', async (args, code) => {
  const folder = await oneDisk('disk.qcow2', { dir: 'out' })
  await mkdir(join(folder, 'folder/x.yaml'), { recursive: true })
  await writeFile(join(folder, 'latin-1.yaml'), Uint8Array.of(0x23, 0xe9, 0x0a))
  const ran = await h2k(folder, args)
  expect(codesOf(ran), told(ran)).toEqual([code])
})
