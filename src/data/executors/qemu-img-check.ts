import type { Executor } from '../../model/executor.ts'
import type { Host } from '../../model/host.ts'
import type { ActionOf } from '../../model/plan.ts'
import { checkVirtualSize, imageInfo, qemuImgFailed } from '../qemu-img.ts'

/**
 * Checks that a finished image is what the plan says and that its tables are consistent. A raw image has none, so its
 * size is all that can be checked.
 *
 * Reads    params.path
 * Throws   DISK_CHECK_FAILED, DISK_SIZE_DIFFERS
 * Source   qemu-img(1), info and check
 */
export const qemuImgCheck: Executor<'qemu-img.check'> = {
  kind: 'qemu-img.check',

  async run(action, host) {
    const { path, format, virtual_bytes } = action.params
    const info = await imageInfo(host, { id: action.id, path, format })
    checkVirtualSize({ id: action.id, path }, info.virtual_bytes, virtual_bytes)
    if (format !== 'raw') await check(action, host)
    return { made: [], notes: { format, virtual_bytes } }
  }
}

async function check(
  { id, params: { path, format } }: ActionOf<'qemu-img.check'>,
  host: Host
): Promise<void> {
  // 2 are errors, 3 are leaked clusters: a file that was written just now has neither.
  const file = host.resolve(path)
  const argv = ['qemu-img', 'check', '-f', format, file]
  const result = await host.run(argv, { jail: { read: [file], work: 'disk' } })
  if (result.status !== 0) throw qemuImgFailed('DISK_CHECK_FAILED', { id, argv, result })
}
