import { parseDeviceName } from '../../../formats/device-name.ts'
import { iniValues, parseIni } from '../../../formats/ini-file.ts'
import type { PlacedText } from '../../../formats/placed-text.ts'
import { splice } from '../../../formats/splice.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile } from '../../../model/facts.ts'
import type { Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { guestDevices } from '../../guest-devices.ts'
import type { Expected } from '../../guest-devices.ts'
import { stablePath } from '../../stable-name.ts'
import type { NameKind } from '../../stable-name.ts'

/**
 * Names what systemd's own units mount by what is on it, as fstab is.
 *
 * Reads    files[/etc/systemd/system/*.mount], disks, filesystems; the source's disks; guest.fstab.
 * Emits    a write-file for each .mount whose What= changes.
 * Reports  MOUNT_UNIT_DEVICE, once for each unit whose device cannot be renamed.
 * Source   systemd.mount(5), What=: a device by its path, since no unit waits for UUID=.
 */
export const mountUnits: Fixer = {
  id: 'mount-units',

  fix(input) {
    const wanted = input.vm.guest?.fstab ?? 'keep'
    if (wanted === 'keep') return { edits: [], diagnostics: [] }
    const fixes = Object.entries(input.os.files).flatMap(([path, file]) =>
      UNIT.test(path) ? [mountFix(input, { path, file, wanted })] : []
    )
    return {
      edits: fixes.flatMap(({ edits }) => edits),
      diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
    }
  }
}

const UNIT = /^\/etc\/systemd\/system\/[^/]+\.mount$/

interface Unit {
  readonly path: string
  readonly file: GuestFile
  readonly wanted: NameKind
}

function mountFix(input: FixInput, { path, file: before, wanted }: Unit): Fix {
  const settings = parseIni(before.text)
  // The last one counts.
  const last = (key: string): PlacedText | null => iniValues(settings, 'Mount', key).at(-1) ?? null
  const what = last('What')
  const name = what === null ? null : parseDeviceName(what.text)
  if (what === null || name === null) return { edits: [], diagnostics: [] }
  const device = guestDevices(input)(name, expected(last('Where'), last('Type')))
  const stable = device === null ? null : stablePath(input.facts, device, wanted)
  if (stable === null) return { edits: [], diagnostics: [keptUnit(path, what)] }
  const text = splice(before.text, [{ start: what.start, end: what.end, text: stable }])
  const because = `${what.text} is mounted on ${last('Where')?.text ?? 'no folder'} by line ${what.line}: such names change with the disk bus`
  return { edits: [{ edit: 'write-file', path, before, text, mode: '0644', because }], diagnostics: [] }
}

const expected = (where: PlacedText | null, type: PlacedText | null): Expected => ({
  ...(where !== null && { mountpoint: where.text }),
  ...(type !== null && type.text !== '' && { type: type.text })
})

const keptUnit = (path: string, { text, line }: PlacedText): Diagnostic => ({
  code: 'MOUNT_UNIT_DEVICE',
  severity: 'warning',
  what: `${path} uses ${text} and stays as it is: no single filesystem was found that this can mean`,
  where: { in: 'guest', path, line },
  hint: 'write What=/dev/disk/by-uuid/UUID there in the source VM, or attach the missing disk'
})
