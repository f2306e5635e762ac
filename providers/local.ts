import type { Provider } from '../src/model/provider.ts'
import { findVmx } from './local/find-vmx.ts'
import { openFolder } from './local/folder.ts'
import { fromDisks } from './local/from-disks.ts'
import { fromVmx } from './local/from-vmx.ts'
import { caught } from './local/refuse.ts'

/**
 * VMs that lie as files in a folder: a VMX file with its disks, or a list of disks in any format that QEMU reads.
 *
 * Reads    The named files and what they stand on, inside the VM's own folder; nothing is ever followed out of it.
 * Reports  SOURCE_*, VMX_*, VMDK_*, DISK_* (docs/errors.md), each with the file it is about.
 * Units    Bytes; MACs in lower case with colons.
 * Source   providers/README.md.
 */
export const local: Provider = {
  id: 'local',
  refs: ['vmx', 'disks'],

  async list(source, host) {
    return caught(async () => {
      const paths = await findVmx(await openFolder(source, host))
      return paths.map(vmx => ({ vmx }))
    })
  },

  async discover(source, ref, host) {
    const { value, diagnostics } = await caught(async () => {
      const folder = await openFolder(source, host)
      return 'vmx' in ref ? fromVmx(folder, source, ref.vmx) : fromDisks(folder, source, ref)
    })
    return value ?? { diagnostics }
  }
}
