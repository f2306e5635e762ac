import { expect, test } from 'vitest'
import { sshHostKeys } from '../../../../src/control/fixers/linux/ssh-host-keys.ts'
import type { GuestEntry, LinuxFacts } from '../../../../src/model/facts.ts'
import { codes, fixOnce, guestInput, texts, type TestGuest } from '../../guest-input.ts'

const SHA = 'a'.repeat(64)
const KEY: GuestEntry = { kind: 'file', sha256: SHA, bytes: 400 }
const NAMES = ['ecdsa', 'ed25519', 'rsa'].flatMap(type => [
  `ssh_host_${type}_key`,
  `ssh_host_${type}_key.pub`
])
const KEYS: NonNullable<LinuxFacts['entries']> = Object.fromEntries(
  NAMES.map(name => [`/etc/ssh/${name}`, KEY])
)
const WANTS = '/etc/systemd/system/multi-user.target.wants'
const SERVICE = 'h2k-ssh-host-keys.service'

const DEBIAN = '[Service]\nExecStartPre=/usr/sbin/sshd -t\nExecStart=/usr/sbin/sshd -D\n'
const FEDORA = '[Unit]\nWants=sshd-keygen.target\n[Service]\nExecStart=/usr/sbin/sshd -D\n'
const SUSE = '[Service]\nExecStartPre=/usr/sbin/sshd-gen-keys-start\nExecStart=/usr/sbin/sshd -D\n'
const ARCH = '[Unit]\nWants=sshdgenkeys.service\n[Service]\nExecStart=/usr/bin/sshd -D\n'

const input = ({ os, guest, ...given }: TestGuest) =>
  guestInput({
    folders: { [WANTS]: ['ssh.service'] },
    ...given,
    guest: { ssh_host_keys: 'reset', ...guest },
    os: { entries: KEYS, ...os }
  })
const edited = (given: TestGuest) =>
  fixOnce(sshHostKeys, input(given)).edits.map(({ edit, path }) => `${edit} ${path}`)
const removed = NAMES.map(name => `remove-file /etc/ssh/${name}`)
const ours = [`write-file /etc/systemd/system/${SERVICE}`, `write-link ${WANTS}/${SERVICE}`]

test('nothing unless the configuration asks for it, and nothing where no keys are', () => {
  const kept = input({
    files: { '/lib/systemd/system/ssh.service': DEBIAN },
    guest: { ssh_host_keys: 'keep' }
  })
  expect(sshHostKeys.fix(kept)).toEqual({ edits: [], diagnostics: [] })
  expect(sshHostKeys.fix(input({ os: { entries: {} } }))).toEqual({ edits: [], diagnostics: [] })
})

test.each<[string, TestGuest, readonly string[]]>([
  ['Debian makes none by itself', { files: { '/lib/systemd/system/ssh.service': DEBIAN } }, ours],
  ['Fedora and Red Hat 8', { files: { '/lib/systemd/system/sshd.service': FEDORA } }, []],
  ['SUSE', { files: { '/lib/systemd/system/sshd.service': SUSE } }, []],
  ['Arch', { files: { '/lib/systemd/system/sshd.service': ARCH } }, []],
  [
    'a unit of the administrator counts before the package',
    { files: { '/etc/systemd/system/sshd.service': DEBIAN, '/lib/systemd/system/sshd.service': FEDORA } },
    ours
  ],
  [
    'Fedora with cloud-init, which makes none for a machine that it knows',
    {
      files: { '/lib/systemd/system/sshd.service': FEDORA },
      folders: { [WANTS]: [], '/etc/cloud': ['cloud.cfg'] }
    },
    ours
  ],
  [
    'Fedora with cloud-init that is disabled with the same plan',
    {
      files: { '/lib/systemd/system/sshd.service': FEDORA },
      folders: { [WANTS]: [], '/etc/cloud': ['cloud.cfg'] },
      guest: { cloud_init: 'disable' }
    },
    []
  ],
  ['Alpine', { files: { '/etc/init.d/sshd': 'ssh-keygen -A' }, os: { init: 'openrc' } }, []],
  ['Red Hat 6', { files: { '/etc/init.d/sshd': 'do_rsa_keygen' }, os: { init: 'unknown' } }, []]
])('%s', (_, given, service) => {
  expect(edited(given)).toEqual([...removed, ...service])
})

test('the service waits for nothing but a missing key, and its folder is made where there is none', () => {
  const given = input({ files: { '/lib/systemd/system/ssh.service': DEBIAN }, folders: {} })
  const fix = fixOnce(sshHostKeys, given)
  expect(texts(fix)[`/etc/systemd/system/${SERVICE}`])
    .toBe(`# Written by h2k: the host keys of the source VM were removed.
[Unit]
Description=Make missing SSH host keys
Before=ssh.service sshd.service
ConditionPathExists=|!/etc/ssh/ssh_host_ecdsa_key
ConditionPathExists=|!/etc/ssh/ssh_host_ed25519_key
ConditionPathExists=|!/etc/ssh/ssh_host_rsa_key

[Service]
Type=oneshot
ExecStart=/usr/bin/ssh-keygen -A

[Install]
WantedBy=multi-user.target
`)
  expect(fix.edits.at(-1)).toMatchObject({ make_folder: true, target: `/etc/systemd/system/${SERVICE}` })
})

test('a key that newer versions do not make is not waited for', () => {
  const entries = { '/etc/ssh/ssh_host_dsa_key': KEY }
  const fix = fixOnce(
    sshHostKeys,
    input({ files: { '/lib/systemd/system/ssh.service': DEBIAN }, os: { entries } })
  )
  expect(texts(fix)[`/etc/systemd/system/${SERVICE}`]).toContain(
    'ConditionPathExists=|!/etc/ssh/ssh_host_rsa_key\n'
  )
})

test('a link to a key goes as a link', () => {
  const entries: LinuxFacts['entries'] = { '/etc/ssh/ssh_host_rsa_key': { kind: 'link', target: '/srv/key' } }
  const given = { files: { '/lib/systemd/system/sshd.service': FEDORA }, os: { entries } }
  expect(edited(given)).toEqual(['remove-link /etc/ssh/ssh_host_rsa_key'])
})

test.each<[string, TestGuest]>([
  ['nothing is known to start sshd', {}],
  ['a script of sysvinit that makes none', { os: { init: 'sysvinit' } }],
  [
    'links cannot be told',
    {
      files: { '/lib/systemd/system/sshd.service': FEDORA },
      os: { entries: { '/etc/ssh/ssh_host_rsa_key': { kind: 'unknown' } } }
    }
  ]
])('%s: refused', (_, given) => {
  const fix = sshHostKeys.fix(input(given))
  expect([fix.edits, codes(fix)]).toEqual([[], ['SSH_HOST_KEYS_KEPT']])
})

test('an old inventory is refused', () => {
  const fix = sshHostKeys.fix(guestInput({ guest: { ssh_host_keys: 'reset' } }))
  expect(codes(fix)).toEqual(['SSH_HOST_KEYS_KEPT'])
})

test('keys that are elsewhere stay, and are told', () => {
  const config = '# HostKey /etc/x\nHostKey /etc/ssh/ssh_host_rsa_key\nhostkey "/srv/keys/rsa"\n'
  const files = { '/etc/ssh/sshd_config': config, '/lib/systemd/system/sshd.service': FEDORA }
  const fix = fixOnce(sshHostKeys, input({ files }))
  expect(fix.diagnostics.map(({ code, what }) => [code, what])).toEqual([
    [
      'SSH_HOST_KEYS_ELSEWHERE',
      '/etc/ssh/sshd_config names the host key /srv/keys/rsa, which h2k does not look at and leaves as it is'
    ]
  ])
})
