import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readlinkSync } from 'node:fs'
import { H2kError } from '../../model/diagnostic.ts'
import type { Jail } from '../../model/host.ts'
import { GIB } from '../../model/size.ts'
import { toolEnvironment } from './find-tool.ts'
import { needsOverride } from './jail-rights.ts'

type Build = (argv: readonly string[], jail: Jail) => readonly string[]

// A parser of guest data that exceeds these is broken or attacked.
const LOOK_LIMITS = ['--cpu=60', `--as=${2 * GIB}`, '--nofile=256']
// The refcounts of 100 TiB take 3 GiB in a check, the caches of 64 layers 2 GiB. Not the address space: each of QEMU's
// threads reserves much more of it than it ever uses.
const DISK_LIMITS = [`--data=${8 * GIB}`]
const NOBODY = '65534'
const SYSTEM_FOLDERS = ['/bin', '/sbin', '/lib', '/lib64', '/lib32', '/usr', '/nix/store', '/gnu/store']

/** Which jail this machine can build; found out by building one, once. */
let chosen: Build | undefined

/**
 * The argv that runs a program on guest data: no network, no capabilities, a read-only root that holds just the system's
 * programs and the given paths, resource limits, and a user namespace where the machine allows it. It stays in the process
 * group of its caller, which is a session without a terminal, so that one signal reaches all of it.
 *
 * Throws   JAIL_UNAVAILABLE when this machine can build none; a parser of hostile data never runs without it.
 * Source   bwrap(1), unshare(1), setpriv(1), prlimit(1), capabilities(7).
 */
export function jailed(argv: readonly string[], jail: Jail): readonly string[] {
  chosen ??= probe()
  return chosen(argv, jail)
}

/** Every way to build a jail, the best first. */
export const jails: Readonly<Record<string, Build>> = {
  bubblewrap,
  'unshare-user': unshareUser,
  unshare: unshareRoot
}

function probe(): Build {
  const failures: string[] = []
  for (const [name, build] of Object.entries(jails)) {
    const [program = '', ...args] = build(['cat', '/usr'], { read: [] })
    const { error, stderr } = spawnSync(program, args, {
      encoding: 'utf8',
      timeout: 10_000,
      env: toolEnvironment()
    })
    // cat was started and refused the folder: the program, its libraries and the root are there.
    if (error === undefined && stderr.includes('/usr: ')) return build
    failures.push(`${name}: ${(error?.message ?? stderr).trim().split('\n')[0]}`)
  }
  throw new H2kError({
    code: 'JAIL_UNAVAILABLE',
    severity: 'error',
    what: `this machine cannot jail the programs that read guest data: ${failures.join('; ')}`,
    where: { in: 'host', argv: ['bwrap', '--unshare-all', '--ro-bind', '/usr', '/usr', 'true'] },
    hint: 'install bubblewrap and allow user namespaces (sysctl kernel.unprivileged_userns_clone=1), or run as root'
  })
}

/** FSIZE bounds files only, never pipes and sockets. */
function limits({ write = [], work = 'look' }: Jail): readonly string[] {
  const fsize = write.length === 0 ? ['--fsize=0'] : []
  return ['prlimit', ...(work === 'look' ? LOOK_LIMITS : DISK_LIMITS), ...fsize, '--core=0', '--']
}

function bubblewrap(argv: readonly string[], jail: Jail): readonly string[] {
  return [
    ...limits(jail),
    ...['bwrap', '--die-with-parent', '--cap-drop', 'ALL', '--hostname', 'jail'],
    ...(needsOverride(jail) ? KEEP_OVERRIDE : ['--unshare-all', '--uid', NOBODY, '--gid', NOBODY]),
    ...['--dev', '/dev', '--dir', '/tmp'],
    ...SYSTEM_FOLDERS.flatMap(bindSystemFolder),
    ...['--ro-bind-try', '/etc/ld.so.cache', '/etc/ld.so.cache'],
    ...unique(jail.read).flatMap(path => ['--ro-bind', path, path]),
    ...unique(jail.write).flatMap(path => ['--bind', path, path]),
    ...['--remount-ro', '/', '--remount-ro', '/dev', '--chdir', '/', '--'],
    ...argv
  ]
}

/** In a user namespace root has rights only over files that are root's own. */
const KEEP_OVERRIDE = [
  ...['--unshare-ipc', '--unshare-pid', '--unshare-net', '--unshare-uts', '--unshare-cgroup-try'],
  ...['--cap-add', 'CAP_DAC_OVERRIDE']
]

const unique = (paths: readonly string[] = []): readonly string[] => [...new Set(paths)]

/** A merged /bin is a link to usr/bin; elsewhere it is a folder of its own. */
function bindSystemFolder(path: string): readonly string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return []
  return stat.isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--ro-bind', path, path]
}

const NAMESPACES = [
  '--net',
  '--mount',
  '--pid',
  '--ipc',
  '--uts',
  '--kill-child',
  '--fork',
  '--propagation',
  'private'
]

/** A user namespace gives the right to build the new root, and setpriv takes it away again. */
function unshareUser(argv: readonly string[], jail: Jail): readonly string[] {
  if (needsOverride(jail)) return unshareRoot(argv, jail)
  return inNamespaces(['--user', '--map-root-user', ...NAMESPACES], argv, jail)
}

/**
 * For root on a machine that forbids user namespaces. The user stays root, without capabilities: an image that only
 * root may read must be readable inside, as it is in the other jails.
 */
function unshareRoot(argv: readonly string[], jail: Jail): readonly string[] {
  return inNamespaces(NAMESPACES, argv, jail)
}

// The new root is built over /sys, a folder that every Linux has and that never holds a disk image.
const NEW_ROOT = `set -e
mount -t tmpfs -o mode=755 jail /sys
place() {
  if [ -d "$1" ]; then mkdir -p "/sys$1"; mount --rbind "$1" "/sys$1"
  else mkdir -p "/sys\${1%/*}"; [ -e "/sys$1" ] || : >"/sys$1"; mount --bind "$1" "/sys$1"
  fi
}
while [ "$1" != -- ]; do
  if [ -L "$1" ] && [ "$2" = system ]; then ln -s "$(readlink "$1")" "/sys$1"
  else place "$1"; [ "$2" = write ] || mount -o remount,bind,ro,nosuid "/sys$1"
  fi
  shift 2
done
shift
mkdir -p /sys/dev /sys/tmp
for device in null zero urandom; do : >"/sys/dev/$device"; mount --bind "/dev/$device" "/sys/dev/$device"; done
mount -o remount,ro jail /sys
cd /sys
exec chroot /sys "$@"`

function inNamespaces(namespaces: readonly string[], argv: readonly string[], jail: Jail): readonly string[] {
  const there = [...SYSTEM_FOLDERS, '/etc/ld.so.cache'].filter(path => existsSync(path))
  const places = [
    ...there.flatMap(path => [path, 'system']),
    ...unique(jail.read).flatMap(path => [path, 'read']),
    ...unique(jail.write).flatMap(path => [path, 'write'])
  ]
  const build = ['sh', '-c', NEW_ROOT, 'jail', ...places, '--']
  const bounding = needsOverride(jail) ? '-all,+dac_override' : '-all'
  const drop = ['setpriv', '--no-new-privs', `--bounding-set=${bounding}`, '--inh-caps=-all', '--']
  return [...limits(jail), 'unshare', ...namespaces, '--', ...build, ...drop, ...argv]
}
