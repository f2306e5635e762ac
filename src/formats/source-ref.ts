import type { SourceRef } from '../model/provider.ts'

/**
 * A reference to one VM of a source as one line of text: what `SourceVm.ref` holds, and how compile finds the VM of a
 * config in a recorded inventory. `vmx:web01/web01.vmx`, `disks:root.vmdk,data.img=raw`. Equal only when the references are;
 * a plain list's name is the config's, not the source's, so it is no part of it.
 */
export function refText(ref: SourceRef): string {
  if ('vmx' in ref) return `vmx:${ref.vmx}`
  const disks = ref.disks.map(({ path, format }) => escaped(path) + (format === null ? '' : `=${format}`))
  return `disks:${disks.join(',')}`
}

const escaped = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll(',', '%2C').replaceAll('=', '%3D')
