import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseImageInfo } from '../../src/formats/qemu-img-json.ts'

const ARGV = ['qemu-img', 'info', '--output=json', 'a.vmdk']

test('reads what qemu-img 7.2 prints', () => {
  const text = `{
    "virtual-size": 104857600,
    "filename": "json:{\\"driver\\": \\"vmdk\\"}",
    "cluster-size": 65536,
    "format": "vmdk",
    "actual-size": 12288,
    "format-specific": { "type": "vmdk", "data": { "cid": 3302551862, "parent-cid": 4294967295, "create-type": "monolithicSparse", "extents": [] } },
    "dirty-flag": false
}
`
  expect(parseImageInfo(text, ARGV)).toEqual({
    value: { format: 'vmdk', virtual_bytes: 104857600 },
    diagnostics: []
  })
})

test.each([
  ['', 'nothing'],
  ['{"virtual-size": 1', 'half of it'],
  ['null', 'null'],
  ['[]', 'a list'],
  ['{"format": "raw"}', 'no size'],
  ['{"format": "raw", "virtual-size": "1"}', 'a text for the size'],
  ['{"format": "raw", "virtual-size": 0}', 'no bytes'],
  ['{"format": "raw", "virtual-size": 1e300}', 'a size beyond all'],
  ['{"format": "raw", "virtual-size": 1.5}', 'half a byte'],
  ['{"virtual-size": 512}', 'no format']
])('refuses %s (%s)', text => {
  const { value, diagnostics } = parseImageInfo(text, ARGV)
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'TOOL_ANSWER', where: { in: 'host', argv: ARGV } }])
})

test('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => void parseImageInfo(text, ARGV)),
    { numRuns: 3000 }
  )
})
