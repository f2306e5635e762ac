import { expect, test } from 'vitest'
import { recoveredJson, renderRecovered, renderUnlocked } from '../../src/views/state-repair.ts'

const state = { serial: 7, lineage: 'abc' }

test('R22 a recovery says what it went by, what is lost, and where the bad files are', () => {
  const kept = ['.h2k/state.json.bad-1\u001b']
  const text = renderRecovered({ from: 'journal', state, kept }).split('\n')
  expect(text[0]).toContain('nothing is lost')
  expect(text[1]).toBe('serial 7, lineage abc')
  expect(text[2]).toMatch(/^kept the bad file as \.h2k\/state\.json\.bad-1/)
  expect(text[2]).not.toContain('\u001b')
  for (const from of ['beginning', 'state', 'backup'] as const)
    expect(renderRecovered({ from, state, kept: [] })).toContain('not known any more')
  expect(JSON.parse(recoveredJson({ from: 'backup', state, kept }))).toEqual({
    from: 'backup',
    ...state,
    kept
  })
})

test('R20 whose lock was removed is said, inert', () => {
  expect(renderUnlocked('root@\u001bhost')).not.toContain('\u001b')
})
