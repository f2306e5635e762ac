import { expect, test } from 'vitest'
import { chainToBlock, inFolder } from '../../src/formats/block-chain.ts'
import type { ChainLayer } from '../../src/model/source.ts'

const layer = (path: string, more: Partial<ChainLayer> = {}): ChainLayer => ({
  path,
  format: 'vmdk',
  subformat: 'vmfs',
  virtual_bytes: 1024,
  cid: '00000001',
  parent_cid: null,
  extents: [],
  ...more
})

test('the last layer is on top, and every file is named', () => {
  const base = layer('web/base.vmdk', {
    extents: [
      { path: 'web/base-f1.vmdk', kind: 'flat', bytes: 512, offset_bytes: 0 },
      { path: 'web/base-f2.vmdk', kind: 'flat', bytes: 512, offset_bytes: 0 }
    ]
  })
  expect(chainToBlock('./exports/', { chain: [base, layer('web/a.qcow2', { format: 'qcow2' })] })).toEqual({
    driver: 'qcow2',
    path: './exports/web/a.qcow2',
    extents: [],
    backing: {
      driver: 'vmdk',
      path: './exports/web/base.vmdk',
      extents: ['./exports/web/base-f1.vmdk', './exports/web/base-f2.vmdk'],
      backing: null
    }
  })
})

test('no layers make no block', () => {
  expect(chainToBlock('x', { chain: [] })).toBeNull()
})

test.each([
  ['.', 'a', 'a'],
  ['', 'a', 'a'],
  ['/srv/vms', 'a/b', '/srv/vms/a/b'],
  ['/', 'a', '/a']
])('in %j, %j is %j', (dir, path, expected) => {
  expect(inFolder(dir, path)).toBe(expected)
})
