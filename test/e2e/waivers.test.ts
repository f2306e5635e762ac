// Waivers on the command line: what is accepted, what has expired, what is for nothing.

import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { inCase } from '../golden/golden-case.ts'
import { h2k, scratch } from './h2k.ts'

let folder: string
beforeEach(async () => {
  folder = await scratch()
  await copyFile(inCase('waived', 'inventory.jsonl'), join(folder, 'inventory.jsonl'))
})

const run = (line: string) => h2k(folder, line.split(' '))

async function configure(change: (text: string) => string): Promise<void> {
  const text = await readFile(inCase('waived', 'config.yaml'), 'utf8')
  await writeFile(join(folder, 'h2k.yaml'), change(text))
}

test('an error that is waived lets the plan be made; the plan says so, again when it is shown', async () => {
  await configure(text => text)
  const made = await run('plan --inventory inventory.jsonl -o plan.json')
  expect(made.status).toBe(0)
  expect(made.stderr).toContain(`waived[GUEST_OS_MISSING]: no Linux system was found`)
  expect(made.stderr).toContain(
    '  waived: until 2031-01-31, an error otherwise: an appliance that we know, ticket <42>\n'
  )
  const { diagnostics } = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8'))
  expect(diagnostics).toMatchObject([
    {
      code: 'GUEST_OS_MISSING',
      severity: 'warning',
      waived: { severity: 'error', reason: 'an appliance that we know, ticket <42>', until: '2031-01-31' }
    },
    { code: 'NVME_NEEDS_NEW_LIBVIRT', severity: 'warning', waived: { severity: 'warning' } },
    { code: 'WAIVER_UNUSED', severity: 'warning' }
  ])
  const markdown = await run('show plan.json --format markdown')
  expect(markdown.stdout).toContain('- `vm.blank` **waived** `NVME_NEEDS_NEW_LIBVIRT`: ')
})

test('without the waiver there is no plan', async () => {
  await configure(text => text.replace(/^ {4}waive: !append\n.*\n/m, ''))
  const { status, stderr } = await run('plan --inventory inventory.jsonl')
  expect(status).toBe(1)
  expect(stderr).toContain('error[GUEST_OS_MISSING]')
})

test('an expired waiver is an error of plan and of validate, at its line', async () => {
  await configure(text => text.replace('2031-01-31', '2020-02-29'))
  const made = await run('plan --inventory inventory.jsonl')
  expect(made.status).toBe(1)
  expect(made.stderr).toMatch(
    /^error\[WAIVER_EXPIRED\]: the waiver of GUEST_OS_MISSING was valid until 2020-02-29, and today is \d{4}-\d{2}-\d{2}\n {2}on h2k\.yaml line 15, in vms\.blank\.waive\[1\]\.code:\n/
  )
  const checked = await run('validate')
  expect([checked.status, checked.stdout]).toEqual([1, 'the configuration has 1 error\n'])
  expect(checked.stderr).toContain('error[WAIVER_EXPIRED]')
})

test('a waiver of nothing is a warning at its line; not when VMs are left out', async () => {
  await configure(text => `${text}  other: { source: { from: exports, vmx: other.vmx }, guest: none }\n`)
  const some = await run('plan --inventory inventory.jsonl --target vm.blank')
  expect(some.status).toBe(0)
  expect(some.stderr).not.toContain('WAIVER_UNUSED')
  await configure(text => text)
  const { stderr } = await run('plan --inventory inventory.jsonl')
  expect(stderr)
    .toContain(`warning[WAIVER_UNUSED]: SECURE_BOOT_UNPROVEN is waived, and nothing of any VM has that code
  on h2k.yaml line 5, in waive[0].code:
`)
})
