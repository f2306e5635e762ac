// A small guest gets another identity, and systemd and debugfs say what it is then. What it had is planned from the
// bytes alone, and planning the result again changes nothing.
import { execFile } from 'node:child_process'
import { lstat, mkdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { guestAgent } from '../../src/control/fixers/linux/guest-agent.ts'
import { guestInput } from '../control/guest-input.ts'
import { h2k, type Ran, scratch, told, tree } from '../e2e/h2k.ts'
import { DEBIAN, guestConfig, makeGuest, type GuestFiles } from '../e2e/small-guest.ts'

const run = promisify(execFile)
const TOOLS = { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` } }

const MACHINE_ID = '0f1e2d3c4b5a69788796a5b4c3d2e1f0\n'
const SECRET = '-----BEGIN OPENSSH PRIVATE KEY-----\nvery secret\n'
const DEVICE = 'dev-virtio\\x2dports-org.qemu.guest_agent.0.device'
const unit = (service: string, install: string): string =>
  `[Unit]\nDescription=A service\n[Service]\nExecStart=${service}\n[Install]\n${install}\n`

const FILES: GuestFiles = {
  ...DEBIAN,
  '/etc/machine-id': MACHINE_ID,
  '/var/lib/dbus/machine-id': MACHINE_ID,
  '/etc/localtime': { link: '/usr/share/zoneinfo/Etc/UTC' },
  '/etc/timezone': 'Etc/UTC\n',
  '/usr/share/zoneinfo/Etc/UTC': 'TZif2 UTC',
  '/usr/share/zoneinfo/Europe/Berlin': 'TZif2 Berlin',
  '/etc/ssh/ssh_config': 'Host *\n',
  '/etc/ssh/ssh_host_ed25519_key': SECRET,
  '/etc/ssh/ssh_host_ed25519_key.pub': 'ssh-ed25519 AAAA root@source\n',
  '/etc/cloud/cloud.cfg': 'users: [ default ]\n',
  '/etc/cloud/cloud.cfg.d/99-installer.cfg': 'datasource_list: [ None ]\n',
  '/var/lib/cloud/data/instance-id': 'i-0123\n',
  '/lib/systemd/system/ssh.service': unit('/usr/sbin/sshd -D', 'WantedBy=multi-user.target'),
  '/lib/systemd/system/qemu-guest-agent.service': unit('/usr/bin/qemu-ga', `WantedBy=${DEVICE}`),
  '/etc/systemd/system/multi-user.target.wants/ssh.service': { link: '/lib/systemd/system/ssh.service' }
}
const ALL = {
  ...{ machine_id: 'reset', ssh_host_keys: 'reset', timezone: 'Europe/Berlin', cloud_init: 'nocloud' }
}

let folder: string
let planned: Ran
let applied: Ran
let root: string

const edits = async (plan: string): Promise<readonly string[]> => {
  const { actions } = JSON.parse(await readFile(plan, 'utf8'))
  return actions
    .filter(
      ({ phase, kind }: { readonly phase: string; readonly kind: string }) =>
        phase === 'fix' && kind.startsWith('guest.')
    )
    .map(
      ({ kind, params }: { readonly kind: string; readonly params: { readonly path: string } }) =>
        `${kind} ${params.path}`
    )
}

/** All files of the only filesystem of an image. */
async function filesOf(image: string, to: string): Promise<string> {
  await mkdir(to)
  await run('debugfs', ['-R', `rdump / ${to}`, image], TOOLS)
  return to
}

beforeAll(async () => {
  folder = await scratch()
  await mkdir(join(folder, 'exports'))
  await makeGuest(join(folder, 'exports'), 'disk.raw', FILES)
  await guestConfig(folder, ['exports/disk.raw'], { guest: ALL, output: { format: 'raw' } })
  planned = await h2k(folder, ['plan', '-o', 'plan.json'])
  applied = await h2k(folder, ['apply', '--json', 'plan.json'])
  const [disk = ''] = (await tree(join(folder, 'out'))).filter(path => path.endsWith('.raw'))
  root = await filesOf(join(folder, 'out', disk), join(folder, 'result'))
})

test('the plan has each part of it, as data', async () => {
  expect(planned, told(planned)).toMatchObject({ status: 0 })
  const wants = '/etc/systemd/system/multi-user.target.wants'
  const found = await edits(join(folder, 'plan.json'))
  expect(found.filter(each => !/initramfs|network/.test(each)).toSorted()).toEqual(
    [
      'guest.remove-file /etc/ssh/ssh_host_ed25519_key',
      'guest.remove-file /etc/ssh/ssh_host_ed25519_key.pub',
      'guest.write-file /etc/cloud/cloud.cfg.d/zz-h2k-nocloud.cfg',
      'guest.write-file /etc/machine-id',
      'guest.write-file /etc/systemd/system/h2k-ssh-host-keys.service',
      'guest.write-file /etc/timezone',
      'guest.write-link /etc/localtime',
      `guest.write-link /etc/systemd/system/${DEVICE}.wants/qemu-guest-agent.service`,
      `guest.write-link ${wants}/h2k-ssh-host-keys.service`,
      'guest.write-link /var/lib/dbus/machine-id'
    ].toSorted()
  )
})

test('what is in a private key is nowhere but in the guest', async () => {
  expect(applied, told(applied)).toMatchObject({ status: 0 })
  expect(planned.stdout + planned.stderr + applied.stdout + applied.stderr).not.toContain('very secret')
  const found = await run('grep', [
    '-rl',
    '--exclude-dir=exports',
    '--exclude-dir=out',
    'very secret',
    folder
  ]).catch((error: { readonly code: number }) => error)
  expect(found).toMatchObject({ code: 1 })
})

test('the guest has no ID, no keys, another zone', async () => {
  expect(await readFile(join(root, 'etc/machine-id'), 'utf8')).toBe('')
  expect(await readlink(join(root, 'var/lib/dbus/machine-id'))).toBe('/etc/machine-id')
  expect(await readlink(join(root, 'etc/localtime'))).toBe('../usr/share/zoneinfo/Europe/Berlin')
  expect(await readFile(join(root, 'etc/localtime'), 'utf8')).toBe('TZif2 Berlin')
  expect(await readFile(join(root, 'etc/timezone'), 'utf8')).toBe('Europe/Berlin\n')
  await expect(lstat(join(root, 'etc/ssh/ssh_host_ed25519_key'))).rejects.toThrow('ENOENT')
  await expect(lstat(join(root, 'etc/ssh/ssh_host_ed25519_key.pub'))).rejects.toThrow('ENOENT')
  expect(await readFile(join(root, 'etc/ssh/ssh_config'), 'utf8')).toBe('Host *\n')
})

test('an appliance sees the same of it', async () => {
  const facts: unknown[] = []
  for (const more of [[], ['--deep']]) {
    const path = join(folder, `inventory${more.length}.jsonl`)
    const ran = await h2k(folder, ['inventory', '--record', path, ...more])
    expect(ran, told(ran)).toMatchObject({ status: 0 })
    const lines = (await readFile(path, 'utf8')).trim().split('\n')
    facts.push(lines.map(line => JSON.parse(line).guest?.os).find(os => os !== undefined))
  }
  expect(facts[0]).toMatchObject({ entries: { '/var/lib/dbus/machine-id': { kind: 'file' } } })
  expect(facts[1]).toEqual(facts[0])
})

test.each(['h2k-ssh-host-keys.service', 'qemu-guest-agent.service', 'ssh.service'])(
  'systemctl calls %s enabled',
  async name => {
    expect((await run('systemctl', [`--root=${root}`, 'is-enabled', name])).stdout).toBe('enabled\n')
  }
)

test('systemd-analyze has nothing to say about the service', async () => {
  const path = join(root, 'etc/systemd/system/h2k-ssh-host-keys.service')
  // The program is looked for on this machine, where it need not be.
  const { stdout, stderr } = await run('systemd-analyze', ['verify', '--man=no', path]).catch(error => error)
  const said = `${stdout}${stderr}`
    .split('\n')
    .filter(line => line.includes('h2k-ssh') && !line.includes('is not executable'))
  expect(said).toEqual([])
})

test('systemd-analyze has nothing to say about the service that installs the guest agent', async () => {
  const { edits: made } = guestAgent.fix(guestInput({ guest: { qemu_guest_agent: 'install_on_first_boot' } }))
  const [service] = made.flatMap(edit => (edit.edit === 'write-file' ? [edit] : []))
  const path = join(await scratch(), 'h2k-guest-agent.service')
  await writeFile(path, service?.text ?? '')
  const { stdout, stderr } = await run('systemd-analyze', ['verify', '--man=no', path]).catch(error => error)
  expect(`${stdout}${stderr}`.split('\n').filter(line => line.includes('h2k-guest-agent'))).toEqual([])
})

test('the result, planned again with the same wishes, keeps its new identity', async () => {
  const again = await scratch()
  await mkdir(join(again, 'exports'))
  const [disk = ''] = (await tree(join(folder, 'out'))).filter(path => path.endsWith('.raw'))
  await run('cp', [join(folder, 'out', disk), join(again, 'exports/disk.raw')])
  await guestConfig(again, ['exports/disk.raw'], { guest: ALL })
  const second = await h2k(again, ['plan', '-o', 'plan.json'])
  expect(second, told(second)).toMatchObject({ status: 0 })
  expect(await edits(join(again, 'plan.json'))).toEqual([])
})

const ALPINE: GuestFiles = {
  ...DEBIAN,
  '/lib/systemd/systemd': null,
  '/sbin/openrc': DEBIAN['/bin/sh'] ?? null,
  '/etc/os-release': 'ID=alpine\nVERSION_ID=3.19.1\nPRETTY_NAME="Alpine Linux v3.19"\n',
  '/lib/apk/db/installed': 'P:qemu-guest-agent\nV:8.1.5-r0\n\nP:qemu-guest-agent-openrc\nV:8.1.5-r0\n\n',
  '/etc/runlevels/default/sshd': { link: '/etc/init.d/sshd' },
  '/etc/init.d/sshd': '#!/sbin/openrc-run\ngenerate_host_keys() { ssh-keygen -A; }\n',
  '/etc/init.d/qemu-guest-agent': '#!/sbin/openrc-run\n',
  '/etc/ssh/ssh_host_rsa_key': SECRET,
  '/etc/machine-id': MACHINE_ID,
  '/var/lib/dbus/machine-id': { link: '/etc/machine-id' }
}

test('Alpine: by its runlevels, its package list and its scripts', async () => {
  const alpine = await scratch()
  await mkdir(join(alpine, 'exports'))
  await makeGuest(join(alpine, 'exports'), 'disk.raw', ALPINE)
  await guestConfig(alpine, ['exports/disk.raw'], {
    guest: { machine_id: 'reset', ssh_host_keys: 'reset', network: 'keep' }
  })
  const plan = await h2k(alpine, ['plan', '-o', 'plan.json'])
  expect(plan, told(plan)).toMatchObject({ status: 0 })
  expect((await edits(join(alpine, 'plan.json'))).filter(each => !each.includes('initramfs'))).toEqual([
    'guest.remove-file /etc/machine-id',
    'guest.write-link /etc/runlevels/default/qemu-guest-agent',
    'guest.remove-file /etc/ssh/ssh_host_rsa_key'
  ])
})
