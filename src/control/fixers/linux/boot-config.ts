import { parseDeviceName } from '../../../formats/device-name.ts'
import { parseGrubConfig } from '../../../formats/grub-config.ts'
import { kernelOptions, refillBlock } from '../../../formats/grub-env.ts'
import { parseShellAssignments } from '../../../formats/shell-assignments.ts'
import { splice } from '../../../formats/splice.ts'
import type { Splice } from '../../../formats/splice.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { GuestFile } from '../../../model/facts.ts'
import type { Edit, Fix, FixInput, Fixer } from '../../../model/fixer.ts'
import { stableArguments } from '../../boot-arguments.ts'
import type { Piece } from '../../boot-arguments.ts'
import { guestDevices } from '../../guest-devices.ts'
import type { FindDevice } from '../../guest-devices.ts'

/**
 * Makes kernels find their root and swap by UUID: in what GRUB and other boot loaders read now, and in the settings from
 * which the guest makes it anew. Removes a device.map whose disks will not be there.
 *
 * Reads    files: grub.cfg, custom.cfg and grubenv, /etc/default/grub and its .d, /etc/kernel/cmdline, loader entries,
 *          extlinux.conf and syslinux.cfg, device.map; disks, filesystems, root; guest.bootloader; the boot disk's bus.
 * Emits    a write-file for each file with something to change; a remove-file for device.map.
 * Reports  BOOT_DEVICE_UNKNOWN once per file and argument, which then stays as it is; GRUB_CONFIG_UNTERMINATED.
 * Source   GRUB manual, Simple configuration; grub.d/10_linux for GRUB_DISABLE_LINUX_UUID; the Boot Loader
 *          Specification; kernel, init/do_mounts.c for what a kernel without initramfs understands.
 */
export const bootConfig: Fixer = {
  id: 'boot-config',

  fix(input) {
    if (input.vm.guest?.bootloader !== 'fix') return { edits: [], diagnostics: [] }
    const find = guestDevices(input)
    const fixes = Object.entries(input.os.files).map(([path, file]): Fix => {
      if (DEVICE_MAP.test(path)) return { edits: deviceMap(input, path, file), diagnostics: [] }
      const reader = READERS.find(({ paths }) => paths.test(path))
      return reader === undefined
        ? { edits: [], diagnostics: [] }
        : rewrite({ input, find }, { path, file, reader })
    })
    return {
      edits: fixes.flatMap(({ edits }) => edits),
      diagnostics: fixes.flatMap(({ diagnostics }) => diagnostics)
    }
  }
}

/** Where kernel arguments stand in a file, and what else of it must change. */
interface Scan {
  readonly pieces: ReadonlyArray<Omit<Piece, 'text'>>
  readonly extra: ReadonlyArray<{ readonly splice: Splice; readonly because: string }>
  readonly diagnostics: readonly Diagnostic[]
}

const DEVICE_MAP = /^\/boot\/grub2?\/device\.map$/

interface Reader {
  readonly paths: RegExp
  readonly scan: (text: string, path: string) => Scan
  /** What a changed text still needs; null when it cannot be had. */
  readonly finish?: (text: string) => string | null
}

const READERS: readonly Reader[] = [
  { paths: /^\/boot\/(?:grub2?|efi\/EFI\/[^/]+)\/(?:grub|custom)\.cfg$/, scan: grubConfig },
  { paths: /^\/boot\/grub2?\/grubenv$/, scan: environment, finish: refillBlock },
  { paths: /^\/etc\/default\/grub(?:\.d\/[^/]+\.cfg)?$/, scan: grubDefault },
  { paths: /^\/etc\/kernel\/cmdline$/, scan: text => whole({ start: 0, end: text.length }) },
  { paths: /^\/boot\/(?:loader\/entries\/[^/]+\.conf|(?:extlinux|syslinux)\/[^/]+)$/, scan: optionLines }
]

interface Context {
  readonly input: FixInput
  readonly find: FindDevice
}

function rewrite(
  { input, find }: Context,
  { path, file, reader }: { path: string; file: GuestFile; reader: Reader }
): Fix {
  const scan = reader.scan(file.text, path)
  const results = scan.pieces.map(piece => stableArguments(input, find, { ...piece, text: file.text }))
  const spliced = splice(file.text, [
    ...results.flatMap(({ splices }) => splices),
    ...scan.extra.map(each => each.splice)
  ])
  const text = reader.finish === undefined ? spliced : reader.finish(spliced)
  const found = results.flatMap(each => each.changed)
  const changed = tally(found)
  const reasons = [
    ...(changed.length === 0 ? [] : [`${changed.join(' and ')}: such names change with the disk bus`]),
    ...scan.extra.map(each => each.because)
  ]
  const unknown = [...new Set([...results.flatMap(each => each.unknown), ...(text === null ? found : [])])]
  return {
    edits:
      reasons.length === 0 || text === null
        ? []
        : [{ edit: 'write-file', path, before: file, text, mode: '0644', because: reasons.join('; ') }],
    diagnostics: [...scan.diagnostics, ...unknown.map(argument => unknownDevice(path, argument))]
  }
}

const KERNEL_COMMAND = /^(?:linux|linux16|linuxefi|module|module2)$/
const INITRAMFS_COMMAND = /^(?:initrd|initrd16|initrdefi|module|module2)$/
const OPTIONS_VARIABLE = /^set[ \t]+(?:default_)?kernelopts=/

function grubConfig(text: string, path: string): Scan {
  if (!text.includes('=/dev/')) return { pieces: [], extra: [], diagnostics: [] }
  const { value, diagnostics } = parseGrubConfig(text, path)
  const withInitramfs = new Set(
    value.commands.filter(({ name }) => INITRAMFS_COMMAND.test(name)).map(({ entry }) => entry)
  )
  const pieces = value.commands
    .filter(
      ({ name, start, end }) =>
        KERNEL_COMMAND.test(name) || (name === 'set' && OPTIONS_VARIABLE.test(text.slice(start, end)))
    )
    .map(({ name, start, end, entry }) => ({
      start,
      end,
      initramfs: name === 'set' || withInitramfs.has(entry)
    }))
  return { pieces, extra: [], diagnostics }
}

function grubDefault(text: string): Scan {
  const assignments = parseShellAssignments(text)
  const pieces = assignments
    .filter(({ name }) => name.startsWith('GRUB_CMDLINE_'))
    .map(({ start, end }) => ({ start, end, initramfs: true }))
  const extra = assignments
    .filter(({ name, value }) => name === 'GRUB_DISABLE_LINUX_UUID' && value === 'true')
    .map(({ line_start, start, end, alone }) => ({
      // Commented out it is what the distribution ships, under its own comment. Within other words it can only be false.
      splice: alone ? { start: line_start, end: line_start, text: '#' } : { start, end, text: 'false' },
      because: 'GRUB_DISABLE_LINUX_UUID=true would make the next update-grub write device names again'
    }))
  return { pieces, extra, diagnostics: [] }
}

function environment(text: string): Scan {
  const pieces = kernelOptions(text).map(piece => ({ ...piece, initramfs: true }))
  return { pieces, extra: [], diagnostics: [] }
}

const whole = (piece: { readonly start: number; readonly end: number }): Scan => ({
  pieces: [{ ...piece, initramfs: true }],
  extra: [],
  diagnostics: []
})

/** `options` in loader entries, `append` in extlinux and syslinux. */
function optionLines(text: string): Scan {
  const lines = [...text.matchAll(/^[ \t]*(?:options|append)[ \t][^\n]*/gim)]
  const pieces = lines.map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    initramfs: true
  }))
  return { pieces, extra: [], diagnostics: [] }
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
