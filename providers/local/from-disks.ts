import { sourcePath } from '../../src/formats/source-path.ts'
import { refText } from '../../src/formats/source-ref.ts'
import type { Checked } from '../../src/model/diagnostic.ts'
import type { ProviderSource, SourceRef } from '../../src/model/provider.ts'
import { GIB } from '../../src/model/size.ts'
import type { SourceNic, SourceVm } from '../../src/model/source.ts'
import { diskOf, type FoundDisk, gathered } from './disk.ts'
import { locateExisting, outside, type Folder } from './folder.ts'
import { fingerprints } from './fingerprint.ts'
import { formatNamed } from './image.ts'
import { refusal } from './refuse.ts'

type DisksRef = Extract<SourceRef, { readonly disks: unknown }>

/** A list of disks says nothing of a machine; a small one with one NIC is what every guest starts on. */
const PLAIN = {
  uuid: null,
  cpus: 1,
  cores_per_socket: 1,
  memory_bytes: 2 * GIB,
  firmware: 'bios',
  secure_boot: false,
  controllers: []
} as const
const PLAIN_NIC: SourceNic = { key: 'nic0', model: null, mac: null, network: null, connected: true }

/** A VM that is only known by its disks. */
export async function fromDisks(
  folder: Folder,
  source: ProviderSource,
  ref: DisksRef
): Promise<Checked<SourceVm>> {
  const disks = await gathered(ref.disks.map((disk, index) => () => plainDisk(folder, `disk${index}`, disk)))
  if (disks.value === undefined) return { diagnostics: disks.diagnostics }
  const value: SourceVm = {
    from: source.name,
    ref: refText(ref),
    provider: 'local',
    dir: source.dir,
    name: ref.name,
    ...PLAIN,
    nics: [PLAIN_NIC],
    disks: disks.value.map(({ disk }) => disk),
    files: await fingerprints(
      folder,
      disks.value.flatMap(({ files }) => files),
      source.fingerprint
    )
  }
  return { value, diagnostics: [] }
}

async function plainDisk(
  folder: Folder,
  key: string,
  { path, format: word }: DisksRef['disks'][number]
): Promise<FoundDisk> {
  const format = formatNamed(word)
  if (word !== null && format === null)
    throw refusal({
      code: 'DISK_FORMAT_DIFFERS',
      path: folder.shown(path),
      what: `${JSON.stringify(word.slice(0, 40))} is no format that h2k reads`,
      hint: 'use one of: raw, qcow2, vmdk, vhdx, vpc, vdi, qed, parallels'
    })
  const place = sourcePath('', path)
  if (place === null) throw outside(folder, { in: path, as: 'its path', name: path, folder: '' })
  return diskOf(folder, await locateExisting(folder, place, ''), { key, bus: 'unknown', format })
}
