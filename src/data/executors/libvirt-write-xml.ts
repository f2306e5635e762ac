import { domainXmlText } from '../../formats/domain-xml.ts'
import { encodeUtf8 } from '../../formats/utf8.ts'
import type { Executor } from '../../model/executor.ts'
import { madeFiles } from '../receipt.ts'

/**
 * Writes the domain XML, with the paths of this machine in it.
 *
 * Writes   params.path
 * Throws   FILE_UNWRITABLE, DISK_FULL
 * Source   libvirt, domain XML format
 */
export const libvirtWriteXml: Executor<'libvirt.write-xml'> = {
  kind: 'libvirt.write-xml',

  async run(action, host) {
    const { path, uuid, parts } = action.params
    const bytes = encodeUtf8(domainXmlText(parts, host.resolve))
    await host.writeFile(path, bytes)
    const sha256 = host.sha256(bytes)
    return { made: await madeFiles(action, host, [{ path, sha256 }]), notes: { uuid, sha256 } }
  }
}
