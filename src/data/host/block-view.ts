import { open, type FileHandle } from 'node:fs/promises'
import type { BlockNode } from '../../model/block.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { BlockView } from '../../model/host.ts'
import type { Bytes } from '../../model/size.ts'
import { exportDisks, type BlockExport, type ExportHost } from './block-export.ts'
import { failure } from './failure.ts'
import { mountNbd, type FuseMount, type MountHost } from './fuse-mount.ts'

/** What opening a view needs of the machine. */
export type BlockHost = ExportHost & MountHost

/**
 * A read-only raw view of any block graph: a file through FUSE that external parsers read too. What parses the image is
 * the storage daemon in its jail; nbdfuse, which mounts the file, only speaks NBD with it.
 *
 * Throws   BLOCK_VIEW_FAILED with the tool's own words, JAIL_UNAVAILABLE, TOOL_MISSING; nothing stays mounted after it.
 * Source   nbdfuse(1), nbd_connect_uri(3)
 */
export async function openBlock(host: BlockHost, node: BlockNode): Promise<BlockView> {
  const served = await exportDisks(host, [{ block: node, overlay: null }]).catch((error: unknown) => {
    throw isRefusal(error) ? viewFailed(node, error.message) : error
  })
  try {
    const mount = await mountNbd(host, uriOf(served))
    if (typeof mount === 'string') throw viewFailed(node, `nbdfuse: ${mount}`)
    return await viewOf(mount, served).catch(async (error: unknown) => {
      await mount.unmount()
      throw error
    })
  } catch (error) {
    await served.abort()
    throw error
  }
}

const isRefusal = (error: unknown): error is H2kError =>
  error instanceof H2kError && error.diagnostics[0]?.code === 'STORAGE_DAEMON_FAILED'

const viewFailed = ({ path }: BlockNode, why: string): H2kError =>
  failure({
    code: 'BLOCK_VIEW_FAILED',
    what: `cannot look into ${path}: ${why}`,
    where: { in: 'source', path },
    hint: `check the image with: qemu-img info --backing-chain '${path}'`
  })

const uriOf = ({ drives: [drive] }: BlockExport): string =>
  `nbd+unix:///${drive?.export_name}?socket=${encodeURIComponent(drive?.socket ?? '')}`

async function viewOf({ path, unmount }: FuseMount, served: BlockExport): Promise<BlockView> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await file.close()
    await unmount()
    // Nothing was written: there is no order in which it has to end.
    await served.abort()
  }
  return {
    path,
    bytes: size,
    read: (offset, length) => readAt(file, offset, length),
    close: () => (closing ??= close())
  }
}

async function readAt(file: FileHandle, offset: Bytes, length: Bytes): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, offset + done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}
