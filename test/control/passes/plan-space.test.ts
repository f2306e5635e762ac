import { expect, test } from 'vitest'
import { lowerToActions } from '../../../src/control/passes/lower-to-actions.ts'
import { planSpace } from '../../../src/control/passes/plan-space.ts'
import { SEEN, oneVm, settled, withSource } from '../one-vm.ts'

const MIB = 1024 * 1024
const GIB = 1024 * MIB

/** Room asked for, by id. */
function room(options: Parameters<typeof oneVm>[0]) {
  const steps = planSpace(lowerToActions(settled(options), [], oneVm(options).surroundings))
  return steps.flatMap(({ id, preconditions }) =>
    preconditions.flatMap(condition =>
      condition.check === 'fs.free' ? [[id, condition.path, condition.bytes]] : []
    )
  )
}

const [disk] = SEEN.source.disks
if (disk === undefined) throw new Error('there is a disk')
const seen = (change: Partial<typeof disk>) =>
  withSource({ disks: [{ ...disk, virtual_bytes: 10 * GIB, allocated_bytes: 3 * GIB, ...change }] })

test('the allocated bytes and what the format adds; the work folder for the session', () => {
  expect(room({ seen: seen({}) })).toEqual([
    ['vm.web01/guest/open', '.h2k/work/web01', 64 * MIB],
    ['vm.web01/disk.0/convert', 'images', 3 * GIB + 3 * MIB + MIB]
  ])
})

test('a compressed source may become as large as the disk', () => {
  const chain = disk.chain.slice(0, 1).map(layer => ({ ...layer, subformat: 'streamOptimized' }))
  expect(room({ seen: seen({ chain }), settings: 'guest: none' })).toEqual([
    ['vm.web01/disk.0/convert', 'images', 10 * GIB + 10 * MIB + MIB]
  ])
})

test('metadata of a delta chain is no reason to ask for more than the disk', () => {
  expect(room({ seen: seen({ allocated_bytes: 30 * GIB }), settings: 'guest: none' })).toEqual([
    ['vm.web01/disk.0/convert', 'images', 10 * GIB + 10 * MIB + MIB]
  ])
})
