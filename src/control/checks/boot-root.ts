import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { isAbsent } from '../absent-device.ts'
import { BOOT_FILES } from '../boot-files.ts'

/**
 * A kernel waits for the root that its command line names: where no disk has it, such as after a filesystem was made anew
 * under an old configuration, the guest stops in its initramfs on the source as on the target.
 *
 * Reads    facts.os.files of BOOT_FILES; facts.filesystems, facts.disks, facts.volume_groups.
 * Reports  BOOT_ROOT_UNKNOWN, once for each root of a file.
 * Source   kernel-command-line(7), root=; mount(8), Indicating the device.
 */
export const bootRoot: Check = {
  id: 'boot-root',

  check({ guest, facts }) {
    if (guest === null || facts === null || facts.os === null) return []
    return Object.entries(facts.os.files)
      .filter(([path]) => BOOT_FILES.some(({ paths }) => paths.test(path)))
      .flatMap(([path, { text }]) =>
        rootsOf(text)
          .filter(({ root }) => isAbsent({ facts }, root))
          .map(({ root, line }) => unknown(path, root, line))
      )
  }
}

interface Root {
  readonly root: string
  readonly line: number
}

const ROOT = /(?:^|[\s"'])root=["']?((?:UUID|PARTUUID|LABEL)=[^\s"']+|\/dev\/[^\s"']+)/

/** What has a variable or an escape in it is not read, nor `PARTUUID=…/PARTNROFF=1`, which counts from another partition. */
const UNREAD = /[$\\]|^PARTUUID=.*\//

/** Each once, where it stands first. By lines: nearly all roots are there, and a file of which nothing is said needs no parse. */
function rootsOf(text: string): readonly Root[] {
  const roots = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    const root = line.includes('root=') && !/^\s*#/.test(line) ? ROOT.exec(line)?.[1] : undefined
    if (root !== undefined && !UNREAD.test(root) && !roots.has(root)) roots.set(root, index + 1)
  }
  return [...roots].map(([root, line]) => ({ root, line }))
}

const unknown = (path: string, root: string, line: number): Diagnostic => ({
  code: 'BOOT_ROOT_UNKNOWN',
  severity: 'warning',
  what: `${path} starts a system with root=${root}, which nothing on the disks of this VM is called`,
  where: { in: 'guest', path, line },
  hint: 'if that entry starts this system, correct it in the source VM; if it is left from another system, ignore it'
})
