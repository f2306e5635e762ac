import { supplementedBytes } from '../formats/initramfs-segment.ts'
import { utf8Length } from '../formats/utf8.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GuestSpace, LinuxFacts } from '../model/facts.ts'
import type { Edit } from '../model/fixer.ts'
import type { Bytes } from '../model/size.ts'

interface Need {
  readonly bytes: Bytes
  readonly inodes: number
}

/** Compares what these edits add to each filesystem with what is free there, where that is known. */
export function supplementSpace(os: LinuxFacts, edits: readonly Edit[]): readonly Diagnostic[] {
  const needs = new Map<string, Need>()
  for (const edit of edits) {
    const place = mountpointOf(os, edit.path)
    const { bytes, inodes } = needs.get(place) ?? { bytes: 0, inodes: 0 }
    needs.set(place, { bytes: bytes + bytesOf(edit), inodes: inodes + inodesOf(edit) })
  }
  return os.space.flatMap(space => {
    const need = needs.get(space.mountpoint)
    return need === undefined ? [] : shortages(space, need)
  })
}

function bytesOf(edit: Edit): Bytes {
  switch (edit.edit) {
    case 'append-initramfs':
      return supplementedBytes(edit.before.bytes, edit.entries, edit.container) - edit.before.bytes
    case 'write-file':
      return Math.max(0, utf8Length(edit.text) - (edit.before?.bytes ?? 0))
    case 'copy-file':
      return edit.from.bytes
    case 'run':
      // The new image is written beside the old one, and is about as large.
      return edit.before.bytes
    case 'write-link':
      return utf8Length(edit.target)
    case 'remove-file':
    case 'remove-link':
      return 0
  }
}

/** Images only grow; a new file may need a new folder too. */
const inodesOf = (edit: Edit): number =>
  (edit.edit === 'write-file' || edit.edit === 'write-link') && edit.before === null ? 2 : 0

function mountpointOf({ mounts }: LinuxFacts, path: string): string {
  const above = mounts
    .map(({ mountpoint }) => mountpoint)
    .filter(place => path.startsWith(place.replace(/\/?$/, '/')))
  return above.reduce((longest, place) => (place.length > longest.length ? place : longest), '')
}

function shortages({ mountpoint, free_bytes, free_inodes }: GuestSpace, need: Need): readonly Diagnostic[] {
  const common = { code: 'GUEST_SPACE', severity: 'error', where: { in: 'guest', path: mountpoint } } as const
  const found: Diagnostic[] = []
  if (need.bytes > free_bytes)
    found.push({
      ...common,
      what: `drivers of ${need.bytes} bytes are added to the initramfs images on ${mountpoint}, where ${free_bytes} bytes are free`,
      hint: `remove old kernels in the guest to free ${need.bytes - free_bytes} bytes on ${mountpoint}`
    })
  if (need.inodes > free_inodes)
    found.push({
      ...common,
      what: `new settings need ${need.inodes} inodes on ${mountpoint}, where ${free_inodes} are free`,
      hint: `remove files in the guest to free ${need.inodes - free_inodes} inodes on ${mountpoint}`
    })
  return found
}
