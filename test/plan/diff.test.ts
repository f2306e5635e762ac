import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { diffPlans } from '../../src/plan/diff.ts'
import { freezePlan } from '../../src/plan/freeze.ts'
import { faults } from '../data/apply/strict-schema.ts'
import { compilerOf, sha256 } from '../golden/golden-case.ts'

const { value: spine } = compilerOf('spine')()
if (spine === undefined) throw new Error('the case compiles')
const plan: Plan = spine

type Tree = { [key: string]: Tree } & Tree[]

/** Another plan: this one with a change, frozen anew. */
function other(change: (plan: Tree) => void): Plan {
  const copy = JSON.parse(JSON.stringify(plan))
  change(copy)
  const { value } = freezePlan(copy, copy.meta, sha256)
  if (value === undefined) throw new Error('the change keeps its numbers whole')
  return value
}

const action = (copy: Tree, id: string): Tree => {
  const found = copy['actions']?.find(one => Object.is(one['id'], id))
  if (found === undefined) throw new Error(`the case has no ${id}`)
  return found
}

const short = (is: Plan) =>
  diffPlans(plan, is).changes.map(({ address, change, fields }) => [
    address,
    change,
    ...fields.map(field => [field.path, field.change, field.was, field.is])
  ])

const CONVERT = 'vm.demo/disk.0/convert'

test('R57 equal plans, and plans that differ in meta alone, are the same', () => {
  const moved = { ...plan, meta: { ...plan.meta, created_at: '2031-01-01T00:00:00Z', root: '../..' } }
  for (const is of [plan, moved])
    expect(diffPlans(plan, is)).toEqual({
      kind: 'h2k/plan-diff',
      format_version: '1.0',
      same: true,
      was: plan.digest,
      is: plan.digest,
      changes: []
    })
})

test('R57 a field of an action, by its address; keys and sums follow from it and are not named', () => {
  const is = other(copy => {
    Object.assign(action(copy, CONVERT)['params'] ?? {}, { format: 'raw' })
    Object.assign(action(copy, CONVERT), { key: `sha256:${'0'.repeat(64)}` })
    Object.assign(copy['summary'] ?? {}, { bytes: 1 })
  })
  expect(short(is)).toEqual([[CONVERT, 'changed', ['params.format', 'changed', 'qcow2', 'raw']]])
})

test('R57 the same difference in both directions, and always in the same words', () => {
  const is = other(copy => {
    Object.assign(copy['toolchain'] ?? {}, { 'qemu-img': '99.0' })
    Object.assign(copy['sources']?.['vm.demo'] ?? {}, { os: 'Other' })
    copy['actions']?.pop()
  })
  const there = diffPlans(plan, is)
  const back = diffPlans(is, plan)
  expect(there.changes.map(({ address, change }) => [address, change])).toEqual([
    ['plan', 'changed'],
    ['vm.demo', 'changed'],
    [plan.actions.at(-1)?.id, 'removed']
  ])
  expect(back.changes.map(({ address, change }) => [address, change])).toEqual([
    ['plan', 'changed'],
    ['vm.demo', 'changed'],
    [plan.actions.at(-1)?.id, 'added']
  ])
  expect(JSON.stringify(diffPlans(plan, is))).toBe(JSON.stringify(there))
  expect([there, back].flatMap(diff => faults('plan-diff', diff))).toEqual([])
  expect(back.changes.at(-1)?.value).toEqual(plan.actions.at(-1))
})

test('R57 items of a list are known by their names', () => {
  const is = other(copy => {
    const [first] = copy['sources']?.['vm.demo']?.['vm']?.['files'] ?? []
    Object.assign(first ?? {}, { bytes: 7 })
    copy['actions']?.at(-1)?.['needs']?.push('vm.demo/new' as unknown as Tree)
  })
  const file = plan.sources['vm.demo']?.vm.files[0]
  expect(short(is)).toEqual([
    ['vm.demo', 'changed', [`vm.files["${file?.path}"].bytes`, 'changed', file?.bytes, 7]],
    [plan.actions.at(-1)?.id, 'changed', ['needs["vm.demo/new"]', 'added', undefined, 'vm.demo/new']]
  ])
})

test('R57 an edit of a guest file shows as lines', () => {
  const edit = plan.actions.find(({ kind }) => kind === 'guest.write-file')
  if (edit?.kind !== 'guest.write-file') throw new Error('the case edits a file')
  const text = edit.params.diff.replace(/^\+(?!\+\+).*$/m, '+another line')
  const is = other(copy => Object.assign(action(copy, edit.id)['params'] ?? {}, { diff: text }))
  const [change, ...more] = diffPlans(plan, is).changes
  expect([change?.address, more]).toEqual([edit.id, []])
  expect(change?.fields[0]?.diff).toMatch(/^\+\+another line$/m)
})

test('R57 pieces of a text are one text', () => {
  const is = other(copy => {
    const parts = action(copy, 'vm.demo/domain/xml')['params']?.['parts']
    parts?.push('<!-- more -->\n' as unknown as Tree)
  })
  expect(diffPlans(plan, is).changes[0]?.fields).toMatchObject([
    { path: 'params.parts', change: 'changed', diff: expect.stringMatching(/^\+<!-- more -->$/m) }
  ])
})

test('R57 plans that differ in what merely follows still say in what', () => {
  expect(short(other(copy => Object.assign(copy['summary'] ?? {}, { bytes: 1 })))).toEqual([
    ['plan', 'changed', ['summary.bytes', 'changed', plan.summary.bytes, 1]]
  ])
  const turned = other(copy => Object.assign(copy, { actions: copy['actions']?.toReversed() }))
  expect(diffPlans(plan, turned).changes).toMatchObject([{ address: 'plan', fields: [{ path: 'order' }] }])
})

test('R57 what a newer version says is compared too, however it is nested or named', () => {
  let deep: unknown = 1
  for (let depth = 0; depth < 200; depth++) deep = { deep }
  const is = other(copy => Object.assign(copy, { format_version: '1.7', news: deep }))
  expect(diffPlans(plan, is).changes[0]?.fields.map(({ path, change }) => [path, change])).toEqual([
    ['format_version', 'changed'],
    ['news', 'added']
  ])
  const odd = other(copy => Object.assign(copy, { news: JSON.parse('{"__proto__": 1, "a b": 2}') }))
  expect(diffPlans(is, odd).changes[0]?.fields.map(({ path }) => path)).toEqual([
    'format_version',
    'news.__proto__',
    'news["a b"]',
    'news.deep'
  ])
})
