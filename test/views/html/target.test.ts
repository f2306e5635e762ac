import { expect, test } from 'vitest'
import type { SourceNic } from '../../../src/model/source.ts'
import { anchorsOf } from '../../../src/views/html/anchor.ts'
import { nicPairs, targetOf } from '../../../src/views/html/target.ts'
import { vmSection } from '../../../src/views/html/vm-section.ts'
import { bytes, count } from '../../../src/views/words.ts'
import { type ReportVm, reportOf } from '../../../src/views/report/report.ts'
import { estate } from '../report/estate.ts'

const vmsOf = (count: number) => reportOf(estate(count)).vms

test('what the domain XML says a VM will be', () => {
  const [, , , efi] = vmsOf(4)
  if (efi === undefined) throw new Error('no such VM')
  expect(targetOf(efi)).toEqual({
    machine: 'q35',
    firmware: 'efi',
    size: { cpus: efi.source.vm.cpus, memory_bytes: efi.source.vm.memory_bytes },
    disks: [{ format: 'qcow2', path: 'images/vm00003-disk0.qcow2', device: 'vda on virtio' }],
    nics: [
      { mac: efi.source.vm.nics[0]?.mac, model: 'virtio', attached: 'bridge br0' },
      { mac: efi.source.vm.nics[1]?.mac, model: 'virtio', attached: 'network default' }
    ]
  })
})

test('every VM of an estate has the disks of its source, and its NICs where the configuration names none', () => {
  for (const [n, vm] of vmsOf(60).entries()) {
    const target = targetOf(vm)
    expect(target?.disks).toHaveLength(vm.source.vm.disks.length)
    expect(target?.nics).toHaveLength(n % 7 === 0 ? 1 : vm.source.vm.nics.length)
  }
})

test('a plan without a domain XML says nothing of a target', () => {
  const [vm] = vmsOf(1)
  if (vm === undefined) throw new Error('no VM')
  expect(targetOf({ ...vm, phases: [] })).toBeNull()
})

const before = (mac: string | null): SourceNic => ({
  key: 'e',
  model: null,
  mac,
  network: null,
  connected: true
})
const after = (mac: string) => ({ mac, model: 'virtio', attached: 'bridge br0' })

test.each([
  ['by its MAC', [before('a'), before('b')], [after('b'), after('a')], ['a>a', 'b>b']],
  ['the next one for a new MAC', [before('a'), before('b')], [after('n'), after('b')], ['a>n', 'b>b']],
  ['none when the target has fewer', [before('a'), before('b')], [after('b')], ['a>-', 'b>b']],
  ['from none when it has more', [before(null)], [after('n'), after('m')], ['null>n', '->m']]
])('a NIC continues in the target: %s', (_, from, to, expected) => {
  expect(
    nicPairs(from, to).map(
      pair => `${pair.before === null ? '-' : pair.before.mac}>${pair.after?.mac ?? '-'}`
    )
  ).toEqual(expected)
})

test('the size is that of the domain XML, whatever the source has', () => {
  const [vm] = vmsOf(1)
  if (vm === undefined) throw new Error('no VM')
  const { cpus, memory_bytes } = vm.source.vm
  const rowOf = (section: ReportVm): string => {
    const place = { anchors: anchorsOf([section]), open: false, evidence: null, picture: null }
    return /Size<\/th>\s*<td>[^<]*<\/td>\s*<td>([^<]*)</.exec(vmSection(section, place).html)?.[1] ?? ''
  }
  const words = `${count(cpus, 'CPU')}, ${bytes(memory_bytes)} memory`
  expect(rowOf(vm)).toBe(`${words}, same`)
  const smaller = { ...vm.source.vm, cpus: cpus + 1, memory_bytes: memory_bytes / 2 }
  expect(rowOf({ ...vm, source: { ...vm.source, vm: smaller } })).toBe(words)
})
