import type { VmSettings } from '../../model/config.gen.ts'
import type { Checked, Diagnostic } from '../../model/diagnostic.ts'
import type { EffectiveConfig } from '../../model/effective.ts'
import { loadConfig } from './load.ts'
import { folderOf, isAbsolute, join, normalise, relative } from './paths.ts'

/** What `h2k plan --disk guest.vmdk --out-dir out/` says. Paths are relative to `cwd` or absolute. */
export interface OneVm {
  /** The disks, the boot disk first; or one VMX file, which names its disks. */
  readonly disks: readonly string[]
  readonly out_dir: string | undefined
  /** Made from the name of the first file when absent. */
  readonly name?: string | undefined
  readonly settings?: VmSettings | undefined
  readonly cwd: string
}

/** What stands for a file name in places that came from the command line. */
export const COMMAND_LINE = '(command line)'

/**
 * The config that a command line without a config file stands for: the same value as the YAML would give. The root is
 * `cwd`; `files` is empty. Reports CONFIG_*.
 */
export function configFromDisks({ disks, out_dir, name, settings, cwd }: OneVm): Checked<EffectiveConfig> {
  const [first] = disks
  if (first === undefined || out_dir === undefined)
    return { diagnostics: [missing(first === undefined ? '--disk' : '--out-dir')] }
  const { folder, paths } = commonFolder(disks, cwd)
  const ref = disks.length === 1 && first.endsWith('.vmx') ? { vmx: paths[0] } : { disks: paths }
  const config = {
    version: 1,
    sources: { files: { provider: 'local', path: folder } },
    target: { dir: out_dir },
    vms: { [name ?? nameFrom(first)]: { source: { from: 'files', ...ref }, ...settings } }
  }
  // Every JSON text is YAML; what the user typed must not be taken for a reference.
  const text = JSON.stringify(config, null, 2).replaceAll('${', () => '$${')
  const { value, diagnostics } = loadConfig([{ path: COMMAND_LINE, text }], { env: {}, vars: {}, cwd })
  return { ...(value && { value: { ...value, files: [] } }), diagnostics }
}

/** The deepest folder that holds all of them; absolute only when one of them was named so. */
function commonFolder(
  named: readonly string[],
  cwd: string
): { readonly folder: string; readonly paths: readonly string[] } {
  const absolute = named.map(path => join(cwd, path))
  let folder = folderOf(absolute[0] ?? cwd)
  while (!absolute.every(path => path.startsWith(folder === '/' ? '/' : `${folder}/`)))
    folder = folderOf(folder)
  const paths = absolute.map(path => relative(folder, path))
  return { folder: named.some(isAbsolute) ? folder : relative(normalise(cwd), folder), paths }
}

/** `disks/Web Server (1).vmdk` -> `web-server-1`. */
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

const missing = (option: '--disk' | '--out-dir'): Diagnostic => ({
  code: 'CONFIG_KEY_MISSING',
  severity: 'error',
  what: option === '--disk' ? 'no disk was given' : 'no folder for the result was given',
  where: { in: 'option', name: option },
  hint: 'name both: h2k plan --disk guest.vmdk --out-dir out/'
})
