import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guestInspect } from '../../../src/data/executors/guest-inspect.ts'
import { parseInventoryVm } from '../../../src/formats/inventory-text.ts'
import type { Block } from '../../../src/model/action.gen.ts'
import { SEEN } from '../../control/one-vm.ts'
import { actionOf, attemptWith, codesOf, folder, hostIn } from '../stage.ts'

const block: Block = { driver: 'raw', path: 'disk.raw', extents: [], backing: null }
const action = actionOf(
  'guest.inspect',
  { disks: [block], root_device: 'auto', accelerator: 'tcg', to: 'work/demo/guest-facts.json' },
  ['art:vm.demo/facts']
)

test('what was seen is a record of an inventory, and the disk is as it was', async () => {
  const root = folder()
  const disk = Buffer.alloc(1024 * 1024)
  writeFileSync(join(root, 'disk.raw'), disk)
  const { made } = await guestInspect.run(action, hostIn(root), attemptWith())
  const path = join(root, 'work/demo/guest-facts.json')
  expect(made).toMatchObject([
    { artifact: 'art:vm.demo/facts', path: action.params.to, bytes: statSync(path).size }
  ])
  const record = JSON.parse(readFileSync(path, 'utf8'))
  expect(record.inspection.inspector).toBe('direct')
  const line = JSON.stringify({ source: SEEN.source, ...record })
  expect(parseInventoryVm(line, { path, line: 1 })).toMatchObject({
    diagnostics: [],
    value: { guest: { os: null } }
  })
  expect(readFileSync(join(root, 'disk.raw')).equals(disk)).toBe(true)
})

test('a disk that cannot be read is an error, and nothing is written', async () => {
  const root = folder()
  expect(await codesOf(guestInspect.run(action, hostIn(root), attemptWith()))).toHaveLength(1)
  expect(existsSync(join(root, 'work'))).toBe(false)
})
