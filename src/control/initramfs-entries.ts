import type { FileDigest, Kernel, KernelModule } from '../model/facts.ts'
import type { InitramfsEntry } from '../model/fixer.ts'

/** Modules of one kernel that an initramfs shall get. */
export interface ModuleSet {
  readonly kernel: Kernel
  /** Folder in the archive that holds the modules, without the kernel's version. */
  readonly module_dir: string
  readonly modules: readonly KernelModule[]
}

/** A file of the archive whose text h2k writes. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** What kmod reads; it has no use for the texts that these are made from, which are as large again. */
const INDEX = /\/modules\.(?:alias\.bin|builtin\.alias\.bin|builtin\.bin|dep\.bin|softdep)$/

/**
 * The entries of a supplementary segment: folders, then the guest's own files, then texts. The indexes of all modules go
 * with the modules, since udev finds a driver through modules.alias.bin and its file through modules.dep.bin; that they
 * name modules which the archive lacks does no harm.
 *
 * A folder entry must never meet a link in the archive: the kernel would replace it. Parents of `module_dir` and of the
 * texts are folders there, as files lie in them under these paths.
 */
export function initramfsEntries(
  set: ModuleSet | null,
  texts: readonly TextFile[]
): readonly InitramfsEntry[] {
  const files =
    set === null || set.modules.length === 0
      ? []
      : [...set.modules, ...set.kernel.indexes.filter(({ path }) => INDEX.test(path))]
  const copies = files.map(file => copyOf(file, set))
  const entries: readonly InitramfsEntry[] = [
    ...copies,
    ...texts.map(({ path, text }) => ({ entry: 'text', path, text }) as const)
  ]
  const folders = new Set<string>()
  for (const { path } of entries) addParents(folders, path)
  return [...[...folders].toSorted().map(path => ({ entry: 'folder', path }) as const), ...entries]
}

function copyOf({ path, sha256, bytes }: FileDigest, set: ModuleSet | null): InitramfsEntry {
  const version = set?.kernel.version ?? ''
  const marker = `/modules/${version}/`
  const inside = path.slice(path.indexOf(marker) + marker.length)
  return { bytes, entry: 'copy', from: path, path: `${set?.module_dir ?? ''}/${version}/${inside}`, sha256 }
}

/** Ends at the first parent that is there already: its own parents are there too. */
function addParents(folders: Set<string>, path: string): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const parent = path.slice(0, end)
    if (folders.has(parent)) return
    folders.add(parent)
  }
}
