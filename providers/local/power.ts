import { folderOf } from '../../src/formats/source-path.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { inFolder } from '../../src/formats/block-chain.ts'
import { quoted, type Folder, type Located } from './folder.ts'

/**
 * Signs that the VM runs or sleeps: its disks then miss what its memory holds.
 *
 * Reports  SOURCE_RUNNING, SOURCE_SUSPENDED.
 * Source   VMware KB 1003743: .lck folders and .vmem while it runs, .vmss while it is suspended.
 */
export async function powerSigns(
  folder: Folder,
  vmx: Located,
  suspendedTo: string | null
): Promise<readonly Diagnostic[]> {
  const names = await folder.host.list(inFolder(folder.dir, folderOf(vmx.path)))
  const path = folder.shown(vmx.path)
  const asleep = names.find(name => /\.vmss$/i.test(name)) ?? suspendedTo
  // Snapshots keep their memory in .vmem files of their own, which say nothing about now.
  const awake = names.find(
    name => /\.lck$/i.test(name) || (/\.vmem$/i.test(name) && !/-Snapshot\d+\.vmem$/i.test(name))
  )
  const hint = 'shut the VM down at its source, then copy its files again'
  const warning = { severity: 'warning', where: { in: 'source', path }, hint } as const
  if (asleep !== null)
    return [
      {
        ...warning,
        code: 'SOURCE_SUSPENDED',
        what: `${path}: the VM is suspended, its memory is in ${quoted(asleep)}`
      }
    ]
  if (awake === undefined) return []
  return [
    {
      ...warning,
      code: 'SOURCE_RUNNING',
      what: `${path}: the VM seems to run, ${quoted(awake)} is there`
    }
  ]
}
