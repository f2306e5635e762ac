import type { Sha256 } from '../../model/hash.ts'
import { inFolder } from '../../formats/block-chain.ts'
import type { Surroundings, WithNetworks, WithPaths } from '../graph/draft.ts'

/**
 * Settles the name of every file that is made, and the domain's UUID. A config's VM name is safe in a path and unique, and
 * what follows it begins with `-disk` or is `.xml`, so no two VMs share a file.
 *
 * Reads    target.dir, target.work_dir, target.libvirt of the config; the source's UUID.
 * Writes   disks[].path, domain, paths.
 */
export function planPaths(draft: WithNetworks, { config, sha256 }: Surroundings): WithPaths {
  const { dir, work_dir, libvirt } = config.target
  const { name } = draft
  const file = (index: number, end: string): string => `${name}-disk${index}.${end}`
  return {
    ...draft,
    disks: draft.disks.map(disk => ({ ...disk, path: inFolder(dir, file(disk.index, disk.format)) })),
    domain: {
      uuid: uuidOf(draft, sha256),
      path: inFolder(dir, `${name}.xml`),
      define_uri: libvirt.define ? libvirt.uri : null
    },
    paths: {
      overlays: draft.disks.map(({ index }) => inFolder(work_dir, `${name}/disk${index}.overlay.qcow2`)),
      // Hidden and beside the final name: a rename must not cross filesystems.
      partials: draft.disks.map(({ index, format }) => inFolder(dir, `.${file(index, `${format}.partial`)}`)),
      evidence: `.h2k/evidence/${name}`
    }
  }
}

/**
 * The same VM gets the same UUID in every plan, so that defining it twice is defining it once.
 *
 * Source   RFC 9562, version 8: 122 bits of our own making.
 */
function uuidOf({ address, source }: WithNetworks, sha256: Sha256): string {
  const origin = source.uuid ?? `${source.from}\n${source.ref}`
  const hex = sha256.of(`${address}\n${source.provider}\n${origin}`)
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
