import type { VmSettings } from '../../model/config.gen.ts'
import type { Checked, Diagnostic } from '../../model/diagnostic.ts'
import type { EffectiveConfig } from '../../model/effective.ts'
import { loadConfig } from './load.ts'
import { folderOf, isAbsolute, normalise, relative } from './paths.ts'

/** What `h2k plan --disk guest.vmdk --out-dir out/` says. Paths are relative to `cwd` or absolute. */
export interface OneVm {
  /** The disks, the boot disk first, or one VMX file. */
  readonly from: { readonly disks: readonly string[] } | { readonly vmx: string }
  readonly out_dir: string
  /** Null: made from the name of the first file. */
  readonly name: string | null
  readonly settings: VmSettings
  readonly cwd: string
}

/** The config that a command line without a config file stands for: the same value as the YAML would give. */
export function configFromDisks(vm: OneVm): Checked<EffectiveConfig> {
  const paths = 'vmx' in vm.from ? [vm.from.vmx] : vm.from.disks
  const [first] = paths
  if (first === undefined) return { diagnostics: [noDisk] }
  const { folder, names } = commonFolder(paths, vm.cwd)
  const from = 'vmx' in vm.from ? { vmx: names[0] } : { disks: names.map(path => ({ path })) }
  const config = {
    version: 1,
    sources: { files: { provider: 'local', path: folder } },
    target: { dir: vm.out_dir },
    vms: { [vm.name ?? nameFrom(first)]: { source: { from: 'files', ...from }, ...vm.settings } }
  }
  // Every JSON text is YAML; what the user typed must not be taken for a reference.
  const text = JSON.stringify(config, null, 2).replaceAll('${', () => '$${')
  return loadConfig([{ path: COMMAND_LINE, text }], { env: {}, vars: {}, cwd: vm.cwd })
}

/** What stands for a file name in places that came from the command line. */
export const COMMAND_LINE = '(command line)'

/** The deepest folder that holds all paths: absolute only when one of them is. */
function commonFolder(
  paths: readonly string[],
  cwd: string
): { readonly folder: string; readonly names: readonly string[] } {
  const absolute = paths.map(path => (isAbsolute(path) ? normalise(path) : normalise(`${cwd}/${path}`)))
  let folder = folderOf(absolute[0] ?? cwd)
  while (!absolute.every(path => path.startsWith(folder === '/' ? '/' : `${folder}/`)))
    folder = folderOf(folder)
  const names = absolute.map(path => relative(folder, path))
  return { folder: paths.some(isAbsolute) ? folder : relative(cwd, folder), names }
}

/** `Web Server (1).vmdk` -> `web-server-1`. */
function nameFrom(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]+$/, '')
  const name = file
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 63)
    .replace(/[^a-z0-9]+$/, '')
  return name === '' ? 'vm' : name
}

const noDisk: Diagnostic = {
  code: 'CONFIG_NO_FILE',
  severity: 'error',
  what: 'no disk was given',
  where: { in: 'option', name: '--disk' },
  hint: 'name the disk: h2k plan --disk guest.vmdk --out-dir out/'
}
