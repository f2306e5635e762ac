import type { VmAddress } from '../../model/id.ts'
import { type ReportVm, stepsOf } from '../report/report.ts'

/** Where things are in the page, so that a link to one VM (`report.html#vm.web01`) stays right in the next plan. */
export interface Anchors {
  readonly ofVm: (address: VmAddress) => string
  /** Null for an action that the plan has not. */
  readonly ofStep: (action: string) => string | null
}

// As the schema of the config limits the names of VMs.
const ADDRESS = /^vm\.[a-z0-9][a-z0-9._-]{0,62}$/

export function anchorsOf(vms: readonly ReportVm[]): Anchors {
  const ofVm = new Map<string, string>()
  const ofStep = new Map<string, string>()
  for (const [at, vm] of vms.entries()) {
    const anchor = ADDRESS.test(vm.address) ? vm.address : `vm-${at + 1}`
    ofVm.set(vm.address, anchor)
    for (const [n, { action }] of stepsOf(vm).entries()) ofStep.set(action.id, `${anchor}/${n + 1}`)
  }
  return { ofVm: address => ofVm.get(address) ?? '', ofStep: action => ofStep.get(action) ?? null }
}
