import { printCpio, type CpioMember } from '../../formats/cpio-print.ts'
import { initramfsSegment } from '../../formats/initramfs-segment.ts'
import { encodeUtf8 } from '../../formats/utf8.ts'
import type { InitramfsAppendParams } from '../../model/action.gen.ts'
import type { Code } from '../../model/codes.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { Guestfs } from '../../model/guestfs.ts'
import type { Host } from '../../model/host.ts'
import type { Bytes } from '../../model/size.ts'
import { readExpected } from '../guest-file.ts'
import { layerOf } from '../receipt.ts'

/**
 * Appends a segment with the guest's own files to an initramfs; no code of the guest runs.
 *
 * Reads    the image and each copied file, checked by digest
 * Writes   the end of params.path in the guest
 * Throws   GUEST_EDIT_DIFFERS, GUEST_FILE_CHANGED, GUEST_FILE_MISSING, GUEST_FILE_TOO_LARGE, GUEST_NOT_A_FILE,
 *          GUEST_PATH_ESCAPES, GUEST_SPACE, GUESTFS_CALL
 * Source   kernel, Documentation/driver-api/early-userspace/buffer-format.rst
 */
export const initramfsAppend: Executor<'initramfs.append'> = {
  kind: 'initramfs.append',

  async run(action, host, { sessions, progress }) {
    const { path, before_sha256, before_bytes, after_bytes, container, entries } = action.params
    const guest = sessions.get(layerOf(action))
    const { file } = await readExpected(guest, host, { path, sha256: before_sha256, max: before_bytes })
    progress(before_bytes, after_bytes)

    const members: CpioMember[] = []
    for (const entry of entries) members.push(await memberOf(entry, guest, host))
    const added = initramfsSegment(printCpio(members), before_bytes, container)

    checkBytes(path, before_bytes + added.length, after_bytes)
    await checkSpace(guest, file.path, added.length)
    await guest.append(file.path, added)
    await guest.sync()
    checkBytes(path, (await guest.lstat(file.path))?.bytes ?? 0, after_bytes)
    progress(after_bytes, after_bytes)
    return { made: [], notes: { path: file.path, appended_bytes: added.length, entries: entries.length } }
  }
}

async function memberOf(
  entry: InitramfsAppendParams['entries'][number],
  guest: Guestfs,
  host: Host
): Promise<CpioMember> {
  switch (entry.entry) {
    case 'folder':
      return { kind: 'folder', path: entry.path }
    case 'text':
      return { kind: 'file', path: entry.path, data: encodeUtf8(entry.text) }
    case 'copy': {
      const { from, sha256, bytes: max } = entry
      const { bytes } = await readExpected(guest, host, { path: from, sha256, max })
      return { kind: 'file', path: entry.path, data: bytes }
    }
  }
}

function checkBytes(path: string, found: Bytes, planned: Bytes): void {
  if (found === planned) return
  const what = `${path} in the guest would have ${found} bytes with its segment, the plan says ${planned}`
  throw refused(path, 'GUEST_EDIT_DIFFERS', { what, hint: 'run: h2k plan' })
}

/** A full /boot would leave a cut image, which boots nothing. */
async function checkSpace(guest: Guestfs, path: string, needed: Bytes): Promise<void> {
  const folder = path.slice(0, path.lastIndexOf('/')) || '/'
  const { bytes } = await guest.freeSpace(folder)
  if (bytes >= needed) return
  const what = `${folder} in the guest has ${bytes} bytes free, ${path} needs ${needed} more`
  throw refused(path, 'GUEST_SPACE', { what, hint: 'remove old kernels in the guest, then run: h2k plan' })
}

const refused = (
  path: string,
  code: Code,
  { what, hint }: { readonly what: string; readonly hint: string }
): H2kError => new H2kError({ code, severity: 'error', what, where: { in: 'guest', path }, hint })
