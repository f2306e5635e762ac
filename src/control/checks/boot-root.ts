import { parseDeviceTag } from '../../formats/device-tag.ts'
import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { GuestFacts } from '../../model/facts.ts'
import { BOOT_FILES } from '../boot-files.ts'
import { taggedDevices } from '../guest-devices.ts'

/**
 * A kernel waits for the root that its command line names: where no disk has it, such as after a filesystem was made anew
 * under an old configuration, the guest stops in its initramfs on the source as on the target.
 *
 * Reads    facts.os.files of BOOT_FILES, facts.filesystems, facts.disks.
 * Reports  BOOT_ROOT_UNKNOWN, once for each root of a file.
 * Source   kernel-command-line(7), root=; mount(8), Indicating the device.
 */
export const bootRoot: Check = {
  id: 'boot-root',

  check({ guest, facts }) {
    if (guest === null || facts === null || facts.os === null || hidesSome(facts)) return []
    return Object.entries(facts.os.files)
      .filter(([path]) => BOOT_FILES.some(({ paths }) => paths.test(path)))
      .flatMap(([path, { text }]) =>
        rootsOf(text)
          .filter(({ root }) => isMissing(root, facts))
          .map(({ root, line }) => unknown(path, root, line))
      )
  }
}

/** What is behind encryption that was not opened is in no list. */
const hidesSome = ({ filesystems }: GuestFacts): boolean => {
  const volumes = new Set<string>(filesystems.map(({ volume }) => volume))
  return filesystems.some(
    ({ type, uuid }) => OPAQUE.has(type) || (type === 'crypto_LUKS' && !volumes.has(`luks/${uuid}`))
  )
}

/** What h2k does not look into, and a root may be in. */
const OPAQUE: ReadonlySet<string> = new Set(['bcache', 'ddf_raid_member', 'isw_raid_member', 'zfs_member'])

interface Root {
  readonly root: string
  readonly line: number
}

const ROOT = /(?:^|[\s"'])root=["']?((?:UUID|PARTUUID|LABEL)=[^\s"']+|\/dev\/disk\/by-[a-z]+\/[^\s"']+)/

/** Each once, where it stands first. What has a variable or an escape in it is not read. */
function rootsOf(text: string): readonly Root[] {
  const roots = new Map<string, number>()
  // Nearly all files name one root on all lines.
  const lines = text.includes('root=') ? text.split('\n') : []
  for (const [index, line] of lines.entries()) {
    const root = line.includes('root=') && !/^\s*#/.test(line) ? ROOT.exec(line)?.[1] : undefined
    if (root !== undefined && !/[$\\]/.test(root) && !roots.has(root)) roots.set(root, index + 1)
  }
  return [...roots].map(([root, line]) => ({ root, line }))
}

function isMissing(root: string, facts: GuestFacts): boolean {
  const tag = parseDeviceTag(root)
  // `PARTUUID=…/PARTNROFF=1` counts from another partition.
  if (tag === null || (tag.tag === 'partuuid' && tag.value.includes('/'))) return false
  return taggedDevices({ facts }, tag).length === 0
}

const unknown = (path: string, root: string, line: number): Diagnostic => ({
  code: 'BOOT_ROOT_UNKNOWN',
  severity: 'warning',
  what: `${path} starts a system with root=${root}, which nothing on the disks of this VM is called`,
  where: { in: 'guest', path, line },
  hint: 'if that entry starts this system, correct it in the source VM; if it is left from another system, ignore it'
})
