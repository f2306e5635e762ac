import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { timeSync } from '../../../src/control/checks/time-sync.ts'
import { guestInput } from '../guest-input.ts'
import type { TestGuest } from '../guest-input.ts'

const WANTS = '/etc/systemd/system/multi-user.target.wants'
const TOOLS = { packages: [{ name: 'virtualbox-guest-utils', version: '1' }] }
const ARCHIVE = { '/var/lib/VBoxGuestAdditions': ['config'] }

test.each<[string, TestGuest, boolean]>([
  ['tools and nothing else', { os: TOOLS }, true],
  [
    'tools of the archive, only a service that is not enabled',
    { folders: { ...ARCHIVE, '/etc/systemd/system': ['chronyd.service'] } },
    true
  ],
  ['chrony on Red Hat', { folders: { ...ARCHIVE, [WANTS]: ['chronyd.service'] } }, false],
  ['chrony on Debian', { os: TOOLS, folders: { [WANTS]: ['chrony.service'] } }, false],
  [
    'timesyncd',
    { os: TOOLS, folders: { '/etc/systemd/system/sysinit.target.wants': ['systemd-timesyncd.service'] } },
    false
  ],
  ['ntpd of Red Hat 6', { folders: { ...ARCHIVE, '/etc/rc.d/rc3.d': ['S58ntpd'] } }, false],
  ['ntpd that is stopped', { folders: { ...ARCHIVE, '/etc/rc.d/rc3.d': ['K74ntpd'] } }, true],
  ['chronyd with OpenRC', { os: TOOLS, folders: { '/etc/runlevels/default': ['chronyd'] } }, false],
  ['no tools', {}, false],
  [
    'tools that keep no time by themselves',
    { os: { packages: [{ name: 'open-vm-tools', version: '1' }] } },
    false
  ],
  ['tools that stay', { os: TOOLS, guest: { tools: 'keep' } }, false]
])('%s', (_, guest, expected) => {
  expect(timeSync.check(guestInput(guest).vm, HOST).map(({ code }) => code)).toEqual(
    expected ? ['TIME_SYNC_MISSING'] : []
  )
})
