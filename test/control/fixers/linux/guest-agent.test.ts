import { expect, test } from 'vitest'
import { guestAgent } from '../../../../src/control/fixers/linux/guest-agent.ts'
import { codes, fixOnce, guestInput, texts, type TestGuest } from '../../guest-input.ts'

const UNIT = '/lib/systemd/system/qemu-guest-agent.service'
const LOCAL = '/etc/systemd/system'
const DEVICE = 'dev-virtio\\x2dports-org.qemu.guest_agent.0.device'
// The units and the rule as the packages of Debian 12 and Fedora have them.
const DEBIAN = `[Unit]\nDescription=QEMU Guest Agent\nBindsTo=${DEVICE}\n\n[Service]\nExecStart=-/usr/sbin/qemu-ga\n\n[Install]\n`
const FEDORA = `[Unit]\nBindsTo=${DEVICE}\n\n[Service]\nExecStart=/usr/bin/qemu-ga\n\n[Install]\nWantedBy=${DEVICE}\n`
const RULE = 'SUBSYSTEM=="virtio-ports", TAG+="systemd", ENV{SYSTEMD_WANTS}="qemu-guest-agent.service"\n'

const input = (given: TestGuest) =>
  guestInput({ ...given, guest: { qemu_guest_agent: 'enable', ...given.guest } })
const fix = (given: TestGuest) => fixOnce(guestAgent, input(given))
const rpm = { package_format: 'rpm' } as const

test('Fedora: the link that systemctl enable makes, and its folder', () => {
  const found = fix({ files: { [UNIT]: FEDORA }, os: rpm })
  expect(found).toEqual({
    edits: [
      {
        edit: 'write-link',
        path: `${LOCAL}/${DEVICE}.wants/qemu-guest-agent.service`,
        target: '/usr/lib/systemd/system/qemu-guest-agent.service',
        before: null,
        make_folder: true,
        because: 'by this link the guest agent starts, which the target has a channel for'
      }
    ],
    diagnostics: []
  })
})

test.each<[string, TestGuest]>([
  ['kept', { files: { [UNIT]: FEDORA }, guest: { qemu_guest_agent: 'keep' } }],
  [
    'enabled already',
    { files: { [UNIT]: FEDORA }, folders: { [`${LOCAL}/x.target.wants`]: ['qemu-guest-agent.service'] } }
  ],
  [
    'Debian 12, where udev starts it',
    { files: { [UNIT]: DEBIAN, '/lib/udev/rules.d/60-qemu-guest-agent.rules': RULE } }
  ],
  [
    'SUSE, whose rule starts a unit with another name',
    {
      files: {
        '/lib/udev/rules.d/80-qemu-ga.rules':
          'SUBSYSTEM=="virtio-ports", TAG+="systemd", ENV{SYSTEMD_WANTS}="qemu-ga@.service"\n'
      },
      guest: { qemu_guest_agent: 'install_on_first_boot' }
    }
  ],
  ['not there', {}],
  [
    'a package with a script of sysvinit',
    { os: { init: 'sysvinit', packages: [{ name: 'qemu-guest-agent', version: '1' }] } }
  ]
])('nothing: %s', (_, given) => {
  expect(fix(given)).toEqual({ edits: [], diagnostics: [] })
})

test.each<[string, TestGuest]>([
  ['nothing says what starts it', { files: { [UNIT]: DEBIAN } }],
  [
    'masked',
    {
      files: { [UNIT]: FEDORA },
      os: { entries: { [`${LOCAL}/qemu-guest-agent.service`]: { kind: 'link', target: '/dev/null' } } }
    }
  ]
])('told: %s', (_, given) => {
  const found = fix(given)
  expect([found.edits, codes(found)]).toEqual([[], ['GUEST_AGENT_OFF']])
})

test('Alpine: the link of rc-update', () => {
  const packages = [{ name: 'qemu-guest-agent', version: '8.2.0-r1' }]
  const folders = { '/etc/runlevels/default': ['sshd'] }
  const found = fix({ folders, os: { init: 'openrc', package_format: 'apk', packages } })
  expect(found.edits).toMatchObject([
    {
      path: '/etc/runlevels/default/qemu-guest-agent',
      target: '/etc/init.d/qemu-guest-agent',
      make_folder: false
    }
  ])
})

const release = (id: string, version_id: string, ...id_like: readonly string[]) => ({
  release: { id, version_id, id_like, name: id }
})

test.each<[string, NonNullable<TestGuest['os']>, string]>([
  ['Debian', {}, 'apt-get -q update && apt-get'],
  ['Rocky Linux 9', { ...rpm, ...release('rocky', '9.3', 'rhel', 'centos', 'fedora') }, 'dnf -y install'],
  ['CentOS 7', { ...rpm, ...release('centos', '7', 'rhel', 'fedora') }, 'yum -y install'],
  ['Amazon Linux 2', { ...rpm, ...release('amzn', '2', 'centos', 'rhel', 'fedora') }, 'yum -y install'],
  ['SLES', { ...rpm, ...release('sles', '15.5', 'suse') }, 'zypper --non-interactive install']
])('installed on request: %s', (_, os, command) => {
  const wants = `${LOCAL}/multi-user.target.wants`
  const found = fix({ os, folders: { [wants]: [] }, guest: { qemu_guest_agent: 'install_on_first_boot' } })
  expect(found.edits.map(({ edit, path }) => `${edit} ${path}`)).toEqual([
    `write-file ${LOCAL}/h2k-guest-agent.service`,
    `write-link ${wants}/h2k-guest-agent.service`
  ])
  expect(texts(found)[`${LOCAL}/h2k-guest-agent.service`]).toContain(`ExecStart=/bin/sh -c '${command}`)
  // A network that comes up late is no reason to wait for the next boot.
  expect(texts(found)[`${LOCAL}/h2k-guest-agent.service`]).toContain('\nRestart=on-failure\n')
  expect(found.diagnostics).toEqual([])
})

test.each<[string, NonNullable<TestGuest['os']>]>([
  ['Arch', { package_format: null, ...release('arch', '') }],
  ['Photon', { ...rpm, ...release('photon', '5.0') }],
  ['Alpine', { package_format: 'apk', init: 'openrc', ...release('alpine', '3.19') }]
])('told where it cannot be installed: %s', (_, os) => {
  const found = fix({ os, guest: { qemu_guest_agent: 'install_on_first_boot' } })
  expect([found.edits, codes(found)]).toEqual([[], ['GUEST_AGENT_MISSING']])
})
