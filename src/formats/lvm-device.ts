/** A logical volume, as `/dev` names it. */
export interface LvmDevice {
  readonly group: string
  readonly volume: string
}

const MAPPED = /^\/dev\/mapper\/((?:[^-/]|--)+)-((?:[^-/]|--)+)$/
const LINKED = /^\/dev\/([^/]+)\/([^/]+)$/

/**
 * `/dev/mapper/vg-root` or `/dev/vg/root`; null for other shapes. Whether there is such a group is for the caller to say:
 * other things have names like these.
 *
 * Source: lvm(8), VALID NAMES; the device mapper doubles the hyphens within names.
 */
export function parseLvmDevice(spec: string): LvmDevice | null {
  const [, group, volume] = MAPPED.exec(spec) ?? []
  if (group !== undefined && volume !== undefined)
    return { group: group.replaceAll('--', '-'), volume: volume.replaceAll('--', '-') }
  const [, folder, name] = LINKED.exec(spec) ?? []
  return folder === undefined || name === undefined ? null : { group: folder, volume: name }
}
