// The real cloud-init boots in a jail: once in its old cloud, then with what the fixer writes.

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloudInit } from '../../src/control/fixers/linux/cloud-init.ts'
import { guestInput, texts } from '../control/guest-input.ts'
import { folder } from '../data/stage.ts'

const OLD = 'iid-datasource-none'
const NETWORK = '/etc/systemd/network/10-cloud-init-ens192.network'
const INSTANCE = '/var/lib/cloud/data/instance-id'
// What cloud-init needs of Debian's packages.
const PACKAGES = [
  'cloud-init',
  'python3-attr',
  'python3-certifi',
  'python3-chardet',
  'python3-charset-normalizer',
  'python3-configobj',
  'python3-idna',
  'python3-jinja2',
  'python3-json-pointer',
  'python3-jsonpatch',
  'python3-jsonschema',
  'python3-markupsafe',
  'python3-netifaces',
  'python3-oauthlib',
  'python3-pyrsistent',
  'python3-requests',
  'python3-serial',
  'python3-six',
  'python3-urllib3',
  'python3-yaml'
]

let tools = ''
/** The guest as it comes out of its old cloud. */
let guest = ''

beforeAll(() => {
  const script = join(import.meta.dirname, 'unpack-packages.sh')
  tools = execFileSync('sh', [script, 'cloud-init-tools', ...PACKAGES], { encoding: 'utf8' }).trim()
  guest = mkdtempSync(join(tmpdir(), 'h2k-cloud-init-'))
  liveInOldCloud(guest)
}, 300_000)
afterAll(() => rmSync(guest, { recursive: true, force: true }))

/** The one data source that is there without its cloud; cloud-init does with it what it does with any, as OLD. */
const OLD_CLOUD = `datasource_list: [ None ]
datasource:
  None:
    userdata_raw: |
      #cloud-config
      write_files: [{path: /etc/once, content: made by the cloud}]
network: {version: 2, ethernets: {ens192: {dhcp4: true}}}
`
/** What needs programs that a machine for tests may not have is left out. */
const MODULES = `cloud_init_modules: [write-files, set_hostname, update_hostname, update_etc_hosts, users-groups]
`

/** The jail has one user, who is the owner of networkd's files too. */
const USERS = 'root:x:0:0:root:/root:/bin/sh\nsystemd-network:x:0:0::/:/bin/false\n'

function guestIn(root: string): void {
  cpSync(join(tools, 'etc/cloud'), join(root, 'etc/cloud'), { recursive: true })
  write(root, {
    '/etc/hostname': 'as-installed\n',
    '/etc/hosts': '127.0.0.1 localhost\n',
    '/etc/os-release': 'ID=debian\nVERSION_ID=12\n',
    '/etc/passwd': USERS,
    '/etc/group': 'root:x:0:\nadm:x:0:\nsystemd-network:x:0:\n',
    '/etc/cloud/cloud.cfg.d/50-modules.cfg': MODULES,
    '/etc/cloud/cloud.cfg.d/60-cloud.cfg': OLD_CLOUD
  })
  for (const path of ['var/lib', 'var/log', 'home', 'etc/network'])
    mkdirSync(join(root, path), { recursive: true })
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Runs a program on the guest's files, with this machine's programs, no network and a host name of its own. */
function inGuest(root: string, argv: readonly string[]) {
  const merged = ['bin', 'sbin', 'lib', 'lib64'].flatMap(name => ['--symlink', `usr/${name}`, `/${name}`])
  const { status, stdout, stderr } = spawnSync(
    'bwrap',
    [
      ...['--unshare-all', '--uid', '0', '--gid', '0', '--hostname', 'as-installed', '--clearenv'],
      ...['--ro-bind', '/usr', '/usr', ...merged, '--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp'],
      ...['etc', 'var', 'home', 'run'].flatMap(name => ['--bind', join(root, name), `/${name}`]),
      ...['--ro-bind', tools, '/tools'],
      ...['--setenv', 'PYTHONPATH', '/tools/usr/lib/python3/dist-packages', '--setenv', 'LC_ALL', 'C.UTF-8'],
      ...['--setenv', 'PATH', '/usr/sbin:/usr/bin', ...argv]
    ],
    { encoding: 'utf8' }
  )
  return { status, said: stdout + stderr }
}

function emptyRun(root: string): void {
  rmSync(join(root, 'run'), { recursive: true, force: true })
  for (const path of ['run/normal', 'run/early', 'run/late']) mkdirSync(join(root, path), { recursive: true })
}

/** What systemd's units run in a boot, as far as cloud-init decides there who it is. */
function boot(root: string) {
  emptyRun(root)
  const ran = [
    ['sh', '/tools/usr/lib/cloud-init/ds-identify'],
    ['python3', '-m', 'cloudinit.cmd.main', 'init', '--local'],
    ['python3', '-m', 'cloudinit.cmd.main', 'init']
  ].map(argv => inGuest(root, argv))
  expect(
    ran.map(({ status }) => status),
    ran.map(({ said }) => said).join('')
  ).toEqual([0, 0, 0])
  const { v1 } = JSON.parse(readFileSync(join(root, 'var/lib/cloud/data/status.json'), 'utf8'))
  return {
    identified: readFileSync(join(root, 'run/cloud-init/cloud.cfg'), 'utf8').trim(),
    source: v1.datasource,
    errors: [...v1['init-local'].errors, ...v1.init.errors],
    warnings: ran.flatMap(({ said }) => said.split('\n').filter(line => line.includes('[WARNING]'))),
    instance: readFileSync(join(root, INSTANCE), 'utf8').trim()
  }
}

/** One boot there, after which its administrator has changed all that the cloud had made. */
function liveInOldCloud(root: string): void {
  guestIn(root)
  expect(boot(root)).toMatchObject({ source: expect.stringContaining('DataSourceNone'), instance: OLD })
  const made = etcOf(root)
  expect(made['/etc/once']).toBe('made by the cloud')
  expect(made['/etc/passwd']).toContain('\ndebian:')
  expect(made[NETWORK]).toContain('DHCP=ipv4')
  write(root, {
    '/etc/once': 'changed by hand',
    [NETWORK]: 'changed by hand',
    '/etc/hostname': 'renamed\n',
    '/etc/passwd': USERS,
    '/etc/shadow': ''
  })
}

const copied = (): string => {
  const root = folder()
  cpSync(guest, root, { recursive: true, verbatimSymlinks: true })
  return root
}

function fixed(root: string, files: Readonly<Record<string, string>>): void {
  const folders = { '/etc/cloud': readdirSync(join(root, 'etc/cloud')) }
  const fix = cloudInit.fix(guestInput({ files, folders, guest: { cloud_init: 'nocloud' } }))
  expect(fix.diagnostics).toEqual([])
  write(root, texts(fix))
}

const etcOf = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(root, 'etc'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map(path => [path.slice(root.length), readFileSync(path, 'latin1')])
  )

test('nocloud: cloud-init takes the data source, is the machine that it was, and changes nothing in /etc', () => {
  const root = copied()
  fixed(root, { [INSTANCE]: readFileSync(join(root, INSTANCE), 'utf8') })
  const before = etcOf(root)
  expect(boot(root)).toEqual({
    identified: 'datasource_list: [ NoCloud, None ]',
    source: expect.stringMatching(/^DataSourceNoCloud \[seed=ds_config\]/),
    errors: [],
    warnings: [],
    instance: OLD
  })
  expect(etcOf(root)).toEqual(before)
  expect(readdirSync(join(root, 'var/lib/cloud/instances'))).toEqual([OLD])
})

test('nocloud: with another instance-id it is a new machine, which the network and host name do not notice', () => {
  const root = copied()
  fixed(root, {})
  const { instance, ...rest } = boot(root)
  expect(instance).toBe('iid-h2k-x')
  expect(rest).toMatchObject({ errors: [], warnings: [] })
  const after = etcOf(root)
  expect(after['/etc/passwd']).toContain('\ndebian:')
  expect(after['/etc/hostname']).toBe('renamed\n')
  expect(after['/etc/once']).toBe('changed by hand')
  expect(after[NETWORK]).toBe('changed by hand')
})

test('disable: the generator, which would have systemd start cloud-init, does not', () => {
  const root = folder()
  guestIn(root)
  const isStarted = (): boolean => {
    emptyRun(root)
    const generator = '/tools/lib/systemd/system-generators/cloud-init-generator'
    const { status, said } = inGuest(root, ['sh', generator, '/run/normal', '/run/early', '/run/late'])
    expect(status, said).toBe(0)
    return readdirSync(join(root, 'run/early'), { recursive: true, encoding: 'utf8' }).includes(
      'multi-user.target.wants/cloud-init.target'
    )
  }
  expect(isStarted()).toBe(true)
  const folders = { '/etc/cloud': readdirSync(join(root, 'etc/cloud')) }
  write(root, texts(cloudInit.fix(guestInput({ folders, guest: { cloud_init: 'disable' } }))))
  expect(isStarted()).toBe(false)
})
