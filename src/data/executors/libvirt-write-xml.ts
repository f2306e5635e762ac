import { escapeXml } from '../../formats/domain-xml.ts'
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
    const text = parts
      .map(part => (typeof part === 'string' ? part : escapeXml(host.resolve(part.xml_path))))
      .join('')
    const bytes = encodeUtf8(text)
    await host.writeFile(path, bytes)
    const sha256 = host.sha256(bytes)
    return { made: await madeFiles(action, host, [{ path, sha256 }]), notes: { uuid, sha256 } }
  }
}
