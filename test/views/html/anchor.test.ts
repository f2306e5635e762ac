import { expect, test } from 'vitest'
import { anchorsOf } from '../../../src/views/html/anchor.ts'
import { reportOf } from '../../../src/views/report/report.ts'
import { estate } from '../report/estate.ts'
import { hostile } from '../report/hostile.ts'

test('a VM is where its address says, an action where it stands in its VM', () => {
  const plan = estate(2)
  const anchors = anchorsOf(reportOf(plan).vms)
  expect(anchors.ofVm('vm.vm00001')).toBe('vm.vm00001')
  expect(anchors.ofStep('vm.vm00001/disk.0/overlay')).toBe('vm.vm00001/1')
  expect(anchors.ofStep('vm.vm00001/of/another/plan')).toBeNull()
})

test('what is no address is counted', () => {
  const { vms } = reportOf(hostile(estate(2)))
  const { ofVm } = anchorsOf(vms)
  expect(vms.map(({ address }) => ofVm(address))).toEqual(['vm-1', 'vm-2'])
})
