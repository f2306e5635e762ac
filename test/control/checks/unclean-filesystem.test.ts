import { expect, test } from 'vitest'
import { uncleanFilesystem } from '../../../src/control/checks/unclean-filesystem.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

test('one warning for each', () => {
  const filesystems = (SEEN.guest?.filesystems ?? []).map(filesystem => ({
    ...filesystem,
    unclean: filesystem.type !== 'swap'
  }))
  const found = uncleanFilesystem.check(settled({ seen: withFacts({ filesystems }) }), HOST)
  expect(found.map(({ code, severity, what }) => [code, severity, what])).toEqual([
    [
      'GUEST_UNCLEAN',
      'warning',
      'disk.0/part.1 (ext4) of vm.web01 was not unmounted cleanly, so files may turn out different at apply'
    ],
    [
      'GUEST_UNCLEAN',
      'warning',
      'disk.1/part.1 (xfs) of vm.web01 was not unmounted cleanly, so files may turn out different at apply'
    ]
  ])
})

test('nothing to say of clean ones', () => {
  expect(uncleanFilesystem.check(settled(), HOST)).toEqual([])
})
