import type { GuestStat } from '../../model/guestfs.ts'
import type { Binder } from './guestfs-bind.ts'
import type { GuestfsCalls, NbdDrive } from './guestfs-calls.ts'

// Numbers of the optional arguments of guestfs_add_drive_opts in guestfs.h, part of its ABI.
const OPTION = { readonly: 0, format: 1, protocol: 5, server: 6, cachemode: 9, discard: 10, end: -1 } as const
// Places in struct guestfs_statns and struct guestfs_statvfs, which have only 64-bit fields.
const STATNS = { count: 22, mode: 2, uid: 4, gid: 5, size: 7 } as const
const STATVFS = { count: 11, frsize: 1, bavail: 4, favail: 7 } as const
const ENOENT = 2
const ENODATA = 61
const EOPNOTSUPP = 95
const KINDS: Readonly<Record<number, GuestStat['kind']>> = {
  0o100000: 'file',
  0o040000: 'folder',
  0o120000: 'link'
}

/** The calls that h2k makes, by their names in guestfs(3). */
export function nativeCalls(binder: Binder): GuestfsCalls {
  return { ...sessionCalls(binder), ...deviceCalls(binder), ...fileCalls(binder) }
}

type SessionCall =
  | 'create'
  | 'add_drive'
  | 'launch'
  | 'cryptsetup_open'
  | 'lvm_scan'
  | 'mount_options'
  | 'umount_all'
  | 'fstrim'
  | 'sync'
  | 'shutdown'
  | 'close'

function sessionCalls({ open, close, status, variadic }: Binder): Pick<GuestfsCalls, SessionCall> {
  const setMemory = status('set_memsize', ', int mib')
  const addDrive = variadic('add_drive_opts', ', const char *file')
  const cryptsetupOpen = variadic(
    'cryptsetup_open',
    ', const char *device, const char *key, const char *mapname'
  )
  const fstrim = variadic('fstrim', ', const char *mountpoint')
  return {
    create(memory_mib) {
      open()
      setMemory(memory_mib)
    },
    add_drive: drive => addDrive(drive.export_name, ...driveOptions(drive)),
    launch: status('launch', ''),
    cryptsetup_open: (device, key, name) =>
      cryptsetupOpen(device, new TextDecoder().decode(key), name, 'int', OPTION.end),
    lvm_scan: status('lvm_scan', ', int activate'),
    mount_options: status(
      'mount_options',
      ', const char *options, const char *device, const char *mountpoint'
    ),
    umount_all: status('umount_all', ''),
    fstrim: mountpoint => fstrim(mountpoint, 'int', OPTION.end),
    sync: status('sync', ''),
    shutdown: status('shutdown', ''),
    close
  }
}

type DeviceCall =
  | 'list_partitions'
  | 'vgs'
  | 'lvs'
  | 'vfs_type'
  | 'vfs_uuid'
  | 'vfs_label'
  | 'blockdev_getsize64'
  | 'pread_device'

function deviceCalls({ list, text, size, buffer }: Binder): Pick<GuestfsCalls, DeviceCall> {
  const device = ', const char *device'
  return {
    list_partitions: list('list_partitions', ''),
    vgs: list('vgs', ''),
    lvs: list('lvs', ''),
    vfs_type: text('vfs_type', device),
    vfs_uuid: text('vfs_uuid', device),
    vfs_label: text('vfs_label', device),
    blockdev_getsize64: size('blockdev_getsize64', device),
    pread_device: buffer('pread_device', `${device}, int count, int64_t offset`)
  }
}

function fileCalls({
  status,
  text,
  list,
  buffer,
  optionalBuffer,
  numbers
}: Binder): Omit<GuestfsCalls, SessionCall | DeviceCall> {
  const path = ', const char *path'
  const lstatns = numbers('lstatns', path, { count: STATNS.count, absent: ENOENT })
  const statvfs = numbers('statvfs', path, { count: STATVFS.count })
  const command = text('command', ', str *arguments')
  const write = status('write', `${path}, const void *content, size_t size`)
  const setAttribute = status(
    'lsetxattr',
    ', const char *name, const void *value, int size, const char *path'
  )
  const append = status('write_append', `${path}, const void *content, size_t size`)
  return {
    lstat(file) {
      const fields = lstatns(file)
      return fields === null ? null : guestStat(fields)
    },
    readlink: text('readlink', path),
    ls: list('ls', path),
    pread: buffer('pread', `${path}, int count, int64_t offset`),
    write: (file, bytes) => write(file, bytes, bytes.length),
    write_append: (file, bytes) => append(file, bytes, bytes.length),
    ln_s: status('ln_s', `, const char *target${path}`),
    mkdir: status('mkdir', path),
    chmod: status('chmod', `, int mode${path}`),
    lgetxattr: optionalBuffer('lgetxattr', `${path}, const char *name`, [ENODATA, EOPNOTSUPP]),
    lsetxattr: (file, name, value) => setAttribute(name, value, value.length, file),
    rm: status('rm', path),
    command: argv => command([...argv, null]),
    statvfs(mountpoint) {
      const fields = statvfs(mountpoint) ?? []
      const at = (index: number): number => fields[index] ?? 0
      return { bytes: at(STATVFS.bavail) * at(STATVFS.frsize), inodes: at(STATVFS.favail) }
    }
  }
}

/**
 * The export is raw, named here so that nothing is probed. A crash drops the overlay, so its flushes can be left out
 * while the session lasts: the storage daemon writes everything when it ends.
 */
function driveOptions({ socket, writable }: NbdDrive): readonly unknown[] {
  const common = [
    ...['int', OPTION.format, 'str', 'raw'],
    ...['int', OPTION.protocol, 'str', 'nbd'],
    ...['int', OPTION.server, 'str *', [`unix:${socket}`, null]]
  ]
  const how = writable
    ? ['int', OPTION.cachemode, 'str', 'unsafe', 'int', OPTION.discard, 'str', 'enable']
    : ['int', OPTION.readonly, 'int', 1]
  return [...common, ...how, 'int', OPTION.end]
}

function guestStat(fields: readonly number[]): GuestStat {
  const at = (index: number): number => fields[index] ?? 0
  const mode = at(STATNS.mode)
  return {
    kind: KINDS[mode & 0o170000] ?? 'other',
    mode: mode & 0o7777,
    uid: at(STATNS.uid),
    gid: at(STATNS.gid),
    bytes: at(STATNS.size)
  }
}
