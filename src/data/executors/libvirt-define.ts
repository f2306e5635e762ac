import type { ListedDomain } from '../../formats/virsh-list.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { ActionOf } from '../../model/plan.ts'
import { listDomains, virsh } from '../virsh.ts'

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

  async run(action, host, { effect }) {
    const { uuid, name, path, uri } = action.params
    const caller = { id: action.id, uri }
    const foreign = (await listDomains(host, caller, 'all')).find(
      domain => (domain.uuid === uuid) !== (domain.name === name)
    )
    if (foreign !== undefined) throw taken(action, foreign)
    await effect({ effect: 'libvirt.define', token: uuid }, () =>
      virsh(host, caller, ['define', '--file', host.resolve(path)])
    )
    const [artifact] = action.writes
    const made = artifact === undefined ? [] : [{ artifact, path: null, bytes: 0, sha256: null }]
    return { made, notes: { uri, uuid, name } }
  }
}

type Define = ActionOf<'libvirt.define'>

const taken = ({ id, params: { uuid, name } }: Define, other: ListedDomain): H2kError =>
  new H2kError({
    code: 'DOMAIN_FOREIGN',
    severity: 'error',
    what: `libvirt has the domain ${other.name} with UUID ${other.uuid}, the plan defines ${name} with ${uuid}`,
    where: { in: 'action', id },
    hint: `give the VM another name in the config, or rename the other one: virsh domrename ${other.uuid} NEW-NAME`
  })
