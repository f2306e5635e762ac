import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { gatherAlike } from '../../src/views/alike.ts'
import { renderDiagnostic } from '../../src/views/diagnostic.ts'

const secureBoot = (vm: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'SECURE_BOOT_UNPROVEN',
  severity: 'warning',
  what: `vm.${vm} has secure boot on`,
  where: { in: 'vm', vm: `vm.${vm}` },
  hint: 'look at: mokutil --sb-state',
  ...more
})
const unclean = (vm: string, part: number): Diagnostic => ({
  code: 'GUEST_UNCLEAN',
  severity: 'warning',
  what: `disk.0/part.${part} of vm.${vm} was not unmounted`,
  where: { in: 'guest', path: '/etc/fstab', vm: `vm.${vm}` },
  hint: 'shut it down'
})
const gathered = (list: readonly Diagnostic[]): unknown =>
  gatherAlike(list).map(({ diagnostic, others }) => [diagnostic.what, others])

test('the same of four VMs and more is told once, in the place of the first', () => {
  const list = [
    unclean('a', 1),
    ...['a', 'b', 'c', 'd', 'e'].map(vm => secureBoot(vm)),
    unclean('b', 2),
    unclean('c', 1)
  ]
  expect(gathered(list)).toEqual([
    ['disk.0/part.1 of vm.a was not unmounted', []],
    ['disk.0/part.1 of vm.c was not unmounted', []],
    ['vm.a has secure boot on', ['vm.b', 'vm.c', 'vm.d', 'vm.e']],
    ['disk.0/part.2 of vm.b was not unmounted', []]
  ])
})

const five = ['a', 'b', 'c', 'd', 'e']
test.each<[string, readonly Diagnostic[]]>([
  ['three of a kind', ['a', 'b', 'c'].map(vm => secureBoot(vm))],
  ['errors', five.map(vm => secureBoot(vm, { severity: 'error' }))],
  ['other words', five.map((vm, n) => secureBoot(vm, { what: `vm.${vm} has ${n} disks` }))],
  ['another hint', five.map((vm, n) => secureBoot(vm, { hint: `set ${n}` }))],
  ['places without a VM', five.map(vm => secureBoot(vm, { where: { in: 'target', path: '/images' } }))],
  [
    'waivers with reasons of their own',
    five.map(vm => secureBoot(vm, { waived: { severity: 'warning', reason: vm, until: '2030-01-01' } }))
  ],
  [
    'related places',
    five.map(vm => secureBoot(vm, { related: [{ what: 'see', where: { in: 'vm', vm: `vm.${vm}` } }] }))
  ]
])('%s stay one by one', (_, list) => {
  expect(gathered(list)).toEqual(list.map(({ what }) => [what, []]))
})

test('nothing is left out: each VM is in one group', () => {
  const names = Array.from({ length: 30 }, (_, n) => `vm${n}`)
  const groups = gatherAlike(names.map(vm => secureBoot(vm)))
  expect(groups).toHaveLength(1)
  expect(groups[0]?.others).toEqual(names.slice(1).map(vm => `vm.${vm}`))
})

test('the other VMs are named below the place, the first twenty of them, inert', () => {
  const others = ['vm.\u001b[31mx', ...Array.from({ length: 24 }, (_, n) => `vm.n${n}`)]
  const lines = renderDiagnostic(secureBoot('a'), { color: false, others }).split('\n')
  expect(lines).toEqual([
    'warning[SECURE_BOOT_UNPROVEN]: vm.a has secure boot on',
    '  on vm.a',
    expect.stringMatching(/^ {2}and the same of 25 more VMs: vm\.\S+, vm\.n0, vm\.n1, vm\.n2,/),
    '  fix: look at: mokutil --sb-state'
  ])
  expect(lines[2]).toMatch(/vm\.n18, and 5 more$/)
  expect(lines.join('')).not.toContain('\u001b')
})
