import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/plan.ts'
import { linesText } from '../../src/plan/file-text.ts'
import { partFrame, readFrame, readPart } from '../../src/plan/part.ts'
import { aroundParts } from '../../src/plan/plan-text.ts'
import { compilerOf, sha256 } from '../golden/golden-case.ts'

const plan = compilerOf('several-vms')().value as Plan
const lined = (value: unknown): string => [...linesText(value as Plan)].join('')
const empty = { ...plan, actions: [], sources: {} }
const frame = readFrame(lined(empty)) as Plan
const addresses = Object.keys(plan.sources)

const textsOf = (vms: readonly string[]) => ({
  actions: plan.actions
    .filter(({ vm }) => vms.includes(vm))
    .map(action => JSON.stringify(action))
    .join(',\n'),
  sources: vms.map(vm => `"${vm}":${JSON.stringify(plan.sources[vm])}`).join(',\n')
})

const mine = textsOf(addresses.slice(0, 1))

test('a frame is the plan without VMs, in canonical form', () => {
  expect(frame).toEqual(empty)
  expect(readFrame(JSON.stringify(empty))).toBeNull()
  expect(readFrame(lined({ ...empty, mode: 'x' }))).toBeNull()
  expect(readFrame(lined(plan))).toBeNull()
  expect(readFrame('{')).toBeNull()
  expect(readFrame(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBeNull()
})

test('a member that is there twice leaves no frame, whichever counts', () => {
  const text = lined(empty)
  expect(readFrame(text.replace('\n"applyable"', '\n"actions":[],\n"applyable"'))).toBeNull()
  expect(readFrame(text.replace('\n"summary"', '\n"sources":{},\n"summary"'))).toBeNull()
})

test('gates may be about several VMs', () => {
  const gate = {
    id: `${addresses[0]}/gate`,
    vm: addresses[0],
    policy: 'manual',
    reason: 'look',
    after: [],
    before: [],
    key: plan.digest
  }
  expect(readFrame(lined({ ...empty, gates: [] }))).not.toBeNull()
  expect(readFrame(lined({ ...empty, gates: [gate] }))).toBeNull()
})

test('what is deferred is decided for all VMs together, and must not be missing in a part', () => {
  const unseen = compilerOf('spine', vms => vms.map(vm => ({ ...vm, guest: null, inspection: null })), true)
  const deferring = unseen().value as Plan
  const bare = { ...deferring, actions: [], sources: {} }
  expect(readFrame(lined(bare))).toBeNull()
  const { deferred: _, ...rest } = bare
  expect(readFrame(lined(rest))).not.toBeNull()
})

test('what is around the parts and the lines of the parts are what the digest covers', () => {
  const parts = addresses.map(vm => textsOf([vm]))
  const [before, between, behind] = aroundParts(frame)
  const inner = (of: 'actions' | 'sources') =>
    parts
      .map(part => part[of])
      .join(',')
      .replaceAll('\n', '')
  const text = `${before}${inner('actions')}${between}${inner('sources')}${behind}`
  expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(plan.digest)
})

test.each(['a {', '"params":{', 'a {"params":{} b'])(
  'a reason may hold what stands before params: %s',
  because => {
    const [first] = textsOf(addresses.slice(0, 1)).actions.split(',\n')
    const action = JSON.parse(first ?? '')
    const actions = JSON.stringify({ ...action, because })
    const part = readPart(frame, { actions, sources: mine.sources }, sha256)
    expect(part?.plan.actions).toEqual([{ ...action, because }])
  }
)

test('a part has its VMs', () => {
  const part = readPart(partFrame(frame), textsOf(addresses.slice(1, 3)), sha256)
  expect(part).toMatchObject({ first: addresses[1], last: addresses[2] })
  expect(Object.keys(part?.plan.sources ?? {})).toEqual(addresses.slice(1, 3))
})

const LAYER = '{"driver":"raw","extents":[],"path":"a","backing":'

test.each<[string, { actions: string; sources: string }]>([
  ['no JSON', { ...mine, actions: mine.actions.slice(1) }],
  ['brackets that close what others opened', { ...mine, actions: `${mine.actions}],[${mine.actions}` }],
  ['no VM', { actions: '', sources: '' }],
  ['an action of a VM that is not here', { ...mine, sources: textsOf(addresses.slice(1, 2)).sources }],
  ['an action twice', { ...mine, actions: `${mine.actions},\n${mine.actions}` }],
  ['several actions in a line', { ...mine, actions: mine.actions.replaceAll('\n', '') }],
  [
    'params in another order',
    {
      ...mine,
      actions: mine.actions.replace(/"params":\{("path":"[^"]*"),("virtual_bytes":\d+)\}/, '"params":{$2,$1}')
    }
  ],
  [
    'what the schema does not allow',
    { ...mine, actions: mine.actions.replace('"kind_version":1', '"kind_version":-1') }
  ],
  [
    'a kind of another version',
    { ...mine, actions: mine.actions.replace('"kind_version":1', '"kind_version":999') }
  ],
  [
    'a target that is not guarded',
    { ...mine, actions: mine.actions.replaceAll('target.absent-or-ours', 'host.accelerator') }
  ],
  [
    'an artifact of another VM',
    { ...mine, actions: mine.actions.replaceAll(`"art:${addresses[0]}/`, '"art:vm.x/') }
  ],
  [
    'an action under the key of another one',
    { ...mine, actions: mine.actions.replace(/"key":"sha256:[0-9a-f]{64}"/, `"key":"${plan.digest}"`) }
  ],
  [
    'a deep chain of a disk',
    {
      ...mine,
      actions: mine.actions.replace(
        '"backing":null',
        `"backing":${LAYER.repeat(100_000)}null${'}'.repeat(100_000)}`
      )
    }
  ],
  ['deep nesting', { ...mine, actions: `${'['.repeat(200_000)}${']'.repeat(200_000)}` }]
])('no part: %s', (_, texts) => {
  expect(readPart(partFrame(frame), mine, sha256)).not.toBeNull()
  expect(readPart(partFrame(frame), texts, sha256)).toBeNull()
})
