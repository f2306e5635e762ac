import { expect, test } from 'vitest'
import { addressOf, textFile, whereIs } from '../../src/formats/yaml-node.ts'

test.each<[ReadonlyArray<string | number>, string]>([
  [[], ''],
  [['vms', 'web01', 'nics', 0, 'mac'], 'vms.web01.nics[0].mac'],
  [['vms', 'web.01'], 'vms["web.01"]'],
  [['target', 'networks', 'VM "1"', 'bridge'], 'target.networks["VM \\"1\\""].bridge'],
  [['', 'a'], '[""].a']
])('%j is %s', (keys, address) => {
  expect(addressOf(keys)).toBe(address)
})

const file = textFile('a.yaml', 'one\r\n  two: {\n}\nlast')

test.each([
  [0, 3, { line: 1, column: 1, width: 3, source: 'one' }],
  [7, 10, { line: 2, column: 3, width: 3, source: '  two: {' }],
  [12, 15, { line: 2, column: 8, width: 1, source: '  two: {' }],
  [16, 16, { line: 4, column: 1, width: 1, source: 'last' }],
  [20, 20, { line: 4, column: 5, width: 1, source: 'last' }],
  [99, 120, { line: 4, column: 5, width: 1, source: 'last' }]
])('offsets %i to %i', (start, end, expected) => {
  expect(whereIs({ file, start, end }, ['a'])).toEqual({
    in: 'config',
    file: 'a.yaml',
    path: 'a',
    ...expected
  })
})

test('a file without text has one line', () => {
  expect(textFile('a.yaml', '').lines).toEqual([0])
})
