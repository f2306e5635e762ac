import { expect, test } from 'vitest'
import { vmwareTools } from '../../../../src/control/fixers/linux/vmware-tools.ts'
import { codes, fixOnce, guestInput } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const S = '/etc/systemd/system'
const DEBIAN = {
  [`${S}/multi-user.target.wants`]: ['networking.service', 'open-vm-tools.service', 'remote-fs.target'],
  [`${S}/open-vm-tools.service.requires`]: ['vgauth.service']
}
const PACKAGES = { packages: [{ name: 'open-vm-tools', version: '2:12.2.0-1+deb12u3' }] }
const DEBIAN_LINKS = [
  `${S}/multi-user.target.wants/open-vm-tools.service`,
  `${S}/open-vm-tools.service.requires/vgauth.service`
]

const CASES: ReadonlyArray<readonly [string, TestGuest, readonly string[], readonly string[]]> = [
  ['none', { folders: { [`${S}/multi-user.target.wants`]: ['cron.service'] } }, [], []],
  ['Debian', { folders: DEBIAN, os: PACKAGES }, DEBIAN_LINKS, []],
  [
    'Debian, to be removed',
    { folders: DEBIAN, os: PACKAGES, guest: { tools: 'remove' } },
    DEBIAN_LINKS,
    ['GUEST_TOOLS_INSTALLED']
  ],
  [
    'Fedora',
    { folders: { [`${S}/multi-user.target.wants`]: ['vgauthd.service', 'vmtoolsd.service'] } },
    [`${S}/multi-user.target.wants/vgauthd.service`, `${S}/multi-user.target.wants/vmtoolsd.service`],
    []
  ],
  ['a unit that an administrator wrote stays', { folders: { [S]: ['open-vm-tools.service'] } }, [], []],
  [
    'links elsewhere stay',
    { folders: { '/usr/lib/systemd/system/multi-user.target.wants': ['open-vm-tools.service'] } },
    [],
    []
  ],
  ['sysvinit', { os: { ...PACKAGES, init: 'sysvinit' } }, [], ['GUEST_TOOLS_RUNNING']],
  ['keep', { folders: DEBIAN, os: PACKAGES, guest: { tools: 'keep' } }, [], []]
]

for (const [name, guest, paths, expected] of CASES)
  test(name, () => {
    const fix = fixOnce(vmwareTools, guestInput(guest))
    expect(fix.edits.map(({ edit, path }) => [edit, path])).toEqual(paths.map(path => ['remove-link', path]))
    expect(codes(fix)).toEqual(expected)
  })

test('names the unit and what starts it', () => {
  expect(vmwareTools.fix(guestInput({ folders: DEBIAN })).edits.map(({ because }) => because)).toEqual([
    'open-vm-tools.service belongs to open-vm-tools, which has nothing to do without VMware, and multi-user.target.wants starts it',
    'vgauth.service belongs to open-vm-tools, which has nothing to do without VMware, and open-vm-tools.service.requires starts it'
  ])
})
