import { join } from 'node:path'
import {
  chainFiles,
  jsonFileName,
  overlayOn,
  readOnlyChain,
  type QemuNode
} from '../../formats/qemu-blockdev.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { GuestfsDisk } from '../../model/guestfs.ts'
import type { Host, RunResult, Started } from '../../model/host.ts'
import { openQmp, type Qmp } from '../qmp-client.ts'
import type { NbdDrive } from './guestfs-calls.ts'
import { failure } from './failure.ts'

export type ExportHost = Pick<
  Host,
  'resolve' | 'start' | 'connect' | 'sleep' | 'now' | 'temporaryFolder' | 'sync'
>

/** The disks of one VM, served by one storage daemon over a unix socket. */
export interface BlockExport {
  /** In the order of the disks. */
  readonly drives: readonly NbdDrive[]
  /** Ends the daemon in order, which writes all data, and waits for the overlays to be on the disk. */
  close(): Promise<void>
  /** Ends the daemon whatever state it is in; the overlays are then worth nothing. */
  abort(): Promise<void>
}

/**
 * Serves block graphs over NBD: libguestfs takes files and URLs but no graph, and a file name would make QEMU follow
 * the names that stand in images. The daemon runs in a jail that holds the files of these graphs and its own sockets.
 *
 * Throws   JAIL_UNAVAILABLE, STORAGE_DAEMON_FAILED
 * Source   qemu-storage-daemon(1); QEMU QAPI reference, BlockExportOptionsNbd
 */
export async function exportDisks(host: ExportHost, disks: readonly GuestfsDisk[]): Promise<BlockExport> {
  const folder = await host.temporaryFolder()
  const [control, socket] = [join(folder, 'qmp'), join(folder, 'nbd')]
  const argv = [
    'qemu-storage-daemon',
    ...['--chardev', `socket,id=qmp,path=${control},server=on,wait=off`, '--monitor', 'chardev=qmp'],
    ...['--nbd-server', `addr.type=unix,addr.path=${socket},max-connections=0`],
    ...disks.flatMap((disk, index) => exportArguments(disk, index, host.resolve))
  ]
  const overlays = disks.flatMap(({ overlay }) => (overlay === null ? [] : [overlay]))
  const daemon = await host.start(argv, {
    jail: {
      read: disks.flatMap(({ block }) => chainFiles(block, host.resolve)),
      write: [folder, ...overlays.map(host.resolve)],
      work: 'disk'
    }
  })
  const result = { ended: undefined as RunResult | undefined }
  void daemon.exited.then(ended => (result.ended = ended))
  const qmp = await openQmp(host, { socket: control, ended: () => result.ended !== undefined }).catch(
    (error: unknown) => refuse(daemon, argv, error)
  )
  return {
    drives: disks.map(({ overlay }, index) => ({
      socket,
      export_name: `disk${index}`,
      writable: overlay !== null
    })),
    async close() {
      await quit(qmp, daemon, argv)
      for (const overlay of overlays) await host.sync(overlay)
    },
    async abort() {
      qmp.close()
      await daemon.kill()
    }
  }
}

function exportArguments(
  disk: GuestfsDisk,
  index: number,
  resolve: (path: string) => string
): readonly string[] {
  const name = `disk${index}`
  const graph: QemuNode =
    disk.overlay === null ? readOnlyChain(disk.block, resolve) : overlayOn(disk.overlay, disk.block, resolve)
  const node = JSON.stringify({ ...graph, 'node-name': name })
  const how = { type: 'nbd', id: name, 'node-name': name, name, writable: disk.overlay !== null }
  return ['--blockdev', node, '--export', JSON.stringify(how)]
}

async function quit(qmp: Qmp, daemon: Started, argv: readonly string[]): Promise<void> {
  // The daemon may close the connection before its answer is read: only its exit status counts.
  await qmp.call('quit').catch((error: unknown) => {
    if (!(error instanceof H2kError)) throw error
  })
  const ended = await daemon.exited
  if (ended.status !== 0) throw daemonFailed(ended, argv)
}

async function refuse(daemon: Started, argv: readonly string[], error: unknown): Promise<never> {
  await daemon.kill()
  const ended = await daemon.exited
  throw ended.stderr.trim() === '' ? error : daemonFailed(ended, argv)
}

const daemonFailed = ({ stderr, status, signal }: RunResult, argv: readonly string[]): H2kError =>
  failure({
    code: 'STORAGE_DAEMON_FAILED',
    what: `qemu-storage-daemon ended with ${status ?? signal}: ${stderr.trim()}`,
    where: { in: 'host', argv },
    hint: `open the image by hand with: qemu-img info ${JSON.stringify(jsonName(argv))}`
  })

const jsonName = (argv: readonly string[]): string => {
  const at = argv.indexOf('--blockdev')
  const graph: QemuNode = JSON.parse(argv[at + 1] ?? '{}')
  return jsonFileName(graph)
}
