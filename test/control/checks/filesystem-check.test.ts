import { expect, test } from 'vitest'
import { HOST } from '../../../bench/compile-fixture.ts'
import { filesystemCheck } from '../../../src/control/checks/filesystem-check.ts'
import { SEEN, settled, withFacts } from '../one-vm.ts'

test('one warning for each that will be checked', () => {
  const filesystems = (SEEN.guest?.filesystems ?? []).map((filesystem, index) => ({
    ...filesystem,
    ...(index < 2 && { fsck: (['errors', 'due'] as const)[index] ?? 'due' })
  }))
  const found = filesystemCheck.check(settled({ seen: withFacts({ filesystems }) }), HOST)
  const [first, second] = filesystems
  expect(found.map(({ code, severity, what }) => [code, severity, what])).toEqual([
    [
      'GUEST_FSCK_PENDING',
      'warning',
      `${first?.volume} (${first?.type}) of vm.web01 has met errors, so its next boot checks it and may stop with questions`
    ],
    [
      'GUEST_FSCK_PENDING',
      'warning',
      `${second?.volume} (${second?.type}) of vm.web01 was mounted so often that its next boot checks it, which takes time`
    ]
  ])
})

test('nothing to say of others', () => {
  expect(filesystemCheck.check(settled(), HOST)).toEqual([])
})
