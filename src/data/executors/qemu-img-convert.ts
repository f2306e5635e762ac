import { chainFiles, jsonFileName, overlayOn, readOnlyChain } from '../../formats/qemu-blockdev.ts'
import { lastPercent } from '../../formats/qemu-img-progress.ts'
import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import type { QemuImgConvertParams } from '../../model/action.gen.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { Host, Jail } from '../../model/host.ts'
import type { ActionOf } from '../../model/plan.ts'
import { qemuImgFailed } from '../qemu-img.ts'
import { madeFiles } from '../receipt.ts'

/**
 * Copies a graph into one new file in a single pass, which also flattens it.
 *
 * Reads    every file of params.from
 * Writes   params.to, which is removed when the copy fails: qemu-img cannot go on with it
 * Throws   CONVERT_FAILED, DISK_FULL. Whether the result is right is what qemu-img.check says.
 * Source   qemu-img(1), convert
 */
export const qemuImgConvert: Executor<'qemu-img.convert'> = {
  kind: 'qemu-img.convert',

  async run(action, host, { progress }) {
    const { to, virtual_bytes } = action.params
    // An empty file first: it makes the folder, and the jail can bind it; qemu-img keeps its mode.
    await host.writeFile(to, new Uint8Array())
    try {
      await convert(action, host, percent =>
        progress(Math.floor((virtual_bytes * percent) / 100), virtual_bytes)
      )
      await host.sync(to)
      const made = await madeFiles(action, host, [{ path: to, sha256: null }])
      return { made, notes: {} }
    } catch (error) {
      await host.remove(to)
      throw error
    }
  }
}

async function convert(
  { id, params }: ActionOf<'qemu-img.convert'>,
  host: Host,
  onPercent: (percent: number) => void
): Promise<void> {
  const { from, to, format, virtual_bytes } = params
  const graph =
    from.overlay === null
      ? readOnlyChain(from.block, host.resolve)
      : overlayOn(from.overlay, from.block, host.resolve)
  const options = [...compression(params), '-O', format]
  const argv = ['qemu-img', 'convert', '-p', ...options, jsonFileName(graph), host.resolve(to)]
  let tail = ''
  const onStdout = (piece: Uint8Array): void => {
    // A number may be cut between two pieces, so the end of the last one is kept.
    tail = (tail + decodeUtf8Lossy(piece)).slice(-64)
    const percent = lastPercent(tail)
    if (percent !== null) onPercent(percent)
  }
  const result = await host.run(argv, { onStdout, jail: jailOf(params, host) })
  if (result.status === 0) return
  if (/No space left on device|Disk quota exceeded/.test(result.stderr))
    throw await diskFull(host, to, virtual_bytes)
  throw qemuImgFailed('CONVERT_FAILED', { id, argv, result })
}

function jailOf({ from, to }: QemuImgConvertParams, { resolve }: Host): Jail {
  const overlay = from.overlay === null ? [] : [resolve(from.overlay)]
  const read = [...chainFiles(from.block, resolve), ...overlay]
  return { read, write: [resolve(to)], work: 'disk' }
}

/**
 * Out of order with many coroutines: compression is what takes the time, and each of them compresses its own cluster.
 * Without compression nothing is gained by it, and the result would be fragmented.
 */
function compression({ compress }: QemuImgConvertParams): readonly string[] {
  return compress === 'none' ? [] : ['-c', '-W', '-m', '16', '-o', `compression_type=${compress}`]
}

async function diskFull(host: Host, to: string, needed: number): Promise<H2kError> {
  // Gone first, so that the figure is what the next attempt will find.
  await host.remove(to)
  const folder = to.includes('/') ? to.slice(0, to.lastIndexOf('/')) || '/' : '.'
  return new H2kError({
    code: 'DISK_FULL',
    severity: 'error',
    what: `${to} may need ${needed} bytes, its filesystem has ${await host.freeBytes(folder)} free`,
    where: { in: 'target', path: to },
    hint: `free space there (df -h '${folder}'), then run the same h2k command again`
  })
}
