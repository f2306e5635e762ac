import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { LinuxFacts } from '../../../model/facts.ts'
import type { Fixer } from '../../../model/fixer.ts'

/**
 * Disables open-vm-tools as `systemctl disable` does: the links that start its units are removed, the package stays.
 *
 * Reads    folders (.wants and .requires in /etc/systemd/system), packages, init; guest.tools.
 * Emits    a remove-link for each link to one of its units.
 * Reports  GUEST_TOOLS_INSTALLED when the config says remove; GUEST_TOOLS_RUNNING when the init system is not systemd.
 * Source   systemctl(1), disable; the units of Debian's and Fedora's open-vm-tools.
 */
export const vmwareTools: Fixer = {
  id: 'vmware-tools',

  fix({ vm, os }) {
    const wanted = vm.guest?.tools ?? 'keep'
    if (wanted === 'keep') return { edits: [], diagnostics: [] }
    const links = unitLinks(os)
    return {
      edits: links.map(({ folder, unit }) => ({
        edit: 'remove-link',
        path: `${folder}/${unit}`,
        because: `${unit} belongs to open-vm-tools, which has nothing to do without VMware, and ${folder.replace(/^.*\//, '')} starts it`
      })),
      diagnostics: os.packages
        .filter(({ name }) => name === 'open-vm-tools')
        .flatMap(({ name }) => (os.init === 'systemd' ? installed(os, name, wanted) : [running(os, name)]))
    }
  }
}

const STARTING = /^\/etc\/systemd\/system\/[^/]+\.(?:wants|requires)$/
const UNIT =
  /^(?:open-vm-tools|vmtoolsd|vgauth|vgauthd|run-vmblock\\x2dfuse|vmware-vmblock-fuse)\.(?:service|mount)$/

function unitLinks({
  folders
}: LinuxFacts): ReadonlyArray<{ readonly folder: string; readonly unit: string }> {
  const starting = Object.entries(folders).filter(([folder]) => STARTING.test(folder))
  return starting.flatMap(([folder, names]) =>
    names.filter(name => UNIT.test(name)).map(unit => ({ folder, unit }))
  )
}

const installed = (os: LinuxFacts, name: string, wanted: 'remove' | 'disable'): readonly Diagnostic[] =>
  wanted === 'disable'
    ? []
    : [
        {
          code: 'GUEST_TOOLS_INSTALLED',
          severity: 'warning',
          what: `${name} is disabled but stays installed`,
          where: { in: 'guest', path: '/' },
          hint: `run in the guest after the move: ${os.package_format === 'rpm' ? 'dnf remove' : 'apt-get purge'} ${name}; or set guest.tools: disable`
        }
      ]

const running = ({ init }: LinuxFacts, name: string): Diagnostic => ({
  code: 'GUEST_TOOLS_RUNNING',
  severity: 'warning',
  what: `${name} is installed and h2k does not know how ${init === 'unknown' ? 'this init system' : init} disables it`,
  where: { in: 'guest', path: '/' },
  hint: `remove ${name} in the guest, before or after the move`
})
