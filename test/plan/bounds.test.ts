import { expect, test } from 'vitest'
import type { Action, Deferral } from '../../src/model/plan.ts'
import { beyondBounds, matches } from '../../src/plan/bounds.ts'
import { actionOf } from '../data/stage.ts'

test.each([
  ['/etc/fstab', '/etc/fstab', true],
  ['/etc/fstab', '/etc/fstabs', false],
  ['/etc/fstab', '/mnt/etc/fstab', false],
  ['/etc/udev/rules.d/*', '/etc/udev/rules.d/70-net.rules', true],
  ['/etc/udev/rules.d/*', '/etc/udev/rules.d/a/b', false],
  ['/etc/initramfs-tools/**', '/etc/initramfs-tools/conf.d/resume', true],
  ['/boot/**/*.cfg', '/boot/grub/grub.cfg', true],
  ['/boot/**/*.cfg', '/boot/grub/grubacfg', false],
  ['/etc/**', '/etc/../root/x', false],
  ['/etc/a+b', '/etc/aab', false],
  ['/etc/*', '/etc/two\nlines', true]
])('%s and %s: %s', (pattern, path, named) => {
  expect(matches(pattern, path)).toBe(named)
})

const deferral = (max_edits: number): Deferral => ({
  config: { version: 1, sources: {}, target: { dir: 'out' } },
  vms: { 'vm.demo': { kinds: ['guest.write-file'], files: ['/etc/*'], max_edits } }
})

const write = (path: string): Action => ({
  ...actionOf('guest.write-file', {
    ...{ path, before_sha256: null, after_sha256: '', mode: '0644', diff: '' }
  }),
  id: `vm.demo/guest:${path}`
})
const removal: Action = {
  ...actionOf('guest.remove-file', { path: '/etc/x', before_sha256: '' }),
  id: 'vm.demo/rm'
}

test.each<[string, readonly Action[], number, readonly string[]]>([
  ['all within', [write('/etc/fstab'), write('/etc/crypttab')], 2, []],
  ['no edit', [{ ...actionOf('file.remove', { paths: [] }), phase: 'cleanup', effect: 'delete' }], 0, []],
  [
    'an action of another VM that edits nothing',
    [{ ...actionOf('file.remove', { paths: [] }), vm: 'vm.other', effect: 'delete' }],
    9,
    ['vm.other is not deferred, and has 1 actions']
  ],
  [
    'too many',
    [write('/etc/fstab'), write('/etc/crypttab')],
    1,
    ['vm.demo needs 2 edits, and at most 1 are allowed']
  ],
  [
    'another file',
    [write('/root/.bashrc')],
    9,
    ['vm.demo/guest:/root/.bashrc edits /root/.bashrc, which no allowed pattern names']
  ],
  ['another kind', [removal], 9, ['vm.demo/rm is a guest.remove-file, which is not among the allowed kinds']],
  [
    'another VM',
    [{ ...write('/etc/fstab'), vm: 'vm.other' }],
    9,
    ['vm.other is not deferred, and has 1 actions']
  ]
])('%s', (_, actions, max, beyond) => {
  expect(beyondBounds(deferral(max), actions)).toEqual(beyond)
})
