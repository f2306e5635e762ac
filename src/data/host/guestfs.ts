import { H2kError } from '../../model/diagnostic.ts'
import type { Guestfs, GuestfsOptions } from '../../model/guestfs.ts'
import type { Host } from '../../model/host.ts'
import { MIB } from '../../model/size.ts'
import { exportDisks, type BlockExport, type ExportHost } from './block-export.ts'
import { failure } from './failure.ts'
import { PIECE_BYTES } from './guestfs-calls.ts'
import { startPipe, type GuestfsPipe } from './guestfs-pipe.ts'
import { readSecret } from './secrets.ts'

type GuestfsHost = ExportHost & Pick<Host, 'stop' | 'stat' | 'readFile'>

/**
 * Launches an appliance with the disks of one VM.
 *
 * Throws   GUESTFS_CALL, GUESTFS_DIED, STORAGE_DAEMON_FAILED; nothing keeps running after it.
 * Source   guestfs(3)
 */
export async function openGuestfs(host: GuestfsHost, options: GuestfsOptions): Promise<Guestfs> {
  const disks = await exportDisks(host, options.disks)
  const folder = await host.temporaryFolder()
  const pipe = startPipe({ accelerator: options.accelerator, folder, stop: host.stop })
  try {
    await pipe.call('create', Math.floor(options.memory_bytes / MIB))
    for (const drive of disks.drives) await pipe.call('add_drive', drive)
    await pipe.call('launch')
  } catch (error) {
    await pipe.kill()
    await disks.abort()
    throw error
  }
  return { ...devices(pipe), ...files(pipe), ...session(pipe, disks), unlock: unlocker(host, pipe) }
}

type Devices =
  | 'listPartitions'
  | 'listVolumeGroups'
  | 'listLogicalVolumes'
  | 'filesystemType'
  | 'filesystemUuid'
  | 'filesystemLabel'
  | 'deviceBytes'
  | 'readDevice'

function devices({ call }: GuestfsPipe): Pick<Guestfs, Devices> {
  return {
    listPartitions: () => call('list_partitions'),
    listVolumeGroups: () => call('vgs'),
    listLogicalVolumes: () => call('lvs'),
    filesystemType: device => call('vfs_type', device),
    filesystemUuid: device => call('vfs_uuid', device),
    filesystemLabel: device => call('vfs_label', device),
    deviceBytes: device => call('blockdev_getsize64', device),
    async readDevice(device, offset, length) {
      const pieces: Uint8Array[] = []
      for (let done = 0; done < length;) {
        const piece = await call('pread_device', device, Math.min(PIECE_BYTES, length - done), offset + done)
        if (piece.length === 0) break
        pieces.push(piece)
        done += piece.length
      }
      return Buffer.concat(pieces)
    }
  }
}

/** What cryptsetup says when a passphrase is wrong; anything else is a failure. */
const WRONG_KEY = /No key available with this passphrase/

function unlocker(host: GuestfsHost, { call }: GuestfsPipe): Guestfs['unlock'] {
  return async (device, name, secrets) => {
    for (const secret of secrets) {
      try {
        await call('cryptsetup_open', device, await readSecret(host, secret), name)
      } catch (error) {
        if (error instanceof H2kError && WRONG_KEY.test(error.message)) continue
        throw error
      }
      await call('lvm_scan', 1)
      return true
    }
    return false
  }
}

type Session = 'mount' | 'unmountAll' | 'freeSpace' | 'trim' | 'sync' | 'close'

function session(pipe: GuestfsPipe, disks: BlockExport): Pick<Guestfs, Session> {
  const { call } = pipe
  return {
    mount: (device, mountpoint, options) => call('mount_options', options, device, mountpoint),
    unmountAll: () => call('umount_all'),
    freeSpace: mountpoint => call('statvfs', mountpoint),
    trim: mountpoint => call('fstrim', mountpoint),
    sync: () => call('sync'),
    async close() {
      try {
        await call('umount_all')
        await call('sync')
        await call('shutdown')
        await call('close')
      } catch (error) {
        await pipe.kill()
        await disks.abort()
        throw error
      }
      await pipe.end()
      await disks.close()
    }
  }
}

/** Of SELinux: xattr(7). */
const LABEL = 'security.selinux'

function files({ call }: GuestfsPipe): Omit<Guestfs, Devices | Session | 'unlock'> {
  const append = async (path: string, bytes: Uint8Array, from: number): Promise<void> => {
    for (let at = from; at < bytes.length; at += PIECE_BYTES)
      await call('write_append', path, bytes.subarray(at, at + PIECE_BYTES))
  }
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await call('write', path, bytes.subarray(0, PIECE_BYTES))
    await append(path, bytes, PIECE_BYTES)
  }
  return {
    lstat: path => call('lstat', path),
    readLink: path => call('readlink', path),
    list: folder => call('ls', folder),
    async read(path, max) {
      const pieces: Uint8Array[] = []
      for (let done = 0; ;) {
        const piece = await call('pread', path, PIECE_BYTES, done)
        pieces.push(piece)
        done += piece.length
        if (done > max) throw tooLarge(path, max)
        if (piece.length < PIECE_BYTES) return Buffer.concat(pieces)
      }
    },
    async readHead(path, max) {
      const pieces: Uint8Array[] = []
      for (let done = 0; done < max;) {
        const wanted = Math.min(PIECE_BYTES, max - done)
        const piece = await call('pread', path, wanted, done)
        pieces.push(piece)
        done += piece.length
        if (piece.length < wanted) break
      }
      return Buffer.concat(pieces)
    },
    overwrite: write,
    async create(path, bytes, mode) {
      if ((await call('lstat', path)) !== null) throw exists(path)
      await write(path, bytes)
      await call('chmod', mode, path)
      // The appliance runs without SELinux: what the guest's kernel would do by itself has to be done.
      const label = await call('lgetxattr', path.replace(/\/[^/]*$/, '') || '/', LABEL)
      if (label !== null) await call('lsetxattr', path, LABEL, label)
    },
    async makeLink(path, target) {
      const there = (await call('lstat', path)) !== null
      const label = await call('lgetxattr', there ? path : path.replace(/\/[^/]*$/, '') || '/', LABEL)
      if (there) await call('rm', path)
      await call('ln_s', target, path)
      if (label !== null) await call('lsetxattr', path, LABEL, label)
    },
    makeFolder: path => call('mkdir', path),
    append: (path, bytes) => append(path, bytes, 0),
    remove: path => call('rm', path),
    command: argv => call('command', argv)
  }
}

const tooLarge = (path: string, max: number) =>
  failure({
    code: 'GUEST_FILE_TOO_LARGE',
    what: `${path} in the guest is larger than ${max} bytes`,
    where: { in: 'guest', path },
    hint: 'look at that file in the guest: no sound file of its kind is so large'
  })

const exists = (path: string) =>
  failure({
    code: 'GUEST_FILE_EXISTS',
    what: `${path} exists in the guest, the plan makes it new`,
    where: { in: 'guest', path },
    hint: 'the guest changed after planning; run: h2k plan'
  })
