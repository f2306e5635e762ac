import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/plan/read.ts'
import { sha256 } from '../golden/golden-case.ts'
import { plan, resealed, text, type Tree } from './resealed.ts'

const read = (content: string | Uint8Array) => readPlan(content, { path: 'plan.json', sha256 })
const codes = (content: string | Uint8Array) => read(content).diagnostics.map(({ code }) => code)

test('text, bytes and another layout are the same plan', () => {
  expect(read(text)).toEqual({ value: plan, diagnostics: [] })
  expect(read(new TextEncoder().encode(text)).value?.digest).toBe(plan.digest)
  expect(read(JSON.stringify(JSON.parse(text))).value).toEqual(plan)
})

test('what was read cannot be changed', () => {
  const { value } = read(text)
  expect(Object.isFrozen(value) && Object.isFrozen(value?.actions[0]?.params)).toBe(true)
})

test.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'PLAN_NOT_JSON'],
  ['half a file', text.slice(0, text.length / 2), 'PLAN_NOT_JSON'],
  ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'PLAN_NOT_JSON'],
  ['a list', '[]', 'PLAN_NOT_OURS'],
  ['a state', '{"kind":"h2k/state","format_version":"1.0"}', 'PLAN_NOT_OURS'],
  [
    'the next major version',
    text.replace('"format_version": "1.0"', '"format_version": "2.0"'),
    'PLAN_VERSION'
  ],
  ['no version', '{"kind":"h2k/plan"}', 'PLAN_VERSION'],
  ['no digest', '{"kind":"h2k/plan","format_version":"1.0"}', 'PLAN_DIGEST'],
  ['another target', text.replace('images/demo-disk0.qcow2', 'images/demo-disk1.qcow2'), 'PLAN_DIGEST'],
  [
    'one digit of its digest',
    text.replace(plan.digest, `${plan.digest.slice(0, -1)}${plan.digest.endsWith('0') ? '1' : '0'}`),
    'PLAN_DIGEST'
  ],
  [
    'deep nesting',
    `{"kind":"h2k/plan","format_version":"1.0","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    'PLAN_INVALID'
  ]
])('refuses %s', (_, content, code) => {
  expect(read(content).value).toBeUndefined()
  expect(codes(content)).toEqual([code])
})

test('R39 whatever byte is changed, it is refused, or it says nothing of the plan', () => {
  const bytes = new TextEncoder().encode(text)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ by
      const { value } = read(changed)
      // White space, and what is in `meta`, for people.
      if (value !== undefined) expect({ ...value, meta: plan.meta }).toEqual(plan)
    }),
    { numRuns: 300 }
  )
})

test('meta is for people: its change is no damage', () => {
  expect(read(text.replace('"h2k_version": "0.0.0"', '"h2k_version": "9.9.9"')).value?.digest).toBe(
    plan.digest
  )
})

test('R34 a newer minor version may know more, and its digest covers that too', () => {
  const news = JSON.parse('{"kept": "for the next release"}')
  const newer = resealed(copy => {
    Object.assign(copy, { format_version: '1.7', news })
    Object.assign(copy['actions']?.[0] ?? {}, { news })
    Object.assign(copy['sources']?.['vm.demo']?.['vm'] ?? {}, { news })
  })
  expect(read(newer).diagnostics).toEqual([])
  expect(read(newer).value).toMatchObject({ format_version: '1.7', news })
  expect(codes(newer.replaceAll('next release', 'last release'))).toEqual(['PLAN_DIGEST'])
  expect(codes(newer.replace('"1.7"', '"2.0"'))).toEqual(['PLAN_VERSION'])
})

test('R38 a digest that is not the expected one: refused before anything in the plan is looked at', () => {
  const expecting = (content: string, expect: string) =>
    readPlan(content, { path: 'plan.json', sha256, expect }).diagnostics.map(({ code }) => code)
  expect(expecting(text, plan.digest)).toEqual([])
  const other = `sha256:${'0'.repeat(64)}`
  expect(expecting(text, other)).toEqual(['PLAN_UNEXPECTED'])
  // It would be invalid, too.
  expect(
    expecting(
      resealed(copy => Object.assign(copy, { mode: 'x' })),
      other
    )
  ).toEqual(['PLAN_UNEXPECTED'])
  // What it says of itself counts for nothing.
  expect(expecting(text.replace(plan.digest, other), other)).toEqual(['PLAN_DIGEST'])
})

test.each<[string, (plan: Tree) => void, string]>([
  [
    'a kind that nobody knows',
    copy => Object.assign(copy['actions']?.[0] ?? {}, { kind: 'guest.format' }),
    '/actions/0/kind: must be equal to one of the allowed values'
  ],
  [
    'an unknown param',
    copy => Object.assign(copy['actions']?.[0]?.['params'] ?? {}, { argv: [] }),
    '/actions/0/params: must NOT have additional properties'
  ],
  [
    'half a byte',
    copy => Object.assign(copy['actions']?.[0] ?? {}, { estimate_bytes: 0.5 }),
    '/actions/0/estimate_bytes: must be integer'
  ],
  [
    'an error among its warnings',
    copy =>
      Object.assign(copy, {
        diagnostics: [
          { code: 'X', severity: 'error', what: '', where: { in: 'vm', vm: 'vm.demo' }, hint: '' }
        ]
      }),
    '/diagnostics/0/severity: must be equal to constant'
  ],
  [
    'a warning at a place that is none',
    copy =>
      Object.assign(copy, {
        diagnostics: [{ code: 'X', severity: 'warning', what: '', where: { in: 'vm' }, hint: '' }]
      }),
    "/diagnostics/0/where: must have required property 'vm'"
  ],
  [
    'a warning whose line is no number',
    copy =>
      Object.assign(copy, {
        diagnostics: [
          {
            code: 'X',
            severity: 'warning',
            what: '',
            where: { in: 'config', file: 'h2k.yaml', path: 'vms', line: '1\u001b[2J' },
            hint: ''
          }
        ]
      }),
    '/diagnostics/0/where/line: must be integer'
  ],
  [
    'a warning whose caret has half a width',
    copy =>
      Object.assign(copy, {
        diagnostics: [
          {
            code: 'X',
            severity: 'warning',
            what: '',
            where: { in: 'config', file: 'h2k.yaml', path: 'vms', line: 1, column: 1, width: 0.5 },
            hint: ''
          }
        ]
      }),
    '/diagnostics/0/where/width: must be integer'
  ],
  [
    'the version of a kind',
    copy => Object.assign(copy['actions']?.[0] ?? {}, { kind_version: 2 }),
    'vm.demo/disk.0/overlay: version 2 of qemu-img.create, this h2k does version 1'
  ],
  [
    'a need that comes later',
    copy => Object.assign(copy['actions']?.[0] ?? {}, { needs: ['vm.demo/boot'] }),
    'vm.demo/disk.0/overlay needs vm.demo/boot, which does not come before it'
  ],
  [
    'another VM',
    copy => Object.assign(copy['actions']?.[0] ?? {}, { vm: 'vm.other' }),
    'vm.demo/disk.0/overlay is not an action of vm.other'
  ],
  [
    'two writers',
    copy => Object.assign(copy['actions']?.[1] ?? {}, { writes: ['art:vm.demo/disk.0/overlay'] }),
    'vm.demo/guest/open and vm.demo/disk.0/overlay both write art:vm.demo/disk.0/overlay'
  ]
])('refuses %s, although somebody sealed it', (_, change, what) => {
  const { value, diagnostics } = read(resealed(change))
  expect(value).toBeUndefined()
  expect(diagnostics[0]).toMatchObject({ code: 'PLAN_INVALID', what })
})

test('two actions with one id', () => {
  const doubled = resealed(copy => copy['actions']?.push(structuredClone(copy['actions'].at(-1)) as Tree))
  expect(read(doubled).diagnostics.map(({ what }) => what)).toContain(
    'two actions have the id vm.demo/cleanup'
  )
})
