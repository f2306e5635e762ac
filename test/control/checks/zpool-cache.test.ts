import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { zpoolCache } from '../../../src/control/checks/zpool-cache.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

test.each<
  [
    name: string,
    folders: Readonly<Record<string, readonly string[]>>,
    codes: readonly string[],
    settings?: string
  ]
>([
  ['a cache', { '/etc/zfs': ['zed.d', 'zpool.cache'] }, ['ZPOOL_CACHE_BY_NAME']],
  ['ZFS without pools', { '/etc/zfs': ['zed.d'] }, []],
  ['no ZFS', {}, []],
  ['guest: none', { '/etc/zfs': ['zpool.cache'] }, [], 'guest: none']
])('%s', (_, folders, expected, settings = '') => {
  const os = SEEN.guest?.os
  if (os === null || os === undefined) throw new Error('the fixture has no system')
  const vm = settled({ settings, seen: withFacts({ os: { ...os, folders } }) })
  expect(zpoolCache.check(vm, HOST).map(({ code }) => code)).toEqual(expected)
})
