import { expect, test } from 'vitest'
import { SCRIPT } from '../../../src/views/html/script.ts'

test('the script can be parsed, and cannot end its element', () => {
  expect(() => new Function(SCRIPT)).not.toThrow()
  expect(SCRIPT).not.toMatch(/<\/script|<!--/i)
})

test('it makes no markup of texts, runs none and asks nobody', () => {
  expect(SCRIPT).not.toMatch(
    /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp|import\(|WebSocket|sendBeacon|open\(/
  )
})
