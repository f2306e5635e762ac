// The whole path on the real guest, under a new MAC address: plan, apply with its own boot, then the proof by tools that
// are not ours and by the tests' own boot.

import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { boot } from '../guests/boot.ts'
import { buildGuest, type Guest } from '../guests/guest.ts'
import { demoConfig, fingerprint, h2k, jsonLines, type Ran, scratch, sha256Of, told } from './h2k.ts'

const run = promisify(execFile)
const libguestfs = {
  env: { ...process.env, LIBGUESTFS_BACKEND: 'direct', LIBGUESTFS_BACKEND_SETTINGS: 'force_tcg' }
}

let guest: Guest
let folder: string
let disk: string
let mac: string
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
    validate: { boot: 'qemu', timeout: '5m', expect: ['login', 'network'] }
  })
  planned = await h2k(folder, ['plan', '-o', 'plan.json'])
  applied = await h2k(folder, ['apply', '--json', 'plan.json'])
  const xml = await readFile(join(folder, 'out/demo.xml'), 'utf8').catch(() => '')
  mac = /<mac address='([^']+)'/.exec(xml)?.[1] ?? ''
})

const planFile = async () => JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))

test('plan and apply succeed, and the boot proves login and network under the new address', async () => {
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  expect(applied, told(applied)).toMatchObject({ status: 0 })
  expect(mac).toMatch(/^52:54:00:/)
  const done = jsonLines(applied.stdout).find(
    ({ type, action }) => type === 'action_done' && action === 'vm.demo/boot'
  )
  expect(done?.['receipt'].notes).toMatchObject({
    milestones: expect.arrayContaining(['login']),
    network: [mac],
    failed_units: [],
    evidence: '.h2k/evidence/demo'
  })
  const evidence = join(folder, '.h2k/evidence/demo')
  expect(await readFile(join(evidence, 'serial.log'), 'utf8')).toContain('demo login:')
  expect(JSON.parse(await readFile(join(evidence, 'milestones.json'), 'utf8'))).toMatchObject({
    missing: [],
    failure: null
  })
})

test('R25 the source has the same bytes, times and inodes as before', async () => {
  expect(await fingerprint(guest.folder)).toEqual(before)
})

test('one appliance was started, none by plan, and all that was made is for its owner only', async () => {
  const started = jsonLines(applied.stdout).filter(({ type }) => type === 'action_started')
  expect(started.filter(({ kind }) => kind === 'guestfs.open')).toHaveLength(1)
  expect((await planFile()).sources['vm.demo'].inspection.inspector).toBe('direct')
  const made = ['plan.json', 'out/demo-disk0.qcow2', 'out/demo.xml', '.h2k/state.json', '.h2k/journal.jsonl']
  for (const path of made)
    expect([path, ((await stat(join(folder, path))).mode & 0o777).toString(8)]).toEqual([path, '600'])
})

test('qemu-img finds no fault in the disk, which stands on its own', async () => {
  const check = await run('qemu-img', ['check', '-f', 'qcow2', '--output=json', disk])
  expect(JSON.parse(check.stdout)).toMatchObject({ 'check-errors': 0, filename: disk })
  const info = await run('qemu-img', ['info', '-f', 'qcow2', '--output=json', disk])
  expect(JSON.parse(info.stdout)).not.toHaveProperty('backing-filename')
})

test('virt-inspector and virt-cat see a system that no longer depends on the old names', async () => {
  const image = ['--format=qcow2', '-a', disk]
  // One start of an appliance for all files.
  const paths = [
    '/etc/fstab',
    '/boot/grub/grub.cfg',
    '/etc/default/grub',
    '/etc/initramfs-tools/conf.d/resume',
    '/etc/network/interfaces',
    '/etc/udev/rules.d/70-persistent-net.rules'
  ]
  const [{ stdout: xml }, { stdout }] = await Promise.all([
    run('virt-inspector', ['--no-icon', '--no-applications', ...image], libguestfs),
    run('virt-cat', [...image, ...paths], libguestfs)
  ])
  expect(xml).toContain('<osinfo>debian12</osinfo>')
  expect(xml).toContain('<mountpoint dev="/dev/sda1">/</mountpoint>')
  const uuidOf = (device: string): string =>
    new RegExp(`<filesystem dev="${device}">\\s*<type>\\w+</type>\\s*<uuid>([^<]+)</uuid>`).exec(xml)?.[1] ??
    ''
  const [root, swap] = [uuidOf('/dev/sda1'), uuidOf('/dev/sda5')]
  const lines = stdout.split('\n')
  expect(lines).toContain(`UUID=${root}       /               ext4    errors=remount-ro 0       1`)
  expect(lines).toContain(`UUID=${swap}       none            swap    sw              0       0`)
  expect(lines).toContain(`RESUME=UUID=${swap}`)
  const kernels = lines.filter(line => /^\s*linux\s/.test(line))
  expect(kernels).toHaveLength(3)
  for (const line of kernels) {
    expect(line).toContain(` root=UUID=${root} ro `)
    expect(line).toContain('console=tty0 console=ttyS0,115200')
  }
  expect(lines.filter(line => /^[^#]*\/dev\/[sv]da/.test(line))).toEqual([])
  expect(stdout).toContain(`hwaddress ether ${mac}`)
  expect(stdout).toContain(`ATTR{address}=="${mac}"`)
  expect(stdout.toLowerCase()).not.toContain(guest.mac)
})

test('it boots on virtio with the address, console, swap and services that it should have', async () => {
  const append = (await planFile()).actions.find(
    ({ kind }: { kind: string }) => kind === 'initramfs.append'
  ).params
  // Debian's lsinitramfs lists the first compressed part of an image, so the added one is listed by itself.
  const commands = {
    link: 'ip -br link show dev ens192',
    swap: 'swapon --noheadings --show=NAME',
    cmdline: 'cat /proc/cmdline',
    serial: 'systemctl is-active serial-getty@ttyS0',
    tools: 'systemctl is-active open-vm-tools vgauth',
    data: 'cat /var/lib/demo/only-0 /var/lib/demo/only-1 /var/lib/demo/only-2',
    main: `head -c ${append.before_bytes} ${append.path} | tee /tmp/main | sha256sum; lsinitramfs /tmp/main | grep -c .`,
    whole: `lsinitramfs ${append.path} >/tmp/whole && grep -c . /tmp/whole`,
    added: `tail -c ${append.after_bytes - append.before_bytes} ${append.path} >/tmp/added; lsinitramfs /tmp/added`
  }
  const result = await boot({
    disks: [{ file: disk, format: 'qcow2' }],
    machine: 'q35',
    bus: 'virtio-blk',
    nic: 'virtio-net',
    mac,
    login: guest.login,
    commands: Object.values(commands)
  })
  expect(result.reached, result.serial.slice(-2000) + result.stderr).toBe('login')
  const output = (name: keyof typeof commands): string => (result.outputs[commands[name]] ?? '').trim()
  // The test of the guest itself proves that the source has none either.
  expect(result.failedUnits).toEqual([])
  expect(result.dhcpMacs).toEqual([mac])
  expect(result.leasedMacs).toEqual([mac])
  expect(output('link')).toMatch(new RegExp(`^ens192\\s+UP\\s+${mac} `))
  expect(output('swap')).toBe('/dev/vda5')
  expect(output('cmdline')).toMatch(/ root=UUID=\S+ ro console=tty0 console=ttyS0,115200$/)
  expect(output('serial')).toBe('active')
  expect(output('tools').split(/\r?\n/)).toEqual(['inactive', 'inactive'])
  expect(output('data').split('\n')).toEqual([
    'written in layer 0, demo.vmdk',
    'written in layer 1, demo-000001.vmdk',
    'written in layer 2, demo-000002.vmdk'
  ])
  const [digest, files] = output('main').split('\n')
  expect(digest?.split(' ')[0]).toBe(append.before_sha256.replace('sha256:', ''))
  expect(Number(files)).toBeGreaterThan(100)
  // The added part is no stumbling block for the guest's own tool.
  expect(output('whole')).toBe(files?.trim())
  expect(output('added').split(/\r?\n/).toSorted()).toEqual(
    append.entries.map(({ path }: { path: string }) => path).toSorted()
  )
  expect(output('added')).toMatch(/\/virtio_blk\.ko(\.\w+)?$/m)
})

test('applying the finished plan again does nothing and moves no byte', async () => {
  const was = await stat(disk, { bigint: true })
  const again = await h2k(folder, ['apply', '--json', 'plan.json'])
  expect(again, told(again)).toMatchObject({ status: 0 })
  expect(jsonLines(again.stdout).map(({ type }) => type)).toEqual([
    'version',
    'run_started',
    'run_finished',
    'run_summary'
  ])
  expect(await stat(disk, { bigint: true })).toMatchObject({ mtimeNs: was.mtimeNs, ino: was.ino })
})

test('the state knows what was made, with its digest', async () => {
  const list = await h2k(folder, ['state', 'list', '--json'])
  expect(JSON.parse(list.stdout)).toMatchObject([{ vm: 'vm.demo', status: 'done' }])
  const shown = await h2k(folder, ['state', 'show', 'vm.demo'])
  expect(shown.stdout).toMatch(
    new RegExp(`^  out/demo-disk0\\.qcow2  \\d+ MiB  sha256:${await sha256Of(disk)}$`, 'm')
  )
})

test('the HTML report of it shows how the boot went, and the screen of the guest', async () => {
  const shown = await h2k(folder, ['show', 'plan.json', '--state', '--format', 'html'])
  expect(shown, told(shown)).toMatchObject({ status: 0 })
  expect(shown.stdout).toMatch(/<th scope="row">login<\/th>\s*<td class="num">[^<]+<\/td>/)
  const screen = await readFile(join(folder, '.h2k/evidence/demo/screen.png'))
  expect(shown.stdout).toContain(`<img src="data:image/png;base64,${screen.toString('base64')}"`)
})
