import { parseDeviceName } from '../../../formats/device-name.ts'
import { iniValues, parseIni } from '../../../formats/ini-file.ts'
import type { PlacedText } from '../../../formats/placed-text.ts'
import { splice } from '../../../formats/splice.ts'
import { unitName } from '../../../formats/unit-name.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile, LinuxFacts } from '../../../model/facts.ts'
import type { Edit, Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { guestDevices } from '../../guest-devices.ts'
import { stablePath, type NameKind } from '../../stable-name.ts'

/**
 * Names the swaps of systemd's own units by what is on them, as fstab's are. systemd takes no unit that is called
 * otherwise than its device, so the unit gets a new name, and what starts it leads there.
 *
 * Reads    files[/etc/systemd/system/*.swap], folders[*.wants, *.requires], disks, filesystems; the source's disks;
 *          guest.fstab.
 * Emits    for each .swap whose What= changes a write-file of the new unit and a remove-file of the old one; a remove-link
 *          and a write-link for each link that starts it.
 * Reports  MOUNT_UNIT_DEVICE, once for each unit whose device cannot be renamed.
 * Source   systemd.swap(5), What=; systemd, src/core/swap.c: swap_verify.
 */
export const swapUnits: Fixer = {
  id: 'swap-units',

  fix(input) {
    const wanted = input.vm.guest?.fstab ?? 'keep'
    if (wanted === 'keep') return { edits: [], diagnostics: [] }
    const fixes = Object.entries(input.os.files).flatMap(([path, file]) =>
      UNIT.test(path) ? [unitFix(input, { path, file, wanted })] : []
    )
    return {
      edits: fixes.flatMap(({ edits }) => edits),
      diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
    }
  }
}

const FOLDER = '/etc/systemd/system'
const UNIT = /^\/etc\/systemd\/system\/[^/]+\.swap$/

interface Unit {
  readonly path: string
  readonly file: GuestFile
  readonly wanted: NameKind
}

function unitFix(input: FixInput, { path, file, wanted }: Unit): Fix {
  // The last one counts.
  const what = iniValues(parseIni(file.text), 'Swap', 'What').at(-1) ?? null
  const name = what === null ? null : parseDeviceName(what.text)
  if (what === null || name === null) return { edits: [], diagnostics: [] }
  const device = guestDevices(input)(name, { type: 'swap' })
  const stable = device === null ? null : stablePath(input.facts, device, wanted)
  if (stable === null) return { edits: [], diagnostics: [kept(path, what, NOT_FOUND)] }
  const renamed = `${FOLDER}/${unitName(stable, 'swap')}`
  if (input.os.files[renamed] !== undefined) return { edits: [], diagnostics: [kept(path, what, TWICE)] }
  const text = splice(file.text, [{ start: what.start, end: what.end, text: stable }])
  const because = `${what.text} is used as swap by line ${what.line} of ${nameOf(path)}: such names change with the disk bus, and a swap unit is called like its device`
  return {
    edits: [
      { edit: 'write-file', path: renamed, before: null, text, mode: '0644', because },
      {
        ...{ edit: 'remove-file', path, before: file, after: renamed },
        because: `its place is taken by ${nameOf(renamed)}`
      },
      ...startersOf(input.os, nameOf(path)).flatMap(folder => moved(folder, path, renamed))
    ],
    diagnostics: []
  }
}

/** Folders of links by which targets and other units start this one. */
const startersOf = ({ folders }: LinuxFacts, unit: string): readonly string[] =>
  Object.entries(folders).flatMap(([folder, names]) =>
    folder.startsWith(`${FOLDER}/`) && names.includes(unit) ? [folder] : []
  )

function moved(folder: string, path: string, renamed: string): readonly Edit[] {
  const because = `${nameOf(folder)} starts the swap by the name of its unit, which is new`
  return [
    { edit: 'remove-link', path: `${folder}/${nameOf(path)}`, because },
    {
      ...{ edit: 'write-link', path: `${folder}/${nameOf(renamed)}`, target: renamed },
      ...{ before: null, make_folder: false, because }
    }
  ]
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const NOT_FOUND = {
  why: 'no single swap was found that this can mean',
  hint: 'use a line of /etc/fstab with UUID= in place of this unit in the source VM, or attach the missing disk'
}
const TWICE = {
  why: 'there is a unit for the same swap by its lasting name',
  hint: 'remove this unit in the source VM: systemctl disable it, then delete its file'
}

const kept = (path: string, { text, line }: PlacedText, { why, hint }: typeof NOT_FOUND): Diagnostic => ({
  code: 'MOUNT_UNIT_DEVICE',
  severity: 'warning',
  what: `${path} uses ${text} and stays as it is: ${why}`,
  where: { in: 'guest', path, line },
  hint
})
