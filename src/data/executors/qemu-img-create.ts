import type { Executor } from '../../model/executor.ts'
import { createImage } from '../qemu-img.ts'
import { madeFiles } from '../receipt.ts'

/**
 * Makes an empty overlay in place of whatever an earlier attempt left there.
 *
 * Writes   params.path
 * Throws   CONVERT_FAILED
 * Source   qemu-img(1), create
 */
export const qemuImgCreate: Executor<'qemu-img.create'> = {
  kind: 'qemu-img.create',

  async run(action, host) {
    const { path, virtual_bytes } = action.params
    await createImage(host, { id: action.id, path, format: 'qcow2', virtual_bytes })
    await host.sync(path)
    return { made: await madeFiles(action, host, [{ path, sha256: null }]), notes: {} }
  }
}
