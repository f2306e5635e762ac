import { expect, test } from 'vitest'
import { cloudInit } from '../../../../src/control/fixers/linux/cloud-init.ts'
import { codes, fixOnce, guestInput, texts } from '../../guest-input.ts'
import type { TestGuest } from '../../guest-input.ts'

const installed: TestGuest['folders'] = { '/etc/cloud': ['cloud.cfg', 'cloud.cfg.d', 'templates'] }
const PATH = '/etc/cloud/cloud-init.disabled'

test.each<[string, TestGuest, readonly string[], readonly string[]]>([
  ['said, unless the configuration decides', { folders: installed }, [], ['CLOUD_INIT_ACTIVE']],
  ['disabled on request', { folders: installed, guest: { cloud_init: 'disable' } }, [PATH], []],
  ['kept on request', { folders: installed, guest: { cloud_init: 'keep' } }, [], []],
  ['disabled already', { folders: { '/etc/cloud': ['cloud-init.disabled', 'cloud.cfg'] } }, [], []],
  [
    'removed, its folder is left',
    { folders: { '/etc/cloud': ['build.info'] }, guest: { cloud_init: 'disable' } },
    [],
    []
  ],
  ['not there', { guest: { cloud_init: 'disable' } }, [], []]
])('%s', (_, guest, paths, expected) => {
  const fix = fixOnce(cloudInit, guestInput(guest))
  expect([Object.keys(texts(fix)), codes(fix)]).toEqual([paths, expected])
})
