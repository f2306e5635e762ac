import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readlinkSync } from 'node:fs'
import { H2kError } from '../../model/diagnostic.ts'
import { MIB } from '../../model/size.ts'

export interface JailView {
  /** Absolute paths that the program may read. Nothing else of the machine but its programs and libraries is there. */
  readonly read: readonly string[]
}

type Build = (argv: readonly string[], view: JailView) => readonly string[]

// A parser of guest data that exceeds these is broken or attacked. FSIZE bounds files only, never pipes.
const LIMITS = ['prlimit', '--cpu=60', `--as=${2048 * MIB}`, '--fsize=0', '--core=0', '--nofile=256', '--']
const NOBODY = '65534'
const SYSTEM_FOLDERS = ['/bin', '/sbin', '/lib', '/lib64', '/lib32', '/usr', '/nix/store', '/gnu/store']

/** Which jail this machine can build; found out by building one, once. */
let chosen: Build | undefined

/**
 * The argv that runs a program on guest data: no network, no capabilities, a read-only root that holds just the system's
 * programs and the given paths, resource limits, its own session, and no root outside of it where the machine allows it.
 *
 * Throws   JAIL_UNAVAILABLE when this machine can build none; a parser of hostile data never runs without it.
 * Source   bwrap(1), unshare(1), setpriv(1), prlimit(1).
 */
export function jailed(argv: readonly string[], view: JailView): readonly string[] {
  chosen ??= probe()
  return chosen(argv, view)
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
    const { error, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 })
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

function bubblewrap(argv: readonly string[], { read }: JailView): readonly string[] {
  return [
    ...LIMITS,
    ...['bwrap', '--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['--uid', NOBODY, '--gid', NOBODY, '--hostname', 'jail', '--dev', '/dev', '--dir', '/tmp'],
    ...SYSTEM_FOLDERS.flatMap(bindSystemFolder),
    ...['--ro-bind-try', '/etc/ld.so.cache', '/etc/ld.so.cache'],
    ...read.flatMap(path => ['--ro-bind', path, path]),
    ...['--remount-ro', '/', '--chdir', '/', '--'],
    ...argv
  ]
}

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
function unshareUser(argv: readonly string[], view: JailView): readonly string[] {
  return inNamespaces(['--user', '--map-root-user', ...NAMESPACES], argv, view)
}

/**
 * For root on a machine that forbids user namespaces. The user stays root, without capabilities: an image that only
 * root may read must be readable inside, as it is in the other jails.
 */
function unshareRoot(argv: readonly string[], view: JailView): readonly string[] {
  return inNamespaces(NAMESPACES, argv, view)
}

// The new root is built over /sys, a folder that every Linux has and that never holds a disk image.
const NEW_ROOT = `set -e
mount -t tmpfs -o mode=755 jail /sys
for path do
  [ "$path" != -- ] || break
  if [ -L "$path" ]; then ln -s "$(readlink "$path")" "/sys$path"
  elif [ -d "$path" ]; then mkdir -p "/sys$path"; mount --rbind "$path" "/sys$path"; mount -o remount,bind,ro,nosuid "/sys$path"
  else mkdir -p "/sys\${path%/*}"; : >"/sys$path"; mount --bind "$path" "/sys$path"; mount -o remount,bind,ro,nosuid "/sys$path"
  fi
done
while [ "$1" != -- ]; do shift; done
shift
mkdir -p /sys/dev /sys/tmp
for device in null zero urandom; do : >"/sys/dev/$device"; mount --bind "/dev/$device" "/sys/dev/$device"; done
mount -o remount,ro jail /sys
cd /sys
exec chroot /sys "$@"`

function inNamespaces(
  namespaces: readonly string[],
  argv: readonly string[],
  { read }: JailView
): readonly string[] {
  const there = [...SYSTEM_FOLDERS, '/etc/ld.so.cache'].filter(path => existsSync(path))
  const build = ['sh', '-c', NEW_ROOT, 'jail', ...there, ...read, '--']
  const drop = ['setpriv', '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--']
  return [...LIMITS, 'setsid', '--wait', 'unshare', ...namespaces, '--', ...build, ...drop, ...argv]
}
