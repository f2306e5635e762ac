import { expect, test } from 'vitest'
import {
  movedJson,
  pushedJson,
  removedJson,
  renderMoved,
  renderPushed,
  renderRemoved
} from '../../src/views/state-edit.ts'
import { faults } from '../data/apply/strict-schema.ts'

const removed = { address: 'vm.a', actions: ['vm.a/x'], artifacts: ['art:vm.a/y'], files: ['out/\u001b'] }

test('R53 rm says what stays and what it means for the next apply', () => {
  expect(renderRemoved({ ...removed, dry_run: false })).toBe(
    `forgot vm.a: 1 action, 1 artifact
left as they are:
  out/\\e
the next apply of a plan with these actions runs them again, and takes these files for those of somebody else: it refuses to replace them until they are moved away`
  )
  const many = Array.from({ length: 12 }, (_, index) => `out/${index}`)
  const dry = renderRemoved({ ...removed, files: many, dry_run: true })
  expect(dry).toMatch(/^would forget vm\.a: 1 action, 1 artifact\n/)
  expect(dry).toContain('  and 2 files more\n')
  expect(renderRemoved({ ...removed, files: [], artifacts: [], dry_run: false })).toBe(
    'forgot vm.a: 1 action, 0 artifacts\nthe next apply of a plan with these actions runs them again'
  )
  expect(
    faults('state-output', JSON.parse(removedJson({ ...removed, dry_run: true })), '#/$defs/rm')
  ).toEqual([])
})

test('R53 mv says what it means for the next apply', () => {
  const moved = { from: 'vm.a', to: 'vm.b', actions: ['vm.b/x'], artifacts: [] }
  expect(renderMoved(moved)).toMatch(/^vm\.a is now vm\.b: 1 action, 0 artifacts\nfiles and domains keep/)
  expect(faults('state-output', JSON.parse(movedJson(moved)), '#/$defs/mv')).toEqual([])
})

test('R53 push says what came, where the state before it is, and what it means for the next apply', () => {
  const state = { lineage: 'l', serial: 9, actions: {} }
  const pushed = { changed: true, state, backup: '.h2k/state.json.backup' }
  expect(renderPushed(pushed)).toMatch(
    /^pushed: lineage l, serial 9, 0 actions\nthe state before it is in \.h2k\/state\.json\.backup\nthe next apply/
  )
  const same = { changed: false, state, backup: null }
  expect(renderPushed(same)).toBe('nothing to do: the state says the same already')
  for (const one of [pushed, same])
    expect(faults('state-output', JSON.parse(pushedJson(one)), '#/$defs/push')).toEqual([])
})
