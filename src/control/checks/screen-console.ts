import type { Check } from '../../model/check.ts'
import { isSerial, startsSystem } from '../serial-console.ts'

const BOOT_FILE =
  /^(?:\/boot|\/efi)\/(?:.*\/)?(?:grub\.cfg|grub\.conf|menu\.lst|grubenv|(?:extlinux|syslinux)\.(?:conf|cfg)|loader\/entries\/[^/]+\.conf)$/
const SCREEN = /(?:^|[\s"'=])console=tty\d*(?=[\s"']|$)/

/**
 * A kernel that is told to speak on a serial port alone leaves the screen dark: no message and no question of the boot
 * is seen there, such as that for a passphrase. It was so at the source, and the target has both.
 *
 * Reads    facts.os.files (boot configurations).
 * Reports  CONSOLE_SERIAL_ONLY, a warning.
 * Source   Linux, Documentation/admin-guide/serial-console.rst.
 */
export const screenConsole: Check = {
  id: 'screen-console',

  check({ address, name, guest, facts }) {
    const os = facts?.os ?? null
    if (guest === null || os === null) return []
    const lines = Object.entries(os.files)
      .filter(([path]) => BOOT_FILE.test(path))
      .flatMap(([path, { text }]) =>
        text.split('\n').map((line, index) => ({ path, line, number: index + 1 }))
      )
      .filter(({ line }) => startsSystem(line) && !/^[ \t]*#/.test(line))
    const [first] = lines
    if (first === undefined || !lines.every(({ line }) => isSerial(line) && !SCREEN.test(line))) return []
    return [
      {
        code: 'CONSOLE_SERIAL_ONLY',
        severity: 'warning',
        what: `every kernel of ${address} speaks on its serial port alone, so its screen stays dark until somebody can log in`,
        where: { in: 'guest', path: first.path, line: first.number },
        hint: `look at it with: virsh console ${name}; for the screen, too, put console=tty0 before the other one in the guest`
      }
    ]
  }
}
