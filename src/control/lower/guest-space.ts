import { supplementedBytes } from '../../formats/cpio-print.ts'
import type { DesiredVm } from '../../model/desired.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { LinuxFacts } from '../../model/facts.ts'
import type { Edit } from '../../model/fixer.ts'
import type { VmAddress } from '../../model/id.ts'
import type { Wanted } from './edit.ts'

/**
 * The filesystems of the guest have room for what the edits add; /boot is often small and almost full.
 *
 * Reads    space and mounts of the guest, the edits; bytes.
 * Reports  GUEST_SPACE.
 */
export function guestSpace({ address, facts }: DesiredVm, wanted: readonly Wanted[]): readonly Diagnostic[] {
  const os = facts?.os ?? null
  if (os === null) return []
  return os.space.flatMap(({ mountpoint, free_bytes }) => {
    const here = wanted.filter(({ edit }) => mountpointOf(edit.path, os) === mountpoint)
    const bytes = here.reduce((sum, { edit }) => sum + growth(edit), 0)
    return bytes <= free_bytes ? [] : [tooSmall(address, mountpoint, { wanted: bytes, free: free_bytes })]
  })
}

/** The longest mountpoint that the path is in. */
function mountpointOf(path: string, { mounts }: LinuxFacts): string {
  let longest = '/'
  for (const { mountpoint } of mounts)
    if (mountpoint.length > longest.length && path.startsWith(`${mountpoint}/`)) longest = mountpoint
  return longest
}

function growth(edit: Edit): number {
  if (edit.edit === 'append-initramfs')
    return supplementedBytes(edit.before.bytes, edit.entries) - edit.before.bytes
  // A file is replaced by a new one: both are there for a moment. A character has at most three bytes for each UTF-16 unit.
  return edit.edit === 'write-file' ? 3 * edit.text.length : 0
}

const tooSmall = (
  vm: VmAddress,
  mountpoint: string,
  bytes: { wanted: number; free: number }
): Diagnostic => ({
  code: 'GUEST_SPACE',
  severity: 'error',
  what: `${vm}: the edits need ${bytes.wanted} bytes on ${mountpoint} of the guest, ${bytes.free} are free`,
  where: { in: 'guest', path: mountpoint },
  hint: 'remove old kernels or files there in the guest; or set guest: { initramfs: keep } when it has the drivers already'
})
