import { expect, test } from 'vitest'
import { renderOutputs } from '../../src/views/outputs.ts'

test('a value a line, by name, inert', () => {
  expect(renderOutputs({ web: { disks: [{ path: 'o\u001b', bytes: 7, sha256: null }] } }, '')).toBe(
    'web.disks.0.path = "o\\u001b"\nweb.disks.0.bytes = 7\nweb.disks.0.sha256 = null'
  )
  expect(renderOutputs(true, 'web.domain.defined')).toBe('web.domain.defined = true')
})
