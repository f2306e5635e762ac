import { isBuildersName, parseDeviceName } from '../../../formats/device-name.ts'
import { parseShellAssignments } from '../../../formats/shell-assignments.ts'
import { splice } from '../../../formats/splice.ts'
import type { Splice } from '../../../formats/splice.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile } from '../../../model/facts.ts'
import type { Edit, Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { stableArguments } from '../../boot-arguments.ts'
import type { Piece } from '../../boot-arguments.ts'
import { BOOT_FILES, GRUB_DEFAULT } from '../../boot-files.ts'
import type { BootFile } from '../../boot-files.ts'
import { guestDevices } from '../../guest-devices.ts'
import type { FindDevice } from '../../guest-devices.ts'
import { appendArguments, isSerial, missingConsole, startsSystem } from '../../serial-console.ts'

/**
 * Makes kernels find their root and swap by UUID: in what GRUB and other boot loaders read now, and in the settings from
 * which the guest makes it anew. Adds a serial console when the config asks for one. Removes a device.map whose disks
 * will not be there.
 *
 * Reads    files: those of BOOT_FILES, and device.map; disks, filesystems, root; guest.bootloader, guest.console; the boot
 *          disk's bus.
 * Emits    a write-file for each file with something to change; a remove-file for device.map.
 * Reports  BOOT_DEVICE_UNKNOWN once per file and argument, which then stays as it is; BOOT_ENVIRONMENT_FULL;
 *          GRUB_CONFIG_UNTERMINATED.
 * Source   GRUB manual, Simple configuration; grub.d/10_linux for GRUB_DISABLE_LINUX_UUID; the Boot Loader
 *          Specification; kernel, init/do_mounts.c for what a kernel without initramfs understands.
 */
export const bootConfig: Fixer = {
  id: 'boot-config',

  fix(input) {
    if (input.vm.guest?.bootloader !== 'fix') return { edits: [], diagnostics: [] }
    const find = guestDevices(input)
    const fixes = Object.entries(input.os.files).map(([path, file]): Fix => {
      if (isLink(path, file, input)) return { edits: [], diagnostics: [] }
      if (DEVICE_MAP.test(path)) return { edits: deviceMap(input, path, file), diagnostics: [] }
      const kind = BOOT_FILES.find(({ paths }) => paths.test(path))
      return kind === undefined
        ? { edits: [], diagnostics: [] }
        : rewrite({ input, find }, { path, file, kind })
    })
    return {
      edits: fixes.flatMap(({ edits }) => edits),
      diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
    }
  }
}

/** One file under two names: Red Hat's menu.lst is a link to grub.conf, Photon's folder grub one to grub2. */
const isLink = (path: string, { sha256 }: GuestFile, { os }: FixInput): boolean =>
  [path.replace(/\/menu\.lst$/, '/grub.conf'), path.replace('/boot/grub/', '/boot/grub2/')].some(
    other => other !== path && os.files[other]?.sha256 === sha256
  )

const DEVICE_MAP = /^\/boot\/grub2?\/device\.map$/

interface Context {
  readonly input: FixInput
  readonly find: FindDevice
}

interface Found {
  readonly path: string
  readonly file: GuestFile
  readonly kind: BootFile
}

function rewrite({ input, find }: Context, { path, file, kind }: Found): Fix {
  const console = input.vm.guest?.console === 'serial'
  if (!console && !MAY_CHANGE.test(file.text)) return { edits: [], diagnostics: [] }
  const { text: before } = file
  const scan = kind.scan(before, path, input.os.root)
  const pieces = scan.pieces.map(piece => ({ ...piece, text: before }))
  const results = pieces.map(piece => stableArguments(input, find, piece))
  const added =
    console && !(path === GRUB_DEFAULT && hasSerialDropIn(input)) ? consoles(pieces, input.os.arch) : []
  const text = (kind.finish ?? same)(
    splice(before, [
      ...results.flatMap(({ splices }) => splices),
      ...added.flatMap(({ splices }) => splices),
      ...scan.extra.map(each => each.splice)
    ])
  )
  const found = results.flatMap(each => each.changed)
  const builders = found.filter(isBuilders)
  const reasons = [
    ...because(
      found.filter(argument => !isBuilders(argument)),
      'such names change with the disk bus'
    ),
    ...because(builders, 'that is a device of the machine that made the image'),
    ...new Set(added.map(each => `guest.console asks for ${each.argument}`)),
    ...scan.extra.map(each => each.because)
  ]
  const unknown = [...new Set(results.flatMap(each => each.unknown))]
  return {
    edits:
      reasons.length === 0 || text === null
        ? []
        : [{ edit: 'write-file', path, before: file, text, mode: '0644', because: reasons.join('; ') }],
    diagnostics: [
      ...scan.diagnostics,
      ...unknown.map(argument => unknownDevice(path, argument)),
      ...(text === null ? [full(path, reasons.join('; '))] : [])
    ]
  }
}

const isBuilders = (argument: string): boolean => isBuildersName(argument.slice(argument.indexOf('=') + 1))

const because = (changed: readonly string[], why: string): readonly string[] =>
  changed.length === 0 ? [] : [`${tally(changed).join(' and ')}: ${why}`]

/** Cloud images have their consoles in a file of their own, which adds to the general settings. */
const hasSerialDropIn = ({ os }: FixInput): boolean =>
  Object.entries(os.files).some(
    ([path, { text }]) =>
      path.startsWith(`${GRUB_DEFAULT}.d/`) &&
      parseShellAssignments(text).some(
        ({ name, value }) => name.startsWith('GRUB_CMDLINE_') && isSerial(value)
      )
  )

/** Most files name no device: nothing of them is parsed. */
const MAY_CHANGE = /\/dev\/|GRUB_DISABLE_LINUX_UUID/

const same = (text: string): string => text

interface Added {
  readonly argument: string
  readonly splices: readonly Splice[]
}

function consoles(pieces: readonly Piece[], arch: string): readonly Added[] {
  return pieces.flatMap(piece => {
    const line = piece.text.slice(piece.start, piece.end)
    const wanted = piece.console === 'always' || (piece.console === undefined && startsSystem(line))
    const argument = wanted ? missingConsole(line, arch) : null
    return argument === null ? [] : [{ argument, splices: appendArguments(piece, argument) }]
  })
}

/** `(hd0) /dev/sda`: GRUB looks for the disks itself when the file is not there. */
function deviceMap({ vm }: FixInput, path: string, file: GuestFile): readonly Edit[] {
  const disks = [...file.text.matchAll(/^[ \t]*\(hd\d+\)[ \t]+(\S+)/gm)].map(([, disk]) => disk ?? '')
  const keepsName = vm.disks.every(({ bus }) => bus === 'virtio-scsi' || bus === 'sata')
  const gone = disks.filter(disk => {
    const name = parseDeviceName(disk)
    return name !== null && !(keepsName && name.by === 'kernel' && name.scheme === 'sd')
  })
  if (gone.length === 0 || gone.length < disks.length) return []
  const because = `it maps GRUB's disks to ${gone.join(', ')}, which the target does not have; GRUB finds them by itself without this file`
  return [{ edit: 'remove-file', path, before: file, because }]
}

/** `root=/dev/sda1 stands on 4 kernel lines`, in the order of their first appearance. */
function tally(all: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].map(
    ([argument, count]) => `${argument} stands in ${count} ${count === 1 ? 'place' : 'places'}`
  )
}

const unknownDevice = (path: string, argument: string): Diagnostic => ({
  code: 'BOOT_DEVICE_UNKNOWN',
  severity: 'warning',
  what: `${path} has ${argument}, which is not the root filesystem or swap that was found`,
  where: { in: 'guest', path },
  hint: 'if that entry boots this system, write its UUID there in the guest; else ignore it'
})

const full = (path: string, why: string): Diagnostic => ({
  code: 'BOOT_ENVIRONMENT_FULL',
  severity: 'warning',
  what: `${path} has no room left in its 1024 bytes and stays as it is, although ${why}`,
  where: { in: 'guest', path },
  hint: 'see in the source VM with grub-editenv list what nobody needs, and take it out: grub-editenv - unset NAME'
})
