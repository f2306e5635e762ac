import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { concernsIn } from '../../scripts/concerns.ts'
import { CODES } from '../../src/model/codes.ts'
import { CONCERNS } from '../../src/model/concerns.gen.ts'
import { isWaivable, WAIVABLE } from '../../src/model/waivable.ts'

const root = join(import.meta.dirname, '..', '..')

test('what checks and fixers say is known as their concern', () => {
  expect(CONCERNS).toEqual(concernsIn(root))
  for (const code of ['FSTAB_DEVICE_UNKNOWN', 'GUEST_UNCLEAN', 'VM_DISKS_MISSING'])
    expect(CONCERNS).toContain(code)
})

test('codes that can be waived are sorted and exist; what guards the plan cannot', () => {
  expect(WAIVABLE).toEqual(WAIVABLE.toSorted())
  expect(WAIVABLE.filter(code => !Object.hasOwn(CODES, code))).toEqual([])
  const never = [
    'ACTION_CONFLICT',
    'CONFIG_VALUE',
    'FIRMWARE_MISSING',
    'TARGET_EXISTS',
    'VM_DISKS_MISSING',
    'WAIVER_UNUSED'
  ]
  expect(never.filter(isWaivable)).toEqual([])
})

test('the page of codes marks them', () => {
  const rows = readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^\| `(\w+)` \|.* \| yes \|$/gm)
  expect([...rows].map(([, code]) => code)).toEqual(WAIVABLE)
})
