import { expect, test } from 'vitest'
import { raid } from '../../../src/control/checks/raid.ts'
import { HOST } from '../../../bench/compile-fixture.ts'
import type { RaidArray } from '../../../src/model/facts.ts'
import { settled, withFacts } from '../one-vm.ts'

const WHOLE: RaidArray = {
  volume: 'md/3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11',
  ...{ name: 'host:0', level: 1, metadata: '1.2', disks: 2, others: [], synced: true },
  members: ['disk.0/part.1', 'disk.1/part.1']
}
const HALF = { ...WHOLE, members: ['disk.0/part.1'] }
const NAME = 'md/3f1f0a52-6f2c-4c39-9d0b-6a1c5d0e7b11 (host:0)'

test.each<[string, readonly RaidArray[], readonly string[]]>([
  ['none', [], []],
  ['whole', [WHOLE], []],
  ['a container has no members of its own', [{ ...HALF, level: -5 }], []],
  ['a member is missing', [HALF], [`GUEST_RAID_DEGRADED ${NAME} of vm.web01 has 1 of its 2 members`]],
  [
    'a member is out of date, and has no name',
    [{ ...HALF, name: null, others: ['disk.1/part.1'] }],
    [
      `GUEST_RAID_DEGRADED ${WHOLE.volume} of vm.web01 has 1 of its 2 members; disk.1/part.1 is spare or out of date`
    ]
  ],
  [
    'not in sync',
    [{ ...WHOLE, synced: false }],
    [
      `GUEST_RAID_UNSYNCED the members of ${NAME} of vm.web01 may differ: it was being synchronised or was not stopped`
    ]
  ]
])('%s', (_, arrays, want) => {
  const found = raid.check(settled({ seen: withFacts({ arrays }) }), HOST)
  expect(found.map(({ code, what }) => `${code} ${what}`)).toEqual(want)
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true)
})
