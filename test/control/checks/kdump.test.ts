import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { kdump } from '../../../src/control/checks/kdump.ts'
import { guestInput } from '../guest-input.ts'
import type { TestGuest } from '../guest-input.ts'

const WANTS = '/etc/systemd/system/multi-user.target.wants'
const hints = (guest: TestGuest) =>
  kdump.check(guestInput(guest).vm, HOST).map(({ code, hint }) => [code, hint])

test.each<[string, TestGuest, string | null]>([
  [
    'Red Hat',
    { folders: { [WANTS]: ['kdump.service'] }, os: { package_format: 'rpm' } },
    'kdumpctl rebuild && systemctl restart kdump'
  ],
  [
    'Debian',
    { folders: { [WANTS]: ['kdump-tools.service'] } },
    'rm /var/lib/kdump/initrd.img-*; kdump-config load'
  ],
  ['not enabled', { folders: { [WANTS]: ['cron.service'], '/etc/systemd/system': ['kdump.service'] } }, null],
  ['no folders', {}, null]
])('%s', (_, guest, expected) => {
  expect(hints(guest)).toEqual(
    expected === null ? [] : [['KDUMP_FOR_OLD_DISKS', `run in the guest after the move: ${expected}`]]
  )
})
