import type { ActionKind } from '../model/action.gen.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { HostFacts } from '../model/inventory.ts'

/** What each kind of action runs, by the names of HostFacts.tools. Kinds that run nothing are not here. */
const RUNS: Partial<Readonly<Record<ActionKind, readonly string[]>>> = {
  'guestfs.open': ['libguestfs', 'qemu-system-x86_64'],
  'libvirt.define': ['virsh'],
  'libvirt.undefine': ['virsh'],
  'qemu-img.check': ['qemu-img'],
  'qemu-img.convert': ['qemu-img'],
  'qemu-img.create': ['qemu-img'],
  'qemu.boot': ['qemu-system-x86_64']
}

export interface Toolchain {
  readonly versions: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The tools that these actions run, with the versions that this host has. Sorted by name.
 *
 * Reports  TOOL_MISSING.
 */
export function toolchain(kinds: ReadonlySet<ActionKind>, { tools }: HostFacts): Toolchain {
  const wanted = [...new Set([...kinds].flatMap(kind => RUNS[kind] ?? []))].toSorted()
  const versions = wanted.flatMap(tool => {
    const version = Object.hasOwn(tools, tool) ? tools[tool] : undefined
    return version === undefined ? [] : [[tool, version] as const]
  })
  const found = new Set(versions.map(([tool]) => tool))
  const diagnostics = wanted.filter(tool => !found.has(tool)).map(missing)
  return { versions: Object.fromEntries(versions), diagnostics }
}

const missing = (tool: string): Diagnostic => ({
  code: 'TOOL_MISSING',
  severity: 'error',
  what: `the plan's actions run ${tool}, which this host does not have`,
  where: { in: 'host', argv: [tool] },
  hint: 'see which package to install with: h2k doctor'
})
