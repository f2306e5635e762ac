import { expect, test } from 'vitest'
import type { PlanChange, PlanDiff } from '../../src/model/plan-diff.ts'
import { renderPlanDiff } from '../../src/views/plan-diff.ts'
import { actionOf } from '../data/apply/small-plan.ts'

const was = `sha256:${'0'.repeat(64)}`
const is = `sha256:${'1'.repeat(64)}`
const diffOf = (...changes: readonly PlanChange[]): PlanDiff => ({
  kind: 'h2k/plan-diff',
  format_version: '1.0',
  same: changes.length === 0,
  was,
  is,
  changes
})
const render = (...changes: readonly PlanChange[]): string =>
  renderPlanDiff(diffOf(...changes), { colour: false })

const edit = actionOf({
  id: 'vm.a/guest:/etc/fstab',
  vm: 'vm.a',
  kind: 'guest.write-file',
  because: 'sda1 \u001b[31mbecomes vda1',
  params: {
    path: '/etc/fstab',
    mode: '0644',
    uid: 0,
    gid: 0,
    before_sha256: null,
    after_sha256: '0'.repeat(64),
    diff: '--- /dev/null\n+++ b/etc/fstab\n@@ -0,0 +1,2 @@\n+--- x\n+a\u202eb\tc\n'
  } as never
})
const source = { os: null, inspection: null } as never

test('R57 equal plans are one line', () => {
  expect(renderPlanDiff({ ...diffOf(), is: was }, { colour: false })).toBe(`the plans are the same: ${was}`)
})

test('R57 fields, actions with their edits, and VMs, inert and with a sum at the end', () => {
  const text = render(
    {
      address: 'plan',
      change: 'changed',
      value: null,
      fields: [
        { path: 'toolchain["qemu-img"]', change: 'changed', was: '7.2', is: '10.0' },
        { path: 'diagnostics[0]', change: 'removed', was: 'x'.repeat(500) },
        { path: 'config.files["a.yaml"]', change: 'added', is: { path: 'a.yaml' } }
      ]
    },
    { address: 'vm.a/guest:/etc/fstab', change: 'added', value: edit, fields: [] },
    {
      address: 'vm.a/domain/xml',
      change: 'changed',
      value: null,
      fields: [{ path: 'params.parts', change: 'changed', diff: '--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n' }]
    },
    { address: 'vm.b', change: 'removed', value: source, fields: [] },
    { address: 'vm.b/disk.0/check', change: 'removed', value: edit, fields: [] },
    { address: 'vm.b/disk.0/publish', change: 'removed', value: edit, fields: [] }
  )
  expect(text).toBe(`~ plan
    toolchain["qemu-img"]: "7.2" -> "10.0"
    diagnostics[0]: - "${'x'.repeat(159)}…
    config.files["a.yaml"]: + {"path":"a.yaml"}
+ vm.a/guest:/etc/fstab  guest.write-file
    sda1 \\e[31mbecomes vda1
      @@ -0,0 +1,2 @@
      +--- x
      +a\\u{202e}b\tc
~ vm.a/domain/xml
    params.parts:
      @@ -1 +1 @@
      -old
      +new
- vm.b, 2 actions

1 added, 3 removed, 2 changed: ${was} -> ${is}`)
})

test('colour marks what was and what is', () => {
  const fields = [{ path: 'params.format', change: 'changed', was: 'qcow2', is: 'raw' }] as const
  const change: PlanChange = { address: 'vm.a/disk.0/convert', change: 'changed', value: null, fields }
  expect(renderPlanDiff(diffOf(change), { colour: true })).toContain(
    '\u001b[31m"qcow2"\u001b[39m -> \u001b[32m"raw"'
  )
})
