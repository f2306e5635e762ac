import { expect, test } from 'vitest'
import { toolchain } from '../../src/control/toolchain.ts'
import { HOST } from '../../bench/compile-fixture.ts'

test('only what the actions run, sorted', () => {
  expect(toolchain(new Set(['qemu.boot', 'qemu-img.check', 'file.remove']), HOST)).toEqual({
    versions: { 'qemu-img': '7.2.15', 'qemu-system-x86_64': '7.2.15' },
    diagnostics: []
  })
})

test('what is missing', () => {
  const { versions, diagnostics } = toolchain(new Set(['guestfs.open', 'libvirt.define']), {
    ...HOST,
    tools: { libguestfs: '1' }
  })
  expect(versions).toEqual({ libguestfs: '1' })
  expect(diagnostics.map(({ code, where }) => [code, where])).toEqual([
    ['TOOL_MISSING', { in: 'host', argv: ['qemu-system-x86_64'] }],
    ['TOOL_MISSING', { in: 'host', argv: ['virsh'] }]
  ])
})
