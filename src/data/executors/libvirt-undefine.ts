import type { ListedDomain } from '../../formats/virsh-list.ts'
import { H2kError } from '../../model/diagnostic.ts'
import type { Executor } from '../../model/executor.ts'
import type { ActionOf } from '../../model/plan.ts'
import { listDomains, virsh } from '../virsh.ts'

/**
 * Takes a domain out of libvirt, with the firmware variables that libvirt keeps for it; its disks stay. One that is gone
 * already is no error, so an interrupted attempt goes on.
 *
 * Writes   the domain in libvirt
 * Throws   DOMAIN_FOREIGN, DOMAIN_RUNNING, LIBVIRT_FAILED
 * Source   virsh(1), list and undefine
 */
export const libvirtUndefine: Executor<'libvirt.undefine'> = {
  kind: 'libvirt.undefine',

  async run(action, host, { effect }) {
    const { uuid, name, uri } = action.params
    const caller = { id: action.id, uri }
    const domains = await listDomains(host, caller, 'all')
    const foreign = domains.find(domain => (domain.uuid === uuid) !== (domain.name === name))
    if (foreign !== undefined) throw taken(action, foreign)
    const known = domains.some(domain => domain.uuid === uuid)
    if (known) {
      const running = await listDomains(host, caller, 'running')
      if (running.some(domain => domain.uuid === uuid)) throw runs(action)
      await effect({ effect: 'libvirt.undefine', token: uuid }, () =>
        virsh(host, caller, ['undefine', uuid, '--nvram'])
      )
    }
    return { made: [], notes: { uuid, name, removed: known } }
  }
}

type Undefine = ActionOf<'libvirt.undefine'>

const taken = ({ id, params: { uuid, name } }: Undefine, other: ListedDomain): H2kError =>
  new H2kError({
    code: 'DOMAIN_FOREIGN',
    severity: 'error',
    what: `libvirt has the domain ${other.name} with UUID ${other.uuid}, the plan takes out ${name} with ${uuid}`,
    where: { in: 'action', id },
    hint: 'it is not the one that h2k defined; take it out by hand if it is not needed: virsh undefine'
  })

const runs = ({ id, params: { uuid, name } }: Undefine): H2kError =>
  new H2kError({
    code: 'DOMAIN_RUNNING',
    severity: 'error',
    what: `the domain ${name} runs`,
    where: { in: 'action', id },
    hint: `shut it down first: virsh shutdown ${uuid}`
  })
