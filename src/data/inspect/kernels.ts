import { latin1 } from '../../formats/bytes.ts'
import {
  moduleClosure,
  moduleName,
  parseModuleList,
  parseModulesDep,
  type ModuleFile
} from '../../formats/modules-dep.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { CANDIDATE_MODULES, type FileDigest, type Kernel, type KernelModule } from '../../model/facts.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import type { BootEntry } from './find-kernels.ts'
import { unreadable } from './guest-files.ts'
import type { Content, GuestReader } from './guest-reader.ts'

/** Modules are below 20 MiB even with debug symbols; modules.dep and its kin below 10. */
const MAX_MODULE_BYTES = 64 * MIB

/** What depmod and the kernel's build leave beside the modules. */
const INDEXES = [
  'modules.alias',
  'modules.alias.bin',
  'modules.builtin',
  'modules.builtin.alias.bin',
  'modules.builtin.bin',
  'modules.builtin.modinfo',
  'modules.dep',
  'modules.dep.bin',
  'modules.devname',
  'modules.order',
  'modules.softdep',
  'modules.symbols',
  'modules.symbols.bin'
]

/**
 * One kernel's drivers: which of the candidates are built in, which are files, and what those need.
 *
 * Reads    modules.dep, modules.builtin and their kin, and each module file that a fixer may copy.
 * Reports  GUEST_FILE_UNREADABLE, KERNEL_MODULES_UNKNOWN without modules.dep.
 * Source   modules.dep(5), depmod(8).
 */
export async function readKernel(
  host: Host,
  reader: GuestReader,
  { entry, folder }: { readonly entry: BootEntry; readonly folder: string }
): Promise<{ readonly kernel: Kernel; readonly diagnostics: readonly Diagnostic[] }> {
  const paths = INDEXES.map(name => `${folder}/${name}`)
  const indexes = await reader.read(paths.map(path => ({ path, max: MAX_MODULE_BYTES })))
  const text = (name: string): string | null => textOf(indexes[INDEXES.indexOf(name)])
  const dep = text('modules.dep')
  const wanted = dep === null ? [] : moduleClosure(parseModulesDep(dep).modules, CANDIDATE_MODULES)
  const files = wanted.map(({ path }) => `${folder}/${path}`)
  const modules = await reader.read(files.map(path => ({ path, max: MAX_MODULE_BYTES })))
  const builtin = new Set(parseModuleList(text('modules.builtin') ?? ''))
  return {
    kernel: {
      ...entry,
      builtin: CANDIDATE_MODULES.filter(name => builtin.has(name)),
      modules: wanted.flatMap((module, index) =>
        moduleFact(module, digestOf(host, files[index] ?? '', modules[index]))
      ),
      indexes: paths.flatMap((path, index) => digestOf(host, path, indexes[index]))
    },
    diagnostics: [
      ...(dep === null ? [unknownModules(folder)] : []),
      ...paths.flatMap((path, index) => problemOf(path, indexes[index], 'optional')),
      ...files.flatMap((path, index) => problemOf(path, modules[index], 'needed'))
    ]
  }
}

const textOf = (content: Content | undefined): string | null =>
  content?.is === 'file' ? latin1(content.bytes) : null

const digestOf = (host: Host, path: string, content: Content | undefined): readonly FileDigest[] =>
  content?.is === 'file' ? [{ path, sha256: host.sha256(content.bytes), bytes: content.bytes.length }] : []

const moduleFact = ({ name, needs }: ModuleFile, [file]: readonly FileDigest[]): readonly KernelModule[] =>
  file === undefined ? [] : [{ name, ...file, needs }]

function problemOf(
  path: string,
  content: Content | undefined,
  need: 'optional' | 'needed'
): readonly Diagnostic[] {
  if (content?.is === 'failed') return [unreadable(path, content.why)]
  if (content?.is === 'file' || need === 'optional') return []
  return [unreadable(path, `modules.dep names ${moduleName(path)}, but the file is not there`)]
}

const unknownModules = (folder: string): Diagnostic => ({
  code: 'KERNEL_MODULES_UNKNOWN',
  severity: 'warning',
  what: `${folder} has no modules.dep, so nobody can tell which drivers that kernel has`,
  where: { in: 'guest', path: `${folder}/modules.dep` },
  hint: `run in the source VM: depmod ${folder.slice(folder.lastIndexOf('/') + 1)}`
})
