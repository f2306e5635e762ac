import type { DoctorFacts, DoctorTool, KvmProbe } from '../../model/doctor.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Host } from '../../model/host.ts'
import type { HostFacts } from '../../model/inventory.ts'
import { TOOLS, type Tool } from '../../model/tools.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import { probeKvm } from './kvm.ts'

/** What the plan's actions run, sorted. */
const PLANNED = ['libguestfs', 'qemu-img', 'qemu-system-x86_64', 'virsh']

/**
 * What this host can do, found out by doing it.
 *
 * Reads    The versions that tools print, /dev/kvm through QEMU, firmware files, the library of libguestfs.
 * Throws   TOOL_FAILED.
 */
export async function inspectHost(host: Host): Promise<HostFacts> {
  return (await look(host)).facts
}

/**
 * Versions of some tools of this host, by name; one that is not installed is missing.
 *
 * Reads    What the tools print, the library of libguestfs.
 * Throws   TOOL_FAILED.
 */
export async function toolVersions(
  host: Host,
  names: readonly string[]
): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(
    names.map(async name => {
      const version = await (name === 'libguestfs'
        ? libguestfsVersion(host)
        : versionOf(host, [name, '--version']))
      return version === null ? [] : [[name, version] as const]
    })
  )
  return Object.fromEntries(found.flat())
}

/**
 * Everything that h2k may need of this host, for people. `folders` are those that results and work will go to.
 *
 * Reads    As inspectHost, and every tool, /dev/fuse, user namespaces, free space.
 * Throws   TOOL_FAILED, FILE_UNREADABLE.
 */
export async function inspectDoctor(host: Host, folders: readonly string[]): Promise<DoctorFacts> {
  const [{ facts, kvm }, tools, fuse, user_namespaces, space] = await Promise.all([
    look(host),
    Promise.all(Object.entries(TOOLS).map(([name, tool]) => toolOf(host, name, tool))),
    host.stat('/dev/fuse').then(found => found !== null),
    makesUserNamespace(host),
    Promise.all(folders.map(async path => ({ path, free_bytes: await host.freeBytes(path) })))
  ])
  return { facts, kvm, tools: [...tools, libraryTool(facts)].toSorted(byName), fuse, user_namespaces, space }
}

async function look(host: Host): Promise<{ readonly facts: HostFacts; readonly kvm: KvmProbe }> {
  const [kvm, tools, ovmf] = await Promise.all([probeKvm(host), toolVersions(host, PLANNED), findOvmf(host)])
  return { facts: { accelerator: kvm.usable ? 'kvm' : 'tcg', tools, ovmf }, kvm }
}

/** The first dotted number that a tool prints about itself; null when it is not installed. */
async function versionOf(host: Host, argv: readonly string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await host.run(argv, { timeout_ms: 10_000 })
    return /\d+(\.\d+)+[\w.-]*/.exec(`${decodeUtf8Lossy(stdout)}\n${stderr}`)?.[0].slice(0, 40) ?? 'unknown'
  } catch (error) {
    if (error instanceof H2kError && error.diagnostics[0]?.code === 'TOOL_MISSING') return null
    throw error
  }
}

const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/usr/local/lib',
  '/usr/local/lib64'
]

/** guestfish knows the version, but only the library is needed; its file's name then says which one it is. */
async function libguestfsVersion(host: Host): Promise<string | null> {
  const files = await Promise.all(LIBRARY_FOLDERS.map(folder => host.realPath(`${folder}/libguestfs.so.0`)))
  const file = files.find(path => path !== null)
  if (file === undefined || file === null) return null
  return (await versionOf(host, ['guestfish', '--version'])) ?? file.replace(/^.*\//, '')
}

/** CODE and VARS without enrolled keys, by distribution: Debian, Fedora, SUSE, Arch, RHEL. */
const OVMF: ReadonlyArray<readonly [code: string, vars: string]> = [
  ['/usr/share/OVMF/OVMF_CODE_4M.fd', '/usr/share/OVMF/OVMF_VARS_4M.fd'],
  ['/usr/share/OVMF/OVMF_CODE.fd', '/usr/share/OVMF/OVMF_VARS.fd'],
  ['/usr/share/edk2/ovmf/OVMF_CODE.fd', '/usr/share/edk2/ovmf/OVMF_VARS.fd'],
  ['/usr/share/qemu/ovmf-x86_64-4m-code.bin', '/usr/share/qemu/ovmf-x86_64-4m-vars.bin'],
  ['/usr/share/qemu/ovmf-x86_64-code.bin', '/usr/share/qemu/ovmf-x86_64-vars.bin'],
  ['/usr/share/edk2/x64/OVMF_CODE.4m.fd', '/usr/share/edk2/x64/OVMF_VARS.4m.fd'],
  ['/usr/share/edk2/ovmf/OVMF_CODE.secboot.fd', '/usr/share/edk2/ovmf/OVMF_VARS.fd']
]

async function findOvmf(host: Host): Promise<HostFacts['ovmf']> {
  for (const [code, vars] of OVMF) {
    const found = await Promise.all([host.stat(code), host.stat(vars)])
    if (found.every(stat => stat?.kind === 'file')) return { code, vars }
  }
  return null
}

async function toolOf(
  host: Host,
  name: string,
  { without, needed, debian, fedora, suse }: Tool
): Promise<DoctorTool> {
  return { name, version: await versionOf(host, [name, '--version']), without, needed, debian, fedora, suse }
}

const libraryTool = ({ tools }: HostFacts): DoctorTool => ({
  name: 'libguestfs',
  version: tools['libguestfs'] ?? null,
  without: 'edit guests',
  needed: true,
  debian: 'libguestfs0',
  fedora: 'libguestfs',
  suse: 'libguestfs0'
})

const byName = (a: DoctorTool, b: DoctorTool): number => (a.name < b.name ? -1 : 1)

/** Asked by doing it as the user nobody, since root may always. */
async function makesUserNamespace(host: Host): Promise<boolean> {
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']
  const make = ['unshare', '--user', '--map-root-user', 'true']
  const asNobody = await host.run([...nobody, ...make])
  // Only root may become nobody.
  return (
    (asNobody.status === 127 || asNobody.stderr.includes('setpriv:') ? await host.run(make) : asNobody)
      .status === 0
  )
}
