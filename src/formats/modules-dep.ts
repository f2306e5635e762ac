/** modules.dep: for each module file its own path and those of all modules that it needs, in the order to be loaded from. */
export interface ModulesDep {
  readonly modules: ReadonlyMap<string, ModuleFile>
  /** Lines that are no dependency line, counted from 1. */
  readonly malformed: readonly number[]
}

export interface ModuleFile {
  /** With underscores. */
  readonly name: string
  /** Relative to the kernel's module folder. */
  readonly path: string
  /** Names, with underscores. depmod writes direct and indirect ones. */
  readonly needs: readonly string[]
}

/**
 * Reads modules.dep by module name. Paths are relative and stay inside the folder; what does not is malformed.
 *
 * Source: modules.dep(5), depmod(8).
 */
export function parseModulesDep(text: string): ModulesDep {
  const modules = new Map<string, ModuleFile>()
  const malformed: number[] = []
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return
    const [path = '', rest] = line.split(/:(.*)/s)
    const needs = (rest ?? '').split(/\s+/).filter(word => word !== '')
    if (rest === undefined || ![path, ...needs].every(isModulePath)) malformed.push(index + 1)
    else modules.set(moduleName(path), { name: moduleName(path), path, needs: needs.map(moduleName) })
  })
  return { modules, malformed }
}

/** Names of the modules in modules.builtin or modules.order: one path a line. */
export const parseModuleList = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter(line => isModulePath(line))
    .map(moduleName)

const MODULE_FILE = /\.ko(?:\.(?:gz|xz|zst|lzma|bz2))?$/

/** `kernel/drivers/virtio/virtio-ring.ko.xz` -> `virtio_ring`, as /proc/modules calls it. */
export const moduleName = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(MODULE_FILE, '')
    .replaceAll('-', '_')

/** `.ko`, or with what it is compressed by: `.ko.zst`. */
export const moduleSuffix = (path: string): string => MODULE_FILE.exec(path)?.[0] ?? ''

export const isModuleFile = (path: string): boolean => MODULE_FILE.test(path)

const isModulePath = (path: string): boolean =>
  MODULE_FILE.test(path) && /^[\w.+,@-]+(?:\/[\w.+,@-]+)*$/.test(path) && !path.split('/').includes('..')

/** The wanted modules that exist as files and everything that they need, sorted by name. Each name appears once. */
export function moduleClosure(
  modules: ModulesDep['modules'],
  wanted: readonly string[]
): readonly ModuleFile[] {
  const found = new Map<string, ModuleFile>()
  const todo = [...wanted]
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    const module = modules.get(name)
    if (module === undefined || found.has(name)) continue
    found.set(name, module)
    todo.push(...module.needs)
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
