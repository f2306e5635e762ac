// The whole path on the real guest, under a new MAC address: plan, apply with its own boot, then the proof by tools that
// are not ours and by the tests' own boot.

import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { boot } from '../guests/boot.ts'
import { buildGuest, type Guest } from '../guests/guest.ts'
import { demoConfig, fingerprint, h2k, type Ran, scratch, sha256Of } from './h2k.ts'

const MINUTE = 60_000
const run = promisify(execFile)
const libguestfs = {
  env: { ...process.env, LIBGUESTFS_BACKEND: 'direct', LIBGUESTFS_BACKEND_SETTINGS: 'force_tcg' }
}

let guest: Guest
let folder: string
let disk: string
let before: Readonly<Record<string, string>>
let planned: Ran
let applied: Ran

beforeAll(async () => {
  guest = await buildGuest('demo')
  before = await fingerprint(guest.folder)
  folder = await scratch()
  disk = join(folder, 'out/demo-disk0.qcow2')
  await demoConfig(folder, guest.folder, {
    nics: [{ mac: 'new' }],
    validate: { boot: 'qemu', timeout: '10m', expect: ['login', 'network'] }
  })
  planned = await h2k(folder, ['plan', '-o', 'plan.json'])
  applied = await h2k(folder, ['apply', '--json', 'plan.json'])
}, 15 * MINUTE)

const macOf = async (): Promise<string> =>
  /<mac address='([^']+)'/.exec(await readFile(join(folder, 'out/demo.xml'), 'utf8'))?.[1] ?? ''

test('plan and apply succeed, and the boot proves login and network', async () => {
  expect(planned, planned.stderr).toMatchObject({ status: 0 })
  expect(applied, applied.stdout.slice(-3000) + applied.stderr).toMatchObject({ status: 0 })
  const milestones = JSON.parse(await readFile(join(folder, '.h2k/evidence/demo/milestones.json'), 'utf8'))
  expect(Object.keys(milestones.milestones ?? milestones)).toEqual(
    expect.arrayContaining(['login', 'network'])
  )
})

test('the source has the same bytes, times and inodes as before', async () => {
  expect(await fingerprint(guest.folder)).toEqual(before)
})

test('one appliance was started, and everything else is in its place with narrow modes', async () => {
  const opened = applied.stdout
    .split('\n')
    .filter(line => line.includes('"action_done"') && line.includes('guest/open'))
  expect(opened).toHaveLength(1)
  for (const path of [
    'plan.json',
    'out/demo-disk0.qcow2',
    'out/demo.xml',
    '.h2k/state.json',
    '.h2k/journal.jsonl'
  ])
    expect([path, ((await stat(join(folder, path))).mode & 0o777).toString(8)]).toEqual([path, '600'])
})

test('qemu-img finds no fault in the disk', async () => {
  const { stdout } = await run('qemu-img', ['check', '-f', 'qcow2', '--output=json', disk])
  expect(JSON.parse(stdout)).toMatchObject({ 'check-errors': 0, filename: disk })
  const info = JSON.parse((await run('qemu-img', ['info', '-f', 'qcow2', '--output=json', disk])).stdout)
  expect(info).not.toHaveProperty('backing-filename')
})

test(
  "libguestfs' own tools see the edited system",
  async () => {
    const script = [
      ...['add-ro', disk, ':', 'run', ':', 'mount-ro', '/dev/sda1', '/'],
      ...[':', 'cat', '/etc/fstab', ':', 'grep', ' linux.*/boot/vmlinuz', '/boot/grub/grub.cfg'],
      ...[':', 'cat', '/etc/network/interfaces', ':', 'cat', '/etc/udev/rules.d/70-persistent-net.rules'],
      ...[
        ':',
        'cat',
        '/etc/initramfs-tools/conf.d/resume',
        ':',
        'vfs-uuid',
        '/dev/sda1',
        ':',
        'vfs-uuid',
        '/dev/sda5'
      ],
      ...[':', 'glob', 'download', '/boot/initrd.img-*', join(folder, 'initrd')]
    ]
    const { stdout } = await run('guestfish', script, libguestfs)
    const [root, swap] = stdout.trim().split('\n').slice(-2)
    const mac = await macOf()
    expect(mac).toMatch(/^52:54:00:/)
    expect(stdout).toContain(`UUID=${root}`)
    expect(stdout).toContain(`RESUME=UUID=${swap}`)
    expect(stdout).toContain(`root=UUID=${root}`)
    expect(stdout).not.toMatch(/^[^#\n]*\/dev\/sda/m)
    expect(stdout).toMatch(new RegExp(`hwaddress ether ${mac}`, 'i'))
    expect(stdout).not.toMatch(new RegExp(guest.mac, 'i'))
    const { stdout: inside } = await run('lsinitramfs', [join(folder, 'initrd')], {
      maxBuffer: 64 * 1024 * 1024
    })
    for (const module of ['virtio_blk.ko', 'virtio_pci.ko', 'virtio_ring.ko', 'virtio.ko'])
      expect(inside).toMatch(new RegExp(`/${module}(\\.[a-z]+)?$`, 'm'))
  },
  5 * MINUTE
)

test(
  'it boots on virtio with the console, the swap and the services that the source had',
  async () => {
    const mac = await macOf()
    const result = await boot({
      disks: [{ file: disk, format: 'qcow2' }],
      machine: 'q35',
      bus: 'virtio-blk',
      nic: 'virtio-net',
      mac,
      login: guest.login,
      commands: [
        'ip -br link show dev ens192',
        'swapon --noheadings --show=NAME',
        'cat /proc/cmdline',
        'cat /var/lib/demo/overwritten'
      ]
    })
    expect(result.reached, result.serial.slice(-2000) + result.stderr).toBe('login')
    // The test of the guest itself proves that the source has none either.
    expect(result.failedUnits).toEqual([])
    expect(result.dhcpMacs).toEqual([mac])
    expect(result.leasedMacs).toEqual([mac])
    expect(result.outputs['ip -br link show dev ens192']).toMatch(new RegExp(`^ens192\\s+UP\\s+${mac}`))
    expect(result.outputs['swapon --noheadings --show=NAME']?.trim()).toBe('/dev/vda5')
    expect(result.outputs['cat /proc/cmdline']).toContain('console=ttyS0,115200')
  },
  5 * MINUTE
)

test('applying the finished plan again does nothing and moves no byte', async () => {
  const was = await stat(disk, { bigint: true })
  const again = await h2k(folder, ['apply', '--json', 'plan.json'])
  expect(again, again.stderr).toMatchObject({ status: 0 })
  expect(again.stdout).not.toContain('"action_started"')
  expect(await stat(disk, { bigint: true })).toMatchObject({ mtimeNs: was.mtimeNs, ino: was.ino })
})

test('the state knows what was made', async () => {
  const list = await h2k(folder, ['state', 'list', '--json'])
  expect(JSON.parse(list.stdout)).toMatchObject([{ vm: 'vm.demo', status: 'done' }])
  const shown = await h2k(folder, ['state', 'show', 'vm.demo'])
  expect(shown.stdout).toContain(`sha256:${await sha256Of(disk)}`)
})
