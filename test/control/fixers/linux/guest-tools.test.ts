import { expect, test } from 'vitest'
import { guestTools } from '../../../../src/control/fixers/linux/guest-tools.ts'
import { codes, fixOnce, guestInput, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const S = '/etc/systemd/system'
const UNIT =
  '[Service]\nExecStart=/usr/bin/vmtoolsd\n\n[Install]\nWantedBy=multi-user.target\nAlias=vmtoolsd.service\n'
const DEBIAN = {
  [`${S}/multi-user.target.wants`]: ['networking.service', 'open-vm-tools.service', 'remote-fs.target'],
  [`${S}/open-vm-tools.service.requires`]: ['vgauth.service']
}
const packages = (...names: readonly string[]): NonNullable<TestGuest['os']> => ({
  packages: names.map(name => ({ name, version: '1' }))
})
const DEBIAN_LINKS = [
  `${S}/multi-user.target.wants/open-vm-tools.service`,
  `${S}/open-vm-tools.service.requires/vgauth.service`
]
const rc = (
  levels: readonly string[],
  names: readonly string[],
  inner = ''
): NonNullable<TestGuest['folders']> =>
  Object.fromEntries(levels.map(level => [`/etc/${inner}rc${level}.d`, names]))

const wants = (...units: readonly string[]): TestGuest => ({
  folders: { [`${S}/multi-user.target.wants`]: ['cron.service', ...units] }
})
const wanted = (...units: readonly string[]): readonly string[] =>
  units.map(unit => `${S}/multi-user.target.wants/${unit}`)

const CASES: ReadonlyArray<readonly [string, TestGuest, readonly string[], readonly string[]]> = [
  ['none', wants(), [], []],
  ['Debian', { folders: DEBIAN, os: packages('open-vm-tools') }, DEBIAN_LINKS, []],
  [
    'Debian, to be removed',
    { folders: DEBIAN, os: packages('open-vm-tools'), guest: { tools: 'remove' } },
    DEBIAN_LINKS,
    ['GUEST_TOOLS_INSTALLED']
  ],
  [
    'Debian, with the other name of the unit',
    {
      ...wants('open-vm-tools.service'),
      files: { [`${S}/vmtoolsd.service`]: UNIT, '/lib/systemd/system/open-vm-tools.service': UNIT }
    },
    [...wanted('open-vm-tools.service'), `${S}/vmtoolsd.service`],
    []
  ],
  [
    'a unit that an administrator wrote under that name stays',
    {
      ...wants(),
      files: { [`${S}/vmtoolsd.service`]: '[Service]\n', '/lib/systemd/system/open-vm-tools.service': UNIT }
    },
    [],
    []
  ],
  ['Fedora', wants('vgauthd.service', 'vmtoolsd.service'), wanted('vgauthd.service', 'vmtoolsd.service'), []],
  ['a unit that an administrator wrote stays', { folders: { [S]: ['open-vm-tools.service'] } }, [], []],
  [
    'what the distribution wires stays',
    { folders: { '/usr/lib/systemd/system/multi-user.target.wants': ['open-vm-tools.service'] } },
    [],
    []
  ],
  [
    'VMware Tools of the archive on Red Hat 7: scripts only, through one of the two folders',
    {
      folders: {
        '/etc/vmware-tools': ['config.pl', 'installer.sh', 'locations', 'services.sh'],
        ...rc(
          ['2', '3', '5'],
          ['K50netconsole', 'S03vmware-tools', 'S57vmware-tools-thinprint', 'S10network']
        ),
        ...rc(
          ['2', '3', '5'],
          ['K50netconsole', 'S03vmware-tools', 'S57vmware-tools-thinprint', 'S10network'],
          'rc.d/'
        )
      },
      os: { package_format: 'rpm' }
    },
    ['2', '3', '5'].flatMap(level => [
      `/etc/rc.d/rc${level}.d/S03vmware-tools`,
      `/etc/rc.d/rc${level}.d/S57vmware-tools-thinprint`
    ]),
    ['GUEST_TOOLS_INSTALLED']
  ],
  [
    "open-vm-tools' own folder is no archive",
    {
      folders: { '/etc/vmware-tools': ['scripts', 'tools.conf', 'vgauth.conf'] },
      os: packages('open-vm-tools')
    },
    [],
    []
  ],
  [
    'scripts of a package that has units are not used with systemd',
    { folders: rc(['2', '3', '4', '5'], ['S01open-vm-tools']) },
    [],
    []
  ],
  [
    'sysvinit',
    {
      folders: rc(['0', '2', 'S'], ['K01open-vm-tools', 'S18open-vm-tools']),
      os: { ...packages('open-vm-tools'), init: 'sysvinit' }
    },
    ['/etc/rc2.d/S18open-vm-tools', '/etc/rcS.d/S18open-vm-tools'],
    []
  ],
  [
    'OpenRC',
    {
      folders: { '/etc/runlevels/boot': ['hostname'], '/etc/runlevels/default': ['open-vm-tools', 'sshd'] },
      os: { init: 'openrc' }
    },
    ['/etc/runlevels/default/open-vm-tools'],
    []
  ],
  [
    'an unknown init system',
    { os: { ...packages('open-vm-tools'), init: 'unknown' } },
    [],
    ['GUEST_TOOLS_RUNNING']
  ],
  [
    'VirtualBox, from its archive',
    {
      folders: {
        [`${S}/multi-user.target.wants`]: ['vboxadd-service.service', 'vboxadd.service'],
        '/var/lib/VBoxGuestAdditions': ['config', 'filelist']
      }
    },
    wanted('vboxadd-service.service', 'vboxadd.service'),
    ['GUEST_TOOLS_INSTALLED']
  ],
  [
    'VirtualBox, from Debian',
    wants('virtualbox-guest-utils.service'),
    wanted('virtualbox-guest-utils.service'),
    []
  ],
  [
    'Hyper-V on Ubuntu, Red Hat, SUSE',
    wants('hv-kvp-daemon.service', 'hypervvssd.service', 'hv_fcopy_daemon.service'),
    wanted('hv-kvp-daemon.service', 'hypervvssd.service', 'hv_fcopy_daemon.service'),
    []
  ],
  ['Xen', wants('xe-linux-distribution.service'), wanted('xe-linux-distribution.service'), []],
  ['Parallels', wants('prltoolsd.service'), wanted('prltoolsd.service'), []],
  [
    'agents of clouds',
    {
      folders: {
        [`${S}/multi-user.target.wants`]: ['google-guest-agent.service', 'walinuxagent.service'],
        [`${S}/timers.target.wants`]: ['apt-daily.timer', 'google-oslogin-cache.timer'],
        [`${S}/cloud-init.target.wants`]: ['walinuxagent-network-setup.service']
      }
    },
    [
      `${S}/multi-user.target.wants/walinuxagent.service`,
      `${S}/cloud-init.target.wants/walinuxagent-network-setup.service`,
      `${S}/multi-user.target.wants/google-guest-agent.service`,
      `${S}/timers.target.wants/google-oslogin-cache.timer`
    ],
    []
  ],
  [
    'what works on any hypervisor stays',
    wants(
      'amazon-ssm-agent.service',
      'cloud-init.service',
      'qemu-guest-agent.service',
      'vmware-horizon.service'
    ),
    [],
    []
  ],
  ['keep', { folders: DEBIAN, os: packages('open-vm-tools'), guest: { tools: 'keep' } }, [], []]
]

test.each(CASES)('%s', (_, guest, paths, expected) => {
  const fix = fixOnce(guestTools, guestInput(guest))
  expect(fix.edits.map(({ edit, path }) => [edit, path])).toEqual(paths.map(path => ['remove-link', path]))
  expect(codes(fix)).toEqual(expected)
})

test('names the unit and what starts it', () => {
  expect(guestTools.fix(guestInput({ folders: DEBIAN })).edits.map(({ because }) => because)).toEqual([
    'open-vm-tools.service belongs to open-vm-tools, which has nothing to do without VMware, and multi-user.target.wants starts it',
    'vgauth.service belongs to open-vm-tools, which has nothing to do without VMware, and open-vm-tools.service.requires starts it'
  ])
})

test('upstart of Ubuntu gets override files; those that exist stay', () => {
  const release = { id: 'ubuntu', id_like: ['debian'], version_id: '14.04', name: 'Ubuntu 14.04.6 LTS' }
  const jobs = ['open-vm-tools.conf', 'rc-sysinit.conf', 'vmware-tools.conf', 'vmware-tools.override']
  const ubuntu = (names: readonly string[], id = 'ubuntu') =>
    guestInput({
      folders: { '/etc/init': names },
      os: { ...packages('open-vm-tools'), init: 'unknown', release: { ...release, id } }
    })
  const fix = fixOnce(guestTools, ubuntu(jobs))
  expect(texts(fix)).toEqual({ '/etc/init/open-vm-tools.override': 'manual\n' })
  expect(codes(fix)).toEqual([])
  // Red Hat 6 knows no override files.
  expect(guestTools.fix(ubuntu(jobs, 'rhel')).edits).toEqual([])
  // Without upstart's own jobs it is another init system that happens to have the folder.
  expect(codes(guestTools.fix(ubuntu(['open-vm-tools.conf'])))).toEqual(['GUEST_TOOLS_RUNNING'])
})

test('what came without a package: where to look and what to run', () => {
  const folders = { '/etc/vmware-tools': ['locations'] }
  expect(guestTools.fix(guestInput({ folders })).diagnostics).toEqual([
    {
      code: 'GUEST_TOOLS_INSTALLED',
      severity: 'warning',
      what: 'VMware Tools came without a package; its services are disabled, its files stay',
      where: { in: 'guest', path: '/etc/vmware-tools' },
      hint: 'before the move, run in the source VM: /usr/bin/vmware-uninstall-tools.pl'
    }
  ])
})
