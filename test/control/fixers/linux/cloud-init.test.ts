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

const DROP_IN = '/etc/cloud/cloud.cfg.d/zz-h2k-nocloud.cfg'
const nocloud = (given: TestGuest) =>
  fixOnce(cloudInit, guestInput({ folders: installed, ...given, guest: { cloud_init: 'nocloud' } }))

test('nocloud: a data source with the instance-id that cloud-init knows, and the network left alone', () => {
  const fix = nocloud({ files: { '/var/lib/cloud/data/instance-id': 'i-0abc1234\n' } })
  expect(fix.diagnostics).toEqual([])
  expect(texts(fix)).toEqual({
    [DROP_IN]: `# Written by h2k: a data source that is always there, in the place of the old cloud's.
# The same instance-id as before, so that what cloud-init does once for each machine is not done again.
datasource_list: [ NoCloud, None ]
datasource:
  NoCloud:
    meta-data:
      instance-id: "i-0abc1234"
    user-data: |
      #cloud-config
      {}
network:
  config: disabled
preserve_hostname: true
`
  })
})

test.each<[string, string | null, string, readonly string[]]>([
  ['cloud-init never ran', null, 'iid-h2k-x', []],
  ['a text that is no id', 'x"\nruncmd: [reboot]', 'iid-h2k-x', ['CLOUD_INIT_INSTANCE']],
  ['a number stays a text', '42', '42', []]
])('nocloud: %s', (_, id, written, expected) => {
  const files: Record<string, string> = id === null ? {} : { '/var/lib/cloud/data/instance-id': id }
  const fix = nocloud({ files })
  expect(texts(fix)[DROP_IN]).toContain(`      instance-id: "${written}"\n`)
  expect(codes(fix)).toEqual(expected)
})

test('nocloud: that cloud-init is disabled is told', () => {
  const fix = nocloud({ folders: { '/etc/cloud': ['cloud-init.disabled', 'cloud.cfg'] } })
  expect(codes(fix)).toEqual(['CLOUD_INIT_DISABLED'])
})
