import { refText } from '../../src/formats/source-ref.ts'
import { folderOf, sourcePath } from '../../src/formats/source-path.ts'
import { parseVmx, VMX_MAX_BYTES } from '../../src/formats/vmx.ts'
import type { VmxDisk } from '../../src/formats/vmx-disks.ts'
import { vmxMachine } from '../../src/formats/vmx-machine.ts'
import type { Checked } from '../../src/model/diagnostic.ts'
import type { ProviderSource } from '../../src/model/provider.ts'
import type { SourceVm } from '../../src/model/source.ts'
import { diskOf, type FoundDisk, gathered } from './disk.ts'
import { locateExisting, outside, type Folder, type Located } from './folder.ts'
import { fingerprints } from './fingerprint.ts'
import { powerSigns } from './power.ts'

/** The VM of a VMX file. */
export async function fromVmx(
  folder: Folder,
  source: ProviderSource,
  vmx: string
): Promise<Checked<SourceVm>> {
  const place = sourcePath('', vmx)
  if (place === null) throw outside(folder, { in: vmx, as: 'its path', name: vmx, folder: '' })
  const file = await locateExisting(folder, place, '')
  const parsed = parseVmx(await folder.host.readFile(file.real, VMX_MAX_BYTES), folder.shown(file.path))
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics }
  const { value: machine, diagnostics } = vmxMachine(parsed.value)
  if (machine === undefined) return { diagnostics }
  const { suspended_to, disks: named, ...hardware } = machine
  const signs = await powerSigns(folder, file, suspended_to)
  const disks = await gathered(named.map(disk => () => vmxDisk(folder, file, disk)))
  const noticed = [...diagnostics, ...signs, ...disks.diagnostics]
  if (disks.value === undefined) return { diagnostics: noticed }
  const files = [file, ...disks.value.flatMap(found => found.files)]
  const value: SourceVm = {
    from: source.name,
    ref: refText({ vmx }),
    provider: 'local',
    dir: source.dir,
    ...hardware,
    disks: disks.value.map(({ disk }) => disk),
    files: await fingerprints(folder, files, source.fingerprint)
  }
  return { value, diagnostics: noticed }
}

async function vmxDisk(folder: Folder, vmx: Located, { key, bus, file }: VmxDisk): Promise<FoundDisk> {
  const own = folderOf(vmx.path)
  const place = sourcePath(own, file)
  if (place === null) throw outside(folder, { in: folder.shown(vmx.path), as: key, name: file, folder: own })
  return diskOf(folder, await locateExisting(folder, place, own), { key, bus, format: 'vmdk' })
}
