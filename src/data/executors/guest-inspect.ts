import { encodeUtf8 } from '../../formats/utf8.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import { inspectGuest } from '../inspect/guest.ts'
import { madeFiles } from '../receipt.ts'
import { secretRef } from '../secret-ref.ts'

/**
 * Looks into the disks of a VM and writes what it saw: guest, inspection and warnings of an inventory's record.
 *
 * Reads    every file of params.disks
 * Writes   params.to
 * Throws   what inspection throws, and every error that it reports
 */
export const guestInspect: Executor<'guest.inspect'> = {
  kind: 'guest.inspect',

  async run(action, host) {
    const { disks, root_device, accelerator, to, unlock, timezone } = action.params
    const seen = await inspectGuest(host, disks, {
      ...{ root_device, deep: false, accelerator, timezone },
      ...(unlock !== undefined && { unlock: unlock.map(secretRef) })
    })
    const [first, ...others] = seen.diagnostics.filter(({ severity }) => severity === 'error')
    if (first !== undefined) throw new H2kError(first, ...others)
    const record = {
      guest: seen.facts,
      inspection: seen.inspection,
      ...(seen.diagnostics.length > 0 && { warnings: seen.diagnostics })
    }
    await host.writeFile(to, encodeUtf8(`${JSON.stringify(record)}\n`))
    const sha256 = await host.sha256File(to)
    const { inspector, because } = seen.inspection
    return { made: await madeFiles(action, host, [{ path: to, sha256 }]), notes: { inspector, because } }
  }
}
