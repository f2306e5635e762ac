import { parseGrubConfig, type GrubCommand } from '../formats/grub-config.ts'
import { kernelOptions, refillBlock } from '../formats/grub-env.ts'
import {
  entryKernelLines,
  legacyKernelLines,
  syslinuxKernelLines,
  type KernelLine
} from '../formats/kernel-lines.ts'
import { parseShellAssignments } from '../formats/shell-assignments.ts'
import type { ShellAssignment } from '../formats/shell-assignments.ts'
import type { Splice } from '../formats/splice.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Volume } from '../model/id.ts'
import type { Piece } from './boot-arguments.ts'
import { isSerial } from './serial-console.ts'

/** Where kernel arguments stand in a file, and what else of it must change. */
export interface Scan {
  readonly pieces: ReadonlyArray<Omit<Piece, 'text'>>
  readonly extra: ReadonlyArray<{ readonly splice: Splice; readonly because: string }>
  readonly diagnostics: readonly Diagnostic[]
}

/** How one kind of boot configuration is read. */
export interface BootFile {
  readonly paths: RegExp
  readonly scan: (text: string, path: string, root: Volume) => Scan
  /** What a changed text still needs; null when it cannot be had. */
  readonly finish?: (text: string) => string | null
}

/** The way to EFI/VENDOR, whichever way the partition is mounted. */
const VENDOR = String.raw`(?:\/boot\/efi|\/efi|\/boot)\/EFI\/[^/]+`

/**
 * Every kind of boot configuration that h2k edits, with its places. `set root` and the hints of `search` in a GRUB
 * configuration are nobody's business here: they count disks as the firmware does, in an order that the target keeps,
 * and `search` looks for a UUID.
 *
 * Source: GRUB manual, Simple configuration; the Boot Loader Specification; kernel-install(8); update-extlinux.conf(5).
 */
export const BOOT_FILES: readonly BootFile[] = [
  {
    paths: new RegExp(String.raw`^(?:\/boot\/grub2?|${VENDOR})\/(?:grub|custom)\.cfg$`),
    scan: grubConfig
  },
  {
    paths: new RegExp(String.raw`^(?:\/boot\/grub2?|${VENDOR})\/grubenv$`),
    scan: environment,
    finish: refillBlock
  },
  {
    paths: new RegExp(String.raw`^(?:\/boot\/grub|${VENDOR})\/(?:menu\.lst|grub\.conf)$`),
    scan: text => lines(legacyKernelLines(text))
  },
  { paths: /^\/etc\/default\/grub(?:\.d\/[^/]+\.cfg)?$/, scan: grubDefault },
  { paths: /^\/etc\/(?:kernel\/cmdline|cmdline\.d\/[^/]+\.conf)$/, scan: whole },
  {
    paths: /^(?:\/boot|\/boot\/efi|\/efi)\/loader\/entries\/[^/]+\.conf$/,
    scan: text => lines(entryKernelLines(text))
  },
  {
    paths: /^\/boot\/(?:(?:extlinux|syslinux)\/[^/]+|(?:extlinux|syslinux)\.(?:conf|cfg))$/,
    scan: text => lines(syslinuxKernelLines(text))
  },
  { paths: /^\/etc\/update-extlinux\.conf$/, scan: extlinuxSettings }
]

const KERNEL_COMMAND = /^(?:linux|linux16|linuxefi|module|module2)$/
const INITRAMFS_COMMAND = /^(?:initrd|initrd16|initrdefi|module|module2)$/
const SET = /^set[ \t]+(\w+)=/
const OPTIONS_VARIABLE = /^(?:default_)?kernelopts$/

function grubConfig(text: string, path: string): Scan {
  const { value, diagnostics } = parseGrubConfig(text, path)
  const kernels = value.commands.filter(({ name }) => KERNEL_COMMAND.test(name))
  const loading = withInitramfs(value.commands)
  const roots = rootVariables(kernels.map(({ start, end }) => text.slice(start, end)))
  return {
    pieces: [
      ...kernels.map(command => ({
        ...{ start: command.start, end: command.end, holds: 'arguments' as const },
        initramfs: loading.has(command)
      })),
      ...value.commands.flatMap(command => variable(text, command, roots))
    ],
    extra: [],
    diagnostics
  }
}

/** A kernel has an initramfs when one is loaded after it, before the next kernel of its entry: Ubuntu tries both ways. */
function withInitramfs(commands: readonly GrubCommand[]): ReadonlySet<GrubCommand> {
  const loading = new Set<GrubCommand>()
  const entries = new Set<number | null>()
  for (const command of commands.toReversed()) {
    const { name, entry } = command
    if (entries.has(entry)) loading.add(command)
    if (INITRAMFS_COMMAND.test(name)) entries.add(entry)
    else if (KERNEL_COMMAND.test(name)) entries.delete(entry)
  }
  return loading
}

/** `root=$rootpartition`, as Photon has it. */
const rootVariables = (kernels: readonly string[]): ReadonlySet<string> =>
  new Set(kernels.flatMap(line => /(?:^|\s)root=\$\{?(\w+)/.exec(line)?.[1] ?? []))

function variable(
  text: string,
  { name, start, end }: GrubCommand,
  roots: ReadonlySet<string>
): Scan['pieces'] {
  const found = name === 'set' ? SET.exec(text.slice(start, end)) : null
  if (found === null) return []
  const [before, variableName = ''] = found
  const holds = OPTIONS_VARIABLE.test(variableName) ? 'value' : roots.has(variableName) ? 'root' : null
  return holds === null ? [] : [{ start: start + before.length, end, holds, initramfs: true }]
}

export const GRUB_DEFAULT = '/etc/default/grub'

function grubDefault(text: string, path: string, root: Volume): Scan {
  const assignments = parseShellAssignments(text)
  const options = assignments.filter(({ name }) => name.startsWith('GRUB_CMDLINE_'))
  const serial = options.some(({ value }) => isSerial(value))
  const general = options.findLast(({ name }) => name === 'GRUB_CMDLINE_LINUX')
  const wanted = !serial && path === GRUB_DEFAULT
  const pieces: Scan['pieces'] = [
    ...options.map(option => ({
      ...{ start: option.start, end: option.end, holds: 'value' as const, initramfs: true },
      console: option === general && wanted ? ('always' as const) : ('never' as const)
    })),
    ...(general === undefined && wanted ? [unset(text, 'GRUB_CMDLINE_LINUX')] : [])
  ]
  const extra = namedByOrder(root) ? disabledUuid(assignments) : []
  return { pieces, extra, diagnostics: [] }
}

/** A place at the end of the file for a variable that it does not set. */
const unset = (text: string, sets: string): Scan['pieces'][number] => ({
  ...{ start: text.length, end: text.length, holds: 'value' as const, initramfs: true },
  ...{ console: 'always' as const, sets }
})

/** What LVM, device mapper and md call their volumes lasts, and GRUB writes it with or without that setting. */
const namedByOrder = (root: Volume): boolean => root.startsWith('disk.')

function disabledUuid(assignments: readonly ShellAssignment[]): Scan['extra'] {
  return assignments
    .filter(({ name, value }) => name === 'GRUB_DISABLE_LINUX_UUID' && value === 'true')
    .map(({ line_start, start, end, alone }) => ({
      // Commented out it is what the distribution ships, under its own comment. Within other words it can only be false.
      splice: alone ? { start: line_start, end: line_start, text: '#' } : { start, end, text: 'false' },
      because: 'GRUB_DISABLE_LINUX_UUID=true would make the next update-grub write device names again'
    }))
}

function environment(text: string): Scan {
  return lines(kernelOptions(text).map(piece => ({ ...piece, initramfs: true })))
}

function whole(text: string): Scan {
  return lines([{ start: 0, end: text.length, initramfs: true }])
}

/** Alpine makes extlinux.conf of it. */
function extlinuxSettings(text: string): Scan {
  const pieces = parseShellAssignments(text).flatMap(({ name, start, end }): Scan['pieces'] => {
    if (name === 'root') return [{ start, end, holds: 'root', initramfs: true, console: 'never' }]
    return name === 'default_kernel_opts'
      ? [{ start, end, holds: 'value', initramfs: true, console: 'always' }]
      : []
  })
  return { pieces, extra: [], diagnostics: [] }
}

function lines(found: readonly KernelLine[]): Scan {
  const pieces = found.map(line => ({ ...line, holds: 'arguments' as const }))
  return { pieces, extra: [], diagnostics: [] }
}
