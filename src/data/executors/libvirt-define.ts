import { decodeUtf8Lossy } from '../../formats/utf8.ts'
import { parseDomainList, type ListedDomain } from '../../formats/virsh-list.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { Host } from '../../model/host.ts'
import type { ActionOf } from '../../model/plan.ts'

/**
 * Defines the domain, unless its name or its UUID belongs to another one. The same domain is defined anew.
 *
 * Reads    params.path
 * Writes   the domain in libvirt
 * Throws   DOMAIN_FOREIGN, LIBVIRT_FAILED
 * Source   virsh(1), list and define
 */
export const libvirtDefine: Executor<'libvirt.define'> = {
  kind: 'libvirt.define',

  async run(action, host) {
    const { uuid, name, path } = action.params
    const foreign = (await list(action, host)).find(
      domain => (domain.uuid === uuid) !== (domain.name === name)
    )
    if (foreign !== undefined) throw taken(action, foreign)
    await virsh(action, host, ['define', '--file', host.resolve(path)])
    const [artifact] = action.writes
    const made = artifact === undefined ? [] : [{ artifact, path: null, bytes: 0, sha256: null }]
    return { made, notes: { uuid, name } }
  }
}

type Define = ActionOf<'libvirt.define'>

async function list(action: Define, host: Host): Promise<readonly ListedDomain[]> {
  return parseDomainList(await virsh(action, host, ['list', '--all', '--uuid', '--name']))
}

async function virsh({ id, params: { uri } }: Define, host: Host, args: readonly string[]): Promise<string> {
  const argv = ['virsh', '--quiet', '--connect', uri, ...args]
  const { status, signal, stdout, stderr } = await host.run(argv)
  if (status === 0) return decodeUtf8Lossy(stdout)
  throw new H2kError({
    code: 'LIBVIRT_FAILED',
    severity: 'error',
    what: `virsh ${args[0]} ended with ${status ?? signal}: ${stderr.trim()}`,
    where: { in: 'action', id, argv },
    hint: 'run that command by hand; once it works, run the same h2k command again'
  })
}

const taken = ({ id, params: { uuid, name } }: Define, other: ListedDomain): H2kError =>
  new H2kError({
    code: 'DOMAIN_FOREIGN',
    severity: 'error',
    what: `libvirt has the domain ${other.name} with UUID ${other.uuid}, the plan defines ${name} with ${uuid}`,
    where: { in: 'action', id },
    hint: `give the VM another name in the config, or rename the other one: virsh domrename ${other.uuid} NEW-NAME`
  })
