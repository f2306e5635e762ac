import { parseDeviceName } from '../../../formats/device-name.ts'
import { parseShellAssignments } from '../../../formats/shell-assignments.ts'
import type { ShellAssignment } from '../../../formats/shell-assignments.ts'
import { splice } from '../../../formats/splice.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { isAbsent } from '../../absent-device.ts'
import { guestDevices } from '../../guest-devices.ts'
import type { FindDevice } from '../../guest-devices.ts'
import type { GuestFile } from '../../../model/facts.ts'
import { stableSwap } from '../../stable-name.ts'

/**
 * Names the swap to resume from by UUID in the settings of initramfs-tools, so that initramfs images made later do not
 * wait for a disk that is not there. The images that exist are the business of initramfs-supplement.
 *
 * Reads    files[/etc/initramfs-tools/initramfs.conf and conf.d]; disks, filesystems; guest.initramfs.
 * Emits    one write-file for each file whose RESUME= changes.
 * Reports  RESUME_DEVICE_UNKNOWN, once for each setting whose device was not found; it then stays as it is.
 * Source   initramfs-tools(7), initramfs.conf(5), RESUME.
 */
export const resumeDevice: Fixer = {
  id: 'resume-device',

  fix(input) {
    if ((input.vm.guest?.initramfs ?? 'keep') === 'keep') return { edits: [], diagnostics: [] }
    const find = guestDevices(input)
    const fixes = Object.entries(input.os.files)
      .filter(([path, { text }]) => SETTINGS.test(path) && text.includes('RESUME='))
      .map(([path, file]) => settingsFix({ input, find }, path, file))
    return {
      edits: fixes.flatMap(({ edits }) => edits),
      diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
    }
  }
}

const SETTINGS = /^\/etc\/initramfs-tools\/(?:initramfs\.conf|conf\.d\/[^/]+)$/

interface Context {
  readonly input: FixInput
  readonly find: FindDevice
}

function settingsFix({ input, find }: Context, path: string, before: GuestFile): Fix {
  const settings = parseShellAssignments(before.text)
    .filter(
      ({ name, value }) => name === 'RESUME' && (parseDeviceName(value) !== null || isAbsent(input, value))
    )
    .map(setting => ({ setting, stable: stableSwap(input.facts, find, setting.value) }))
  const changes = settings.flatMap(({ setting: { start, end }, stable }) =>
    stable === null ? [] : [{ start, end, text: stable }]
  )
  const names = settings.flatMap(({ setting, stable }) => (stable === null ? [] : [setting.value]))
  const because = `${names.join(' and ')} changes its name with the disk bus, and each boot would wait for it`
  return {
    edits:
      changes.length === 0
        ? []
        : [{ edit: 'write-file', path, before, text: splice(before.text, changes), mode: '0644', because }],
    diagnostics: settings.flatMap(({ setting, stable }) =>
      stable === null ? [unknownDevice(path, setting)] : []
    )
  }
}

const unknownDevice = (path: string, { line, value }: ShellAssignment): Diagnostic => ({
  code: 'RESUME_DEVICE_UNKNOWN',
  severity: 'warning',
  what: `${path} resumes from ${value}, but no such swap was found, so each boot waits for it`,
  where: { in: 'guest', path, line },
  hint: `write RESUME=none on line ${line} in the guest, or attach the missing disk to the source`
})
