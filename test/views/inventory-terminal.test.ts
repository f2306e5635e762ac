import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseInventoryVm } from '../../src/formats/inventory-text.ts'
import type { InventoryVm } from '../../src/model/inventory.ts'
import { renderInventory } from '../../src/views/inventory-terminal.ts'
import { inCase } from '../golden/golden-case.ts'

/** The VMs of a golden case. */
const vmsOf = (name: string): readonly InventoryVm[] =>
  readFileSync(inCase(name, 'inventory.jsonl'), 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line, index) => {
      const { value } = parseInventoryVm(line, { path: 'inventory.jsonl', line: index + 2 })
      if (value === undefined) throw new Error(line.slice(0, 200))
      return value
    })

test('one VM a line, with what people look for', () => {
  const lines = renderInventory(vmsOf('several-vms')).split('\n')
  expect(lines).toHaveLength(5)
  expect(lines[0]).toMatch(/^SOURCE +VM +NAME +GUEST +FIRMWARE +CPUS +MEMORY +DISKS\/LAYERS +NICS$/)
  expect(lines.find(line => line.includes('vm00015'))).toMatch(
    /^exports +vmx:vm00015\/vm00015\.vmx +Server 15 <test> +Debian GNU\/Linux 12 \(bookworm\) +efi +8 +16\.0 GiB +23\.0 GiB\/4 +00:50:56:3c:00:0f vmxnet3 00:50:56:e9:00:0f vmxnet3$/
  )
})

test('names of a source cannot steer a terminal', () => {
  const [vm] = vmsOf('several-vms')
  if (vm === undefined) throw new Error('the case has no VM')
  const named = { ...vm, source: { ...vm.source, name: 'a\u001b[2J\u202eb' } }
  expect(renderInventory([named])).toContain('a\\e[2J\\u{202e}b')
})

test('a VM without a look inside, and a source without VMs', () => {
  const [vm] = vmsOf('several-vms')
  if (vm === undefined) throw new Error('the case has no VM')
  const [, line] = renderInventory([{ ...vm, guest: null, inspection: null }]).split('\n')
  expect(line).toMatch(/ - +efi| - +bios/)
  expect(renderInventory([]).split('\n')).toHaveLength(1)
})
