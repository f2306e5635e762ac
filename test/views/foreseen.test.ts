import { expect, test } from 'vitest'
import { renderForeseen } from '../../src/views/foreseen.ts'

const todo = (action: string, because: string) => ({ action, because })

test('R51 each action that would run has a line with its reason; all others are counted', () => {
  const foreseen = {
    recorded: ['vm.a/publish'],
    resumed: [todo('vm.a/convert', 'it was interrupted')],
    redone: [todo('vm.a/xml', 'art:xml is not there as it was made')],
    begun: [todo('vm.\u001b[31m/x', 'it has not run yet')],
    skipped: ['vm.a/one', 'vm.a/two']
  }
  const lines = renderForeseen(foreseen).split('\n')
  expect(lines.slice(0, 3)).toEqual([
    'record vm.a/publish  because it is finished, and only its record is missing',
    'resume vm.a/convert  because it was interrupted',
    'redo   vm.a/xml  because art:xml is not there as it was made'
  ])
  expect(lines[3]).toMatch(/^run {4}vm\./)
  expect(lines[3]).not.toContain('\u001b')
  expect(lines[4]).toBe(
    '3 actions done already and skipped; 1 to resume, 1 to do again, 1 not begun; nothing was changed'
  )
})
