import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestEntry, LinuxFacts } from '../../../model/facts.ts'
import type { Edit, Fixer } from '../../../model/fixer.ts'

/**
 * Takes the machine ID out of the guest, where the configuration asks for it, so that the guest gets another one.
 *
 * With systemd the file is made empty: every version fills it at the next boot, also where / is mounted read-only at
 * first, and does not take that boot for the first one of a new system, which would enable services by their presets as
 * `uninitialized` does. D-Bus' own copy has to go, since systemd would take the ID from there. Without systemd the ID is
 * D-Bus' alone, whose service makes it where it is not there.
 *
 * Reads    files and entries: /etc/machine-id; entries: /var/lib/dbus/machine-id; names of boot entries and kernels; init;
 *          guest.machine_id.
 * Emits    a write-file of /etc/machine-id and a write-link of /var/lib/dbus/machine-id; without systemd remove-files.
 * Reports  MACHINE_ID_KEPT where links and files cannot be told apart, or lead elsewhere; MACHINE_ID_IN_BOOT.
 * Source   machine-id(5); systemd-machine-id-setup(1); dbus-uuidgen(1).
 */
export const machineId: Fixer = {
  id: 'machine-id',

  fix({ vm, os }) {
    if (vm.guest?.machine_id !== 'reset') return { edits: [], diagnostics: [] }
    if (os.entries === undefined)
      return { edits: [], diagnostics: [kept(ID, 'was not looked at when the inventory was recorded')] }
    const [own, dbus] = [os.entries[ID], os.entries[DBUS]]
    const odd = [...oddEntry(ID, own, []), ...oddEntry(DBUS, dbus, SAME)]
    if (odd.length > 0) return { edits: [], diagnostics: odd }
    if (os.init !== 'systemd')
      return { edits: [...removed(ID, own), ...removed(DBUS, dbus)], diagnostics: [] }
    const edits = [...emptied(os), ...linked(dbus)]
    return { edits, diagnostics: edits.length === 0 ? [] : inBoot(os) }
  }
}

const ID = '/etc/machine-id'
const DBUS = '/var/lib/dbus/machine-id'
/** How distributions write the link from D-Bus' place. */
const SAME: readonly string[] = [ID, '../../../etc/machine-id']

function oddEntry(
  path: string,
  entry: GuestEntry | undefined,
  links: readonly string[]
): readonly Diagnostic[] {
  if (entry === undefined || entry.kind === 'file') return []
  if (entry.kind === 'link')
    return links.includes(entry.target) ? [] : [kept(path, `is a link to ${entry.target}`)]
  if (entry.kind === 'unknown')
    return [kept(path, 'is on a filesystem where h2k cannot tell a link from a file')]
  return [kept(path, 'is no file')]
}

const REASON = 'the configuration asks for another machine ID'

function emptied({ files }: LinuxFacts): readonly Edit[] {
  const before = files[ID]
  if (before === undefined || !/^[0-9a-f]{32}/.test(before.text)) return []
  const because = `${REASON}, and systemd makes one where this file is empty`
  return [{ edit: 'write-file', path: ID, before, text: '', mode: '0444', because }]
}

function linked(dbus: GuestEntry | undefined): readonly Edit[] {
  if (dbus?.kind !== 'file') return []
  const because = 'systemd would take the old machine ID from this copy; a link follows the new one'
  const before = { sha256: dbus.sha256 }
  return [{ edit: 'write-link', path: DBUS, target: ID, before, make_folder: false, because }]
}

function removed(path: string, entry: GuestEntry | undefined): readonly Edit[] {
  if (entry?.kind !== 'file') return []
  const because = `${REASON}, and the service of D-Bus makes one where there is none`
  return [{ edit: 'remove-file', path, before: { sha256: entry.sha256 }, because }]
}

/** What kernel-install named after the ID goes on to boot; what it installs later has the new name beside it. */
function inBoot({ files, kernels }: LinuxFacts): readonly Diagnostic[] {
  const id = /^[0-9a-f]{32}/.exec(files[ID]?.text ?? '')?.[0]
  if (id === undefined) return []
  const named = [...Object.keys(files), ...kernels.map(({ image }) => image)].find(path =>
    path.startsWith('/boot/') || path.startsWith('/efi/') ? path.includes(`/${id}`) : false
  )
  if (named === undefined) return []
  return [
    {
      code: 'MACHINE_ID_IN_BOOT',
      severity: 'warning',
      what: `${named} is named after the machine ID that goes; it boots on, and updates of the kernel will neither replace nor remove it`,
      where: { in: 'guest', path: named },
      hint: 'once a newer kernel is installed in the guest, remove the entries of the old name there'
    }
  ]
}

const kept = (path: string, why: string): Diagnostic => ({
  code: 'MACHINE_ID_KEPT',
  severity: 'error',
  what: `the machine ID cannot be reset: ${path} ${why}`,
  where: { in: 'guest', path },
  hint: 'record the inventory again with this h2k; or set guest.machine_id: keep, and reset it in the guest'
})
