import { parseApkInstalled } from '../../formats/apk-installed.ts'
import { latin1 } from '../../formats/bytes.ts'
import { parseDpkgStatus } from '../../formats/dpkg-status.ts'
import { elfMachine } from '../../formats/elf.ts'
import { parseOsRelease } from '../../formats/os-release.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { LinuxFacts } from '../../model/facts.ts'
import { MIB } from '../../model/size.ts'
import { unreadable } from './guest-files.ts'
import { PACKAGES } from './guest-paths.ts'
import type { Content, GuestReader, ReadRequest } from './guest-reader.ts'

type System = Pick<LinuxFacts, 'release' | 'arch' | 'init' | 'packages' | 'package_format'>

const ELF_BYTES = 64
const RELEASE_FILES = ['/etc/os-release', '/usr/lib/os-release']
/** Any of these runs on the machine that the guest is for. */
const PROGRAMS = ['/sbin/init', '/usr/lib/systemd/systemd', '/lib/systemd/systemd', '/bin/sh', '/usr/bin/sh']
const SYSTEMD = ['/usr/lib/systemd/systemd', '/lib/systemd/systemd']
const DPKG = '/var/lib/dpkg/status'
const RPM = [
  '/var/lib/rpm/rpmdb.sqlite',
  '/usr/lib/sysimage/rpm/rpmdb.sqlite',
  '/var/lib/rpm/Packages',
  '/var/lib/rpm/Packages.db'
]
/** The older place first. */
const APK = ['/lib/apk/db/installed', '/usr/lib/apk/db/installed']
const MAX_LIST_BYTES = 64 * MIB

const head = (path: string): ReadRequest => ({ path, max: ELF_BYTES, head: true })
const REQUESTS: readonly ReadRequest[] = [
  ...RELEASE_FILES.map(path => ({ path, max: MIB })),
  ...[...new Set([...PROGRAMS, ...SYSTEMD])].map(head),
  ...['/sbin/openrc', '/sbin/openrc-init', '/etc/inittab', ...RPM].map(head),
  ...[DPKG, ...APK].map(path => ({ path, max: MAX_LIST_BYTES }))
]

/**
 * Which system this is: distribution, machine, init, and the packages that matter here.
 *
 * Reads    os-release, the first bytes of a few programs, the lists of dpkg and apk.
 * Reports  GUEST_FILE_UNREADABLE, OS_RELEASE_UNKNOWN, ARCH_UNKNOWN.
 * Source   os-release(5), dpkg(1), apk(8).
 */
export async function readSystem(
  reader: GuestReader
): Promise<{ readonly system: System; readonly diagnostics: readonly Diagnostic[] }> {
  const contents = await reader.read(REQUESTS)
  const got = new Map(REQUESTS.map(({ path }, index) => [path, contents[index]]))
  const there = (paths: readonly string[]): boolean => paths.some(path => got.get(path)?.is === 'file')
  const release = RELEASE_FILES.map(path => parseOsRelease(releaseText(got.get(path)))).find(
    found => found !== null
  )
  const arch = PROGRAMS.map(path => machineOf(got.get(path))).find(found => found !== null)
  const dpkg = got.get(DPKG)
  const apk = APK.map(path => got.get(path)).find(content => content?.is === 'file')
  return {
    system: {
      release: release ?? { id: 'linux', id_like: [], version_id: null, name: 'Linux' },
      arch: arch ?? 'unknown',
      init: initOf(there),
      packages: packagesOf(dpkg, apk),
      package_format: dpkg?.is === 'file' ? 'deb' : there(RPM) ? 'rpm' : apk?.is === 'file' ? 'apk' : null
    },
    diagnostics: [
      ...REQUESTS.flatMap(({ path }) => problem(path, got.get(path))),
      ...(release === undefined ? [UNKNOWN_RELEASE] : []),
      ...(arch === undefined ? [UNKNOWN_ARCH] : [])
    ]
  }
}

const isWanted = (name: string): boolean => PACKAGES.test(name)

function packagesOf(dpkg: Content | undefined, apk: Content | undefined): System['packages'] {
  if (dpkg?.is === 'file') return parseDpkgStatus(latin1(dpkg.bytes), isWanted)
  return apk?.is === 'file' ? parseApkInstalled(latin1(apk.bytes), isWanted) : []
}

const releaseText = (content: Content | undefined): string =>
  content?.is === 'file' ? decodeUtf8Lossy(content.bytes) : ''

const machineOf = (content: Content | undefined): string | null =>
  content?.is === 'file' ? elfMachine(content.bytes) : null

function initOf(there: (paths: readonly string[]) => boolean): LinuxFacts['init'] {
  if (there(SYSTEMD)) return 'systemd'
  if (there(['/sbin/openrc', '/sbin/openrc-init'])) return 'openrc'
  return there(['/etc/inittab']) ? 'sysvinit' : 'unknown'
}

const problem = (path: string, content: Content | undefined): readonly Diagnostic[] =>
  content?.is === 'failed' ? [unreadable(path, content.why)] : []

const UNKNOWN_RELEASE: Diagnostic = {
  code: 'OS_RELEASE_UNKNOWN',
  severity: 'warning',
  what: 'os-release of the guest names no system, so it is treated as plain Linux',
  where: { in: 'guest', path: '/etc/os-release' },
  hint: 'set ID and NAME in /etc/os-release of the source VM'
}

const UNKNOWN_ARCH: Diagnostic = {
  code: 'ARCH_UNKNOWN',
  severity: 'warning',
  what: 'none of the usual programs of the guest says which machine it is for',
  where: { in: 'guest', path: '/sbin/init' },
  hint: 'run in the source VM: uname -m'
}
