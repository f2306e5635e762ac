import { expect, test } from 'vitest'
import { renderTable } from '../../src/views/table.ts'

test('columns are as wide as their widest cell, and nothing follows the last one', () => {
  const rows = [
    ['web01', 'done', ''],
    ['a', 'interrupted', 'x']
  ]
  expect(renderTable(['VM', 'STATUS', 'NOTE'], rows)).toBe(
    ['VM     STATUS       NOTE', 'web01  done', 'a      interrupted  x'].join('\n')
  )
})
