import { splice } from '../../../formats/splice.ts'
import { versionAtLeast } from '../../kernel-version.ts'
import type { LinuxFacts } from '../../../model/facts.ts'
import type { Edit, Fixer } from '../../../model/fixer.ts'

/**
 * Gives X a driver that works: with `vmware` or `vboxvideo` in its configuration it finds no screen and ends.
 *
 * Reads    files: /etc/X11/xorg.conf, /etc/X11/xorg.conf.d; kernels; guest.tools.
 * Emits    a write-file for each file that names such a driver.
 * Source   xorg.conf(5), section Device; modesetting(4), which needs a kernel with a driver for QEMU's card: bochs-drm
 *          of Linux 3.14; vesa(4) for what is older.
 */
export const displayDriver: Fixer = {
  id: 'display-driver',

  fix({ vm, os }) {
    if ((vm.guest?.tools ?? 'keep') === 'keep') return { edits: [], diagnostics: [] }
    const driver = driverFor(os)
    const files = Object.entries(os.files).filter(([path]) => FILES.test(path))
    const edits = files.flatMap(([path, before]): readonly Edit[] => {
      const found = [...before.text.matchAll(DRIVER)]
      if (found.length === 0) return []
      const text = splice(
        before.text,
        found.map(({ index, 1: head = '', 2: name = '' }) => ({
          start: index + head.length,
          end: index + head.length + name.length,
          text: driver
        }))
      )
      const names = [...new Set(found.map(([, , name]) => name))].join(' and ')
      const because = `X finds no screen with the driver ${names} on other hardware, ${driver} works on the new`
      return [{ edit: 'write-file', path, before, text, mode: '0644', because }]
    })
    return { edits, diagnostics: [] }
  }
}

const FILES = /^\/etc\/X11\/xorg\.conf(?:\.d\/[^/]+\.conf)?$/
/** Keywords of xorg.conf know no case; the mouse of the same name is another driver, `vmmouse`, and works in QEMU. */
const DRIVER = /^([ \t]*Driver[ \t]+")(vmware|vmwlegacy|vboxvideo|prlvideo)(?=")/gim

function driverFor({ kernels }: LinuxFacts): 'modesetting' | 'vesa' {
  const newest = kernels.at(-1)?.version
  return newest === undefined || versionAtLeast(newest, 3, 14) ? 'modesetting' : 'vesa'
}
