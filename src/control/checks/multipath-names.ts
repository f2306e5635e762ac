import { parseMultipathConf } from '../../formats/multipath-conf.ts'
import type { MultipathSetting } from '../../formats/multipath-conf.ts'
import type { Check } from '../../model/check.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

/**
 * multipath knows disks by serial numbers that VMware made: names that it gives by them will be gone, and a disk that it
 * was kept away from by them is no longer kept away from. Virtio-blk disks are nothing that multipath takes.
 *
 * Reads    facts.os.files[/etc/multipath.conf and its conf.d], disks.
 * Reports  MULTIPATH_BY_HARDWARE, once a line.
 * Source   multipath.conf(5), blacklist and multipaths sections.
 */
export const multipathNames: Check = {
  id: 'multipath-names',

  check({ guest, facts, disks }) {
    if (guest === null || facts?.os === null || facts?.os === undefined) return []
    const taken = disks.some(({ bus }) => bus !== 'virtio-blk')
    return Object.entries(facts.os.files)
      .filter(([path]) => CONFIG.test(path))
      .flatMap(([path, { text }]) =>
        parseMultipathConf(text)
          .filter(({ value }) => OF_VMWARE.test(value))
          .flatMap(setting => judge(path, setting, taken))
      )
  }
}

const CONFIG = /^\/etc\/multipath(?:\.conf|\/conf\.d\/[^/]+)$/
/** VMware's number, by which its disks say who they are. */
const OF_VMWARE = /^\^?36000c29/i

function judge(path: string, setting: MultipathSetting, taken: boolean): readonly Diagnostic[] {
  if (setting.path === 'multipaths/multipath/wwid') return [byHardware(path, setting, NAMES)]
  return setting.path === 'blacklist/wwid' && taken ? [byHardware(path, setting, LEAVES_ALONE)] : []
}

const NAMES = {
  does: 'gives a name to',
  hint: 'name what is on that disk by UUID= wherever the guest uses its name in /dev/mapper'
}
const LEAVES_ALONE = {
  does: 'leaves alone',
  hint: 'write find_multipaths yes into its defaults section in the guest'
}

const byHardware = (
  path: string,
  { value, line }: MultipathSetting,
  { does, hint }: typeof NAMES
): Diagnostic => ({
  code: 'MULTIPATH_BY_HARDWARE',
  severity: 'warning',
  what: `${path} ${does} the disk with the number ${value}, which is VMware's and not that of any disk of the target`,
  where: { in: 'guest', path, line },
  hint
})
