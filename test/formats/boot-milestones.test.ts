import { expect, test } from 'vitest'
import { parseMilestones } from '../../src/formats/boot-milestones.ts'

test('the times of a boot come in their order', () => {
  const text = JSON.stringify({
    seen_ms: { login: 29783, bootloader: 551, kernel: 8439 },
    missing: [],
    failure: null
  })
  expect(parseMilestones(text)).toEqual([
    { name: 'bootloader', ms: 551 },
    { name: 'kernel', ms: 8439 },
    { name: 'login', ms: 29783 }
  ])
})

const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`m${n}`, n]))
const refused: ReadonlyArray<readonly [string, string]> = [
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no times', '{}'],
  ['times that are a list', '{"seen_ms":[1]}'],
  ['a time that is a text', '{"seen_ms":{"login":"1"}}'],
  ['a time before power-on', '{"seen_ms":{"login":-1}}'],
  ['half a millisecond', '{"seen_ms":{"login":0.5}}'],
  ['a time beyond numbers', '{"seen_ms":{"login":1e400}}'],
  ['a name without an end', JSON.stringify({ seen_ms: { ['x'.repeat(101)]: 1 } })],
  ['signs without an end', JSON.stringify({ seen_ms: many })]
]

test.each(refused)('%s is no record of a boot', (_, text) => {
  expect(parseMilestones(text)).toBeNull()
})
